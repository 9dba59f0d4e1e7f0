// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile/workoutjson.h"

#include "core/seal/seal.h"
#include "core/vault/streamcodec.h"

#include <QDateTime>
#include <QJsonArray>
#include <QString>

#include <algorithm>
#include <cmath>

namespace ritm::cli {
namespace {

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString stateName(vault::SyncState state) {
    switch (state) {
    case vault::SyncState::Local:
        return QStringLiteral("local");
    case vault::SyncState::Waiting:
        return QStringLiteral("waiting");
    case vault::SyncState::Synced:
        return QStringLiteral("synced");
    case vault::SyncState::Fetching:
        return QStringLiteral("fetching");
    case vault::SyncState::Locked:
        return QStringLiteral("locked");
    case vault::SyncState::NeedsAttention:
        return QStringLiteral("needs_attention");
    }
    return {};
}

QString moment(UtcTime time) {
    return QDateTime::fromMSecsSinceEpoch(
               std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count(),
               Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

double seconds(Duration duration) {
    return std::chrono::duration<double>(duration).count();
}

QJsonValue number(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

template <class Quantity>
void put(QJsonObject& object, const QString& name, const std::optional<Quantity>& quantity) {
    if (quantity) {
        object.insert(name, number(quantity->value));
    }
}

QString columnName(const ChannelKey& key) {
    return key.channel == Channel::Developer ? utf8(key.developerName) : utf8(channelName(key.channel));
}

QJsonObject statistics(const Column& column) {
    std::int64_t count = 0;
    double sum = 0;
    double least = 0;
    double greatest = 0;
    for (const double value : column.values) {
        if (!isAbsent(value)) {
            least = count == 0 ? value : std::min(least, value);
            greatest = count == 0 ? value : std::max(greatest, value);
            sum += value;
            ++count;
        }
    }
    QJsonObject object{{QStringLiteral("count"), static_cast<qint64>(count)}};
    const bool any = count > 0;
    object.insert(QStringLiteral("mean"), any ? number(sum / static_cast<double>(count)) : QJsonValue());
    object.insert(QStringLiteral("min"), any ? number(least) : QJsonValue());
    object.insert(QStringLiteral("max"), any ? number(greatest) : QJsonValue());
    return object;
}

QJsonObject stretch(Duration start, Duration end) {
    return {{QStringLiteral("start_s"), seconds(start)}, {QStringLiteral("end_s"), seconds(end)}};
}

QJsonObject stated(QJsonObject object, const Summary& summary) {
    put(object, QStringLiteral("distance_m"), summary.distance);
    put(object, QStringLiteral("timer_s"), summary.timer);
    put(object, QStringLiteral("average_heart_rate_bpm"), summary.averageHeartRate);
    put(object, QStringLiteral("average_power_w"), summary.averagePower);
    put(object, QStringLiteral("average_cadence_rpm"), summary.averageCadence);
    put(object, QStringLiteral("average_speed_mps"), summary.averageSpeed);
    put(object, QStringLiteral("ascent_m"), summary.ascent);
    put(object, QStringLiteral("energy_kcal"), summary.energy);
    return object;
}

QJsonObject sportJson(Sport sport, SubSport subSport) {
    return {{QStringLiteral("sport"), utf8(sportName(sport))},
            {QStringLiteral("sub_sport"), utf8(subSportName(subSport))}};
}

} // namespace

QJsonObject lineJson(const vault::WorkoutLine& line) {
    auto object = sportJson(line.sport, line.subSport);
    object.insert(QStringLiteral("workout_id"), utf8(line.id.toString()));
    object.insert(QStringLiteral("start"), moment(line.start));
    object.insert(QStringLiteral("utc_offset_s"), static_cast<qint64>(line.utcOffset.count()));
    object.insert(QStringLiteral("title"), utf8(line.title));
    object.insert(QStringLiteral("elapsed_s"), number(line.elapsed.value));
    put(object, QStringLiteral("distance_m"), line.distance);
    object.insert(QStringLiteral("original"), line.hasOriginal);
    object.insert(QStringLiteral("sync"), stateName(line.state));
    return object;
}

QJsonObject channelsJson(const Workout& workout) {
    QJsonObject channels;
    for (const auto& column : workout.streams.columns) {
        channels.insert(columnName(column.key), statistics(column));
    }
    const auto hash = seal::digest(vault::encodeStreams(workout.streams));
    return {{QStringLiteral("workout_id"), utf8(workout.id.toString())},
            {QStringLiteral("rows"), static_cast<qint64>(workout.streams.rows())},
            {QStringLiteral("beats"), static_cast<qint64>(workout.streams.beats.size())},
            {QStringLiteral("laps"), static_cast<qint64>(workout.laps.size())},
            {QStringLiteral("streams_blake2b"), utf8(hash.toHex())},
            {QStringLiteral("channels"), channels}};
}

QJsonObject workoutJson(const Workout& workout) {
    auto object = sportJson(workout.sport, workout.subSport);
    object.insert(QStringLiteral("workout_id"), utf8(workout.id.toString()));
    object.insert(QStringLiteral("start"), moment(workout.start));
    object.insert(QStringLiteral("utc_offset_s"), static_cast<qint64>(workout.utcOffset.count()));
    object.insert(QStringLiteral("title"), utf8(workout.title));
    object.insert(QStringLiteral("notes"), utf8(workout.notes));
    object.insert(QStringLiteral("length_s"), seconds(workout.length()));
    QJsonArray sessions;
    for (const auto& session : workout.sessions) {
        auto part = stated(stretch(session.start, session.end), session.stated);
        const auto sport = sportJson(session.sport, session.subSport);
        for (auto it = sport.begin(); it != sport.end(); ++it) {
            part.insert(it.key(), it.value());
        }
        sessions.append(part);
    }
    object.insert(QStringLiteral("sessions"), sessions);
    QJsonArray laps;
    for (const auto& lap : workout.laps) {
        laps.append(stated(stretch(lap.start, lap.end), lap.stated));
    }
    object.insert(QStringLiteral("laps"), laps);
    QJsonArray pauses;
    for (const auto& pause : workout.pauses) {
        pauses.append(stretch(pause.start, pause.end));
    }
    object.insert(QStringLiteral("pauses"), pauses);
    QJsonArray times;
    for (const auto time : workout.streams.time) {
        times.append(seconds(time));
    }
    QJsonObject streams{{QStringLiteral("time_s"), times}};
    for (const auto& column : workout.streams.columns) {
        QJsonArray values;
        for (const double value : column.values) {
            values.append(number(value));
        }
        streams.insert(columnName(column.key), values);
    }
    object.insert(QStringLiteral("streams"), streams);
    QJsonArray beats;
    for (const auto& beat : workout.streams.beats) {
        beats.append(QJsonObject{{QStringLiteral("at_s"), seconds(beat.at)},
                                 {QStringLiteral("length_s"), seconds(beat.length)}});
    }
    object.insert(QStringLiteral("beats"), beats);
    return object;
}

} // namespace ritm::cli
