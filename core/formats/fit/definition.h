// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/formats/fit/basetype.h"
#include "core/formats/fit/profile.h"
#include "core/formats/model/problem.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ritm::fit {

/// Where a field stands in a message and how to read it.
struct FieldDefinition {
    std::uint8_t number = 0;
    std::uint8_t size = 0;
    std::uint8_t developerIndex = 0; ///< developer fields only
    BaseType type = BaseType::Byte;
    bool readable = true; ///< known type, and the size is a multiple of the type's
    std::uint16_t offset = 0;
};

/// The layout of a message, as stated in the file.
struct Definition {
    std::uint16_t global = 0;
    bool bigEndian = false;
    std::uint32_t size = 0; ///< of the payload, header byte not counted
    const MessageProfile* profile = nullptr;
    std::vector<FieldDefinition> fields;
    std::vector<FieldDefinition> developerFields;

    /// The field of that number that can be read; of several the last, as in record messages.
    [[nodiscard]] const FieldDefinition* find(std::uint8_t number) const;
};

/// The bytes that the definition message at the start of `bytes` takes; nothing if it is cut short.
[[nodiscard]] std::optional<std::size_t> definitionLength(ByteView bytes);
/// Reads a definition message of full length; `offset` is for the problems.
[[nodiscard]] Definition parseDefinition(ByteView bytes, std::uint64_t offset, ProblemList& problems);

/// A number of that type at `at`; nothing where it says "no value". Text has no number.
[[nodiscard]] std::optional<double> readNumber(const std::uint8_t* at, BaseType type, bool bigEndian);

/// One message seen through its definition; the input outlives it.
class MessageView {
public:
    MessageView(const Definition& definition, const std::uint8_t* payload)
        : m_definition(&definition), m_payload(payload) {}

    /// How many values the field has; 0 when it is not there.
    [[nodiscard]] std::size_t count(std::uint8_t field) const;
    /// The value in the profile's unit.
    [[nodiscard]] std::optional<double> number(std::uint8_t field, std::size_t element = 0) const;
    /// All values of the field in the profile's unit, NaN where it says "no value"; at most
    /// `values.size()` of them. How many there are.
    std::size_t numbers(std::uint8_t field, std::span<double> values) const;
    /// The value as it stands, for enumerations and times.
    [[nodiscard]] std::optional<std::uint32_t> raw(std::uint8_t field) const;
    /// Valid UTF-8 up to the first zero byte.
    [[nodiscard]] std::string text(std::uint8_t field) const;
    /// Whether a field of the definition, one that can be read, has a value.
    [[nodiscard]] bool states(const FieldDefinition& field) const;
    /// The bytes of the field.
    [[nodiscard]] ByteView bytes(std::uint8_t field) const;
    [[nodiscard]] std::uint16_t global() const { return m_definition->global; }
    [[nodiscard]] const Definition& definition() const { return *m_definition; }

private:
    const Definition* m_definition;
    const std::uint8_t* m_payload;
};

} // namespace ritm::fit
