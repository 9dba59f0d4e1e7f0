// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/noticespresenter.h"

#include "app/account/accountservice.h"
#include "app/library/importservice.h"
#include "app/library/libraryservice.h"
#include "app/profile/settings.h"
#include "app/recording/recordingservice.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/shellviewmodel.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ritm::app {
namespace {

using Kind = NoticesViewModel::Kind;
using SensorState = SensorsViewModel::SensorState;

constexpr Duration kBriefly = std::chrono::seconds(6);
constexpr Duration kLonger = std::chrono::seconds(15);
/// So many at once can be read; older ones go first.
constexpr std::size_t kMostShown = 3;

constexpr int kInfo = static_cast<int>(Kind::Info);
constexpr int kSuccess = static_cast<int>(Kind::Success);
constexpr int kWarning = static_cast<int>(Kind::Warning);
constexpr int kFailure = static_cast<int>(Kind::Failure);

const auto kStorage = QStringLiteral("storage");
const auto kRecording = QStringLiteral("recording");
const auto kSync = QStringLiteral("sync");
const auto kImport = QStringLiteral("import");
const auto kHistory = QStringLiteral("history");
const auto kSettings = QStringLiteral("settings");
const auto kApproval = QStringLiteral("approval");

} // namespace

NoticesPresenter::NoticesPresenter(ShellViewModel& shell, const NoticeSources& sources, const Clock& clock,
                                   QObject* parent)
    : QObject(parent), m_shell(shell), m_clock(clock) {
    m_timer.setInterval(500);
    m_timer.callOnTimeout(this, &NoticesPresenter::sweep);
    connect(m_shell.notices(), &NoticesViewModel::dismiss, this, [this](int id) {
        std::erase_if(m_notices, [id](const Notice& notice) { return notice.id == id; });
        show();
    });
    listen(sources);
}

void NoticesPresenter::listen(const NoticeSources& sources) {
    auto& recording = sources.recording;
    connect(&recording, &RecordingService::changed, this, [this, &recording] { showRecording(recording); });
    connect(&recording, &RecordingService::saved, this, [this] {
        takeBack(kStorage);
        say(kRecording, kSuccess, Lasting::Briefly, [] { return tr("Saved to your history."); });
    });
    connect(&recording, &RecordingService::discarded, this, [this] {
        say(kRecording, kInfo, Lasting::Briefly, [] { return tr("The recording was discarded."); });
    });
    connect(&recording, &RecordingService::failed, this,
            [this](const Error& error) { sayError(kRecording, error); });
    connect(&sources.library, &LibraryService::failed, this,
            [this](const Error& error) { sayError(kHistory, error); });
    connect(&sources.settings, &Settings::notWritten, this,
            [this](const Error& error) { sayError(kSettings, error); });
    auto& imports = sources.imports;
    connect(&imports, &ImportService::finished, this, [this, &imports] { showImports(imports); });
    auto& account = sources.account;
    connect(&account, &AccountService::changed, this, [this, &account] { showSync(account); });
    connect(&account, &AccountService::approved, this, [this] {
        say(kApproval, kSuccess, Lasting::Briefly, [] { return tr("The new device is let in."); });
    });
    auto* sensors = m_shell.sensors()->list();
    connect(sensors, &QAbstractItemModel::dataChanged, this, &NoticesPresenter::showSensors);
    connect(sensors, &QAbstractItemModel::rowsInserted, this, &NoticesPresenter::showSensors);
    connect(sensors, &QAbstractItemModel::rowsRemoved, this, &NoticesPresenter::showSensors);
}

void NoticesPresenter::say(const QString& topic, int kind, Lasting lasting, std::function<QString()> text) {
    const auto words = text();
    std::optional<MonotonicTime> until;
    if (lasting != Lasting::UntilClosed) {
        until = MonotonicTime{m_clock.monotonicNow().sinceStart +
                              (lasting == Lasting::Briefly ? kBriefly : kLonger)};
    }
    const auto same = std::ranges::find_if(m_notices, [&](const Notice& notice) {
        return notice.topic == topic && notice.kind == kind && notice.text() == words;
    });
    if (same != m_notices.end()) { // a retry that fails again is no news
        same->until = until;
        return;
    }
    std::erase_if(m_notices, [&](const Notice& notice) { return notice.topic == topic; });
    m_notices.push_back(
        {.id = ++m_newest, .topic = topic, .kind = kind, .text = std::move(text), .until = until});
    if (m_notices.size() > kMostShown) {
        m_notices.erase(m_notices.begin());
    }
    m_timer.start();
    show();
}

void NoticesPresenter::sayError(const QString& topic, const Error& error) {
    say(topic, kFailure, Lasting::Longer, [error] { return errorText(error); });
}

void NoticesPresenter::takeBack(const QString& topic) {
    if (std::erase_if(m_notices, [&](const Notice& notice) { return notice.topic == topic; }) > 0) {
        show();
    }
}

