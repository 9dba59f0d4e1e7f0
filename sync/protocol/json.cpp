// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json.h"

#include "sync/protocol/jsonimpl.h"

namespace ritm {

std::string_view errorModule(JsonError) {
    return "json";
}

std::string_view errorName(JsonError error) {
    switch (error) {
    case JsonError::Malformed:
        return "malformed";
    case JsonError::Invalid:
        return "invalid";
    }
    return "unknown";
}

std::string JsonIssues::describe() const {
    std::string text;
    for (const JsonIssue& issue : list) {
        text += text.empty() ? "" : "; ";
        text += issue.path.empty() ? "document" : issue.path;
        text += ' ' + issue.code;
        text += issue.detail.empty() ? "" : ": " + issue.detail;
    }
    return text;
}

std::string wireName(std::string_view cppName) {
    std::string name;
    for (const char c : cppName) {
        if (c >= 'A' && c <= 'Z') {
            if (!name.empty()) {
                name += '_';
            }
            name += static_cast<char>(c - 'A' + 'a');
        } else {
            name += c;
        }
    }
    return name;
}

Result<std::string> unquoteJson(const JsonText& value) {
    return fromJson<std::string>(value.text,
                                 JsonLimits{.bytes = value.text.size(), .string = value.text.size()});
}

DecodeResult<JsonText> canonicalJson(std::string_view text, const JsonLimits& limits) {
    return decodeJson<JsonText>(text, limits);
}

RITM_JSON_INSTANTIATE(std::string);
RITM_JSON_INSTANTIATE(JsonText);
using TextMap = std::map<std::string, JsonText>;
RITM_JSON_INSTANTIATE(TextMap);
RITM_JSON_INSTANTIATE(std::vector<std::string>);

} // namespace ritm
