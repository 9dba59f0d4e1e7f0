// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>

namespace ritm {

/// What every fallible function returns: a value or an Error.
template <class T = void>
using Result = std::expected<T, Error>;

/// A failure, ready to return from any function that returns a Result.
template <ErrorCode E>
[[nodiscard]] std::unexpected<Error> fail(E code, std::string context = {}) {
    return std::unexpected<Error>(Error(code, std::move(context)));
}

} // namespace ritm

// Declarations and names cannot stand in parentheses.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define RITM_JOIN_(a, b) a##b
#define RITM_JOIN(a, b) RITM_JOIN_(a, b)
#define RITM_TRY_ASSIGN_(holder, declaration, expression)                                                    \
    auto holder = (expression);                                                                              \
    if (!holder)                                                                                             \
        return std::unexpected(std::move(holder).error());                                                   \
    declaration = *std::move(holder)

/// `RITM_TRY_ASSIGN(auto row, query());`: the value, or return the error to the caller.
#define RITM_TRY_ASSIGN(declaration, expression)                                                             \
    RITM_TRY_ASSIGN_(RITM_JOIN(ritmResult, __COUNTER__), declaration, expression)
// NOLINTEND(bugprone-macro-parentheses)

/// `RITM_TRY(write());`: go on, or return the error to the caller.
#define RITM_TRY(expression)                                                                                 \
    do {                                                                                                     \
        auto ritmOutcome = (expression);                                                                     \
        if (!ritmOutcome)                                                                                    \
            return std::unexpected(std::move(ritmOutcome).error());                                          \
    } while (false)
