// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The templates of json.h. Heavy: only .cpp files that instantiate wire types include it.

#include "sync/protocol/jsonread.h"
#include "sync/protocol/jsonschema.h"
#include "sync/protocol/jsonwrite.h"

namespace ritm {

template <class T>
DecodeResult<T> decodeJson(std::string_view text, const JsonLimits& limits) {
    const auto document = jsonimpl::parse(text, limits);
    if (!document) {
        return std::unexpected(document.error());
    }
    jsonimpl::Context context(limits);
    T value{};
    jsonimpl::read(context, jsonimpl::Path{}, *document, value, FieldRule{});
    if (!context.issues().list.empty()) {
        return std::unexpected(std::move(context.issues()));
    }
    return value;
}

template <class T>
Result<T> fromJson(std::string_view text, const JsonLimits& limits) {
    auto decoded = decodeJson<T>(text, limits);
    if (!decoded) {
        const bool malformed = decoded.error().list.front().code == "syntax";
        return fail(malformed ? JsonError::Malformed : JsonError::Invalid, decoded.error().describe());
    }
    return *std::move(decoded);
}

template <class T>
std::string toJson(const T& value) {
    std::string text;
    jsonimpl::write(text, value);
    return text;
}

template <class T>
void collectSchemas(std::map<std::string, std::string>& components) {
    (void)jsonimpl::schema<T>(components, FieldRule{});
}

} // namespace ritm

/// Makes json.h's functions for a type that is complete and described here. Once a type, in a .cpp, in
/// namespace ritm.
#define RITM_JSON_INSTANTIATE(T)                                                                             \
    template DecodeResult<T> decodeJson<T>(std::string_view, const JsonLimits&);                             \
    template Result<T> fromJson<T>(std::string_view, const JsonLimits&);                                     \
    template std::string toJson<T>(const T&);                                                                \
    template void collectSchemas<T>(std::map<std::string, std::string>&)
