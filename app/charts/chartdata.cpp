// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartdata.h"

#include <algorithm>
#include <cmath>

namespace ritm::app {

namespace {

constexpr QChar kSeparator(0x1f);
/// A cursor farther from the start than this is nowhere, s.
constexpr double kFarthest = 1e12;

double seconds(Duration duration) {
    return std::chrono::duration<double>(duration).count();
}

std::optional<ChannelExtent> extentOf(const std::vector<double>& values) {
    std::optional<ChannelExtent> extent;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        if (!extent)
            extent = ChannelExtent{value, value};
        extent->minimum = std::min(extent->minimum, value);
        extent->maximum = std::max(extent->maximum, value);
    }
    return extent;
}

} // namespace

QString channelId(const ChannelKey& key) {
    const auto name = channelName(key.channel);
    QString id = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    if (key.channel == Channel::Developer)
        id += kSeparator + QString::fromStdString(key.developerName) + kSeparator +
              QString::fromStdString(key.developerUnit);
    return id;
}

std::optional<ChannelKey> channelFromId(const QString& id) {
    const QStringList parts = id.split(kSeparator);
    const auto known = channelFromName(parts.front().toStdString());
    if (!known)
        return std::nullopt;
    if (*known != Channel::Developer)
        return parts.size() == 1 ? std::optional<ChannelKey>(*known) : std::nullopt;
    if (parts.size() != 3)
        return std::nullopt;
    return ChannelKey::developer(parts[1].toStdString(), parts[2].toStdString());
}

std::shared_ptr<const ChartData> ChartData::prepare(std::shared_ptr<const Streams> streams,
                                                    const std::vector<Lap>& laps, std::vector<Pause> pauses) {
    auto data = std::make_shared<ChartData>();
    data->streams = streams ? std::move(streams) : std::make_shared<const Streams>();
    const auto& time = data->streams->time;
    if (!time.empty()) {
        const auto [first, last] = std::minmax_element(time.begin(), time.end());
        data->start = seconds(*first);
        data->end = seconds(*last);
    }
    data->extents.reserve(data->streams->columns.size());
    for (const Column& column : data->streams->columns)
        data->extents.push_back(extentOf(column.values));
    data->traces.reserve(data->streams->columns.size());
    for (const Column& column : data->streams->columns)
        data->traces.emplace_back(time, column.values);
    for (std::size_t lap = 1; lap < laps.size(); ++lap)
        data->lapStarts.push_back(seconds(laps[lap].start));
    data->pauses = std::move(pauses);
    return data;
}

const Column* ChartData::column(const ChannelKey& key) const {
    return streams->find(key);
}

std::optional<ChannelExtent> ChartData::extent(const ChannelKey& key) const {
    const Column* found = streams->find(key);
    if (!found)
        return std::nullopt;
    return extents[static_cast<std::size_t>(found - streams->columns.data())];
}

const Trace* ChartData::trace(const ChannelKey& key) const {
    const Column* found = streams->find(key);
    return found ? &traces[static_cast<std::size_t>(found - streams->columns.data())] : nullptr;
}

std::optional<double> ChartData::valueAt(const ChannelKey& key, double at) const {
    const Trace* found = trace(key);
    if (!found || !std::isfinite(at) || std::abs(at) > kFarthest)
        return std::nullopt;
    const auto sample =
        found->nearest(std::chrono::duration_cast<Duration>(std::chrono::duration<double>(at)));
    return sample ? std::optional<double>(sample->value) : std::nullopt;
}

} // namespace ritm::app
