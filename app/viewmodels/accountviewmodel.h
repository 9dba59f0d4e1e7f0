// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace ritm::app {

/// The account and its sync: who is signed in, what is on its way, approving devices.
class AccountViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString serverUrl READ serverUrl NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString displayName READ displayName NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString approvalCode READ approvalCode NOTIFY changed)
    Q_PROPERTY(QString approvalQr READ approvalQr NOTIFY changed)
    Q_PROPERTY(QString approvalError READ approvalError NOTIFY changed)
    Q_PROPERTY(int pendingApprovals READ pendingApprovals NOTIFY changed)
    Q_PROPERTY(QString recoveryKey READ recoveryKey NOTIFY changed)
    Q_PROPERTY(SyncState syncState READ syncState NOTIFY changed)
    Q_PROPERTY(QString syncText READ syncText NOTIFY changed)
    Q_PROPERTY(QString lastSyncedText READ lastSyncedText NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int needsAttention READ needsAttention NOTIFY changed)
    Q_PROPERTY(int shortestPassword READ shortestPassword CONSTANT)
    Q_PROPERTY(bool signOutNeedsChoice READ signOutNeedsChoice NOTIFY changed)
public:
    /// Where the account stands.
    enum class State { SignedOut, Busy, SignedIn, AwaitingApproval };
    Q_ENUM(State)
    /// How sync does.
    enum class SyncState { Off, Idle, Syncing, Offline, Failed };
    Q_ENUM(SyncState)

    /// What the page shows.
    struct Facts {
        State state = State::SignedOut;
        QString serverUrl;
        QString email;
        QString displayName;
        QString errorText;        ///< why the last wish failed and what to do; empty if it did not
        QString approvalCode;     ///< to type on a device that is signed in already; while AwaitingApproval
        QString approvalQr;       ///< the same as the content of a QR code
        QString approvalError;    ///< why the last approve() failed
        int pendingApprovals = 0; ///< devices that wait for this one's word
        QString recoveryKey;      ///< shown once after the account is made or on wish; empty otherwise
        SyncState syncState = SyncState::Off;
        QString syncText; ///< translated: "Synced", "Server away; 3 changes wait"
        QString lastSyncedText;
        int waiting = 0;        ///< changes and chunks not yet on the server
        int needsAttention = 0; ///< changes that the server refused
        bool signOutNeedsChoice =
            false; ///< signOut() found unsent work: sendThenSignOut(), signOutAnyway() or cancelSignOut()
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit AccountViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] State state() const { return m_facts.state; }
    [[nodiscard]] const QString& serverUrl() const { return m_facts.serverUrl; }
    [[nodiscard]] const QString& email() const { return m_facts.email; }
    [[nodiscard]] const QString& displayName() const { return m_facts.displayName; }
    [[nodiscard]] const QString& errorText() const { return m_facts.errorText; }
    [[nodiscard]] const QString& approvalCode() const { return m_facts.approvalCode; }
    [[nodiscard]] const QString& approvalQr() const { return m_facts.approvalQr; }
    [[nodiscard]] const QString& approvalError() const { return m_facts.approvalError; }
    [[nodiscard]] int pendingApprovals() const { return m_facts.pendingApprovals; }
    [[nodiscard]] const QString& recoveryKey() const { return m_facts.recoveryKey; }
    [[nodiscard]] SyncState syncState() const { return m_facts.syncState; }
    [[nodiscard]] const QString& syncText() const { return m_facts.syncText; }
    [[nodiscard]] const QString& lastSyncedText() const { return m_facts.lastSyncedText; }
    [[nodiscard]] int waiting() const { return m_facts.waiting; }
    [[nodiscard]] int needsAttention() const { return m_facts.needsAttention; }
    [[nodiscard]] bool signOutNeedsChoice() const { return m_facts.signOutNeedsChoice; }
    /// Characters of the shortest password for a new account.
    [[nodiscard]] static int shortestPassword();
    /// Whether a password for a new account has as many; no other need be sent.
    Q_INVOKABLE [[nodiscard]] static bool isLongEnough(const QString& password);

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the services answer by new facts.
    void createAccount(const QString& server, const QString& email, const QString& password,
                       const QString& name);
    void signIn(const QString& server, const QString& email, const QString& password);
    /// What failed before is no matter any more: the athlete wants something else.
    void forgetError();
    /// Goes on without an account.
    void skip();
    void signOut();
    void sendThenSignOut();
    /// Signs out and forgets what was not sent; it stays on this device.
    void signOutAnyway();
    void cancelSignOut();
    /// Lets the device that shows this code (or its QR text) in.
    void approve(const QString& code);
    /// Looks for devices that wait.
    void checkApprovals();
    /// Gives up waiting and signs out.
    void cancelApproval();
    /// Opens the account's key on this device without an old device.
    void useRecoveryKey(const QString& words);
    void showRecoveryKey();
    /// The athlete has written it down.
    void hideRecoveryKey();
    void syncNow();

private:
    Facts m_facts;
};

} // namespace ritm::app
