// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ritm {

/// 128 bits that name one thing for ever (RFC 9562).
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    /// Version 7: 48 bits of Unix milliseconds, then random; sorts by time of making.
    [[nodiscard]] static Uuid v7(const Clock& clock, Random& random);
    /// From the canonical 8-4-4-4-12 form of either case; nothing if it is anything else.
    [[nodiscard]] static std::optional<Uuid> parse(std::string_view text);
    /// The canonical lowercase form.
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] bool isNil() const { return *this == Uuid{}; }

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
};

/// A Uuid that names one kind of thing only; kinds do not convert into each other.
template <class Kind>
class Id {
public:
    Id() = default;
    explicit Id(Uuid value) : m_value(value) {}
    [[nodiscard]] static Id make(const Clock& clock, Random& random) { return Id(Uuid::v7(clock, random)); }
    [[nodiscard]] static std::optional<Id> parse(std::string_view text) {
        const auto value = Uuid::parse(text);
        return value ? std::optional<Id>(Id(*value)) : std::nullopt;
    }
    [[nodiscard]] const Uuid& value() const { return m_value; }
    [[nodiscard]] std::string toString() const { return m_value.toString(); }
    [[nodiscard]] bool isNil() const { return m_value.isNil(); }
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    Uuid m_value;
};

using WorkoutId = Id<struct WorkoutKind>;
using AthleteId = Id<struct AthleteKind>;
/// One installation of the app, as sync knows it; a state that went back takes a new one.
using ClientId = Id<struct ClientKind>;
/// One sign-in of one installation of the app; revoking it ends what it may do on the server.
using DeviceId = Id<struct DeviceKind>;
using GearId = Id<struct GearKind>;

} // namespace ritm

template <>
struct std::hash<ritm::Uuid> {
    std::size_t operator()(const ritm::Uuid& uuid) const noexcept;
};
template <class Kind>
struct std::hash<ritm::Id<Kind>> {
    std::size_t operator()(const ritm::Id<Kind>& id) const noexcept {
        return std::hash<ritm::Uuid>{}(id.value());
    }
};
