// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/historyrow.h"
#include "app/models/rowmodel.h"
#include "core/vault/workouts.h"

#include <QAbstractListModel>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace ritm::app {

/// All workouts, newest first.
class HistoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY changed)
    Q_PROPERTY(bool canUndoRemove READ canUndoRemove NOTIFY changed)
    Q_PROPERTY(QString removedTitle READ removedTitle NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* list READ list CONSTANT)
public:
    /// HistoryRow::syncState.
    enum class SyncState { LocalOnly, Waiting, Synced, NeedsAttention };
    Q_ENUM(SyncState)

    /// What the page shows.
    struct Facts {
        bool loading = true;
        QString selectedId; ///< the open workout
        bool canUndoRemove = false;
        QString removedTitle; ///< of what undoRemove() brings back
        QString errorText;
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit HistoryViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] bool loading() const { return m_facts.loading; }
    [[nodiscard]] const QString& selectedId() const { return m_facts.selectedId; }
    [[nodiscard]] bool canUndoRemove() const { return m_facts.canUndoRemove; }
    [[nodiscard]] const QString& removedTitle() const { return m_facts.removedTitle; }
    [[nodiscard]] const QString& errorText() const { return m_facts.errorText; }
    [[nodiscard]] RowsFrom<vault::WorkoutLine, HistoryRow>* list() { return &m_list; }

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the services answer by new facts.
    void open(const QString& id);
    void remove(const QString& id);
    void undoRemove();

private:
    Facts m_facts;
    RowsFrom<vault::WorkoutLine, HistoryRow> m_list;
};

} // namespace ritm::app
