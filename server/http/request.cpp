// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace ritm::http {

namespace {

constexpr std::array<std::pair<Method, std::string_view>, 6> kMethods{{
    {Method::Get, "GET"},
    {Method::Head, "HEAD"},
    {Method::Post, "POST"},
    {Method::Put, "PUT"},
    {Method::Patch, "PATCH"},
    {Method::Delete, "DELETE"},
}};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameName(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::string_view methodName(Method method) {
    for (const auto& [value, name] : kMethods) {
        if (value == method) {
            return name;
        }
    }
    return {};
}

std::optional<Method> methodOf(std::string_view name) {
    for (const auto& [value, known] : kMethods) {
        if (known == name) {
            return value;
        }
    }
    return std::nullopt;
}

std::optional<std::string_view> Request::header(std::string_view name) const {
    for (const auto& [key, value] : headers) {
        if (sameName(key, name)) {
            return value;
        }
    }
    return std::nullopt;
}

std::optional<std::string_view> Request::queryValue(std::string_view name) const {
    for (const auto& [key, value] : query) {
        if (key == name) {
            return value;
        }
    }
    return std::nullopt;
}

std::string_view Request::parameter(std::string_view name) const {
    for (const auto& [key, value] : parameters) {
        if (key == name) {
            return value;
        }
    }
    assert(!"the route's pattern has no such parameter");
    return {};
}

Uuid Request::uuidParameter(std::string_view name) const {
    return Uuid::parse(parameter(name)).value_or(Uuid{});
}

} // namespace ritm::http
