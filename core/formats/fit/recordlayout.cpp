// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/recordlayout.h"

#include "core/formats/fit/profile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>
#include <utility>

namespace ritm::fit {

namespace {

constexpr std::size_t kMaximumFields = 250;
constexpr std::size_t kLongestName = 63;
constexpr std::size_t kLongestUnit = 15;
constexpr double kSemicirclesPerDegree = 2147483648.0 / 180.0;
constexpr std::uint8_t kFractionalCadence = 53;
constexpr double kCadenceFraction = 128;

/// The type in which devices write a field of the record message.
struct FieldType {
    std::uint8_t number;
    BaseType type;
};
constexpr auto kFieldTypes = std::to_array<FieldType>({
    {0, BaseType::Sint32},    {1, BaseType::Sint32},   {5, BaseType::Uint32},   {7, BaseType::Uint16},
    {9, BaseType::Sint16},    {11, BaseType::Sint32},  {13, BaseType::Sint8},   {19, BaseType::Uint32},
    {29, BaseType::Uint32},   {32, BaseType::Sint16},  {33, BaseType::Uint16},  {39, BaseType::Uint16},
    {40, BaseType::Uint16},   {41, BaseType::Uint16},  {42, BaseType::Enum},    {49, BaseType::Enum},
    {51, BaseType::Uint16},   {54, BaseType::Uint16},  {55, BaseType::Uint16},  {56, BaseType::Uint16},
    {57, BaseType::Uint16},   {58, BaseType::Uint16},  {59, BaseType::Uint16},  {67, BaseType::Sint8},
    {68, BaseType::Sint8},    {73, BaseType::Uint32},  {78, BaseType::Uint32},  {82, BaseType::Uint16},
    {83, BaseType::Uint16},   {84, BaseType::Uint16},  {85, BaseType::Uint16},  {91, BaseType::Uint32},
    {92, BaseType::Uint32},   {93, BaseType::Uint32},  {94, BaseType::Uint32},  {95, BaseType::Uint32},
    {96, BaseType::Uint32},   {98, BaseType::Uint16},  {108, BaseType::Uint16}, {114, BaseType::Float32},
    {115, BaseType::Float32}, {116, BaseType::Uint16}, {127, BaseType::Sint32}, {139, BaseType::Uint16},
});

/// Every other field is one byte without a sign.
BaseType typeOf(std::uint8_t field) {
    const auto at = std::ranges::find(kFieldTypes, field, &FieldType::number);
    return at == kFieldTypes.end() ? BaseType::Uint8 : at->type;
}

/// Where the end of a range of crank angles goes: second value of the field that holds its start.
std::optional<Channel> startOfRange(Channel end) {
    switch (end) {
    case Channel::LeftPowerPhaseEnd:
    case Channel::LeftPowerPeakEnd:
    case Channel::RightPowerPhaseEnd:
    case Channel::RightPowerPeakEnd:
        return static_cast<Channel>(static_cast<std::uint16_t>(end) - 1);
    default:
        return std::nullopt;
    }
}

const FieldFacts* fieldOf(Channel channel) {
    const MessageProfile* record = findMessage(message::kRecord);
    const auto at = std::ranges::find(record->fields, std::optional(channel), &FieldFacts::channel);
    return at == record->fields.end() ? nullptr : &*at;
}

bool floating(BaseType type) {
    return type == BaseType::Float32 || type == BaseType::Float64;
}

/// What a type can say, its "no value" left out.
std::pair<double, double> limitsOf(BaseType type) {
    switch (type) {
    case BaseType::Enum:
    case BaseType::Uint8:
        return {0, 254};
    case BaseType::Sint8:
        return {-128, 126};
    case BaseType::Uint16:
        return {0, 65534};
    case BaseType::Sint16:
        return {-32768, 32766};
    case BaseType::Uint32:
        return {0, 4294967294.0};
    case BaseType::Sint32:
        return {-2147483648.0, 2147483646.0};
    case BaseType::String:
    case BaseType::Uint8z:
    case BaseType::Uint16z:
    case BaseType::Uint32z:
    case BaseType::Byte:
    case BaseType::Sint64:
    case BaseType::Uint64:
    case BaseType::Uint64z:
    case BaseType::Float32:
    case BaseType::Float64:
        break;
    }
    return {-1.7e308, 1.7e308};
}

double scaled(double value, const OutValue& how) {
    if (how.whole || how.fraction) {
        const double parts = std::round(value * kCadenceFraction);
        const double whole = std::floor(parts / kCadenceFraction);
        return how.whole ? whole : parts - whole * kCadenceFraction;
    }
    return (value + how.shift) * how.scale;
}

std::uint64_t bitsOf(double value, BaseType type, const OutValue& how) {
    const std::uint64_t absent = factsOf(type).invalid;
    if (!std::isfinite(value)) {
        return absent;
    }
    const double raw = scaled(value, how);
    if (type == BaseType::Float32) {
        return std::bit_cast<std::uint32_t>(static_cast<float>(raw));
    }
    if (type == BaseType::Float64) {
        return std::bit_cast<std::uint64_t>(raw);
    }
    const double rounded = std::round(raw);
    const auto [least, most] = limitsOf(type);
    if (rounded < least || rounded > most) {
        return absent;
    }
    const auto bits = static_cast<std::uint64_t>(static_cast<std::int64_t>(rounded));
    return how.rightMark ? bits | kRightLegMark : bits;
}

/// Least and greatest of what would be written.
std::optional<std::pair<double, double>> extremes(const std::vector<OutValue>& values) {
    std::optional<std::pair<double, double>> out;
    for (const OutValue& how : values) {
        for (const double value : *how.column) {
            if (std::isfinite(value)) {
                const double raw = std::round(scaled(value, how));
                out = out ? std::pair(std::min(out->first, raw), std::max(out->second, raw))
                          : std::pair(raw, raw);
            }
        }
    }
    return out;
}

bool fits(BaseType type, const std::pair<double, double>& range) {
    const auto [least, most] = limitsOf(type);
    return range.first >= least && range.second <= most;
}

/// The type that devices use, or the narrowest that holds every value where that one is too narrow.
BaseType widened(BaseType type, const std::pair<double, double>& range) {
    if (floating(type) || fits(type, range)) {
        return type;
    }
    for (const BaseType wider : {BaseType::Uint16, BaseType::Sint16, BaseType::Uint32, BaseType::Sint32}) {
        if (fits(wider, range)) {
            return wider;
        }
    }
    return type;
}

/// The narrowest type in which every value of the column stands exactly.
BaseType exactType(const std::vector<double>& column) {
    bool integers = true;
    bool singles = true;
    for (const double value : column) {
        if (std::isfinite(value)) {
            integers = integers && value == std::round(value) && std::abs(value) < 2147483646.0;
            singles = singles && std::abs(value) < 3.4e38 &&
                      static_cast<double>(static_cast<float>(value)) == value;
        }
    }
    if (!integers) {
        return singles ? BaseType::Float32 : BaseType::Float64;
    }
    const auto range = extremes({{.column = &column, .scale = 1}});
    for (const BaseType type :
         {BaseType::Uint8, BaseType::Sint8, BaseType::Uint16, BaseType::Sint16, BaseType::Sint32}) {
        if (!range || fits(type, *range)) {
            return type;
        }
    }
    return BaseType::Float64;
}

/// Whether the integers of a field hold every value.
bool whole(const Column& column, const FieldFacts& facts) {
    return std::ranges::all_of(column.values, [&](double value) {
        const double raw = (value + facts.offset) * facts.scale;
        return !std::isfinite(value) || std::abs(raw - std::round(raw)) < 1e-6;
    });
}

bool holdsAny(const Column& column) {
    return std::ranges::any_of(column.values, [](double value) { return std::isfinite(value); });
}

class Layouter {
public:
    Layouter(const Streams& streams, ProblemList& losses) : m_streams(streams), m_losses(losses) {}

