// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/channelscale.h"

#include "app/charts/axisticks.h"
#include "app/charts/channeltext.h"

#include <QLocale>

#include <cmath>

namespace ritm::app {

namespace {

/// How many decimals tell multiples of `step` apart.
int decimalsOf(double step) {
    int decimals = 0;
    for (; decimals < 3 && std::abs(step - std::round(step)) > 1e-6 * step; ++decimals)
        step *= 10;
    return decimals;
}

} // namespace

QString ChannelScale::name() const {
    return channelTitle(m_key);
}

QString ChannelScale::unit() const {
    return channelShownUnit(m_key, m_imperial).text;
}

QString ChannelScale::cursorText() const {
    const auto value = m_source ? m_source->data()->valueAt(m_key, m_cursor) : std::nullopt;
    return value ? channelValueText(m_key, *value, m_imperial) : QString();
}

double ChannelScale::cursorPlace() const {
    const auto value = m_source ? m_source->data()->valueAt(m_key, m_cursor) : std::nullopt;
    return value && m_high > m_low ? (m_high - *value) / (m_high - m_low) : kAbsent;
}

void ChannelScale::setSource(ChartSource* source) {
    if (m_source == source)
        return;
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    if (source)
        connect(source, &ChartSource::changed, this, &ChannelScale::recompute);
    recompute();
}

void ChannelScale::setChannel(const QString& channel) {
    if (m_channel == channel)
        return;
    m_channel = channel;
    m_key = channelFromId(channel).value_or(ChannelKey());
    recompute();
}

void ChannelScale::setImperial(bool imperial) {
    if (m_imperial == imperial)
        return;
    m_imperial = imperial;
    recompute();
}

void ChannelScale::setLanguage(const QString& language) {
    if (m_language == language)
        return;
    m_language = language;
    recompute();
}

void ChannelScale::setTickCount(int count) {
    if (m_tickCount == count)
        return;
    m_tickCount = count;
    recompute();
}

void ChannelScale::setCursor(double cursor) {
    if (m_cursor == cursor || (isAbsent(m_cursor) && isAbsent(cursor)))
        return;
    m_cursor = cursor;
    Q_EMIT cursorChanged();
}

void ChannelScale::recompute() {
    const ShownUnit shown = channelShownUnit(m_key, m_imperial);
    const auto extent = m_source ? m_source->data()->extent(m_key) : std::nullopt;
    double low = extent ? extent->minimum : 0;
    double high = extent ? extent->maximum : 1;
    // Power, cadence and speed are read against nothing; a heart or a hill never is at nothing.
    if (channelStartsAtZero(m_key))
        low = std::min(low, 0.0);
    // Shown units never turn an axis round: every factor is above zero.
    const ValueAxis axis =
        valueAxis(low * shown.factor + shown.offset, high * shown.factor + shown.offset, m_tickCount);
    m_ticks.clear();
    m_tickTexts.clear();
    const QLocale locale;
    for (const double tick : axis.ticks) {
        m_ticks.append((tick - shown.offset) / shown.factor);
        m_tickTexts.append(locale.toString(tick, 'f', decimalsOf(axis.step)));
    }
    m_low = (axis.low - shown.offset) / shown.factor;
    m_high = (axis.high - shown.offset) / shown.factor;
    m_rangeText = extent ? channelNumberText(m_key, extent->minimum, m_imperial) + QStringLiteral(" – ") +
                               channelValueText(m_key, extent->maximum, m_imperial)
                         : QString();
    Q_EMIT changed();
    Q_EMIT cursorChanged();
}

} // namespace ritm::app
