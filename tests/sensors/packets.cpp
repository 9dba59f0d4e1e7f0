// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/packets.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ritm::sensorsim {

namespace {

/// Little-endian fields of whole bytes, each clamped to what it can hold.
class Fields {
public:
    Fields& u8(double value) { return field(value, 1, 0, 0xff); }
    Fields& u16(double value) { return field(value, 2, 0, 0xffff); }
    Fields& s16(double value) { return field(value, 2, -0x8000, 0x7fff); }
    Fields& u24(double value) { return field(value, 3, 0, 0xffffff); }
    Fields& u32(double value) { return field(value, 4, 0, std::numeric_limits<std::uint32_t>::max()); }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    Fields& field(double value, int size, double least, double greatest) {
        const auto whole = static_cast<std::int64_t>(std::llround(std::clamp(value, least, greatest)));
        for (int byte = 0; byte < size; ++byte)
            m_bytes.append(static_cast<char>((static_cast<std::uint64_t>(whole) >> (8 * byte)) & 0xff));
        return *this;
    }
    QByteArray m_bytes;
};

unsigned bit(int number, bool set) {
    return set ? 1U << number : 0U;
}

} // namespace

QByteArray encode(const HeartRatePacket& packet) {
    const bool wide = packet.beatsPerMinute > 255;
    const unsigned contact = packet.skinContact ? (*packet.skinContact ? 0x06 : 0x04) : 0x00;
    Fields fields;
    fields.u8(bit(0, wide) | contact | bit(3, packet.energyKilojoule.has_value()) |
              bit(4, !packet.rrIntervals.empty()));
    wide ? fields.u16(packet.beatsPerMinute) : fields.u8(packet.beatsPerMinute);
    if (packet.energyKilojoule)
        fields.u16(*packet.energyKilojoule);
    for (const auto interval : packet.rrIntervals)
        fields.u16(interval);
    return fields.bytes();
}

QByteArray encode(const CyclingPowerPacket& packet) {
    Fields fields;
    fields.u16(bit(0, packet.leftPercent.has_value()) | bit(1, packet.leftPercent.has_value()) |
               bit(4, packet.wheel.has_value()) | bit(5, packet.crank.has_value()));
    fields.s16(packet.watts);
    if (packet.leftPercent)
        fields.u8(*packet.leftPercent * 2);
    if (packet.wheel)
        fields.u32(packet.wheel->count).u16(packet.wheel->time);
    if (packet.crank)
        fields.u16(packet.crank->count & 0xffff).u16(packet.crank->time);
    return fields.bytes();
}

QByteArray encode(const SpeedCadencePacket& packet) {
    Fields fields;
    fields.u8(bit(0, packet.wheel.has_value()) | bit(1, packet.crank.has_value()));
    if (packet.wheel)
        fields.u32(packet.wheel->count).u16(packet.wheel->time);
    if (packet.crank)
        fields.u16(packet.crank->count & 0xffff).u16(packet.crank->time);
    return fields.bytes();
}

QByteArray encode(const RunningPacket& packet) {
    Fields fields;
    fields.u8(bit(0, packet.strideMeters.has_value()) | bit(1, packet.distanceMeters.has_value()) |
              bit(2, packet.running));
    fields.u16(packet.metersPerSecond * 256).u8(packet.stepsPerMinute);
    if (packet.strideMeters)
        fields.u16(*packet.strideMeters * 100);
    if (packet.distanceMeters)
        fields.u32(*packet.distanceMeters * 10);
    return fields.bytes();
}

QByteArray encode(const IndoorBikePacket& packet) {
    Fields fields;
    fields.u16(bit(0, !packet.kilometersPerHour) | bit(2, packet.cadence.has_value()) |
               bit(4, packet.distanceMeters.has_value()) | bit(6, packet.watts.has_value()) |
               bit(9, packet.beatsPerMinute.has_value()) | bit(11, packet.elapsedSeconds.has_value()));
    if (packet.kilometersPerHour)
        fields.u16(*packet.kilometersPerHour * 100);
    if (packet.cadence)
        fields.u16(*packet.cadence * 2);
    if (packet.distanceMeters)
        fields.u24(*packet.distanceMeters);
    if (packet.watts)
        fields.s16(*packet.watts);
    if (packet.beatsPerMinute)
        fields.u8(*packet.beatsPerMinute);
    if (packet.elapsedSeconds)
        fields.u16(*packet.elapsedSeconds);
    return fields.bytes();
}

QByteArray encode(const TreadmillPacket& packet) {
    Fields fields;
    fields.u16(bit(0, !packet.kilometersPerHour) | bit(2, packet.distanceMeters.has_value()) |
               bit(3, packet.inclinePercent.has_value()) | bit(10, packet.elapsedSeconds.has_value()));
    if (packet.kilometersPerHour)
        fields.u16(*packet.kilometersPerHour * 100);
    if (packet.distanceMeters)
        fields.u24(*packet.distanceMeters);
    if (packet.inclinePercent) // the ramp angle beside it: 0x7fff says "not available"
        fields.s16(*packet.inclinePercent * 10).s16(0x7fff);
    if (packet.elapsedSeconds)
        fields.u16(*packet.elapsedSeconds);
    return fields.bytes();
}

} // namespace ritm::sensorsim