    RecordLayout run() {
        findSideless();
        for (const Column& column : m_streams.columns) {
            if (!holdsAny(column)) {
                continue;
            }
            if (m_layout.fields.size() >= kMaximumFields) {
                m_losses.add(ProblemKind::NotHeld, 0, "channels beyond the number of fields of a message");
                continue;
            }
            if (column.key.channel == Channel::Developer) {
                own(column);
            } else {
                known(column);
            }
        }
        return std::move(m_layout);
    }

private:
    /// The balance of no known side, where the bits of its field hold every value of it beside those with
    /// one.
    void findSideless() {
        const ChannelKey key =
            ChannelKey::developer(std::string(kUnknownSideBalance), std::string(kUnknownSideUnit));
        const Column* const column = m_streams.find(key);
        const Column* const sided = m_streams.find(Channel::LeftRightBalance);
        for (std::size_t row = 0; column != nullptr && row < column->values.size(); ++row) {
            const double value = column->values[row];
            if (!isAbsent(value) && (value < 0 || value >= kRightLegMark || value != std::floor(value) ||
                                     (sided != nullptr && !isAbsent(sided->values[row])))) {
                return;
            }
        }
        m_sideless = column;
    }

    void known(const Column& column) {
        const Channel channel = column.key.channel;
        if (const auto start = startOfRange(channel)) {
            // Stands beside its start; alone it has no place in the profile.
            if (m_streams.find(*start) == nullptr) {
                developer(column, channelName(channel), channelUnit(channel));
            }
            return;
        }
        const FieldFacts* facts = fieldOf(channel);
        if (facts == nullptr) {
            developer(column, channelName(channel), channelUnit(channel));
            return;
        }
        OutValue how{.column = &column.values, .scale = facts->scale, .shift = facts->offset};
        if (channel == Channel::Latitude || channel == Channel::Longitude) {
            how.scale = kSemicirclesPerDegree;
        }
        if (channel == Channel::LeftRightBalance) {
            how.rightMark = true;
            how.unmarked = m_sideless != nullptr ? &m_sideless->values : nullptr;
        }
        const auto fractional = [](double value) {
            return std::isfinite(value) &&
                   std::round(value * kCadenceFraction) != std::round(value) * kCadenceFraction;
        };
        if (channel == Channel::Cadence && std::ranges::any_of(column.values, fractional)) {
            how.whole = true;
            OutValue fraction = how;
            fraction.whole = false;
            fraction.fraction = true;
            add(facts->number, BaseType::Uint8, {how});
            add(kFractionalCadence, BaseType::Uint8, {fraction});
            return;
        }
        std::vector<OutValue> values{how};
        if (facts->number >= 69 && facts->number <= 72) {
            const auto end = static_cast<Channel>(static_cast<std::uint16_t>(channel) + 1);
            if (const Column* other = m_streams.find(end)) {
                values.push_back(how);
                values.back().column = &other->values;
            }
        }
        add(facts->number, typeOf(facts->number), std::move(values));
    }

