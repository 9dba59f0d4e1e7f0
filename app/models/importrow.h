// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// One file on its way into the history.
struct ImportRow {
    Q_GADGET
    Q_PROPERTY(int index MEMBER index)
    Q_PROPERTY(QString fileName MEMBER fileName)
    Q_PROPERTY(int state MEMBER state)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString workoutId MEMBER workoutId)
    Q_PROPERTY(qreal progress MEMBER progress)
public:
    int index = 0;
    QString fileName;
    int state = 0;      ///< ImportsViewModel::FileState
    QString text;       ///< what happened and what to do next
    QString workoutId;  ///< of the workout made or already there; empty if none
    qreal progress = 0; ///< 0 to 1

    [[nodiscard]] const auto& key() const { return index; }
    friend bool operator==(const ImportRow&, const ImportRow&) = default;
};

} // namespace ritm::app
