// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/jsonvalue.h"

#include <charconv>
#include <cmath>

namespace ritm::edits {

namespace {

constexpr std::size_t kMaximumSize = std::size_t{1} << 20;
constexpr int kMaximumDepth = 4;

class Parser {
public:
    explicit Parser(std::string_view text) : m_rest(text) {}

    std::optional<JsonValue> document() {
        auto value = any(0);
        skipSpace();
        return m_rest.empty() ? value : std::nullopt;
    }

private:
    void skipSpace() {
        const auto start = m_rest.find_first_not_of(" \t\r\n");
        m_rest.remove_prefix(start == std::string_view::npos ? m_rest.size() : start);
    }

    bool take(char c) {
        skipSpace();
        if (!m_rest.starts_with(c)) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeWord(std::string_view word) {
        if (!m_rest.starts_with(word)) {
            return false;
        }
        m_rest.remove_prefix(word.size());
        return true;
    }

    std::optional<JsonValue> any(int depth) {
        skipSpace();
        if (depth > kMaximumDepth || m_rest.empty()) {
            return std::nullopt;
        }
        if (takeWord("null")) {
            return JsonValue{};
        }
        if (takeWord("true")) {
            return JsonValue{true};
        }
        if (takeWord("false")) {
            return JsonValue{false};
        }
        switch (m_rest[0]) {
        case '[':
            return list(depth);
        case '{':
            return object(depth);
        case '"': {
            auto read = text();
            return read ? std::optional(JsonValue{std::move(*read)}) : std::nullopt;
        }
        default:
            return number();
        }
    }

    std::optional<JsonValue> list(int depth) {
        JsonValue::List values;
        take('[');
        if (take(']')) {
            return JsonValue{std::move(values)};
        }
        do {
            auto value = any(depth + 1);
            if (!value) {
                return std::nullopt;
            }
            values.push_back(std::move(*value));
        } while (take(','));
        return take(']') ? std::optional(JsonValue{std::move(values)}) : std::nullopt;
    }

    std::optional<JsonValue> object(int depth) {
        JsonValue::Object members;
        take('{');
        if (take('}')) {
            return JsonValue{std::move(members)};
        }
        do {
            skipSpace();
            auto name = text();
            if (!name || !take(':')) {
                return std::nullopt;
            }
            auto value = any(depth + 1);
            if (!value) {
                return std::nullopt;
            }
            members.insert_or_assign(std::move(*name), std::move(*value));
        } while (take(','));
        return take('}') ? std::optional(JsonValue{std::move(members)}) : std::nullopt;
    }

    /// Names and ids only, so no escapes: a text that has one is none of ours.
    std::optional<std::string> text() {
        if (!m_rest.starts_with('"')) {
            return std::nullopt;
        }
        const auto end = m_rest.find_first_of("\"\\", 1);
        if (end == std::string_view::npos || m_rest[end] != '"') {
            return std::nullopt;
        }
        std::string read(m_rest.substr(1, end - 1));
        m_rest.remove_prefix(end + 1);
        return read;
    }

    std::optional<JsonValue> number() {
        const auto end = std::min(m_rest.find_first_not_of("+-.0123456789eE"), m_rest.size());
        const char* start = m_rest.data();
        const char* stop = start + end;
        std::int64_t integer = 0;
        double real = 0;
        const auto whole = std::from_chars(start, stop, integer);
        const auto broken = std::from_chars(start, stop, real);
        const bool isWhole = whole.ec == std::errc{} && whole.ptr == stop;
        if (broken.ec != std::errc{} || broken.ptr != stop || !std::isfinite(real)) {
            return std::nullopt;
        }
        m_rest.remove_prefix(end);
        return isWhole ? JsonValue{integer} : JsonValue{real};
    }

    std::string_view m_rest;
};

} // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
    const auto* object = std::get_if<Object>(&value);
    const auto it = object == nullptr ? Object::const_iterator{} : object->find(name);
    return object == nullptr || it == object->end() ? nullptr : &it->second;
}

std::optional<std::int64_t> JsonValue::integer() const {
    const auto* read = std::get_if<std::int64_t>(&value);
    return read == nullptr ? std::nullopt : std::optional(*read);
}

std::optional<double> JsonValue::number() const {
    if (const auto* read = std::get_if<double>(&value)) {
        return *read;
    }
    const auto whole = integer();
    return whole ? std::optional(static_cast<double>(*whole)) : std::nullopt;
}

std::optional<JsonValue> parseJson(std::string_view text) {
    return text.size() > kMaximumSize ? std::nullopt : Parser(text).document();
}

} // namespace ritm::edits
