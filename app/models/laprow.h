// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// One lap of a ride or a workout.
struct LapRow {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString timeText MEMBER timeText)
    Q_PROPERTY(QString distanceText MEMBER distanceText)
    Q_PROPERTY(QString heartRateText MEMBER heartRateText)
    Q_PROPERTY(QString powerText MEMBER powerText)
    Q_PROPERTY(QString cadenceText MEMBER cadenceText)
    Q_PROPERTY(QString speedText MEMBER speedText)
    Q_PROPERTY(qreal startSeconds MEMBER startSeconds)
    Q_PROPERTY(qreal endSeconds MEMBER endSeconds)
public:
    int number = 0; ///< from 1
    QString timeText;
    QString distanceText;
    QString heartRateText;
    QString powerText;
    QString cadenceText;
    QString speedText;
    qreal startSeconds = 0; ///< since the workout's start; where a chart marks it
    qreal endSeconds = 0;

    [[nodiscard]] const auto& key() const { return number; }
    friend bool operator==(const LapRow&, const LapRow&) = default;
};

} // namespace ritm::app
