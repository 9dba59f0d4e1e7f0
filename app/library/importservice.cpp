// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/importservice.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace ritm::app {
namespace {

struct Read {
    Decoded decoded;
    vault::OriginalFile original;
};

Result<Read> readFile(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ImportError::CannotRead);
    }
    if (file.size() > static_cast<qint64>(kMaximumFileSize)) {
        return fail(FormatsError::TooLarge);
    }
    const auto content = file.readAll();
    Read read;
    read.original.name = QFileInfo(path).fileName().toStdString();
    read.original.bytes.assign(content.begin(), content.end());
    RITM_TRY_ASSIGN(read.decoded, decode(read.original.bytes, read.original.name));
    if (read.decoded.workouts.empty()) {
        return fail(ImportError::NoWorkout);
    }
    return read;
}

ImportService::File store(vault::Vault& vault, const Read& read, ImportService::File file) {
    file.problems = read.decoded.problems.size();
    for (std::size_t i = 0; i < read.decoded.workouts.size(); ++i) {
        // The original belongs to the file's first workout: it is what tells that it was imported before.
        const auto original = i == 0 ? std::optional(read.original) : std::nullopt;
        const auto imported = vault.workouts().importNew(read.decoded.workouts[i], original);
        if (!imported) { // the workouts before it are in, and are recognised at the next try
            file.error = imported.error();
            return file;
        }
        file.workout = file.workout.value_or(imported->id);
        file.workouts.push_back(imported->id);
        file.imported += imported->duplicate ? 0 : 1;
    }
    file.state =
        file.imported > 0 ? ImportService::FileState::Imported : ImportService::FileState::AlreadyThere;
    return file;
}

} // namespace

std::string_view errorModule(ImportError /*code*/) {
    return "import";
}

std::string_view errorName(ImportError code) {
    switch (code) {
    case ImportError::CannotRead:
        return "cannot_read";
    case ImportError::NoWorkout:
        return "no_workout";
    }
    return "unknown";
}

void ImportService::add(const QStringList& paths) {
    if (!m_busy) {
        m_files.clear();
    }
    for (const auto& path : paths) {
        m_files.push_back(
            {.path = path, .state = FileState::Waiting, .error = {}, .workout = {}, .workouts = {}});
    }
    Q_EMIT changed();
    if (!m_busy) {
        next();
    }
}

void ImportService::cancel() {
    std::erase_if(m_files, [](const File& file) { return file.state == FileState::Waiting; });
    Q_EMIT changed();
}

void ImportService::clear() {
    if (!m_busy) {
        m_files.clear();
        Q_EMIT changed();
    }
}

void ImportService::next() {
    const auto waiting = std::ranges::find(m_files, FileState::Waiting, &File::state);
    if (waiting == m_files.end()) {
        const bool wasBusy = std::exchange(m_busy, false);
        Q_EMIT changed();
        if (wasBusy) {
            Q_EMIT finished();
        }
        return;
    }
    m_busy = true;
    waiting->state = FileState::Running;
    const auto index = static_cast<std::size_t>(waiting - m_files.begin());
    Q_EMIT changed();
    // Answers by way of the store thread's object, which outlives every service.
    QThreadPool::globalInstance()->start([this, guard = QPointer<ImportService>(this), thread = &m_store,
                                          index, file = *waiting] {
        auto read = std::make_shared<Result<Read>>(readFile(file.path));
        QMetaObject::invokeMethod(
            thread,
            [this, guard, index, file, read]() mutable {
                if (!guard) {
                    return;
                }
                if (!*read) {
                    file.error = read->error();
                    ended(index, std::move(file));
                    return;
                }
                m_store.ask(
                    this,
                    [file, read](vault::Vault& vault) -> Result<File> { return store(vault, **read, file); },
                    [this, index, file](Result<File> stored) mutable {
                        if (stored) {
                            file = std::move(*stored);
                        } else {
                            file.error = std::move(stored).error();
                        }
                        ended(index, std::move(file));
                    });
            },
            Qt::QueuedConnection);
    });
}

void ImportService::ended(std::size_t index, File file) {
    if (file.error) {
        file.state = FileState::Failed;
    }
    const bool stored = file.imported > 0;
    m_files[index] = std::move(file); // only files after a running one are ever taken out
    if (stored) {
        Q_EMIT wrote();
    }
    next();
}

} // namespace ritm::app
