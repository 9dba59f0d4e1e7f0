// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/importservice.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <span>
#include <utility>

namespace ritm::app {

struct ReadFile {
    Decoded decoded;
    vault::OriginalFile original;
};

namespace {

/// How much is read ahead of a commit.
constexpr std::size_t kBytesAhead = std::size_t{16} << 20;

Result<ReadFile> readFile(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ImportError::CannotRead);
    }
    if (file.size() > static_cast<qint64>(kMaximumFileSize)) {
        return fail(FormatsError::TooLarge);
    }
    const auto content = file.readAll();
    ReadFile read;
    read.original.name = QFileInfo(path).fileName().toStdString();
    read.original.bytes.assign(content.begin(), content.end());
    RITM_TRY_ASSIGN(read.decoded, decode(read.original.bytes, read.original.name));
    if (read.decoded.workouts.empty()) {
        return fail(ImportError::NoWorkout);
    }
    return read;
}

/// What the vault made of a file's workouts, put down in the file.
void conclude(ImportService::File& file, std::span<const Result<vault::Imported>> outcomes) {
    for (const auto& outcome : outcomes) {
        if (!outcome) { // the other workouts are in, and are recognised at the next try
            file.error = outcome.error();
            continue;
        }
        file.workout = file.workout.value_or(outcome->id);
        file.workouts.push_back(outcome->id);
        file.imported += outcome->duplicate ? 0 : 1;
    }
    if (!file.error) {
        file.state =
            file.imported > 0 ? ImportService::FileState::Imported : ImportService::FileState::AlreadyThere;
    }
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
    next();
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
    storeReady();
    readNext();
    const bool wasBusy = std::exchange(m_busy, m_reading || m_storing);
    Q_EMIT changed();
    if (wasBusy && !m_busy) {
        Q_EMIT finished();
    }
}

void ImportService::readNext() {
    std::size_t ahead = 0;
    for (const Job& job : m_ready) {
        ahead += job.read->original.bytes.size();
    }
    const auto waiting = std::ranges::find(m_files, FileState::Waiting, &File::state);
    if (m_reading || waiting == m_files.end() || m_ready.size() >= vault::kImportsTogether ||
        ahead >= kBytesAhead) {
        return;
    }
    m_reading = true;
    waiting->state = FileState::Running;
    const auto index = static_cast<std::size_t>(waiting - m_files.begin());
    // Answers by way of the store thread's object, which outlives every service.
    QThreadPool::globalInstance()->start(
        [this, guard = QPointer<ImportService>(this), thread = &m_store, index, file = *waiting] {
            auto read = std::make_shared<Result<ReadFile>>(readFile(file.path));
            QMetaObject::invokeMethod(
                thread,
                [this, guard, index, file, read]() mutable {
                    if (!guard) {
                        return;
                    }
                    m_reading = false;
                    if (*read) {
                        file.problems = (*read)->decoded.problems.size();
                        m_ready.push_back({index, std::move(file), {read, &**read}});
                    } else {
                        file.error = read->error();
                        ended(index, std::move(file));
                    }
                    next();
                },
                Qt::QueuedConnection);
        });
}

void ImportService::storeReady() {
    if (m_storing || m_ready.empty()) {
        return;
    }
    m_storing = true;
    const auto jobs = std::make_shared<std::vector<Job>>(std::exchange(m_ready, {}));
    m_store.ask(
        this,
        [jobs](vault::Vault& vault) -> Result<> {
            std::vector<vault::ToImport> all;
            for (const Job& job : *jobs) {
                // The original belongs to the file's first workout: it is what tells that it was imported
                // before.
                const vault::OriginalFile* original = &job.read->original;
                for (const Workout& workout : job.read->decoded.workouts) {
                    all.push_back({&workout, std::exchange(original, nullptr)});
                }
            }
            const auto outcomes = vault.workouts().importAll(all);
            std::size_t from = 0;
            for (Job& job : *jobs) {
                const std::size_t count = job.read->decoded.workouts.size();
                conclude(job.file, std::span(outcomes).subspan(from, count));
                from += count;
            }
            return {};
        },
        [this, jobs](const Result<>& stored) {
            m_storing = false;
            bool any = false;
            for (Job& job : *jobs) {
                if (!stored) {
                    job.file.error = stored.error();
                }
                any = any || job.file.imported > 0;
                ended(job.index, std::move(job.file));
            }
            if (any) {
                Q_EMIT wrote();
            }
            next();
        });
}

void ImportService::ended(std::size_t index, File file) {
    if (file.error) {
        file.state = FileState::Failed;
    }
    m_files[index] = std::move(file); // only files after a running one are ever taken out
}

} // namespace ritm::app
