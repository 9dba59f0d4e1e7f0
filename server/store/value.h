// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ritm::store {

/// One value of SQL, of the kinds both databases share: NULL, BIGINT, DOUBLE PRECISION, TEXT, BYTEA.
/// Ids are BYTEA of 16 bytes, points in time are BIGINT microseconds since 1970, truth is BIGINT 0 or 1.
class Value {
public:
    Value() = default;
    Value(std::nullopt_t) {}                                    // NOLINT
    Value(bool truth) : m_value(std::int64_t{truth ? 1 : 0}) {} // NOLINT
    template <std::integral T>
        requires(!std::same_as<T, bool>)
    Value(T number) : m_value(static_cast<std::int64_t>(number)) {}             // NOLINT
    Value(double number) : m_value(number) {}                                   // NOLINT
    Value(std::string text) : m_value(std::move(text)) {}                       // NOLINT
    Value(std::string_view text) : m_value(std::string(text)) {}                // NOLINT
    Value(const char* text) : m_value(std::string(text)) {}                     // NOLINT
    Value(Bytes bytes) : m_value(std::move(bytes)) {}                           // NOLINT
    Value(ByteView bytes) : m_value(Bytes(bytes.begin(), bytes.end())) {}       // NOLINT
    Value(const Uuid& id) : m_value(Bytes(id.bytes.begin(), id.bytes.end())) {} // NOLINT
    template <class Kind>
    Value(const Id<Kind>& id) : Value(id.value()) {}                            // NOLINT
    Value(UtcTime at) : m_value(std::int64_t{at.time_since_epoch().count()}) {} // NOLINT
    template <class T>
    Value(const std::optional<T>& maybe) : Value(maybe ? Value(*maybe) : Value()) {} // NOLINT

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    /// The value as that kind; a zero or empty one where it is NULL or of another kind.
    [[nodiscard]] std::int64_t integer() const;
    [[nodiscard]] double real() const;
    [[nodiscard]] const std::string& text() const;
    [[nodiscard]] const Bytes& bytes() const;
    [[nodiscard]] Uuid uuid() const;
    [[nodiscard]] UtcTime time() const { return UtcTime(Duration(integer())); }
    /// The id, strongly typed: `row[0].id<AthleteId>()`.
    template <class Strong>
    [[nodiscard]] Strong id() const {
        return Strong(uuid());
    }

    /// For the drivers.
    using Any = std::variant<std::monostate, std::int64_t, double, std::string, Bytes>;
    [[nodiscard]] const Any& any() const { return m_value; }

    friend bool operator==(const Value&, const Value&) = default;

private:
    Any m_value;
};

/// Values for $1, $2, ... of a statement.
using Values = std::vector<Value>;
/// One row of an answer, by column.
using Row = std::vector<Value>;
using Rows = std::vector<Row>;

} // namespace ritm::store
