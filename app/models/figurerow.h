// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// One line of the page of all figures: a metric and its value, one that cannot be told, or the fold over
/// those.
struct FigureRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString unit MEMBER unit)
public:
    QString id;    ///< the registry's; kFold for the fold
    int kind = 0;  ///< FiguresViewModel::Kind
    QString group; ///< translated: what stands above it and its neighbours
    QString name;  ///< translated
    QString note;  ///< a line below the name; may be empty
    QString value; ///< in the locale's digits; of one that cannot be told, what it lacks
    QString unit;  ///< translated; may be empty

    static constexpr auto kFold = "absent";

    [[nodiscard]] const auto& key() const { return id; }
    friend bool operator==(const FigureRow&, const FigureRow&) = default;
};

} // namespace ritm::app
