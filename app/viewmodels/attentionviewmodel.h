// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/conflictrow.h"
#include "app/models/refusedrow.h"
#include "app/models/rowmodel.h"

#include <QAbstractListModel>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace ritm::app {

/// What waits for the athlete's decision: fields that two devices changed, and changes that the server
/// refused.
class AttentionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* conflicts READ conflicts CONSTANT)
    Q_PROPERTY(QAbstractListModel* refused READ refused CONSTANT)
public:
    /// What the page shows beside the two lists.
    struct Facts {
        bool loading = true;
        QString errorText; ///< why the last wish failed; empty if it did not
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit AttentionViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] bool loading() const { return m_facts.loading; }
    [[nodiscard]] const QString& errorText() const { return m_facts.errorText; }
    [[nodiscard]] RowsOf<ConflictRow>* conflicts() { return &m_conflicts; }
    [[nodiscard]] RowsOf<RefusedRow>* refused() { return &m_refused; }

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the services answer by new facts.
    /// What the workout has is right; the conflict is over.
    void keep(const QString& conflict);
    /// The other version takes its place; until keep() that can be done and undone.
    void exchange(const QString& conflict);
    /// Sends the refused change again.
    void retry(const QString& refused);
    /// Forgets the refused change.
    void giveUp(const QString& refused);

private:
    Facts m_facts;
    RowsOf<ConflictRow> m_conflicts;
    RowsOf<RefusedRow> m_refused;
};

} // namespace ritm::app
