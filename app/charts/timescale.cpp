// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/timescale.h"

#include "app/charts/axisticks.h"

#include <algorithm>
#include <cmath>

namespace ritm::app {

namespace {
constexpr double kShortestSpan = 2; // seconds; a few samples of the fastest sensors
}

void TimeScale::setStart(double start) {
    if (m_start == start || !std::isfinite(start))
        return;
    const bool whole = !zoomed();
    m_start = start;
    if (whole)
        reset();
    else
        show(m_from, m_to);
}

void TimeScale::setEnd(double end) {
    if (m_end == end || !std::isfinite(end))
        return;
    const bool whole = !zoomed();
    m_end = end;
    if (whole)
        reset();
    else
        show(m_from, m_to);
}

void TimeScale::setTickCount(int count) {
    if (m_tickCount != count) {
        m_tickCount = count;
        retick();
    }
}

void TimeScale::zoom(double factor, double place) {
    if (!(factor > 0))
        return;
    const double fixed = timeAt(place);
    const double span = std::max(kShortestSpan, (m_to - m_from) / factor);
    show(fixed - place * span, fixed + (1 - place) * span);
}

void TimeScale::pan(double part) {
    const double by = (m_to - m_from) * part;
    show(m_from + by, m_to + by);
}

void TimeScale::show(double from, double to) {
    const double whole = std::max(0.0, m_end - m_start);
    const double span = std::min(whole, std::max(std::min(kShortestSpan, whole), to - from));
    m_from = std::clamp(from, m_start, std::max(m_start, m_end - span));
    m_to = m_from + span;
    retick();
}

void TimeScale::reset() {
    m_from = m_start;
    m_to = std::max(m_start, m_end);
    retick();
}

double TimeScale::timeAt(double place) const {
    return m_from + place * (m_to - m_from);
}

double TimeScale::placeOf(double time) const {
    return m_to > m_from ? (time - m_from) / (m_to - m_from) : 0;
}

QString TimeScale::text(double time) const {
    if (!std::isfinite(time))
        return {};
    const auto whole = static_cast<qint64>(std::floor(std::abs(time)));
    const auto two = [](qint64 part) { return QStringLiteral("%1").arg(part, 2, 10, QLatin1Char('0')); };
    QString text = whole >= 3600 ? QString::number(whole / 3600) + QLatin1Char(':') + two(whole / 60 % 60)
                                 : QString::number(whole / 60);
    text += QLatin1Char(':') + two(whole % 60);
    return time < 0 ? QStringLiteral("−") + text : text;
}

void TimeScale::retick() {
    m_ticks.clear();
    m_tickTexts.clear();
    for (const double tick : timeTicks(m_from, m_to, m_tickCount)) {
        m_ticks.append(tick);
        m_tickTexts.append(text(tick));
    }
    Q_EMIT changed();
}

} // namespace ritm::app
