// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace ritm::store {

/// The tables of one domain: what each version adds to the one before. Never edited once released.
/// Each entry is one or more statements for both databases; columns are BIGINT, DOUBLE PRECISION, TEXT,
/// BYTEA.
struct Schema {
    /// The domain's folder name: "identity".
    std::string_view domain;
    /// SQL to get from version n to n + 1, starting at 0.
    std::span<const std::string_view> migrations;
};

} // namespace ritm::store
