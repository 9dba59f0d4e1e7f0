// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/recordtable.h"

#include "core/workout/streams.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <type_traits>
#include <utility>

namespace ritm::fit {

namespace {

constexpr std::size_t kMaximumElements = 64;
constexpr std::uint32_t kDeveloperKey = 0x80000000;
constexpr std::uint8_t kCompressedSpeedDistance = 8;
constexpr double kLargestCounter = 4294967295.0;

template <class T, bool Swap>
T loadAt(const std::uint8_t* at) {
    using Bits = std::conditional_t<
        sizeof(T) == 8, std::uint64_t,
        std::conditional_t<sizeof(T) == 4, std::uint32_t,
                           std::conditional_t<sizeof(T) == 2, std::uint16_t, std::uint8_t>>>;
    Bits bits;
    std::memcpy(&bits, at, sizeof(bits));
    if constexpr (Swap && sizeof(T) == 2) {
        bits = __builtin_bswap16(bits);
    } else if constexpr (Swap && sizeof(T) == 4) {
        bits = __builtin_bswap32(bits);
    } else if constexpr (Swap && sizeof(T) == 8) {
        bits = __builtin_bswap64(bits);
    }
    T value;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
}

/// Two at a time, which halves the divisions; absent stays absent.
void scaleAll(double* values, std::size_t count, double scale, double shift) {
    using Pair [[gnu::vector_size(2 * sizeof(double))]] = double;
    std::size_t i = 0;
    for (; i + 2 <= count; i += 2) {
        Pair pair;
        std::memcpy(&pair, values + i, sizeof pair);
        pair = pair / scale - shift;
        std::memcpy(values + i, &pair, sizeof pair);
    }
    for (; i < count; ++i) {
        values[i] = values[i] / scale - shift;
    }
}

template <class T, bool Swap, bool Scaled>
void readColumn(std::span<const std::uint8_t* const> rows, const RecordStep& step, double* out) {
    // On locals, which no write through `out` can change.
    const std::size_t offset = step.offset;
    const std::size_t count = rows.size();
    const std::uint8_t* const* const row = rows.data();
    const double scale = step.scale;
    const double shift = step.shift;
    if constexpr (std::is_floating_point_v<T>) {
        for (std::size_t i = 0; i < count; ++i) {
            const auto raw = static_cast<double>(loadAt<T, Swap>(row[i] + offset));
            const double value = Scaled ? raw / scale - shift : raw;
            out[i] = std::isfinite(value) ? value : kAbsent;
        }
    } else {
        const T invalid = static_cast<T>(step.invalid);
        for (std::size_t i = 0; i < count; ++i) {
            const T raw = loadAt<T, Swap>(row[i] + offset);
            out[i] = raw == invalid ? kAbsent : static_cast<double>(raw);
        }
        if constexpr (Scaled) {
            scaleAll(out, count, scale, shift);
        }
    }
}

template <bool Swap, bool Scaled>
RecordStep::Kernel kernelOf(BaseType type) {
    switch (type) {
    case BaseType::Enum:
    case BaseType::Uint8:
    case BaseType::Uint8z:
    case BaseType::Byte:
        return readColumn<std::uint8_t, false, Scaled>;
    case BaseType::Sint8:
        return readColumn<std::int8_t, false, Scaled>;
    case BaseType::Sint16:
        return readColumn<std::int16_t, Swap, Scaled>;
    case BaseType::Uint16:
    case BaseType::Uint16z:
        return readColumn<std::uint16_t, Swap, Scaled>;
    case BaseType::Sint32:
        return readColumn<std::int32_t, Swap, Scaled>;
    case BaseType::Uint32:
    case BaseType::Uint32z:
        return readColumn<std::uint32_t, Swap, Scaled>;
    case BaseType::Float32:
        return readColumn<float, Swap, Scaled>;
    case BaseType::Float64:
        return readColumn<double, Swap, Scaled>;
    case BaseType::Sint64:
        return readColumn<std::int64_t, Swap, Scaled>;
    case BaseType::Uint64:
    case BaseType::Uint64z:
        return readColumn<std::uint64_t, Swap, Scaled>;
    case BaseType::String:
        return nullptr;
    }
    return nullptr;
}

RecordStep::Kernel kernelFor(BaseType type, bool swap, bool scaled) {
    if (swap) {
        return scaled ? kernelOf<true, true>(type) : kernelOf<true, false>(type);
    }
    return scaled ? kernelOf<false, true>(type) : kernelOf<false, false>(type);
}

bool allInvalid(const std::uint8_t* at) {
    return at[0] == 0xff && at[1] == 0xff && at[2] == 0xff;
}

/// The two 12 bit halves of compressed_speed_distance, little end first.
void readCompressedSpeed(std::span<const std::uint8_t* const> rows, const RecordStep& step, double* out) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint8_t* at = rows[i] + step.offset;
        out[i] = allInvalid(at) ? kAbsent : (at[0] | (at[1] & 0x0f) << 8) / step.scale;
    }
}
void readCompressedDistance(std::span<const std::uint8_t* const> rows, const RecordStep& step, double* out) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint8_t* at = rows[i] + step.offset;
        out[i] = allInvalid(at) ? kAbsent : static_cast<double>(at[1] >> 4 | at[2] << 4);
    }
}

