// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace ritm::app {

class AccountService;
class ImportService;
class LibraryService;
class RecordingService;
class Settings;
class ShellViewModel;

/// What the presenter listens to. All outlive it.
struct NoticeSources {
    RecordingService& recording;
    ImportService& imports;
    LibraryService& library;
    AccountService& account;
    Settings& settings;
};

/// Tells in short messages what happened behind the open page: saved, imported, the server away and back, a
/// sensor lost, a full disk. A topic has one message at a time; a message goes by itself after a while.
class NoticesPresenter final : public QObject {
    Q_OBJECT
public:
    NoticesPresenter(ShellViewModel& shell, const NoticeSources& sources, const Clock& clock,
                     QObject* parent = nullptr);

    /// Every text anew; after a change of language.
    void show();
    /// Takes away what was shown long enough; called by a timer of its own, and by tests.
    void sweep();

private:
    enum class Lasting { Briefly, Longer, UntilClosed };
    struct Notice {
        int id = 0;
        QString topic;
        int kind = 0;
        std::function<QString()> text;
        std::optional<MonotonicTime> until;
    };

    void say(const QString& topic, int kind, Lasting lasting, std::function<QString()> text);
    void sayError(const QString& topic, const Error& error);
    void takeBack(const QString& topic);
    void listen(const NoticeSources& sources);
    void showRecording(const RecordingService& recording);
    void showSync(const AccountService& account);
    void showImports(const ImportService& imports);
    void showSensors();

    ShellViewModel& m_shell;
    const Clock& m_clock;
    QTimer m_timer;
    std::vector<Notice> m_notices;
    int m_newest = 0;
    std::optional<Error> m_storageError;
    int m_syncSaid = 0; // the state that was last worth a message
    bool m_away = false;
    int m_approvals = 0;
    QHash<QString, int> m_sensors; // address -> the state last seen
};

} // namespace ritm::app
