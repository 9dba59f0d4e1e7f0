// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/storethread.h"
#include "core/formats/decode.h"
#include "core/vault/workouts.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace ritm::app {

struct ReadFile;

/// Why a file could not be taken in, before its format was looked at.
enum class ImportError : std::uint8_t {
    CannotRead, ///< no such file, or no right to it
    NoWorkout,  ///< a sound file of a format of ours, without a workout
};
[[nodiscard]] std::string_view errorModule(ImportError);
[[nodiscard]] std::string_view errorName(ImportError code);

/// Takes files into the history in their order: read and decoded one after another on a worker, stored on the
/// store thread. What was decoded while a commit ran goes into the next one together; a file is Imported once
/// the commit that holds it is durable.
class ImportService final : public QObject {
    Q_OBJECT
public:
    enum class FileState { Waiting, Running, Imported, AlreadyThere, Failed };
    struct File {
        QString path;
        FileState state = FileState::Waiting;
        std::optional<Error> error;
        std::optional<WorkoutId> workout; ///< the first one made or found
        std::vector<WorkoutId> workouts;  ///< all of them, in the file's order
        std::size_t imported = 0;
        std::size_t problems = 0;
    };

    explicit ImportService(StoreThread& store, QObject* parent = nullptr) : QObject(parent), m_store(store) {}

    /// Adds files to the round.
    void add(const QStringList& paths);
    /// Leaves out what has not begun.
    void cancel();
    /// Empties the list once nothing runs.
    void clear();
    [[nodiscard]] const std::vector<File>& files() const { return m_files; }
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    /// A workout was stored.
    void wrote();
    void finished();

private:
    /// A file of the list while it is on its way, and what was read of it.
    struct Job {
        std::size_t index = 0;
        File file;
        std::shared_ptr<const ReadFile> read;
    };
    void next();
    void readNext();
    void storeReady();
    void ended(std::size_t index, File file);

    StoreThread& m_store;
    std::vector<File> m_files;
    std::vector<Job> m_ready; ///< decoded, waiting for the next commit
    bool m_busy = false;
    bool m_reading = false;
    bool m_storing = false;
};

} // namespace ritm::app
