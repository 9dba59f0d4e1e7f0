// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/importrow.h"
#include "app/models/rowmodel.h"

#include <QAbstractListModel>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQmlIntegration>

namespace ritm::app {

/// Files on their way into the history.
class ImportsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(QString summaryText READ summaryText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* list READ list CONSTANT)
public:
    /// ImportRow::state.
    enum class FileState { Waiting, Running, Imported, AlreadyThere, Failed };
    Q_ENUM(FileState)

    /// What the page shows.
    struct Facts {
        bool busy = false;
        qreal progress = 0;  ///< 0 to 1, over all files of this round
        QString summaryText; ///< "3 imported, 1 already there"
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit ImportsViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] bool busy() const { return m_facts.busy; }
    [[nodiscard]] qreal progress() const { return m_facts.progress; }
    [[nodiscard]] const QString& summaryText() const { return m_facts.summaryText; }
    [[nodiscard]] RowsOf<ImportRow>* list() { return &m_list; }

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the services answer by new facts.
    void importFiles(const QList<QUrl>& files);
    /// What is imported stays; the rest is left out.
    void cancel();
    /// Empties the list.
    void clear();
    /// Said, not asked: the round is over.
    void finished();

private:
    Facts m_facts;
    RowsOf<ImportRow> m_list;
};

} // namespace ritm::app
