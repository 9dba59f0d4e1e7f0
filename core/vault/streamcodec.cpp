// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/streamcodec.h"

#include "core/base/bytestream.h"

#include <zstd.h>

#include <array>
#include <bit>
#include <cmath>
#include <memory>

namespace ritm::vault {

namespace {

constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kLargest = 1024ULL * 1024 * 1024;

// How the values of a column are stored; below kSemicircles it is the power of ten. Never change one.
constexpr std::uint8_t kMostDecimals = 7;
constexpr std::uint8_t kSemicircles = 64;
constexpr std::uint8_t kBits = 65;

constexpr auto kTens = std::to_array<double>({1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7});

double unscale(std::int64_t whole, std::uint8_t scale) {
    return scale == kSemicircles ? static_cast<double>(whole) * (180.0 / 2147483648.0)
                                 : static_cast<double>(whole) / kTens.at(scale);
}

bool isPlainAbsent(double value) {
    return std::bit_cast<std::uint64_t>(value) == std::bit_cast<std::uint64_t>(kAbsent);
}

/// The nearest whole number, halves away from zero: llround() without its call. From 2^52 on there is nothing
/// to round.
std::int64_t rounded(double value) {
    constexpr double kWhole = 4503599627370496.0;
    return static_cast<std::int64_t>(std::fabs(value) < kWhole ? value + std::copysign(0.5, value) : value);
}

/// Puts the whole numbers that give exactly these values at that scale behind each other, absent ones left
/// out; false where one has none.
bool scaleAll(const std::vector<double>& values, std::uint8_t scale, std::vector<std::int64_t>& wholes) {
    const double factor = scale == kSemicircles ? 2147483648.0 / 180.0 : kTens.at(scale);
    std::size_t count = 0;
    for (const double value : values) {
        const double product = value * factor;
        if (!(std::fabs(product) < 9.0e15)) {
            if (isPlainAbsent(value)) {
                continue;
            }
            return false;
        }
        const std::int64_t whole = rounded(product);
        if (std::bit_cast<std::uint64_t>(unscale(whole, scale)) != std::bit_cast<std::uint64_t>(value)) {
            return false;
        }
        wholes[count++] = whole;
    }
    wholes.resize(count);
    return true;
}

/// The first scale that holds all values, which become whole numbers by it; kBits where none does.
std::uint8_t chooseScale(const std::vector<double>& values, std::vector<std::int64_t>& wholes) {
    wholes.resize(values.size());
    for (std::uint8_t scale = 0; scale <= kMostDecimals; ++scale) {
        if (scaleAll(values, scale, wholes)) {
            return scale;
        }
    }
    return scaleAll(values, kSemicircles, wholes) ? kSemicircles : kBits;
}

std::int64_t difference(std::int64_t value, std::int64_t before) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(before));
}

void writeDelta(ByteWriter& out, std::int64_t value, std::int64_t& before) {
    out.zigzag(difference(value, before));
    before = value;
}

std::int64_t readDelta(ByteReader& in, std::int64_t& before) {
    before = static_cast<std::int64_t>(static_cast<std::uint64_t>(in.zigzag()) +
                                       static_cast<std::uint64_t>(before));
    return before;
}

/// `wholes` is room to work in.
void writeValues(ByteWriter& out, const std::vector<double>& values, std::vector<std::int64_t>& wholes) {
    const std::uint8_t scale = chooseScale(values, wholes);
    out.byte(scale);
    if (scale == kBits) {
        // Byte planes: the bytes that rarely change stand together, which is what zstd likes.
        for (int shift = 0; shift < 64; shift += 8) {
            std::uint64_t before = 0;
            for (const double value : values) {
                const auto bits = std::bit_cast<std::uint64_t>(value);
                out.byte(static_cast<std::uint8_t>((bits ^ before) >> shift));
                before = bits;
            }
        }
        return;
    }
    for (std::size_t i = 0; i < values.size(); i += 8) {
        unsigned present = 0;
        for (std::size_t bit = 0; bit < 8 && i + bit < values.size(); ++bit) {
            present |= isPlainAbsent(values[i + bit]) ? 0U : 1U << bit;
        }
        out.byte(static_cast<std::uint8_t>(present));
    }
    out.deltas(wholes);
}

