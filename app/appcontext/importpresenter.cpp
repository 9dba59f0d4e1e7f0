// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/importpresenter.h"

#include "app/viewmodels/errortext.h"
#include "core/sqlite/error.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace ritm::app {
namespace {

ImportsViewModel::FileState shownState(ImportService::FileState state) {
    switch (state) {
    case ImportService::FileState::Waiting:
        return ImportsViewModel::FileState::Waiting;
    case ImportService::FileState::Running:
        return ImportsViewModel::FileState::Running;
    case ImportService::FileState::Imported:
        return ImportsViewModel::FileState::Imported;
    case ImportService::FileState::AlreadyThere:
        return ImportsViewModel::FileState::AlreadyThere;
    case ImportService::FileState::Failed:
        return ImportsViewModel::FileState::Failed;
    }
    return ImportsViewModel::FileState::Failed;
}

QString textOf(const ImportService::File& file) {
    switch (file.state) {
    case ImportService::FileState::Waiting:
        return ImportPresenter::tr("Waiting");
    case ImportService::FileState::Running:
        return ImportPresenter::tr("Reading");
    case ImportService::FileState::Imported:
        return file.problems == 0
                   ? ImportPresenter::tr("Imported")
                   : ImportPresenter::tr("Imported, but the file is damaged: its page says what was lost.");
    case ImportService::FileState::AlreadyThere:
        return ImportPresenter::tr("Already in your history");
    case ImportService::FileState::Failed:
        // An import is not tried again by itself, unlike a recording.
        return !file.error ? QString()
               : file.error->is(sqlite::SqliteError::Full)
                   ? ImportPresenter::tr("The disk is full. Free some space and import this file again.")
                   : errorText(*file.error);
    }
    return {};
}

} // namespace

ImportPresenter::ImportPresenter(ImportsViewModel& imports, ImportService& service, QObject* parent)
    : QObject(parent), m_imports(imports), m_service(service) {
    connect(&m_service, &ImportService::changed, this, &ImportPresenter::show);
    connect(&m_service, &ImportService::finished, &m_imports, &ImportsViewModel::finished);
    connect(&m_imports, &ImportsViewModel::importFiles, this, [this](const QList<QUrl>& files) {
        QStringList paths;
        for (const auto& file : files) {
            paths.append(file.isLocalFile() ? file.toLocalFile() : file.path());
        }
        m_service.add(paths);
    });
    connect(&m_imports, &ImportsViewModel::cancel, &m_service, &ImportService::cancel);
    connect(&m_imports, &ImportsViewModel::clear, &m_service, &ImportService::clear);
}

void ImportPresenter::show() {
    std::vector<ImportRow> rows;
    int ended = 0;
    int imported = 0;
    int known = 0;
    int failed = 0;
    for (const auto& file : m_service.files()) {
        ImportRow row;
        row.index = static_cast<int>(rows.size());
        row.fileName = QFileInfo(file.path).fileName();
        row.state = static_cast<int>(shownState(file.state));
        row.text = textOf(file);
        row.workoutId = file.workout ? QString::fromStdString(file.workout->toString()) : QString();
        const bool isOver = file.state != ImportService::FileState::Waiting &&
                            file.state != ImportService::FileState::Running;
        row.progress = isOver ? 1 : 0;
        ended += isOver ? 1 : 0;
        imported += file.state == ImportService::FileState::Imported ? 1 : 0;
        known += file.state == ImportService::FileState::AlreadyThere ? 1 : 0;
        failed += file.state == ImportService::FileState::Failed ? 1 : 0;
        rows.push_back(std::move(row));
    }
    ImportsViewModel::Facts facts;
    facts.busy = m_service.busy();
    facts.progress = rows.empty() ? 0 : static_cast<qreal>(ended) / static_cast<qreal>(rows.size());
    QStringList parts;
    if (imported > 0) {
        parts.append(tr("%n imported", nullptr, imported));
    }
    if (known > 0) {
        parts.append(tr("%n already there", nullptr, known));
    }
    if (failed > 0) {
        parts.append(tr("%n failed", nullptr, failed));
    }
    facts.summaryText = parts.join(QStringLiteral(", "));
    m_imports.list()->show(std::move(rows));
    m_imports.show(facts);
}

} // namespace ritm::app
