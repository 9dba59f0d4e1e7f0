// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// A field that was changed on two devices, with both versions.
struct ConflictRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString workoutId MEMBER workoutId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString aboutText MEMBER aboutText)
    Q_PROPERTY(QString sportKey MEMBER sportKey)
    Q_PROPERTY(QString fieldText MEMBER fieldText)
    Q_PROPERTY(QString keptText MEMBER keptText)
    Q_PROPERTY(QString keptWritten MEMBER keptWritten)
    Q_PROPERTY(QString otherText MEMBER otherText)
    Q_PROPERTY(QString otherWritten MEMBER otherWritten)
    Q_PROPERTY(QString noticedText MEMBER noticedText)
public:
    QString id;          ///< the argument of keep() and exchange()
    QString workoutId;   ///< empty if the history does not have it
    QString title;       ///< of the workout
    QString aboutText;   ///< its sport and when it was
    QString sportKey;    ///< stable; chooses the icon
    QString fieldText;   ///< translated: "Title"
    QString keptText;    ///< what the workout has now
    QString keptWritten; ///< when that was written
    QString otherText;
    QString otherWritten;
    QString noticedText; ///< when this device noticed

    [[nodiscard]] const auto& key() const { return id; }
    friend bool operator==(const ConflictRow&, const ConflictRow&) = default;
};

} // namespace ritm::app