/// A field that is (also) the short form of another: speed of enhanced_speed, cycles of total_cycles.
struct Component {
    std::uint8_t source;
    std::uint8_t target;
    std::uint8_t accumulateBits;
};
constexpr auto kComponents =
    std::to_array<Component>({{2, 78, 0}, {6, 73, 0}, {99, 108, 0}, {28, 29, 16}, {18, 19, 8}});

} // namespace

RecordTable::RecordTable(std::size_t rows, std::size_t budget, bool keepSources)
    : m_expected(rows),
      m_maximumColumns(std::clamp<std::size_t>(budget / std::max<std::size_t>(rows, 1), 8, 512)),
      m_keepSources(keepSources) {}

std::optional<std::uint16_t> RecordTable::obtain(std::uint32_t key, const FieldFacts* facts, std::string name,
                                                 std::string unit, ProblemList& problems,
                                                 std::uint64_t offset) {
    if (const auto known = m_byKey.find(key); known != m_byKey.end()) {
        return known->second;
    }
    if (m_columns.size() >= m_maximumColumns) {
        problems.add(ProblemKind::TooMany, offset, "record fields beyond the memory limit left out");
        return std::nullopt;
    }
    const auto index = static_cast<std::uint16_t>(m_columns.size());
    RecordColumn& column = m_columns.emplace_back();
    column.key = key;
    column.name = std::move(name);
    column.unit = std::move(unit);
    column.facts = facts;
    column.element = static_cast<std::uint8_t>(key >> 8 & (key >= kDeveloperKey ? 0 : 0xff));
    column.developer = key >= kDeveloperKey;
    column.values.reserve(m_expected);
    m_byKey.emplace(key, index);
    return index;
}

void RecordTable::addStep(RecordPlan& plan, const FieldDefinition& field, std::size_t element, bool bigEndian,
                          std::uint16_t column, double scale, double shift) {
    const bool scaled = scale != 1 || shift != 0;
    RecordStep step;
    step.kernel = kernelFor(field.type, bigEndian, scaled);
    step.invalid = factsOf(field.type).invalid;
    step.scale = scale;
    step.shift = shift;
    step.offset = static_cast<std::uint16_t>(field.offset + element * factsOf(field.type).size);
    step.column = column;
    plan.steps.push_back(step);
}

