// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/metric.h"

#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ritm::cli {

/// What the words of a call tell of the athlete; the same options for every command that computes.
class AthleteOptions {
public:
    /// Whether an option is one of these.
    [[nodiscard]] static bool knows(std::string_view option);
    /// All of them.
    [[nodiscard]] static std::span<const std::string_view> names();
    /// Takes an option's value; what is wrong with it, if anything.
    [[nodiscard]] std::expected<void, std::string> set(std::string_view option, std::string_view value);
    /// What is wrong with the options together, if anything.
    [[nodiscard]] std::expected<void, std::string> check() const;
    /// The athlete in that sport: the threshold of swimming is another than that of running.
    [[nodiscard]] Athlete athlete(Sport sport) const;

private:
    Athlete m_athlete;
    std::optional<MetersPerSecond> m_swimSpeed;
    std::optional<Watts> m_criticalPower;
    std::optional<Kilojoules> m_reserve;
};

/// A number above zero, all of the text.
[[nodiscard]] std::optional<double> positiveNumber(std::string_view text);
/// Seconds, or m:ss, or h:mm:ss, with a fraction or without; not below zero.
[[nodiscard]] std::optional<double> clockSeconds(std::string_view text);

} // namespace ritm::cli
