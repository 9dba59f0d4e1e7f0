// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/accountviewmodel.h"
#include "app/viewmodels/attentionviewmodel.h"
#include "app/viewmodels/figuresviewmodel.h"
#include "app/viewmodels/historyviewmodel.h"
#include "app/viewmodels/importsviewmodel.h"
#include "app/viewmodels/noticesviewmodel.h"
#include "app/viewmodels/recoveryviewmodel.h"
#include "app/viewmodels/rideviewmodel.h"
#include "app/viewmodels/sensorsviewmodel.h"
#include "app/viewmodels/workoutviewmodel.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace ritm::app {

/// The app as a whole: what stage it is in, how it looks, and every page's view model.
class ShellViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY changed)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString passphraseError READ passphraseError NOTIFY changed)
    Q_PROPERTY(bool sessionOnly READ sessionOnly NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(ThemeMode themeMode READ themeMode WRITE setThemeMode NOTIFY changed)
    Q_PROPERTY(bool imperial READ imperial WRITE setImperial NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(bool kiosk READ kiosk NOTIFY changed)
    Q_PROPERTY(QString versionText READ versionText NOTIFY changed)
    Q_PROPERTY(ritm::app::AccountViewModel* account READ account CONSTANT)
    Q_PROPERTY(ritm::app::SensorsViewModel* sensors READ sensors CONSTANT)
    Q_PROPERTY(ritm::app::RideViewModel* ride READ ride CONSTANT)
    Q_PROPERTY(ritm::app::RecoveryViewModel* recovery READ recovery CONSTANT)
    Q_PROPERTY(ritm::app::HistoryViewModel* history READ history CONSTANT)
    Q_PROPERTY(ritm::app::WorkoutViewModel* workout READ workout CONSTANT)
    Q_PROPERTY(ritm::app::FiguresViewModel* figures READ figures CONSTANT)
    Q_PROPERTY(ritm::app::ImportsViewModel* imports READ imports CONSTANT)
    Q_PROPERTY(ritm::app::AttentionViewModel* attention READ attention CONSTANT)
    Q_PROPERTY(ritm::app::NoticesViewModel* notices READ notices CONSTANT)
public:
    /// What fills the window.
    enum class Stage {
        Opening,
        ChooseKeyProtection,
        EnterPassphrase,
        KeyMissing,
        ProfileInUse,
        Failed,
        Welcome,
        Ready
    };
    Q_ENUM(Stage)
    ///
    enum class ThemeMode { System, Light, Dark, HighContrast };
    Q_ENUM(ThemeMode)

    /// What the window shows.
    struct Facts {
        Stage stage = Stage::Opening;
        QString failureTitle; ///< for KeyMissing, ProfileInUse and Failed
        QString failureText;  ///< what to do
        bool busy = false;    ///< a key is being derived or a profile opened
        QString passphraseError;
        bool sessionOnly = false; ///< nothing outlives this run of the app: say so
        QString language;         ///< "" is the system's, else "en", "ru"
        ThemeMode themeMode = ThemeMode::System;
        bool imperial = false;
        bool reducedMotion = false;
        qreal textScale = 1; ///< 1 to 2
        bool kiosk = false;
        QString versionText;
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit ShellViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] Stage stage() const { return m_facts.stage; }
    [[nodiscard]] const QString& failureTitle() const { return m_facts.failureTitle; }
    [[nodiscard]] const QString& failureText() const { return m_facts.failureText; }
    [[nodiscard]] bool busy() const { return m_facts.busy; }
    [[nodiscard]] const QString& passphraseError() const { return m_facts.passphraseError; }
    [[nodiscard]] bool sessionOnly() const { return m_facts.sessionOnly; }
    [[nodiscard]] const QString& language() const { return m_facts.language; }
    [[nodiscard]] ThemeMode themeMode() const { return m_facts.themeMode; }
    [[nodiscard]] bool imperial() const { return m_facts.imperial; }
    [[nodiscard]] bool reducedMotion() const { return m_facts.reducedMotion; }
    [[nodiscard]] qreal textScale() const { return m_facts.textScale; }
    [[nodiscard]] bool kiosk() const { return m_facts.kiosk; }
    [[nodiscard]] const QString& versionText() const { return m_facts.versionText; }
    [[nodiscard]] AccountViewModel* account() { return &m_account; }
    [[nodiscard]] SensorsViewModel* sensors() { return &m_sensors; }
    [[nodiscard]] RideViewModel* ride() { return &m_ride; }
    [[nodiscard]] RecoveryViewModel* recovery() { return &m_recovery; }
    [[nodiscard]] HistoryViewModel* history() { return &m_history; }
    [[nodiscard]] WorkoutViewModel* workout() { return &m_workout; }
    [[nodiscard]] FiguresViewModel* figures() { return &m_figures; }
    [[nodiscard]] ImportsViewModel* imports() { return &m_imports; }
    [[nodiscard]] AttentionViewModel* attention() { return &m_attention; }
    [[nodiscard]] NoticesViewModel* notices() { return &m_notices; }
    void setLanguage(const QString& language);
    void setThemeMode(ThemeMode themeMode);
    void setImperial(bool imperial);
    void setReducedMotion(bool reducedMotion);
    /// Kept within 1 and 2.
    void setTextScale(qreal textScale);

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the services answer by new facts.
    void languageChosen(const QString& language);
    void themeModeChosen(ShellViewModel::ThemeMode themeMode);
    void imperialChosen(bool imperial);
    void reducedMotionChosen(bool reducedMotion);
    void textScaleChosen(qreal textScale);
    /// Opens the profile again: after the keyring was unlocked, or the other app was closed.
    void retry();
    /// There is no keychain: a passphrase opens the profile from now on.
    void protectWithPassphrase(const QString& passphrase);
    /// There is no keychain: what is recorded goes when the app ends.
    void protectForSessionOnly();
    void enterPassphrase(const QString& passphrase);
    /// The key is lost: keeps the old file under another name and begins an empty profile.
    void setAsideAndStartNew();

private:
    Facts m_facts;
    AccountViewModel m_account;
    SensorsViewModel m_sensors;
    RideViewModel m_ride;
    RecoveryViewModel m_recovery;
    HistoryViewModel m_history;
    WorkoutViewModel m_workout;
    FiguresViewModel m_figures;
    ImportsViewModel m_imports;
    AttentionViewModel m_attention;
    NoticesViewModel m_notices;
};

} // namespace ritm::app
