// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// One workout in the history list.
struct HistoryRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(QString sport MEMBER sport)
    Q_PROPERTY(QString sportKey MEMBER sportKey)
    Q_PROPERTY(QString startText MEMBER startText)
    Q_PROPERTY(QString distanceText MEMBER distanceText)
    Q_PROPERTY(QString durationText MEMBER durationText)
    Q_PROPERTY(int syncState MEMBER syncState)
    Q_PROPERTY(QString syncText MEMBER syncText)
public:
    QString id;
    QString title;
    QString group;    ///< translated; heads those of one stretch: "This week", "March 2026"
    QString sport;    ///< translated
    QString sportKey; ///< stable; chooses the icon
    QString startText;
    QString distanceText; ///< empty if not known
    QString durationText;
    int syncState = 0; ///< HistoryViewModel::SyncState
    QString syncText;  ///< translated

    [[nodiscard]] const auto& key() const { return id; }
    friend bool operator==(const HistoryRow&, const HistoryRow&) = default;
};

} // namespace ritm::app
