// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/messagewriter.h"

#include <algorithm>

namespace ritm::fit {

namespace {

constexpr std::uint8_t kDefinition = 0x40;
constexpr std::uint8_t kWithDeveloperFields = 0x20;

void appendFields(Bytes& out, std::span<const OutField> fields, bool developer) {
    out.push_back(static_cast<std::uint8_t>(std::ranges::count(fields, developer, &OutField::developer)));
    for (const OutField& field : fields) {
        if (field.developer == developer) {
            out.push_back(field.number);
            out.push_back(static_cast<std::uint8_t>(field.size()));
            // A developer field names its index here; its type stands in the description.
            out.push_back(developer ? std::uint8_t{0} : factsOf(field.type).wire);
        }
    }
}

} // namespace

std::size_t OutField::size() const {
    return type == BaseType::String ? text.size() + 1 : bits.size() * factsOf(type).size;
}

void appendLittle(Bytes& out, std::uint64_t bits, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i, bits >>= 8) {
        out.push_back(static_cast<std::uint8_t>(bits));
    }
}

std::uint8_t MessageWriter::localOf(const Bytes& definition) {
    const auto known = std::ranges::find(m_defined, definition);
    if (known != m_defined.end()) {
        return static_cast<std::uint8_t>(known - m_defined.begin());
    }
    const std::size_t local = m_next++ % m_defined.size();
    m_defined[local] = definition;
    m_out.push_back(static_cast<std::uint8_t>(definition[0] | local));
    m_out.insert(m_out.end(), definition.begin() + 1, definition.end());
    return static_cast<std::uint8_t>(local);
}

void MessageWriter::write(std::uint16_t global, std::span<const OutField> fields) {
    const bool developer = std::ranges::any_of(fields, &OutField::developer);
    Bytes definition{static_cast<std::uint8_t>(kDefinition | (developer ? kWithDeveloperFields : 0)), 0, 0,
                     static_cast<std::uint8_t>(global), static_cast<std::uint8_t>(global >> 8)};
    appendFields(definition, fields, false);
    if (developer) {
        appendFields(definition, fields, true);
    }
    m_out.push_back(localOf(definition));
    for (const bool wanted : {false, true}) {
        for (const OutField& field : fields) {
            if (field.developer != wanted) {
                continue;
            }
            if (field.type == BaseType::String) {
                m_out.insert(m_out.end(), field.text.begin(), field.text.end());
                m_out.push_back(0);
            } else {
                for (const std::uint64_t bits : field.bits) {
                    appendLittle(m_out, bits, factsOf(field.type).size);
                }
            }
        }
    }
}

} // namespace ritm::fit
