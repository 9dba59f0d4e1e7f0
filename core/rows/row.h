// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hlc.h"
#include "core/base/uuid.h"
#include "core/seal/seal.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ritm {

/// The rows that machines agree on: plain values and the rules that app and server share, so that both come
/// to the same result from the same input. Every value is JSON text, kept as it came: unknown ones survive.
namespace rows {

/// Names one row: in exactly one space ("u:<athlete>", "local" before there is an account), of one kind.
struct RowKey {
    std::string space;
    std::string kind; ///< "workout", "profile"
    std::string id;   ///< a Uuid in its canonical form, or a name that is unique within space and kind
    friend auto operator<=>(const RowKey&, const RowKey&) = default;
};

/// When and by whom something was last written; the greater wins.
struct Version {
    Hlc hlc;
    ClientId client;
    friend auto operator<=>(const Version&, const Version&) = default;
};

/// One value of a row.
struct Field {
    std::string json;
    Version version;
    friend bool operator==(const Field&, const Field&) = default;
};

/// One row with all its fields. A deleted row keeps its fields until it is purged, so that undelete can bring
/// them back.
struct Row {
    RowKey key;
    std::map<std::string, Field> fields;
    bool deleted = false;
    Version liveness; ///< of the last delete or undelete; zero if there was none

    [[nodiscard]] const std::string* find(const std::string& field) const;
    friend bool operator==(const Row&, const Row&) = default;
};

/// What a mutation does. The numbers are stored and hashed: never change one.
enum class Op : std::uint8_t { Put = 0, Delete = 1, Undelete = 2 };
[[nodiscard]] std::string_view opName(Op op);
[[nodiscard]] std::optional<Op> opFromName(std::string_view name);

/// A new value of a field, and the version of the value that the author saw (nothing when there was none):
/// whoever finds another version in its place knows that both sides changed it.
struct Change {
    std::string json;
    std::optional<Version> seen;
    friend bool operator==(const Change&, const Change&) = default;
};

/// One change by one client, numbered strictly +1 per client and chained by hash to the one before.
struct Mutation {
    std::uint64_t n = 0;
    Hlc hlc;
    RowKey key;
    Op op = Op::Put;
    std::map<std::string, Change> fields; ///< only with Put
    seal::Digest chain;

    friend bool operator==(const Mutation&, const Mutation&) = default;
};

/// The chain's next link: BLAKE2b-256 over the previous link, the client, n and the content, each part
/// with its length before it. The first link of a client follows an all-zero digest.
[[nodiscard]] seal::Digest chainAfter(const seal::Digest& previous, const ClientId& client,
                                      const Mutation& mutation);

/// A value that lost against a newer one although its author had not seen that one.
struct Overwritten {
    std::string field;
    Field lost; ///< the value that is no longer in the row
    Field kept; ///< the value that is
    friend bool operator==(const Overwritten&, const Overwritten&) = default;
};

/// Applies a mutation: per field the greater version wins; delete wins over puts; undelete is explicit and
/// brings the fields back. Returns what was changed on both sides. Order of arrival does not matter for the
/// result.
std::vector<Overwritten> apply(Row& row, const Mutation& mutation, const ClientId& client);

/// Order-free checksum of a set of rows: the sum modulo 2^64 of each row's hash, tombstones included.
/// The hash is the first 8 bytes (little-endian) of BLAKE2b-256 over key, liveness and fields in name order.
[[nodiscard]] std::uint64_t rowHash(const Row& row);

} // namespace rows
} // namespace ritm
