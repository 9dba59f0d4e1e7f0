// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/noticerow.h"
#include "app/models/rowmodel.h"

#include <QAbstractListModel>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace ritm::app {

/// Short messages that need no page of their own.
class NoticesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(int newestId READ newestId NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* list READ list CONSTANT)
public:
    /// NoticeRow::kind.
    enum class Kind { Info, Success, Warning, Failure };
    Q_ENUM(Kind)

    /// What is shown beside the list.
    struct Facts {
        int newestId = 0;
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit NoticesViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] int newestId() const { return m_facts.newestId; }
    [[nodiscard]] RowsOf<NoticeRow>* list() { return &m_list; }

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the services answer by new facts.
    void dismiss(int id);
    /// The message's button was pressed.
    void activate(int id);

private:
    Facts m_facts;
    RowsOf<NoticeRow> m_list;
};

} // namespace ritm::app
