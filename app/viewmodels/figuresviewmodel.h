// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/choicerow.h"
#include "app/models/detailrow.h"
#include "app/models/figurerow.h"
#include "app/models/rowmodel.h"

#include <QAbstractListModel>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace ritm::app {

/// All figures of the open workout, or of a stretch of it.
class FiguresViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int stretch READ stretch NOTIFY changed)
    Q_PROPERTY(QString stretchText READ stretchText NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(QString searched READ searched NOTIFY changed)
    Q_PROPERTY(int lines READ lines NOTIFY changed)
    Q_PROPERTY(bool unfolded READ unfolded NOTIFY changed)
    Q_PROPERTY(QString openId READ openId NOTIFY changed)
    Q_PROPERTY(QString openName READ openName NOTIFY changed)
    Q_PROPERTY(QString openValue READ openValue NOTIFY changed)
    Q_PROPERTY(QString openText READ openText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* list READ list CONSTANT)
    Q_PROPERTY(QAbstractListModel* details READ details CONSTANT)
    Q_PROPERTY(QAbstractListModel* stretches READ stretches CONSTANT)
public:
    ///
    enum class State { Closed, Computing, Ready };
    Q_ENUM(State)
    /// What a line of the list is: a metric and its value, the fold, one that cannot be told.
    enum class Kind { Figure, Fold, Absent };
    Q_ENUM(Kind)

    /// What the page shows.
    struct Facts {
        State state = State::Closed;
        QString title;         ///< the workout's
        int stretch = 0;       ///< the value of the chosen row of `stretches`
        QString stretchText;   ///< its text
        QString countText;     ///< how many figures are shown
        QString searched;      ///< what `lines` were searched for; may be empty
        int lines = 0;         ///< of the list, once Ready: the list itself may come before or after
        bool unfolded = false; ///< those that cannot be told are listed too
        QString openId;        ///< the figure whose explanation is shown; may be empty
        QString openName;
        QString openValue;
        QString openText; ///< the explanation in one text, for screen readers
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit FiguresViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] State state() const { return m_facts.state; }
    [[nodiscard]] const QString& title() const { return m_facts.title; }
    [[nodiscard]] int stretch() const { return m_facts.stretch; }
    [[nodiscard]] const QString& stretchText() const { return m_facts.stretchText; }
    [[nodiscard]] const QString& countText() const { return m_facts.countText; }
    [[nodiscard]] const QString& searched() const { return m_facts.searched; }
    [[nodiscard]] int lines() const { return m_facts.lines; }
    [[nodiscard]] bool unfolded() const { return m_facts.unfolded; }
    [[nodiscard]] const QString& openId() const { return m_facts.openId; }
    [[nodiscard]] const QString& openName() const { return m_facts.openName; }
    [[nodiscard]] const QString& openValue() const { return m_facts.openValue; }
    [[nodiscard]] const QString& openText() const { return m_facts.openText; }
    [[nodiscard]] RowsOf<FigureRow>* list() { return &m_list; }
    [[nodiscard]] RowsOf<DetailRow>* details() { return &m_details; }
    [[nodiscard]] RowsOf<ChoiceRow>* stretches() { return &m_stretches; }

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the presenter answers by new facts.
    /// The open workout's figures; of the stretch from..to (s since its start) that the chart shows, if that
    /// is not all of it.
    void open(qreal from, qreal to);
    void close();
    void choose(int stretch);
    void search(const QString& text);
    /// Unfolds that line, or folds it again.
    void toggle(const QString& id);

private:
    Facts m_facts;
    RowsOf<FigureRow> m_list;
    RowsOf<DetailRow> m_details;
    RowsOf<ChoiceRow> m_stretches;
};

} // namespace ritm::app