void NoticesPresenter::sweep() {
    const auto now = m_clock.monotonicNow();
    if (std::erase_if(m_notices,
                      [now](const Notice& notice) { return notice.until && *notice.until <= now; }) > 0) {
        show();
    }
    if (std::ranges::none_of(m_notices, [](const Notice& notice) { return notice.until.has_value(); })) {
        m_timer.stop();
    }
}

void NoticesPresenter::show() {
    std::vector<NoticeRow> rows;
    rows.reserve(m_notices.size());
    for (const auto& notice : m_notices) {
        rows.push_back({.id = notice.id, .kind = notice.kind, .text = notice.text(), .actionText = {}});
    }
    m_shell.notices()->list()->show(std::move(rows));
    m_shell.notices()->show({.newestId = m_newest});
}

void NoticesPresenter::showRecording(const RecordingService& recording) {
    const auto& error = recording.storageError();
    if (error == m_storageError) {
        return;
    }
    const bool wasFailing = m_storageError.has_value();
    m_storageError = error;
    if (error) {
        say(kStorage, kFailure, Lasting::UntilClosed, [error = *error] {
            return retriedErrorText(error) + QLatin1Char(' ') + tr("Your recording goes on: keep Ritm open.");
        });
    } else if (wasFailing && recording.state() != RecordingService::State::Idle) {
        say(kStorage, kSuccess, Lasting::Briefly,
            [] { return tr("The recording is safe on the disk again."); });
    } else {
        takeBack(kStorage);
    }
}

void NoticesPresenter::showImports(const ImportService& imports) {
    const auto is = [&](ImportService::FileState state) {
        return std::ranges::any_of(imports.files(),
                                   [state](const auto& file) { return file.state == state; });
    };
    const bool failed = is(ImportService::FileState::Failed);
    const int kind = failed ? kWarning : is(ImportService::FileState::Imported) ? kSuccess : kInfo;
    if (!imports.files().empty()) {
        say(kImport, kind, failed ? Lasting::Longer : Lasting::Briefly,
            [words = m_shell.imports()->summaryText()] {
                //: What became of the files, as in "2 imported, 1 failed".
                return tr("Import: %1").arg(words);
            });
    }
}

void NoticesPresenter::showSync(const AccountService& account) {
    if (account.pendingApprovals() > m_approvals) {
        say(kApproval, kInfo, Lasting::Longer,
            [] { return tr("A new device asks to be let in. Approve it in the settings."); });
    }
    m_approvals = account.pendingApprovals();
    const auto state = account.syncStatus().state;
    if (state == sync::State::Working || static_cast<int>(state) == m_syncSaid) {
        return;
    }
    const int before = std::exchange(m_syncSaid, static_cast<int>(state));
    switch (state) {
    case sync::State::Offline:
        m_away = true;
        say(kSync, kWarning, Lasting::Longer,
            [] { return tr("The server is away. Everything else goes on, and sync resumes by itself."); });
        break;
    case sync::State::Failing:
        m_away = true;
        say(kSync, kWarning, Lasting::Longer,
            [] { return tr("The server has a problem. Sync resumes by itself."); });
        break;
    case sync::State::Idle:
        if (std::exchange(m_away, false)) {
            say(kSync, kSuccess, Lasting::Briefly, [] { return tr("Sync has resumed."); });
        }
        break;
    case sync::State::NotTrusted:
        sayError(kSync, Error(sync::ClientError::NotTrusted));
        break;
    case sync::State::SignedOut:
        // The athlete's own wish needs no message: the state before it says whether it was one.
        if (before != static_cast<int>(sync::State::NoAccount)) {
            sayError(kSync, Error(sync::ClientError::SignedOut));
        }
        break;
    case sync::State::Outdated:
        say(kSync, kFailure, Lasting::UntilClosed,
            [] { return tr("The server needs a newer Ritm: update this one."); });
        break;
    case sync::State::NoAccount:
        m_away = false;
        takeBack(kSync);
        break;
    case sync::State::Working:
        break;
    }
}

void NoticesPresenter::showSensors() {
    QHash<QString, int> seen;
    for (const auto& row : m_shell.sensors()->list()->rows()) {
        if (!row.paired) {
            continue;
        }
        constexpr int kConnected = static_cast<int>(SensorState::Connected);
        constexpr int kLost = static_cast<int>(SensorState::Lost);
        const int before = m_sensors.value(row.address, row.state);
        // On the way back it is Connecting: that is not said, and Lost stays what was last said.
        const bool worthIt = row.state == kConnected || row.state == kLost;
        seen.insert(row.address, worthIt ? row.state : before);
        const auto topic = QStringLiteral("sensor/") + row.address;
        if (row.state == kLost && before == kConnected) {
            say(topic, kWarning, Lasting::Longer, [name = row.name] {
                return tr("%1 is out of reach. Ritm connects it again by itself.").arg(name);
            });
        } else if (row.state == kConnected && before == kLost) {
            say(topic, kSuccess, Lasting::Briefly, [name = row.name] { return tr("%1 is back.").arg(name); });
        }
    }
    m_sensors = std::move(seen);
}

} // namespace ritm::app
