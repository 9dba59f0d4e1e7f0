// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// One number with its name: a cell of a summary.
struct MetricRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString unit MEMBER unit)
public:
    QString id;    ///< the registry's: distance, power_mean, ...
    QString label; ///< translated
    QString value; ///< in the locale's digits
    QString unit;  ///< translated; empty for times

    [[nodiscard]] const auto& key() const { return id; }
    friend bool operator==(const MetricRow&, const MetricRow&) = default;
};

} // namespace ritm::app
