// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/model/problem.h"

#include <algorithm>

namespace ritm {

namespace {

/// Different texts kept; a file with more kinds of damage than this is damaged enough.
constexpr std::size_t kMaximumProblems = 200;

} // namespace

std::string_view problemKindName(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::Truncated:
        return "truncated";
    case ProblemKind::BadHeader:
        return "bad_header";
    case ProblemKind::BadChecksum:
        return "bad_checksum";
    case ProblemKind::UndefinedMessage:
        return "undefined_message";
    case ProblemKind::BadDefinition:
        return "bad_definition";
    case ProblemKind::BadBaseType:
        return "bad_base_type";
    case ProblemKind::BadFieldSize:
        return "bad_field_size";
    case ProblemKind::BadDeveloperField:
        return "bad_developer_field";
    case ProblemKind::TrailingBytes:
        return "trailing_bytes";
    case ProblemKind::TimeBackwards:
        return "time_backwards";
    case ProblemKind::MissingTime:
        return "missing_time";
    case ProblemKind::ImplausibleTime:
        return "implausible_time";
    case ProblemKind::BadValue:
        return "bad_value";
    case ProblemKind::BadMarkup:
        return "bad_markup";
    case ProblemKind::TooDeep:
        return "too_deep";
    case ProblemKind::TooMany:
        return "too_many";
    case ProblemKind::BadArchive:
        return "bad_archive";
    case ProblemKind::UnsupportedPart:
        return "unsupported_part";
    case ProblemKind::NoWorkout:
        return "no_workout";
    case ProblemKind::NotHeld:
        return "not_held";
    }
    return "unknown";
}

void ProblemList::add(ProblemKind kind, std::uint64_t offset, std::string_view lost, std::uint64_t count) {
    const auto same = std::ranges::find_if(
        m_problems, [&](const Problem& problem) { return problem.kind == kind && problem.lost == lost; });
    if (same != m_problems.end()) {
        same->count += count;
    } else if (m_problems.size() < kMaximumProblems) {
        m_problems.push_back({.kind = kind, .offset = offset, .count = count, .lost = std::string(lost)});
    }
}

} // namespace ritm
