// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hlc.h"
#include "core/base/uuid.h"
#include "core/seal/seal.h"
#include "sync/protocol/json.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What travels between an app and a server that sync: DESIGN section 6, items 2 to 9.
namespace ritm::wire {

/// The newest layout of rows this program writes; servers accept this and the two before.
inline constexpr std::uint32_t kSchema = 1;
inline constexpr std::uint32_t kOldestSchema = kSchema > 2 ? kSchema - 2 : 1;
inline constexpr std::size_t kPushLimit = 500;                               ///< mutations in one push
inline constexpr std::size_t kPushBytes = std::size_t{2} << 20;              ///< bytes of one push
inline constexpr std::size_t kPullLimit = 1000;                              ///< rows of one page
inline constexpr std::size_t kChunkBytes = 256 * 1024 + seal::kSealOverhead; ///< bytes of one sealed chunk
inline constexpr std::size_t kMissingLimit = 1000;                           ///< hashes of one question

inline constexpr std::string_view kPushPath = "/v1/sync/push";
inline constexpr std::string_view kPullPath = "/v1/sync/pull";
inline constexpr std::string_view kPokePath = "/v1/sync/poke";
inline constexpr std::string_view kChunksPath = "/v1/chunks/"; ///< then the hash
inline constexpr std::string_view kMissingPath = "/v1/chunks/missing";

/// Stable types of problems that the engine acts on.
inline constexpr std::string_view kProblemPrefix = "urn:ritm:problem:";
inline constexpr std::string_view kGapProblem = "urn:ritm:problem:gap";
inline constexpr std::string_view kForkProblem = "urn:ritm:problem:fork";
inline constexpr std::string_view kEpochProblem = "urn:ritm:problem:epoch";
inline constexpr std::string_view kSchemaProblem = "urn:ritm:problem:schema";
/// This athlete's room is used up; a disk that is full for everybody is "urn:ritm:problem:storage_full".
inline constexpr std::string_view kQuotaProblem = "urn:ritm:problem:quota";

struct Version {
    Hlc hlc;
    ClientId client;
    friend bool operator==(const Version&, const Version&) = default;
};
BOOST_DESCRIBE_STRUCT(Version, (), (hlc, client))

struct Change {
    JsonText value;
    std::optional<Version> seen;
    friend bool operator==(const Change&, const Change&) = default;
};
BOOST_DESCRIBE_STRUCT(Change, (), (value, seen))

enum class Op : std::uint8_t { Put, Delete, Undelete };
BOOST_DESCRIBE_ENUM(Op, Put, Delete, Undelete)

struct Mutation {
    std::uint64_t n = 0;
    Hlc hlc;
    std::string space;
    std::string kind;
    std::string id;
    Op op = Op::Put;
    std::map<std::string, Change> fields;
    seal::Digest chain;
    friend bool operator==(const Mutation&, const Mutation&) = default;
};
BOOST_DESCRIBE_STRUCT(Mutation, (), (n, hlc, space, kind, id, op, fields, chain))

struct PushRequest {
    ClientId client;
    std::uint32_t schema = kSchema;
    std::string epoch; ///< empty before the first checkpoint
    std::vector<Mutation> mutations;
    friend bool operator==(const PushRequest&, const PushRequest&) = default;
};
BOOST_DESCRIBE_STRUCT(PushRequest, (), (client, schema, epoch, mutations))

struct Field {
    JsonText value;
    Hlc hlc;
    ClientId client;
    friend bool operator==(const Field&, const Field&) = default;
};
BOOST_DESCRIBE_STRUCT(Field, (), (value, hlc, client))

struct Overwritten {
    std::string field;
    Field lost;
    Field kept;
    friend bool operator==(const Overwritten&, const Overwritten&) = default;
};
BOOST_DESCRIBE_STRUCT(Overwritten, (), (field, lost, kept))

enum class Verdict : std::uint8_t { Applied, Merged, Rejected };
BOOST_DESCRIBE_ENUM(Verdict, Applied, Merged, Rejected)

struct MutationResult {
    std::uint64_t n = 0;
    Verdict verdict = Verdict::Applied;
    std::optional<JsonText> problem; ///< why it was rejected, as problem+json
    std::optional<Hlc> clampedTo;    ///< the clock that was kept instead of one from the future
    std::vector<Overwritten> overwritten;
    friend bool operator==(const MutationResult&, const MutationResult&) = default;
};
BOOST_DESCRIBE_STRUCT(MutationResult, (), (n, verdict, problem, clampedTo, overwritten))

struct PushReply {
    std::string epoch;
    std::uint64_t lastApplied = 0;
    std::vector<MutationResult> results;
    friend bool operator==(const PushReply&, const PushReply&) = default;
};
BOOST_DESCRIBE_STRUCT(PushReply, (), (epoch, lastApplied, results))

/// How far a space was read: everything up to seq, or, inside a seq, up to (kind, id).
struct Cursor {
    std::uint64_t seq = 0;
    std::optional<std::string> kind;
    std::optional<std::string> id;
    friend bool operator==(const Cursor&, const Cursor&) = default;
};
BOOST_DESCRIBE_STRUCT(Cursor, (), (seq, kind, id))

struct PullRequest {
    ClientId client;
    std::uint32_t schema = kSchema;
    std::string epoch;
    std::map<std::string, Cursor> cursors;
    std::optional<std::uint32_t> limit;
    friend bool operator==(const PullRequest&, const PullRequest&) = default;
};
BOOST_DESCRIBE_STRUCT(PullRequest, (), (client, schema, epoch, cursors, limit))

struct Row {
    std::string space;
    std::string kind;
    std::string id;
    bool deleted = false;
    std::optional<Version> liveness; ///< of the last delete or undelete
    std::map<std::string, Field> fields;
    friend bool operator==(const Row&, const Row&) = default;
};
BOOST_DESCRIBE_STRUCT(Row, (), (space, kind, id, deleted, liveness, fields))

struct SpaceState {
    std::uint64_t seq = 0;
    std::uint64_t count = 0;
    std::uint64_t checksum = 0;
    friend bool operator==(const SpaceState&, const SpaceState&) = default;
};
BOOST_DESCRIBE_STRUCT(SpaceState, (), (seq, count, checksum))

/// One page. While `more`, ask again with `cursors`; the last page's states and lastApplied belong to the
/// whole: rows that changed meanwhile came again in a later page.
struct PullReply {
    std::string epoch;
    std::uint64_t lastApplied = 0;
    std::map<std::string, SpaceState> spaces; ///< every space that may be read
    std::vector<Row> rows;
    std::map<std::string, Cursor> cursors;
    bool more = false;
    friend bool operator==(const PullReply&, const PullReply&) = default;
};
BOOST_DESCRIBE_STRUCT(PullReply, (), (epoch, lastApplied, spaces, rows, cursors, more))

/// Asks which of these the server does not have; its answer has the same shape.
struct ChunkList {
    std::vector<seal::Digest> hashes;
    friend bool operator==(const ChunkList&, const ChunkList&) = default;
};
BOOST_DESCRIBE_STRUCT(ChunkList, (), (hashes))

/// The part of a problem answer (RFC 9457) that programs read.
struct Problem {
    std::string type;
    std::string title;
    std::uint16_t status = 0;
    std::optional<std::string> detail;
    friend bool operator==(const Problem&, const Problem&) = default;
};
BOOST_DESCRIBE_STRUCT(Problem, (), (type, title, status, detail))

} // namespace ritm::wire

namespace ritm {
template <>
inline constexpr FieldRule kFieldRule<&wire::PushRequest::mutations>{.maxItems = wire::kPushLimit};
template <>
inline constexpr FieldRule kFieldRule<&wire::PushRequest::epoch>{.maxLength = 64};
template <>
inline constexpr FieldRule kFieldRule<&wire::PullRequest::epoch>{.maxLength = 64};
template <>
inline constexpr FieldRule kFieldRule<&wire::PullRequest::cursors>{.maxItems = 10'000};
template <>
inline constexpr FieldRule kFieldRule<&wire::ChunkList::hashes>{.maxItems = wire::kMissingLimit};
template <>
inline constexpr FieldRule kFieldRule<&wire::Mutation::n>{.minimum = 1};
} // namespace ritm
