// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/definition.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace ritm::fit {

namespace {

constexpr std::uint8_t kDeveloperFlag = 0x20;
constexpr std::size_t kFixedLength = 6;
constexpr std::size_t kFieldLength = 3;

template <class T>
T load(const std::uint8_t* at, bool bigEndian) {
    T value;
    std::memcpy(&value, at, sizeof(T));
    if constexpr (sizeof(T) == 2) {
        return bigEndian ? static_cast<T>(__builtin_bswap16(value)) : value;
    } else if constexpr (sizeof(T) == 4) {
        return bigEndian ? static_cast<T>(__builtin_bswap32(value)) : value;
    } else if constexpr (sizeof(T) == 8) {
        return bigEndian ? static_cast<T>(__builtin_bswap64(value)) : value;
    } else {
        return value;
    }
}

/// Keeps what is well-formed UTF-8 and drops the rest, so that no later layer meets broken text.
std::string cleanText(ByteView bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes.size() && bytes[i] != 0;) {
        const std::uint8_t lead = bytes[i];
        const std::size_t length = lead < 0x80                   ? 1
                                   : lead >= 0xc2 && lead < 0xe0 ? 2
                                   : lead >= 0xe0 && lead < 0xf0 ? 3
                                   : lead >= 0xf0 && lead < 0xf5 ? 4
                                                                 : 0;
        bool sound = length > 0 && i + length <= bytes.size();
        for (std::size_t k = 1; sound && k < length; ++k) {
            sound = (bytes[i + k] & 0xc0) == 0x80;
        }
        if (sound && length == 3) {
            sound = !(lead == 0xe0 && bytes[i + 1] < 0xa0) && !(lead == 0xed && bytes[i + 1] >= 0xa0);
        }
        if (sound && length == 4) {
            sound = !(lead == 0xf0 && bytes[i + 1] < 0x90) && !(lead == 0xf4 && bytes[i + 1] >= 0x90);
        }
        if (sound && (length > 1 || lead >= 0x20)) {
            text.append(textOf(bytes.subspan(i, length)));
        }
        i += sound ? length : 1;
    }
    return text;
}

} // namespace

const FieldDefinition* Definition::find(std::uint8_t number) const {
    const auto at = std::find_if(fields.rbegin(), fields.rend(), [&](const FieldDefinition& field) {
        return field.number == number && field.readable;
    });
    return at == fields.rend() ? nullptr : &*at;
}

std::optional<std::size_t> definitionLength(ByteView bytes) {
    if (bytes.size() < kFixedLength) {
        return std::nullopt;
    }
    std::size_t length = kFixedLength + kFieldLength * bytes[5];
    if ((bytes[0] & kDeveloperFlag) != 0) {
        if (bytes.size() < length + 1) {
            return std::nullopt;
        }
        length += 1 + kFieldLength * bytes[length];
    }
    return length <= bytes.size() ? std::optional(length) : std::nullopt;
}

Definition parseDefinition(ByteView bytes, std::uint64_t offset, ProblemList& problems) {
    Definition definition;
    definition.bigEndian = bytes[2] != 0;
    definition.global = load<std::uint16_t>(&bytes[3], definition.bigEndian);
    definition.profile = findMessage(definition.global);
    if (bytes[2] > 1) {
        problems.add(ProblemKind::BadDefinition, offset, "byte order neither little nor big");
    }
    std::size_t at = kFixedLength;
    definition.fields.reserve(bytes[5]);
    for (std::uint8_t i = 0; i < bytes[5]; ++i, at += kFieldLength) {
        FieldDefinition field;
        field.number = bytes[at];
        field.size = bytes[at + 1];
        field.offset = static_cast<std::uint16_t>(definition.size);
        const auto type = baseTypeFromWire(bytes[at + 2]);
        if (!type) {
            field.readable = false;
            problems.add(ProblemKind::BadBaseType, offset + at, "field of an unknown base type");
        } else {
            field.type = *type;
            if (field.size == 0 || field.size % factsOf(*type).size != 0) {
                field.readable = false;
                problems.add(ProblemKind::BadFieldSize, offset + at, "field size does not fit its base type");
            }
        }
        definition.size += field.size;
        definition.fields.push_back(field);
    }
    if ((bytes[0] & kDeveloperFlag) != 0) {
        const std::uint8_t count = bytes[at++];
        definition.developerFields.reserve(count);
        for (std::uint8_t i = 0; i < count; ++i, at += kFieldLength) {
            FieldDefinition field;
            field.number = bytes[at];
            field.size = bytes[at + 1];
            field.developerIndex = bytes[at + 2];
            field.offset = static_cast<std::uint16_t>(definition.size);
            definition.size += field.size;
            definition.developerFields.push_back(field);
        }
    }
    return definition;
}

