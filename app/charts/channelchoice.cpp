// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/channelchoice.h"

namespace ritm::app {

void ChannelChoice::setSource(ChartSource* source) {
    if (m_source == source)
        return;
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    if (source)
        connect(source, &ChartSource::changed, this, &ChannelChoice::follow);
    m_channels.clear();
    follow();
}

void ChannelChoice::setLimit(int limit) {
    if (m_limit == limit)
        return;
    m_limit = limit;
    begin();
    Q_EMIT changed();
}

void ChannelChoice::toggle(const QString& channel) {
    if (!m_channels.contains(channel) || (m_shown.size() == 1 && m_shown.front() == channel))
        return;
    QStringList shown;
    for (const QString& id : std::as_const(m_channels)) {
        if (m_shown.contains(id) != (id == channel))
            shown.append(id);
    }
    m_shown = shown;
    Q_EMIT changed();
}

void ChannelChoice::follow() {
    const QStringList channels = m_source ? m_source->channels() : QStringList();
    if (channels == m_channels)
        return;
    m_channels = channels;
    begin();
    Q_EMIT changed();
}

void ChannelChoice::begin() {
    // Distance only ever rises: it is there to be chosen, and tells little beside the others.
    const QString distance = channelId(Channel::Distance);
    m_shown.clear();
    for (const QString& id : std::as_const(m_channels)) {
        if (m_shown.size() < m_limit && (id != distance || m_channels.size() == 1))
            m_shown.append(id);
    }
}

} // namespace ritm::app