    void own(const Column& column) {
        if (&column == m_sideless) {
            if (const Column* const sided = m_streams.find(Channel::LeftRightBalance);
                sided == nullptr || !holdsAny(*sided)) {
                const FieldFacts* facts = fieldOf(Channel::LeftRightBalance);
                add(facts->number, typeOf(facts->number), {{.column = &column.values}});
            }
            return;
        }
        if (const auto number = recordFieldOf(column.key)) {
            const FieldFacts* facts = findField(findMessage(message::kRecord), *number);
            if (facts == nullptr) {
                add(*number, exactType(column.values), {{.column = &column.values}});
                return;
            }
            if (!facts->channel && whole(column, *facts)) {
                add(*number, typeOf(*number),
                    {{.column = &column.values, .scale = facts->scale, .shift = facts->offset}});
                return;
            }
        }
        developer(column, column.key.developerName, column.key.developerUnit);
    }

    void developer(const Column& column, std::string_view name, std::string_view unit) {
        RecordLayout::Description description;
        description.number = static_cast<std::uint8_t>(m_layout.developer.size());
        description.type = exactType(column.values);
        description.name = shortened(name, kLongestName);
        description.unit = shortened(unit, kLongestUnit);
        if (description.name != name || description.unit != unit) {
            m_losses.add(ProblemKind::NotHeld, 0, "ends of long names of channels");
        }
        OutField field{description.number, description.type, {factsOf(description.type).invalid}, {}, true};
        m_layout.fields.push_back(std::move(field));
        m_layout.values.push_back({{.column = &column.values}});
        m_layout.developer.push_back(std::move(description));
    }

    void add(std::uint8_t number, BaseType usual, std::vector<OutValue> values) {
        const auto range = extremes(values);
        const BaseType type = range ? widened(usual, *range) : usual;
        if (range && !floating(type) && !fits(type, *range)) {
            m_losses.add(ProblemKind::NotHeld, 0, "values beyond the range of their field");
        }
        m_layout.fields.push_back(
            {number, type, std::vector<std::uint64_t>(values.size(), factsOf(type).invalid), {}, false});
        m_layout.values.push_back(std::move(values));
    }

    const Streams& m_streams;
    ProblemList& m_losses;
    RecordLayout m_layout;
    const Column* m_sideless = nullptr; ///< of no known side, when it goes into the field of the balance
};

} // namespace

void RecordLayout::fill(std::size_t row) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        for (std::size_t k = 0; k < values[i].size(); ++k) {
            const OutValue& how = values[i][k];
            const double value = (*how.column)[row];
            if (how.unmarked != nullptr && !std::isfinite(value)) {
                fields[i].bits[k] = bitsOf((*how.unmarked)[row], fields[i].type, {});
            } else {
                fields[i].bits[k] = bitsOf(value, fields[i].type, how);
            }
        }
    }
}

RecordLayout layOut(const Streams& streams, ProblemList& losses) {
    return Layouter(streams, losses).run();
}

std::string shortened(std::string_view text, std::size_t limit) {
    if (text.size() > limit) {
        while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xc0U) == 0x80U) {
            --limit;
        }
        text = text.substr(0, limit);
    }
    return std::string(text);
}

} // namespace ritm::fit
