// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/formats/fit/basetype.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::fit {

/// One field of a message to write: so many values of one type, as the bits that stand in the file, or text.
struct OutField {
    std::uint8_t number = 0;
    BaseType type = BaseType::Uint8;
    std::vector<std::uint64_t> bits; ///< the invalid value of the type where there is none
    std::string text;                ///< String only; at most 254 bytes
    bool developer = false;          ///< then `number` counts among the developer fields of index 0

    [[nodiscard]] std::size_t size() const;
};

/// Writes the messages of one file, little end first, and defines each layout once for as long as it stays in
/// one of the 16 places.
class MessageWriter {
public:
    explicit MessageWriter(Bytes& out) : m_out(out) {}

    void write(std::uint16_t global, std::span<const OutField> fields);

private:
    [[nodiscard]] std::uint8_t localOf(const Bytes& definition);

    Bytes& m_out;
    std::array<Bytes, 16> m_defined;
    std::size_t m_next = 0;
};

/// Appends the low bytes of `bits`, little end first.
void appendLittle(Bytes& out, std::uint64_t bits, std::size_t size);

} // namespace ritm::fit
