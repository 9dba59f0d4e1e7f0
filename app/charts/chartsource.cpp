// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartsource.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <array>

namespace ritm::app {

namespace {

/// Values below which looking through a snapshot costs less than handing it to a worker.
constexpr std::size_t kSmallSnapshot = 100'000;

/// What a line can show, in the order of interest. Positions are a map's, stroke types a table's.
constexpr std::array kOrder = {
    Channel::HeartRate,
    Channel::Power,
    Channel::Cadence,
    Channel::Speed,
    Channel::Altitude,
    Channel::Temperature,
    Channel::LeftRightBalance,
    Channel::RespirationRate,
    Channel::CoreTemperature,
    Channel::MuscleOxygen,
    Channel::SmoothedHemoglobin,
    Channel::Grade,
    Channel::VerticalSpeed,
    Channel::Resistance,
    Channel::VerticalOscillation,
    Channel::StanceTime,
    Channel::StanceTimePercent,
    Channel::StanceTimeBalance,
    Channel::VerticalRatio,
    Channel::StepLength,
    Channel::LeftTorqueEffectiveness,
    Channel::RightTorqueEffectiveness,
    Channel::LeftPedalSmoothness,
    Channel::RightPedalSmoothness,
    Channel::Distance,
    Channel::Developer,
};

} // namespace

ChartSource::ChartSource(QObject* parent) : QObject(parent), m_data(ChartData::prepare(nullptr)) {}

void ChartSource::setStreams(std::shared_ptr<const Streams> streams, std::vector<Lap> laps,
                             std::vector<Pause> pauses) {
    const std::size_t values = streams ? streams->rows() * streams->columns.size() : 0;
    if (values < kSmallSnapshot) {
        setData(ChartData::prepare(std::move(streams), laps, std::move(pauses)));
        return;
    }
    const quint64 generation = ++m_generation;
    QPointer<ChartSource> self(this);
    QThreadPool::globalInstance()->start([self, generation, streams = std::move(streams),
                                          laps = std::move(laps), pauses = std::move(pauses)]() mutable {
        auto data = ChartData::prepare(std::move(streams), laps, std::move(pauses));
        QMetaObject::invokeMethod(qApp, [self, generation, data = std::move(data)]() mutable {
            if (self && self->m_generation == generation)
                self->setData(std::move(data));
        });
    });
}

void ChartSource::setData(std::shared_ptr<const ChartData> data) {
    ++m_generation;
    m_data = data ? std::move(data) : ChartData::prepare(nullptr);
    Q_EMIT changed();
}

void ChartSource::clear() {
    setData(nullptr);
}

double ChartSource::start() const {
    return m_data->start;
}

double ChartSource::end() const {
    return m_data->end;
}

bool ChartSource::empty() const {
    return m_data->streams->rows() == 0;
}

QStringList ChartSource::channels() const {
    QStringList ids;
    for (const Channel channel : kOrder) {
        for (const Column& column : m_data->streams->columns) {
            if (column.key.channel == channel && m_data->extent(column.key))
                ids.append(channelId(column.key));
        }
    }
    return ids;
}

QList<double> ChartSource::lapStarts() const {
    return {m_data->lapStarts.begin(), m_data->lapStarts.end()};
}

} // namespace ritm::app
