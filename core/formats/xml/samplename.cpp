// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xml/samplename.h"

#include <array>
#include <cstdint>

namespace ritm::xml {

namespace {

struct Name {
    std::string_view name; ///< lowercase
    Channel channel;
};

constexpr auto kNames = std::to_array<Name>({
    {"hr", Channel::HeartRate},
    {"heartrate", Channel::HeartRate},
    {"heart_rate", Channel::HeartRate},
    {"heartratebpm", Channel::HeartRate},
    {"bpm", Channel::HeartRate},
    {"cad", Channel::Cadence},
    {"cadence", Channel::Cadence},
    {"runcadence", Channel::Cadence},
    {"run_cadence", Channel::Cadence},
    {"power", Channel::Power},
    {"watts", Channel::Power},
    {"powerinwatts", Channel::Power},
    {"atemp", Channel::Temperature},
    {"temp", Channel::Temperature},
    {"temperature", Channel::Temperature},
    {"speed", Channel::Speed},
    {"distance", Channel::Distance},
    {"distancemeters", Channel::Distance},
    {"depth", Channel::Depth},
    {"verticalspeed", Channel::VerticalSpeed},
    {"accuracy_horizontal", Channel::GpsAccuracy},
});

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A small table by hash, since every value of every sample asks; made by the compiler.
constexpr std::size_t kSlots = 128;
constexpr std::size_t slotOf(std::string_view name) {
    std::uint32_t hash = 2166136261U;
    for (const char c : name) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        hash = (hash ^ static_cast<std::uint8_t>(small)) * 16777619U;
    }
    return (hash ^ hash >> 15) % kSlots;
}

constexpr auto kSlotsTable = [] {
    std::array<std::uint8_t, kSlots> slots{};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        std::size_t slot = slotOf(kNames[i].name);
        while (slots[slot] != 0) {
            slot = (slot + 1) % kSlots;
        }
        slots[slot] = static_cast<std::uint8_t>(i + 1);
    }
    return slots;
}();

bool same(std::string_view name, std::string_view lowercase) {
    if (name.size() != lowercase.size()) {
        return false;
    }
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (lower(name[i]) != lowercase[i]) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<Channel> extensionChannel(std::string_view localName, std::string_view qualifiedName) {
    if (qualifiedName.starts_with(kOwnPrefix)) {
        const auto channel = channelFromName(localName);
        return channel == Channel::Developer ? std::nullopt : channel;
    }
    if (qualifiedName == "opentracks:distance") {
        return std::nullopt; // between two points, not since the start
    }
    for (std::size_t slot = slotOf(localName); kSlotsTable[slot] != 0; slot = (slot + 1) % kSlots) {
        const Name& known = kNames[kSlotsTable[slot] - 1U];
        if (same(localName, known.name)) {
            return known.channel;
        }
    }
    return std::nullopt;
}

} // namespace ritm::xml
