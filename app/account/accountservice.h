// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/serverlink.h"
#include "app/profile/profile.h"
#include "core/base/secret.h"
#include "core/seal/approval.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::app {

/// Why an account could not be used, beside what the server says.
enum class AccountError : std::uint8_t {
    BadAddress,   ///< the server's address is none
    NoSuchDevice, ///< no waiting device shows that code
};
[[nodiscard]] std::string_view errorModule(AccountError);
[[nodiscard]] std::string_view errorName(AccountError code);

/// The account on this device: session, account key, approvals, sync. The password opens no key: a new device
/// gets the account key from an old one, or by the recovery key.
class AccountService final : public QObject {
    Q_OBJECT
public:
    enum class State { SignedOut, Busy, SignedIn, AwaitingApproval };

    AccountService(Profile& profile, StoreThread& store, const Clock& clock, Random& random,
                   QObject* parent = nullptr);
    ~AccountService() override;

    /// Goes on where the last run was; once the profile is open.
    void begin();
    void createAccount(const QString& server, const QString& email, const QString& password,
                       const QString& name);
    void signIn(const QString& server, const QString& email, const QString& password);
    /// Why the last wish failed is told no longer.
    void forgetError();
    /// Signs out, unless there is unsent work: then signOutNeedsChoice() is true.
    void signOut();
    void sendThenSignOut();
    void signOutAnyway();
    void cancelSignOut();
    /// Lets the device in that shows this code (or QR text).
    void approve(const QString& code);
    void checkApprovals();
    /// Gives up waiting and signs out.
    void cancelApproval();
    void useRecoveryKey(const QString& words);
    void showRecoveryKey();
    void hideRecoveryKey();
    void syncNow();
    /// The profile has new work to send.
    void localChange();

    [[nodiscard]] State state() const { return m_state; }
    /// Whether begin() has found out who was signed in.
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const std::optional<Error>& approvalError() const { return m_approvalError; }
    [[nodiscard]] const std::string& approvalCode() const { return m_approvalCode; }
    [[nodiscard]] int pendingApprovals() const { return m_pendingApprovals; }
    [[nodiscard]] const std::string& recoveryKey() const { return m_recoveryText; }
    [[nodiscard]] const sync::Status& syncStatus() const { return m_status; }
    [[nodiscard]] bool signOutNeedsChoice() const { return m_signOutNeedsChoice; }
    [[nodiscard]] std::size_t waiting() const { return m_waiting; }
    [[nodiscard]] std::size_t needsAttention() const { return m_needsAttention; }

Q_SIGNALS:
    void changed();
    /// Sync brought or acknowledged something.
    void brought();
    void approved();

private:
    void become(State state, std::optional<Error> error = std::nullopt);
    [[nodiscard]] bool link(const QString& server);
    /// What this device is called where the athlete has others.
    [[nodiscard]] static std::string deviceName();
    void keepSession(const std::optional<wire::Session>& session);
    void remember(const wire::Session& session);
    void registerWith(wire::RegisterRequest request, const AccountKey& key);
    void takeOfferedKey(const AccountKey& key);
    [[nodiscard]] bool isAccountKey(const AccountKey& key) const;
    void keepAccountKey(const AccountKey& key, std::function<void()> then);
    void join(const AccountKey& key);
    void joined();
    void findAccountKey();
    void findOfferedKey();
    void askForApproval();
    void pollApproval();
    void takeApproval(const Result<wire::Approval>& approval);
    void makeRecoveryKey();
    void grantMatching(const std::string& code, std::vector<wire::Approval> approvals);
    void countWork();
    void endSession();

    Profile& m_profile;
    StoreThread& m_store;
    const Clock& m_clock;
    Random& m_random;
    std::unique_ptr<ServerLink> m_link;
    State m_state = State::SignedOut;
    bool m_read = false;
    std::optional<Error> m_error;
    std::optional<Error> m_approvalError;
    std::optional<AthleteId> m_athlete;
    seal::Digest m_fingerprint; ///< of the account's key, as the server knows it
    std::optional<AccountKey> m_accountKey;
    std::optional<seal::ApprovalKeys> m_approvalKeys;
    Uuid m_approvalId;
    std::string m_approvalCode;
    std::string m_recoveryText;
    int m_pendingApprovals = 0;
    sync::Status m_status;
    QTimer m_poll;
    bool m_signOutNeedsChoice = false;
    bool m_signOutWhenSent = false;
    std::size_t m_waiting = 0;
    std::size_t m_needsAttention = 0;
};

} // namespace ritm::app