void RecordTable::compile(const Definition& definition, const DeveloperFields& developers, RecordPlan& plan,
                          std::uint64_t offset, ProblemList& problems) {
    plan.steps.clear();
    std::vector<RecordStep> later;
    for (const FieldDefinition& field : definition.fields) {
        if (!field.readable || field.number == kTimestampField) {
            continue;
        }
        if (field.type == BaseType::String) {
            problems.add(ProblemKind::UnsupportedPart, offset, "text in record messages left out");
            continue;
        }
        const FieldFacts* facts = findField(definition.profile, field.number);
        if (field.number == kCompressedSpeedDistance && field.size >= 3) {
            const auto speed = obtain(73, findField(definition.profile, std::uint8_t{73}), "enhanced_speed",
                                      "m/s", problems, offset);
            const auto distance =
                obtain(5, findField(definition.profile, std::uint8_t{5}), "distance", "m", problems, offset);
            if (speed && m_keepSources) {
                // Its own target is the short form of a speed, which stands for the wide one in turn.
                if (const auto narrow = obtain(6, findField(definition.profile, std::uint8_t{6}), "speed",
                                               "m/s", problems, offset)) {
                    later.push_back({readCompressedSpeed, 0, 100, 0, field.offset, *narrow, 0, true});
                }
            }
            if (speed) {
                later.push_back({readCompressedSpeed, 0, 100, 0, field.offset, *speed, 0, true});
            }
            if (distance) {
                later.push_back({readCompressedDistance, 0, 16, 0, field.offset, *distance, 12, true});
            }
            continue;
        }
        const auto component = std::ranges::find(kComponents, field.number, &Component::source);
        const double scale = facts != nullptr ? facts->scale : 1;
        const double shift = facts != nullptr ? facts->offset : 0;
        if (component != kComponents.end()) {
            const FieldFacts* target = findField(definition.profile, component->target);
            if (const auto column = obtain(component->target, target, std::string(target->name),
                                           std::string(target->unit), problems, offset)) {
                addStep(plan, field, 0, definition.bigEndian, *column,
                        component->accumulateBits != 0 ? 1 : scale,
                        component->accumulateBits != 0 ? 0 : shift);
                later.push_back(plan.steps.back());
                plan.steps.pop_back();
                later.back().scale = scale;
                later.back().accumulateBits = component->accumulateBits;
                later.back().onlyWhereAbsent = true;
            }
            if (!m_keepSources) {
                continue;
            }
        }
        const std::size_t elements =
            std::min<std::size_t>(field.size / factsOf(field.type).size, kMaximumElements);
        if (elements * factsOf(field.type).size < field.size) {
            problems.add(ProblemKind::TooMany, offset, "values of long arrays beyond the 64th");
        }
        for (std::size_t element = 0; element < elements; ++element) {
            std::string name =
                facts != nullptr ? std::string(facts->name) : "unknown_" + std::to_string(field.number);
            if (element > 0) {
                name += "[" + std::to_string(element) + "]";
            }
            const auto key = static_cast<std::uint32_t>(field.number | element << 8);
            if (const auto column = obtain(key, facts, std::move(name),
                                           std::string(facts != nullptr ? facts->unit : std::string_view{}),
                                           problems, offset)) {
                addStep(plan, field, element, definition.bigEndian, *column, scale, shift);
            }
        }
    }
    for (const FieldDefinition& stated : definition.developerFields) {
        const auto id = static_cast<std::uint16_t>(stated.developerIndex << 8 | stated.number);
        const auto described = developers.find(id);
        if (described == developers.end()) {
            problems.add(ProblemKind::BadDeveloperField, offset, "developer field that nothing describes");
            continue;
        }
        FieldDefinition field = stated;
        field.type = described->second.type;
        if (field.size == 0 || field.size % factsOf(field.type).size != 0 || field.type == BaseType::String) {
            problems.add(field.type == BaseType::String ? ProblemKind::UnsupportedPart
                                                        : ProblemKind::BadDeveloperField,
                         offset, "developer field that is no number");
            continue;
        }
        const std::size_t elements =
            std::min<std::size_t>(field.size / factsOf(field.type).size, kMaximumElements);
        if (elements * factsOf(field.type).size < field.size) {
            problems.add(ProblemKind::TooMany, offset, "values of long arrays beyond the 64th");
        }
        for (std::size_t element = 0; element < elements; ++element) {
            std::string name = described->second.name;
            if (element > 0) {
                name += "[" + std::to_string(element) + "]";
            }
            const auto key =
                static_cast<std::uint32_t>(kDeveloperKey | element << 16 | described->second.serial);
            if (const auto column =
                    obtain(key, nullptr, std::move(name), described->second.unit, problems, offset)) {
                addStep(plan, field, element, definition.bigEndian, *column, described->second.scale,
                        described->second.offset);
            }
        }
    }
    plan.steps.insert(plan.steps.end(), later.begin(), later.end());
    plan.inTurn =
        std::ranges::any_of(plan.steps, [](const RecordStep& step) { return step.accumulateBits != 0; });
}

