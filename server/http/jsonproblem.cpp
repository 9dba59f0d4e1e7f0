// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/jsonproblem.h"

#include "server/http/problem.h"

namespace ritm::http {

Reply unreadable(const JsonIssues& issues) {
    Problem what{.status = 422, .name = "invalid", .detail = {}, .errors = {}};
    if (!issues.list.empty() && issues.list.front().code == "syntax") {
        what.status = 400;
        what.name = "malformed";
    }
    for (const JsonIssue& issue : issues.list) {
        what.errors.push_back({issue.path, issue.code, issue.detail});
    }
    return problem(what);
}

} // namespace ritm::http
