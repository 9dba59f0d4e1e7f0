// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/channelscale.h"

#include "app/charts/axisticks.h"
#include "app/charts/channeltext.h"

#include <QLocale>

namespace ritm::app {

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
    const std::vector<double> ticks =
        roundTicks(low * shown.factor + shown.offset, high * shown.factor + shown.offset, m_tickCount);
    m_ticks.clear();
    m_tickTexts.clear();
    const QLocale locale;
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    for (const double tick : ticks) {
        m_ticks.append((tick - shown.offset) / shown.factor);
        m_tickTexts.append(locale.toString(tick, 'f', step < 0.1 ? 2 : step < 1 ? 1 : 0));
    }
    m_low = m_ticks.front();
    m_high = m_ticks.back();
    m_rangeText = extent ? channelNumberText(m_key, extent->minimum, m_imperial) + QStringLiteral(" – ") +
                               channelValueText(m_key, extent->maximum, m_imperial)
                         : QString();
    Q_EMIT changed();
    Q_EMIT cursorChanged();
}

} // namespace ritm::app
