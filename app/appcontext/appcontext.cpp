// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/appcontext.h"

#include "app/account/accountservice.h"
#include "app/appcontext/accountpresenter.h"
#include "app/appcontext/attentionpresenter.h"
#include "app/appcontext/figurespresenter.h"
#include "app/appcontext/historypresenter.h"
#include "app/appcontext/importpresenter.h"
#include "app/appcontext/noticespresenter.h"
#include "app/appcontext/ridepresenter.h"
#include "app/appcontext/sensorspresenter.h"
#include "app/appcontext/shellpresenter.h"
#include "app/attention/attentionservice.h"
#include "app/bluetooth/bluetoothhub.h"
#include "app/figures/figuresservice.h"
#include "app/keychain/systemkeystore.h"
#include "app/library/importservice.h"
#include "app/library/libraryservice.h"
#include "app/models/measures.h"
#include "app/profile/profile.h"
#include "app/profile/storethread.h"
#include "app/recording/recordingservice.h"

#include <QUrl>

#include <chrono>
#include <utility>

namespace ritm::app {
namespace {

/// How long a removed workout's content is kept on this device.
constexpr auto kKeepRemoved = std::chrono::days(30);

} // namespace

/// Declared in the order in which they need each other, so that they go in the opposite one.
struct AppContext::Parts {
    explicit Parts(AppOptions chosen)
        : options(std::move(chosen)), clock(options.clock != nullptr ? *options.clock : ownClock),
          random(options.random != nullptr ? *options.random : ownRandom),
          keyStore(options.keyStore
                       ? std::move(options.keyStore)
                       : std::make_unique<SystemKeyStore>(QString::fromLatin1(kKeychainService))),
          profile(options.profileFolder, options.kiosk, *keyStore, store, clock, random), library(store),
          imports(store), recording(store, clock, random), attention(store),
          account(profile, store, clock, random),
          hub(options.sensorHub ? std::move(options.sensorHub) : std::make_unique<BluetoothHub>(clock)),
          shellPresenter(shell, profile, options.kiosk, options.language),
          ridePresenter(*shell.ride(), *shell.recovery(), recording, measures()),
          sensorsPresenter(*shell.sensors(), *hub, recording, profile.settings(), measures()),
          historyPresenter(*shell.history(), *shell.workout(), library, clock, measures()),
          figuresPresenter(*shell.figures(), *shell.workout(), figures, measures()),
          importPresenter(*shell.imports(), imports),
          attentionPresenter(*shell.attention(), attention, measures()),
          accountPresenter(*shell.account(), account, profile, options.serverUrl, measures()),
          noticesPresenter(shell, {recording, imports, library, account, profile.settings()}, clock) {
        recording.setAutomatic(options.automaticTicks);
    }

    std::function<Measures()> measures() {
        return [this] { return shellPresenter.measures(); };
    }

    AppOptions options;
    SystemClock ownClock;
    SystemRandom ownRandom;
    const Clock& clock;
    Random& random;
    std::unique_ptr<KeyStore> keyStore;
    StoreThread store;
    ShellViewModel shell;
    Profile profile;
    LibraryService library;
    FiguresService figures;
    ImportService imports;
    RecordingService recording;
    AttentionService attention;
    AccountService account;
    std::unique_ptr<SensorHub> hub;
    ShellPresenter shellPresenter;
    RidePresenter ridePresenter;
    SensorsPresenter sensorsPresenter;
    HistoryPresenter historyPresenter;
    FiguresPresenter figuresPresenter;
    ImportPresenter importPresenter;
    AttentionPresenter attentionPresenter;
    AccountPresenter accountPresenter;
    NoticesPresenter noticesPresenter;
    QStringList waitingImports;
    bool opened = false;
};

AppContext::AppContext(AppOptions options) : m_parts(std::make_unique<Parts>(std::move(options))) {
    auto& parts = *m_parts;
    connect(&parts.profile, &Profile::changed, this, &AppContext::profileChanged);
    connect(&parts.shellPresenter, &ShellPresenter::languageChanged, this, &AppContext::languageChanged);
    connect(&parts.shellPresenter, &ShellPresenter::unitsChanged, this, &AppContext::retranslate);
    connect(&parts.recording, &RecordingService::saved, &parts.library, &LibraryService::refresh);
    connect(&parts.imports, &ImportService::wrote, &parts.library, &LibraryService::refresh);
    connect(&parts.recording, &RecordingService::saved, &parts.account, &AccountService::localChange);
    connect(&parts.imports, &ImportService::wrote, &parts.account, &AccountService::localChange);
    connect(&parts.library, &LibraryService::wrote, &parts.account, &AccountService::localChange);
    connect(&parts.sensorsPresenter, &SensorsPresenter::connectedChanged, &parts.ridePresenter,
            &RidePresenter::setConnectedSensors);
    connect(&parts.ridePresenter, &RidePresenter::sportChanged, &parts.sensorsPresenter,
            &SensorsPresenter::setSport);
    parts.sensorsPresenter.setSport(parts.ridePresenter.sport());
    connect(&parts.historyPresenter, &HistoryPresenter::workoutOpened, &parts.figuresPresenter,
            &FiguresPresenter::setWorkout);
    connect(&parts.account, &AccountService::brought, &parts.library, &LibraryService::refresh);
    // What waits names its workouts, and sync ends in a new list of them.
    connect(&parts.library, &LibraryService::listChanged, &parts.attention, &AttentionService::refresh);
    connect(&parts.account, &AccountService::changed, &parts.attention,
            [&parts] { parts.attention.refreshUnless(parts.account.needsAttention()); });
    connect(&parts.attention, &AttentionService::wrote, &parts.library, &LibraryService::refresh);
    connect(&parts.attention, &AttentionService::wrote, &parts.account, &AccountService::localChange);
}

AppContext::~AppContext() = default;

ShellViewModel& AppContext::shell() {
    return m_parts->shell;
}

QString AppContext::language() const {
    return m_parts->shellPresenter.language();
}

void AppContext::begin() {
    m_parts->profile.open();
}

void AppContext::import(const QStringList& paths) {
    if (m_parts->opened) {
        m_parts->imports.add(paths);
    } else {
        m_parts->waitingImports.append(paths);
    }
}

void AppContext::profileChanged() {
    auto& parts = *m_parts;
    if (parts.opened || parts.profile.stage() != Profile::Stage::Open) {
        return;
    }
    parts.opened = true;
    parts.library.refresh();
    parts.library.purgeRemoved(parts.clock.utcNow() - kKeepRemoved);
    parts.recording.lookForRecoverable();
    parts.sensorsPresenter.begin();
    parts.account.begin();
    if (const auto waiting = std::exchange(parts.waitingImports, {}); !waiting.isEmpty()) {
        parts.imports.add(waiting);
    }
}

void AppContext::retranslate() {
    auto& parts = *m_parts;
    parts.shellPresenter.show();
    parts.ridePresenter.show();
    parts.sensorsPresenter.show();
    parts.historyPresenter.show();
    parts.figuresPresenter.show();
    parts.importPresenter.show();
    parts.attentionPresenter.show();
    parts.accountPresenter.show();
    parts.noticesPresenter.show();
}

} // namespace ritm::app