bool readValues(ByteReader& in, std::vector<double>& values, std::size_t rows) {
    const std::uint8_t scale = in.byte();
    if (scale == kBits) {
        if (in.left() / 8 < rows) {
            return false;
        }
        std::vector<std::uint64_t> changes(rows);
        for (int shift = 0; shift < 64; shift += 8) {
            const ByteView plane = in.raw(rows);
            for (std::size_t i = 0; i < rows; ++i) {
                changes[i] |= static_cast<std::uint64_t>(plane[i]) << shift;
            }
        }
        values.resize(rows);
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            bits ^= changes[i];
            values[i] = std::bit_cast<double>(bits);
        }
        return true;
    }
    if (scale > kMostDecimals && scale != kSemicircles) {
        return false;
    }
    const ByteView present = in.raw((rows + 7) / 8);
    if (in.failed()) {
        return false;
    }
    values.assign(rows, kAbsent);
    std::int64_t before = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        if ((present[i / 8] >> (i % 8) & 1) != 0) {
            values[i] = unscale(readDelta(in, before), scale);
        }
    }
    return !in.failed();
}

/// Visits the members of a Summary in their stored order: never change it, only add at the end.
template <class SummaryType, class Visit>
void eachStat(SummaryType& s, const Visit& visit) {
    visit(s.elapsed);
    visit(s.timer);
    visit(s.moving);
    visit(s.distance);
    visit(s.ascent);
    visit(s.descent);
    visit(s.work);
    visit(s.energy);
    visit(s.averageSpeed);
    visit(s.maximumSpeed);
    visit(s.averageHeartRate);
    visit(s.maximumHeartRate);
    visit(s.averageCadence);
    visit(s.maximumCadence);
    visit(s.averagePower);
    visit(s.maximumPower);
    visit(s.normalizedPower);
    visit(s.averageTemperature);
    visit(s.trainingStressScore);
    visit(s.intensityFactor);
    visit(s.thresholdPower);
}

double bare(double value) {
    return value;
}
template <class Unit>
double bare(Quantity<Unit> value) {
    return value.value;
}

void writeSummary(ByteWriter& out, const Summary& summary) {
    std::uint64_t present = 0;
    std::uint64_t bit = 1;
    eachStat(summary, [&](const auto& stat) {
        present |= stat ? bit : 0;
        bit <<= 1;
    });
    out.varint(present);
    eachStat(summary, [&](const auto& stat) {
        if (stat) {
            out.real(bare(*stat));
        }
    });
}

Summary readSummary(ByteReader& in) {
    Summary summary;
    std::uint64_t present = in.varint();
    eachStat(summary, [&]<class Stat>(std::optional<Stat>& stat) {
        if ((present & 1) != 0) {
            stat = Stat(in.real());
        }
        present >>= 1;
    });
    return summary;
}

void writeSpan(ByteWriter& out, Duration start, Duration end) {
    out.zigzag(start.count());
    out.zigzag(end.count());
}

std::unexpected<Error> damaged(const char* what) {
    return fail(VaultError::Damaged, what);
}

} // namespace

Bytes encodeStreams(const Streams& streams) {
    ByteWriter out;
    out.byte(kVersion);
    out.varint(streams.rows());
    std::vector<std::int64_t> wholes;
    wholes.reserve(streams.rows());
    for (const Duration time : streams.time) {
        wholes.push_back(time.count());
    }
    out.deltas(wholes);
    out.varint(streams.columns.size());
    for (const Column& column : streams.columns) {
        out.varint(static_cast<std::uint64_t>(column.key.channel));
        out.text(column.key.developerName);
        out.text(column.key.developerUnit);
        writeValues(out, column.values, wholes);
    }
    out.varint(streams.beats.size());
    std::int64_t at = 0;
    std::int64_t length = 0;
    for (const BeatInterval& beat : streams.beats) {
        writeDelta(out, beat.at.count(), at);
        writeDelta(out, beat.length.count(), length);
    }
    return out.take();
}

Result<Streams> decodeStreams(ByteView bytes) {
    ByteReader in(bytes);
    if (in.byte() != kVersion) {
        return damaged("streams of an unknown version");
    }
    Streams streams;
    const std::size_t rows = in.count();
    streams.time.reserve(rows);
    std::int64_t before = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        streams.time.emplace_back(readDelta(in, before));
    }
    const std::size_t columns = in.count(4);
    for (std::size_t i = 0; i < columns && !in.failed(); ++i) {
        Column column;
        column.key.channel = static_cast<Channel>(in.varint());
        column.key.developerName = in.text();
        column.key.developerUnit = in.text();
        if (!readValues(in, column.values, rows)) {
            return damaged("a column of streams");
        }
        streams.columns.push_back(std::move(column));
    }
    const std::size_t beats = in.count(2);
    std::int64_t at = 0;
    std::int64_t length = 0;
    for (std::size_t i = 0; i < beats; ++i) {
        const Duration when(readDelta(in, at));
        streams.beats.push_back({when, Duration(readDelta(in, length))});
    }
    if (!in.done()) {
        return damaged("streams");
    }
    return streams;
}

