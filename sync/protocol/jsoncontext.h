// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the reader stands in a document, and what it found wrong there.

#include "sync/protocol/json.h"

#include <string>
#include <string_view>

namespace ritm::jsonimpl {

/// Where a value stands, as a chain through the stack; turned into text only when something is wrong.
struct Path {
    const Path* parent = nullptr;
    std::string_view key;
    std::size_t index = 0;
    bool isIndex = false;
    [[nodiscard]] std::string text() const;
};

/// The limits of one reading, and what was found wrong so far.
class Context {
public:
    explicit Context(const JsonLimits& limits) : m_limits(limits) {}
    void report(const Path& path, std::string_view code, std::string detail = {});
    [[nodiscard]] bool full() const { return m_issues.list.size() >= JsonIssues::kMaximum; }
    [[nodiscard]] const JsonLimits& limits() const { return m_limits; }
    [[nodiscard]] JsonIssues& issues() { return m_issues; }

private:
    const JsonLimits& m_limits;
    JsonIssues m_issues;
};

} // namespace ritm::jsonimpl