void RecordTable::append(const RecordPlan& plan, std::span<const std::uint8_t* const> rows) {
    std::array<double, kBatch> fresh;
    const std::size_t after = m_rows + rows.size();
    for (const RecordStep& step : plan.steps) {
        std::vector<double>& values = m_columns[step.column].values;
        const bool merge = step.onlyWhereAbsent && values.size() == after;
        if (values.size() < m_rows) {
            values.resize(m_rows, kAbsent);
        }
        if (values.size() < after) {
            values.resize(after);
        }
        double* out = merge || values.size() > after ? fresh.data() : values.data() + m_rows;
        step.kernel(rows, step, out);
        if (step.accumulateBits != 0) {
            Accumulator& accumulator = m_accumulators[step.column];
            const std::uint32_t mask = (1U << step.accumulateBits) - 1;
            // A total that was stated since then is where the count goes on.
            for (std::size_t row = m_rows; row-- > accumulator.rows;) {
                if (accumulator.state(values[row] * step.scale)) {
                    break;
                }
            }
            accumulator.rows = after;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (merge) {
                    accumulator.state(values[m_rows + i] * step.scale);
                }
                // Only a field of a type of its own can hold what is no such counter.
                if (isAbsent(out[i]) || out[i] < 0 || out[i] > kLargestCounter) {
                    out[i] = kAbsent;
                    continue;
                }
                const auto raw = static_cast<std::uint32_t>(out[i]);
                accumulator.total += accumulator.started ? (raw - accumulator.last) & mask : raw;
                accumulator.last = raw;
                accumulator.started = true;
                out[i] = accumulator.total / step.scale;
            }
        }
        if (merge) {
            double* stated = values.data() + m_rows;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                stated[i] = isAbsent(stated[i]) ? fresh[i] : stated[i];
            }
        }
    }
    m_rows = after;
}

void RecordTable::append(std::span<const RecordRun> runs, std::span<const std::uint8_t* const> rows) {
    std::array<const std::uint8_t*, kBatch> picked;
    std::array<std::size_t, kBatch> places;
    std::array<double, kBatch> fresh;
    std::vector<bool> done(runs.size());
    const std::size_t after = m_rows + rows.size();
    for (std::size_t first = 0; first < runs.size(); ++first) {
        if (done[first]) {
            continue;
        }
        const RecordPlan& plan = *runs[first].plan;
        std::size_t count = 0;
        for (std::size_t i = first; i < runs.size(); ++i) {
            if (runs[i].plan == &plan) {
                done[i] = true;
                const std::size_t end = i + 1 < runs.size() ? runs[i + 1].begin : rows.size();
                for (std::size_t row = runs[i].begin; row < end; ++row) {
                    picked[count] = rows[row];
                    places[count++] = row;
                }
            }
        }
        for (const RecordStep& step : plan.steps) {
            std::vector<double>& values = m_columns[step.column].values;
            if (values.size() < after) {
                values.resize(after, kAbsent);
            }
            step.kernel(std::span(picked).first(count), step, fresh.data());
            double* const out = values.data() + m_rows;
            for (std::size_t i = 0; i < count; ++i) {
                double& value = out[places[i]];
                value = step.onlyWhereAbsent && !isAbsent(value) ? value : fresh[i];
            }
        }
    }
    m_rows = after;
}

bool RecordTable::Accumulator::state(double value) {
    if (!(value >= 0 && value <= kLargestCounter)) {
        return false;
    }
    total = value;
    last = static_cast<std::uint32_t>(value);
    started = true;
    return true;
}

void RecordTable::finish() {
    for (RecordColumn& column : m_columns) {
        column.values.resize(m_rows, kAbsent);
    }
}

RecordColumn* RecordTable::find(std::uint8_t field, std::uint8_t element) {
    const auto known = m_byKey.find(static_cast<std::uint32_t>(field | element << 8));
    return known == m_byKey.end() ? nullptr : &m_columns[known->second];
}

} // namespace ritm::fit
