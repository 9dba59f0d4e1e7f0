// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/problem.h"

#include <boost/json.hpp>

namespace ritm::http {

namespace json = boost::json;

Reply problem(const Problem& what) {
    json::object body;
    body["type"] = "urn:ritm:problem:" + std::string(what.name);
    body["title"] = std::string(what.name);
    body["status"] = what.status;
    if (!what.detail.empty()) {
        body["detail"] = what.detail;
    }
    if (!what.errors.empty()) {
        json::array errors;
        for (const FieldProblem& error : what.errors) {
            errors.push_back({{"pointer", error.pointer}, {"code", error.code}, {"detail", error.detail}});
        }
        body["errors"] = std::move(errors);
    }
    Reply reply = Reply::json(json::serialize(body), what.status);
    reply.contentType = "application/problem+json";
    return reply;
}

Reply problem(int status, std::string_view name, std::string detail) {
    return problem(Problem{status, name, std::move(detail), {}});
}

void addTrace(Reply& reply, std::string_view trace) {
    constexpr std::string_view kStart = "{\"trace\":\"";
    if (reply.contentType == "application/problem+json" && !reply.body.starts_with(kStart)) {
        reply.body.replace(0, 1, std::string(kStart).append(trace).append("\","));
    }
}

Reply unexpected(const Error& error) {
    if (error.module() == "store" && (error.name() == "busy" || error.name() == "closed")) {
        return problem(503, "busy").withRetryAfter(std::chrono::seconds(2));
    }
    if (error.module() == "store" && error.name() == "full") {
        Reply reply = problem(507, "storage_full").withRetryAfter(std::chrono::seconds(60));
        reply.cause = error.describe();
        return reply;
    }
    Reply reply = problem(500, "internal");
    reply.cause = error.describe();
    return reply;
}

} // namespace ritm::http
