// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// A change that the server refused.
struct RefusedRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString workoutId MEMBER workoutId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString aboutText MEMBER aboutText)
    Q_PROPERTY(QString sportKey MEMBER sportKey)
    Q_PROPERTY(QString whatText MEMBER whatText)
    Q_PROPERTY(QString contentText MEMBER contentText)
    Q_PROPERTY(QString reasonText MEMBER reasonText)
    Q_PROPERTY(QString noticedText MEMBER noticedText)
    Q_PROPERTY(QString giveUpText MEMBER giveUpText)
public:
    QString id;          ///< the argument of retry() and giveUp()
    QString workoutId;   ///< empty if the history does not have it
    QString title;       ///< of the workout
    QString aboutText;   ///< its sport and when it was
    QString sportKey;    ///< stable; chooses the icon
    QString whatText;    ///< what kind of change it was
    QString contentText; ///< the values that it would have written, a line each; empty for a removal
    QString reasonText;  ///< why the server refused it, and what to do
    QString noticedText; ///< when it was refused
    QString giveUpText;  ///< what giving it up means

    [[nodiscard]] const auto& key() const { return id; }
    friend bool operator==(const RefusedRow&, const RefusedRow&) = default;
};

} // namespace ritm::app
