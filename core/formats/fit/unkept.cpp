// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/unkept.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ritm::fit {

namespace {

constexpr std::uint32_t kTimerEvent = 0;

constexpr std::array<std::uint8_t, 6> kFileIdKept{0, 1, 2, 3, 4, 8};
constexpr std::array<std::uint8_t, 2> kSportKept{0, 1};
constexpr auto kSessionKept =
    std::to_array<std::uint8_t>({0,  1,  2,  5,  6,  7,  8,  9,  11, 14, 15, 16, 17, 18, 19,  20,  21,  22,
                                 23, 25, 26, 33, 34, 35, 36, 44, 45, 46, 47, 48, 57, 59, 124, 125, 253, 254});
constexpr auto kLapKept = std::to_array<std::uint8_t>(
    {0, 1, 2, 7, 8, 9, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 33, 41, 50, 52, 110, 111, 253, 254});
constexpr std::array<std::uint8_t, 3> kEventKept{0, 1, 253};
constexpr std::array<std::uint8_t, 7> kDeviceInfoKept{0, 2, 3, 4, 5, 27, 253};
constexpr std::array<std::uint8_t, 7> kActivityKept{0, 1, 2, 3, 4, 5, 253};
constexpr std::array<std::uint8_t, 10> kLengthKept{0, 1, 2, 3, 4, 5, 7, 12, 253, 254};
constexpr std::array<std::uint8_t, 2> kDeveloperDataKept{1, 3};

/// The fields that are kept of a message of which something is; none of other kinds.
std::span<const std::uint8_t> keptFields(std::uint16_t global) {
    switch (global) {
    case message::kFileId:
        return kFileIdKept;
    case message::kSport:
        return kSportKept;
    case message::kSession:
        return kSessionKept;
    case message::kLap:
        return kLapKept;
    case message::kEvent:
        return kEventKept;
    case message::kDeviceInfo:
        return kDeviceInfoKept;
    case message::kActivity:
        return kActivityKept;
    case message::kLength:
        return kLengthKept;
    case message::kDeveloperDataId:
        return kDeveloperDataKept;
    default:
        return {};
    }
}

/// Whether any message of the kind is kept. Of hr messages it is what they come to for the records, not they.
bool lookedAt(std::uint16_t global) {
    return global == message::kRecord || global == message::kHrv || global == message::kFieldDescription ||
           !keptFields(global).empty();
}

/// Whether anything of a message of such a kind is kept.
bool kept(const MessageView& view) {
    switch (view.global()) {
    case message::kEvent: {
        const auto type = view.raw(1);
        return view.raw(0) == kTimerEvent && type &&
               (*type == 0 || *type == 1 || *type == 4 || *type == 8 || *type == 9);
    }
    case message::kDeviceInfo:
        return view.raw(0) == 0U; // what recorded, not a sensor
    case message::kDeveloperDataId:
        return textOf(view.bytes(1)).starts_with("Ritm"); // of another program the fields, not who it is
    default:
        return true;
    }
}

/// Whether a developer field has a value, as far as its bytes tell without its type.
bool stated(ByteView bytes) {
    const auto rest = [](ByteView part) {
        return std::ranges::all_of(part, [](std::uint8_t byte) { return byte == 0xff; });
    };
    const bool zero = std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
    const bool none = rest(bytes) || (bytes.front() == 0x7f && rest(bytes.subspan(1))) ||
                      (bytes.back() == 0x7f && rest(bytes.first(bytes.size() - 1)));
    return !zero && !none;
}

/// The fields of a layout that are not kept.
struct Rest {
    std::vector<const FieldDefinition*> fields;
    std::vector<const FieldDefinition*> developer;
};

Rest restOf(const Definition& definition) {
    Rest rest;
    const auto held = keptFields(definition.global);
    for (const FieldDefinition& field : definition.fields) {
        if (field.readable && std::ranges::find(held, field.number) == held.end()) {
            rest.fields.push_back(&field);
        }
    }
    for (const FieldDefinition& field : definition.developerFields) {
        if (field.size > 0) {
            rest.developer.push_back(&field);
        }
    }
    return rest;
}

} // namespace

void countUnkept(const Part& part, bool workout, std::uint64_t places,
                 std::map<std::uint16_t, Unkept>& counts) {
    for (const auto& [number, count] : part.counts) {
        if (number == message::kCoursePoint) {
            counts[number].messages += count - std::min(count, places);
        } else if (!workout || !lookedAt(number)) {
            counts[number].messages += count;
        }
    }
    std::unordered_map<const Layout*, Rest> rests;
    for (const KeptMessage& one : part.messages) {
        const Definition& definition = one.layout->definition;
        if (!workout || keptFields(definition.global).empty()) {
            continue;
        }
        Unkept& unkept = counts[definition.global];
        const MessageView view = one.view();
        if (!kept(view)) {
            ++unkept.messages;
            continue;
        }
        auto [rest, fresh] = rests.try_emplace(one.layout);
        if (fresh) {
            rest->second = restOf(definition);
        }
        for (const FieldDefinition* field : rest->second.fields) {
            unkept.fields += view.states(*field) ? 1 : 0;
        }
        for (const FieldDefinition* field : rest->second.developer) {
            unkept.fields += stated(ByteView(one.payload + field->offset, field->size)) ? 1 : 0;
        }
    }
}

} // namespace ritm::fit
