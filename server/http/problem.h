// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "server/http/reply.h"

#include <string>
#include <string_view>
#include <vector>

namespace ritm::http {

/// One field of a body that cannot be taken, for the `errors` member of a problem.
struct FieldProblem {
    /// JSON Pointer: "/mutations/3/hlc".
    std::string pointer;
    /// Stable: "required", "range", "format", ...
    std::string code;
    std::string detail;
};

/// A problem answer (RFC 9457). Its type is "urn:ritm:problem:<name>"; name and status are stable, the
/// detail is for engineers and holds no secret.
struct Problem {
    int status = 500;
    std::string_view name = "internal";
    std::string detail;
    std::vector<FieldProblem> errors;
};

/// The answer that carries a problem. Router and listener add the trace id.
[[nodiscard]] Reply problem(const Problem& what);
[[nodiscard]] Reply problem(int status, std::string_view name, std::string detail = {});

/// Adds the trace id to a problem answer, so that a report can be matched with the log; leaves others alone.
/// A second time it does nothing.
void addTrace(Reply& reply, std::string_view trace);

/// The answer to a failure no domain expects: 503 with Retry-After when a bounded queue was full
/// (`store.busy`, `store.closed`), else 500 that says nothing of the inside, which is the log's.
[[nodiscard]] Reply unexpected(const Error& error);

} // namespace ritm::http
