// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "server/http/caller.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ritm::http {

/// The methods a route may answer to.
enum class Method : std::uint8_t { Get, Head, Post, Put, Patch, Delete };

/// "GET", "HEAD", ...
[[nodiscard]] std::string_view methodName(Method method);
/// The method of that exact name.
[[nodiscard]] std::optional<Method> methodOf(std::string_view name);

/// Names and values in order; names of headers are compared without regard to case.
using Fields = std::vector<std::pair<std::string, std::string>>;

/// One request, read whole and within the limits. A plain value: it holds nothing of the connection.
struct Request {
    Method method = Method::Get;
    /// The path, percent-decoded, without the query: "/v1/devices".
    std::string path;
    /// The query's pairs, percent-decoded.
    Fields query;
    Fields headers;
    std::string body;
    /// The address of the other side (of the client, where a trusted proxy says so). Never logged in full.
    std::string peer;
    /// Names the request in logs and in problem answers.
    std::string trace;

    /// What the pattern of the route caught; filled by the router.
    Fields parameters;
    /// The pattern of the route ("/v1/devices/{id:uuid}"): the only form of a path that goes to logs.
    std::string_view route;
    /// Who asks; always there when the route asks for Role::Athlete or more.
    std::optional<Caller> caller;

    /// The first header of that name.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;
    /// The first query value of that name.
    [[nodiscard]] std::optional<std::string_view> queryValue(std::string_view name) const;
    /// A parameter of the path; the pattern must have it.
    [[nodiscard]] std::string_view parameter(std::string_view name) const;
    /// A parameter that the pattern declares as `{name:uuid}`.
    [[nodiscard]] Uuid uuidParameter(std::string_view name) const;
};

} // namespace ritm::http
