// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figuresservice.h"

#include <cmath>
#include <optional>
#include <utility>

namespace ritm::app {

std::optional<Figures> figuresOf(const Workout& workout, TimeRange range, const Athlete& athlete,
                                 const std::stop_token& stop) {
    MetricInput input(workout, range, athlete);
    Figures figures;
    for (const Metric& metric : metrics()) {
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        const auto value = metric.compute(input);
        if (value && std::isfinite(*value)) {
            figures.values.push_back({&metric, *value});
        } else {
            figures.absent.push_back({&metric, absenceOf(metric, input)});
        }
    }
    return figures;
}

FiguresService::FiguresService(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

FiguresService::~FiguresService() {
    cancel();
    m_pool.waitForDone();
}

void FiguresService::compute(std::shared_ptr<const Workout> workout, TimeRange range, const Athlete& athlete,
                             std::function<void(Figures)> then) {
    cancel();
    m_stop = std::stop_source();
    m_pool.start([this, workout = std::move(workout), range, athlete, then = std::move(then),
                  stop = m_stop.get_token()] {
        auto figures = figuresOf(*workout, range, athlete, stop);
        if (!figures) {
            return;
        }
        auto shared = std::make_shared<Figures>(std::move(*figures));
        QMetaObject::invokeMethod(
            this,
            [shared, then, stop] {
                if (!stop.stop_requested()) {
                    then(std::move(*shared));
                }
            },
            Qt::QueuedConnection);
    });
}

void FiguresService::cancel() {
    m_stop.request_stop();
}

} // namespace ritm::app
