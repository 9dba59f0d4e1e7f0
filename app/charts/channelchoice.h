// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartsource.h"

#include <QPointer>

namespace ritm::app {

/// Which channels of a source a chart shows: at first the most telling ones, then what the athlete toggles.
/// At least one stays. Another workout's channels begin anew.
class ChannelChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ritm::app::ChartSource* source READ source WRITE setSource NOTIFY changed)
    /// How many are shown at first.
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY changed)
    Q_PROPERTY(QStringList channels READ channels NOTIFY changed)
    Q_PROPERTY(QStringList shown READ shown NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    explicit ChannelChoice(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] ChartSource* source() const { return m_source; }
    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] const QStringList& channels() const { return m_channels; }
    [[nodiscard]] const QStringList& shown() const { return m_shown; }
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    void setSource(ChartSource* source);
    void setLimit(int limit);

    Q_INVOKABLE void toggle(const QString& channel);
    Q_INVOKABLE [[nodiscard]] bool shows(const QString& channel) const { return m_shown.contains(channel); }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void begin();

    QPointer<ChartSource> m_source;
    int m_limit = 5;
    QStringList m_channels;
    QStringList m_shown;
};

} // namespace ritm::app
