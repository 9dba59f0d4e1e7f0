// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include "app/figures/needs.h"
#include "core/analysis/metric.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace ritm::app {

/// What the registry can tell of a stretch, and why it cannot tell the rest.
struct Figures {
    struct Absent {
        const Metric* metric = nullptr;
        Absence absence;
    };
    std::vector<MetricValue> values; ///< in the registry's order
    std::vector<Absent> absent;      ///< in the registry's order
};

/// Everything the registry can tell; nothing once `stop` was asked for, which is heard between two metrics.
[[nodiscard]] std::optional<Figures> figuresOf(const Workout& workout, TimeRange range,
                                               const Athlete& athlete, const std::stop_token& stop);

/// Computes figures on a thread of its own, one stretch at a time: a new question ends the old one.
class FiguresService final : public QObject {
    Q_OBJECT
public:
    explicit FiguresService(QObject* parent = nullptr);
    /// Waits for the metric that is being computed, at most.
    ~FiguresService() override;

    /// Hands the figures to `then` on this object's thread, unless another question or cancel() comes first.
    void compute(std::shared_ptr<const Workout> workout, TimeRange range, const Athlete& athlete,
                 std::function<void(Figures)> then);
    /// Nobody waits for an answer any more.
    void cancel();

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
};

} // namespace ritm::app