std::optional<double> readNumber(const std::uint8_t* at, BaseType type, bool bigEndian) {
    std::uint64_t bits = 0;
    switch (factsOf(type).size) {
    case 1:
        bits = *at;
        break;
    case 2:
        bits = load<std::uint16_t>(at, bigEndian);
        break;
    case 4:
        bits = load<std::uint32_t>(at, bigEndian);
        break;
    case 8:
        bits = load<std::uint64_t>(at, bigEndian);
        break;
    default:
        return std::nullopt;
    }
    if (bits == factsOf(type).invalid) {
        return std::nullopt;
    }
    double value = 0;
    switch (type) {
    case BaseType::Sint8:
        value = static_cast<std::int8_t>(bits);
        break;
    case BaseType::Sint16:
        value = static_cast<std::int16_t>(bits);
        break;
    case BaseType::Sint32:
        value = static_cast<std::int32_t>(bits);
        break;
    case BaseType::Sint64:
        value = static_cast<double>(static_cast<std::int64_t>(bits));
        break;
    case BaseType::Float32:
        value = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
        break;
    case BaseType::Float64:
        value = std::bit_cast<double>(bits);
        break;
    case BaseType::Enum:
    case BaseType::Uint8:
    case BaseType::Uint16:
    case BaseType::Uint32:
    case BaseType::Uint8z:
    case BaseType::Uint16z:
    case BaseType::Uint32z:
    case BaseType::Byte:
    case BaseType::Uint64:
    case BaseType::Uint64z:
        value = static_cast<double>(bits);
        break;
    case BaseType::String:
        return std::nullopt;
    }
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::size_t MessageView::count(std::uint8_t field) const {
    const FieldDefinition* found = m_definition->find(field);
    return found == nullptr ? 0 : found->size / factsOf(found->type).size;
}

std::optional<double> MessageView::number(std::uint8_t field, std::size_t element) const {
    const FieldDefinition* found = m_definition->find(field);
    if (found == nullptr || (element + 1) * factsOf(found->type).size > found->size) {
        return std::nullopt;
    }
    const auto value = readNumber(m_payload + found->offset + element * factsOf(found->type).size,
                                  found->type, m_definition->bigEndian);
    const FieldFacts* facts = findField(m_definition->profile, field);
    return value && facts != nullptr ? std::optional(*value / facts->scale - facts->offset) : value;
}

std::size_t MessageView::numbers(std::uint8_t field, std::span<double> values) const {
    const FieldDefinition* found = m_definition->find(field);
    if (found == nullptr) {
        return 0;
    }
    const FieldFacts* facts = findField(m_definition->profile, field);
    const double scale = facts != nullptr ? facts->scale : 1;
    const double shift = facts != nullptr ? facts->offset : 0;
    const std::size_t size = factsOf(found->type).size;
    const std::size_t count = std::min<std::size_t>(found->size / size, values.size());
    const std::uint8_t* at = m_payload + found->offset;
    for (std::size_t i = 0; i < count; ++i, at += size) {
        if (found->type == BaseType::Uint16 && !m_definition->bigEndian) {
            const auto raw = load<std::uint16_t>(at, false);
            values[i] = raw == 0xffff ? std::nan("") : raw / scale - shift;
        } else if (found->type == BaseType::Uint8) {
            values[i] = *at == 0xff ? std::nan("") : *at / scale - shift;
        } else {
            const auto value = readNumber(at, found->type, m_definition->bigEndian);
            values[i] = value ? *value / scale - shift : std::nan("");
        }
    }
    return count;
}

std::optional<std::uint32_t> MessageView::raw(std::uint8_t field) const {
    const FieldDefinition* found = m_definition->find(field);
    if (found == nullptr) {
        return std::nullopt;
    }
    const auto value = readNumber(m_payload + found->offset, found->type, m_definition->bigEndian);
    if (!value || *value < 0 || *value > 4294967295.0) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(*value);
}

bool MessageView::states(const FieldDefinition& field) const {
    const std::uint8_t* at = m_payload + field.offset;
    if (field.type == BaseType::String) {
        return field.size > 0 && *at != 0;
    }
    const std::size_t size = factsOf(field.type).size;
    for (std::size_t i = 0; i + size <= field.size; i += size) {
        if (readNumber(at + i, field.type, m_definition->bigEndian)) {
            return true;
        }
    }
    return false;
}

std::string MessageView::text(std::uint8_t field) const {
    return cleanText(bytes(field));
}

ByteView MessageView::bytes(std::uint8_t field) const {
    const FieldDefinition* found = m_definition->find(field);
    return found == nullptr ? ByteView{} : ByteView(m_payload + found->offset, found->size);
}

} // namespace ritm::fit