Bytes encodeDetails(const Workout& workout) {
    ByteWriter out;
    out.byte(kVersion);
    out.byte(static_cast<std::uint8_t>(workout.sport));
    out.byte(static_cast<std::uint8_t>(workout.subSport));
    out.zigzag(workout.start.time_since_epoch().count());
    out.zigzag(workout.utcOffset.count());
    out.varint(workout.gear.size());
    for (const GearId& gear : workout.gear) {
        out.text(gear.toString());
    }
    out.text(workout.device.manufacturer);
    out.text(workout.device.product);
    out.text(workout.device.serial);
    out.text(workout.device.softwareVersion);
    out.varint(workout.sessions.size());
    for (const Session& session : workout.sessions) {
        out.byte(static_cast<std::uint8_t>(session.sport));
        out.byte(static_cast<std::uint8_t>(session.subSport));
        writeSpan(out, session.start, session.end);
        out.byte(session.poolLength ? 1 : 0);
        if (session.poolLength) {
            out.real(session.poolLength->value);
        }
        writeSummary(out, session.stated);
    }
    out.varint(workout.laps.size());
    for (const Lap& lap : workout.laps) {
        writeSpan(out, lap.start, lap.end);
        out.byte(static_cast<std::uint8_t>(lap.trigger));
        writeSummary(out, lap.stated);
    }
    out.varint(workout.lengths.size());
    for (const PoolLength& length : workout.lengths) {
        writeSpan(out, length.start, length.end);
        out.byte(length.active ? 1 : 0);
        out.varint(length.strokes);
        out.byte(length.strokeType);
    }
    out.varint(workout.pauses.size());
    for (const Pause& pause : workout.pauses) {
        writeSpan(out, pause.start, pause.end);
    }
    return out.take();
}

Result<Workout> decodeDetails(ByteView bytes) {
    ByteReader in(bytes);
    if (in.byte() != kVersion) {
        return damaged("details of an unknown version");
    }
    Workout workout;
    workout.sport = static_cast<Sport>(in.byte());
    workout.subSport = static_cast<SubSport>(in.byte());
    workout.start = UtcTime(Duration(in.zigzag()));
    workout.utcOffset = std::chrono::seconds(in.zigzag());
    for (std::size_t left = in.count(36); left > 0; --left) {
        const auto gear = GearId::parse(in.text());
        if (!gear) {
            return damaged("a gear id");
        }
        workout.gear.push_back(*gear);
    }
    workout.device.manufacturer = in.text();
    workout.device.product = in.text();
    workout.device.serial = in.text();
    workout.device.softwareVersion = in.text();
    const auto readSpan = [&in](auto& span) {
        span.start = Duration(in.zigzag());
        span.end = Duration(in.zigzag());
    };
    for (std::size_t left = in.count(5); left > 0; --left) {
        Session& session = workout.sessions.emplace_back();
        session.sport = static_cast<Sport>(in.byte());
        session.subSport = static_cast<SubSport>(in.byte());
        readSpan(session);
        if (in.byte() != 0) {
            session.poolLength = Meters(in.real());
        }
        session.stated = readSummary(in);
    }
    for (std::size_t left = in.count(4); left > 0; --left) {
        Lap& lap = workout.laps.emplace_back();
        readSpan(lap);
        lap.trigger = static_cast<LapTrigger>(in.byte());
        lap.stated = readSummary(in);
    }
    for (std::size_t left = in.count(5); left > 0; --left) {
        PoolLength& length = workout.lengths.emplace_back();
        readSpan(length);
        length.active = in.byte() != 0;
        length.strokes = static_cast<std::uint16_t>(in.varint());
        length.strokeType = in.byte();
    }
    for (std::size_t left = in.count(2); left > 0; --left) {
        readSpan(workout.pauses.emplace_back());
    }
    if (!in.done()) {
        return damaged("details");
    }
    return workout;
}

Bytes compress(ByteView bytes) {
    // Recordings are dense: the next levels gain 4 % and take twice the time. The tables are made once.
    constexpr int kLevel = 1;
    struct Free {
        void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    };
    thread_local const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    const std::size_t most = ZSTD_compressBound(bytes.size());
    const auto room = std::make_unique_for_overwrite<std::uint8_t[]>(most);
    const std::size_t size =
        ZSTD_compressCCtx(context.get(), room.get(), most, bytes.data(), bytes.size(), kLevel);
    // It cannot fail with that room but for memory.
    return ZSTD_isError(size) != 0 ? Bytes() : Bytes(room.get(), room.get() + size);
}

Result<Bytes> decompress(ByteView bytes) {
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN) {
        return damaged("no zstd frame");
    }
    if (size > kLargest) {
        return fail(VaultError::TooLarge);
    }
    Bytes out(size);
    const std::size_t got = ZSTD_decompress(out.data(), out.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(got) != 0 || got != size) {
        return damaged("a zstd frame");
    }
    return out;
}

} // namespace ritm::vault
