// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json.h"

#include "sync/protocol/jsonimpl.h"
#include "sync/protocol/rfc3339.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

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

std::string quoteJson(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 2);
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
            } else {
                out += c;
            }
        }
    }
    out += '"';
    return out;
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

namespace ritm::jsonimpl {

std::string Path::text() const {
    if (parent == nullptr) {
        return {};
    }
    std::string text = parent->text() + '/';
    if (isIndex) {
        return text + std::to_string(index);
    }
    for (const char c : key.substr(0, 64)) { // a hostile key does not fill the log
        if (c == '~') {
            text += "~0";
        } else if (c == '/') {
            text += "~1";
        } else {
            text += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
        }
    }
    return text;
}

void Context::report(const Path& path, std::string_view code, std::string detail) {
    if (!full()) {
        m_issues.list.push_back({path.text(), std::string(code), std::move(detail)});
    }
}

void expectKind(Context& context, const Path& path, std::string_view kind) {
    context.report(path, "type", "expected " + std::string(kind));
}

bool checkItems(Context& context, const Path& path, std::size_t count, const FieldRule& rule) {
    if (count < rule.minItems) {
        context.report(path, "items", fmt::format("at least {}", rule.minItems));
        return false;
    }
    if (count > rule.maxItems) {
        context.report(path, "items", fmt::format("at most {}", rule.maxItems));
        return false;
    }
    return true;
}

namespace {

const boost::json::string* stringAt(Context& context, const Path& path, const boost::json::value& in) {
    const auto* text = in.if_string();
    if (text == nullptr) {
        expectKind(context, path, "string");
    }
    return text;
}

std::string_view viewOf(const boost::json::string& text) {
    return {text.data(), text.size()};
}

} // namespace

void read(Context& context, const Path& path, const boost::json::value& in, bool& out, const FieldRule&) {
    if (const auto* value = in.if_bool()) {
        out = *value;
    } else {
        expectKind(context, path, "boolean");
    }
}

void read(Context& context, const Path& path, const boost::json::value& in, double& out,
          const FieldRule& rule) {
    if (const auto* value = in.if_double()) {
        out = *value;
    } else if (const auto* whole = in.if_int64()) {
        out = static_cast<double>(*whole);
    } else if (const auto* large = in.if_uint64()) {
        out = static_cast<double>(*large);
    } else {
        return expectKind(context, path, "number");
    }
    if (!std::isfinite(out) || out < rule.minimum || out > rule.maximum) {
        context.report(path, "range", fmt::format("{}..{}", rule.minimum, rule.maximum));
    }
}

void read(Context& context, const Path& path, const boost::json::value& in, std::string& out,
          const FieldRule& rule) {
    const auto* text = stringAt(context, path, in);
    if (text == nullptr) {
        return;
    }
    if (text->size() < rule.minLength || text->size() > rule.maxLength) {
        context.report(path, "length",
                       rule.maxLength == FieldRule{}.maxLength
                           ? fmt::format("at least {}", rule.minLength)
                           : fmt::format("{}..{} bytes", rule.minLength, rule.maxLength));
    } else if (viewOf(*text).find('\0') != std::string_view::npos) {
        context.report(path, "format", "no NUL characters");
    } else {
        out = viewOf(*text);
    }
}

void read(Context& context, const Path& path, const boost::json::value& in, UtcTime& out, const FieldRule&) {
    if (const auto* text = stringAt(context, path, in)) {
        if (const auto time = fromRfc3339(viewOf(*text))) {
            out = *time;
        } else {
            context.report(path, "format", "expected an RFC 3339 date-time");
        }
    }
}

void read(Context& context, const Path& path, const boost::json::value& in, std::chrono::seconds& out,
          const FieldRule& rule) {
    std::int64_t count = 0;
    read(context, path, in, count, rule);
    out = std::chrono::seconds(count);
}

void read(Context& context, const Path& path, const boost::json::value& in, Uuid& out, const FieldRule&) {
    if (const auto* text = stringAt(context, path, in)) {
        if (const auto uuid = Uuid::parse(viewOf(*text))) {
            out = *uuid;
        } else {
            context.report(path, "format", "expected a UUID");
        }
    }
}

void read(Context& context, const Path& path, const boost::json::value& in, Hlc& out, const FieldRule&) {
    if (const auto* text = stringAt(context, path, in)) {
        const auto bytes = text->size() == 16 ? fromHex(viewOf(*text)) : std::nullopt;
        if (!bytes) {
            return context.report(path, "format", "expected 16 hexadecimal digits");
        }
        out = {};
        for (const std::uint8_t byte : *bytes) {
            out.packed = out.packed << 8 | byte;
        }
    }
}

void read(Context& context, const Path& path, const boost::json::value& in, Bytes& out,
          const FieldRule& rule) {
    if (const auto* text = stringAt(context, path, in)) {
        auto bytes = seal::fromBase64(viewOf(*text));
        if (!bytes) {
            context.report(path, "format", "expected base64");
        } else if (bytes->size() < rule.minLength || bytes->size() > rule.maxLength) {
            context.report(path, "length", fmt::format("{}..{} bytes", rule.minLength, rule.maxLength));
        } else {
            out = *std::move(bytes);
        }
    }
}

void read(Context& context, const Path& path, const boost::json::value& in, seal::Digest& out,
          const FieldRule&) {
    if (const auto* text = stringAt(context, path, in)) {
        if (const auto digest = seal::Digest::fromHex(viewOf(*text))) {
            out = *digest;
        } else {
            context.report(path, "format", "expected 64 lowercase hexadecimal digits");
        }
    }
}

void read(Context& context, const Path& path, const boost::json::value& in, JsonText& out,
          const FieldRule& rule) {
    std::string text = canonical(in);
    if (text.size() < rule.minLength || text.size() > rule.maxLength) {
        context.report(path, "length", fmt::format("{}..{} bytes", rule.minLength, rule.maxLength));
    } else {
        out.text = std::move(text);
    }
}

std::optional<std::int64_t> readSigned(Context& context, const Path& path, const boost::json::value& in,
                                       std::int64_t minimum, std::int64_t maximum) {
    const auto* value = in.if_int64();
    if (value != nullptr && *value >= minimum && *value <= maximum) {
        return *value;
    }
    // Integers beyond 64 bits arrive as doubles: out of range, unless there was a fraction or exponent.
    const auto* real = in.if_double();
    if (value == nullptr && !in.is_uint64() && (real == nullptr || std::abs(*real) < 9.2e18)) {
        expectKind(context, path, "integer");
    } else {
        context.report(path, "range", fmt::format("{}..{}", minimum, maximum));
    }
    return std::nullopt;
}

std::optional<std::uint64_t> readUnsigned(Context& context, const Path& path, const boost::json::value& in,
                                          std::uint64_t minimum, std::uint64_t maximum) {
    const auto* small = in.if_int64();
    const auto* large = in.if_uint64();
    if (small != nullptr || large != nullptr) {
        if (small == nullptr || *small >= 0) {
            const std::uint64_t value = small != nullptr ? static_cast<std::uint64_t>(*small) : *large;
            if (value >= minimum && value <= maximum) {
                return value;
            }
        }
        context.report(path, "range", fmt::format("{}..{}", minimum, maximum));
        return std::nullopt;
    }
    const auto* real = in.if_double();
    if (real != nullptr && std::abs(*real) >= 9.2e18) {
        context.report(path, "range", fmt::format("{}..{}", minimum, maximum));
    } else {
        expectKind(context, path, "integer");
    }
    return std::nullopt;
}

void write(std::string& out, bool value) {
    out += value ? "true" : "false";
}

void write(std::string& out, double value) {
    if (!std::isfinite(value)) {
        out += "null";
    } else if (value == 0 && std::signbit(value)) {
        out += "-0.0"; // "-0" would be read as the integer 0
    } else {
        fmt::format_to(std::back_inserter(out), "{}", value);
    }
}

void write(std::string& out, const std::string& value) {
    out += quoteJson(value);
}

void write(std::string& out, UtcTime value) {
    out += '"' + toRfc3339(value) + '"';
}

void write(std::string& out, std::chrono::seconds value) {
    writeSigned(out, value.count());
}

void write(std::string& out, const Uuid& value) {
    out += '"' + value.toString() + '"';
}

void write(std::string& out, Hlc value) {
    fmt::format_to(std::back_inserter(out), "\"{:016x}\"", value.packed);
}

void write(std::string& out, const Bytes& value) {
    out += '"' + seal::toBase64(value) + '"';
}

void write(std::string& out, const seal::Digest& value) {
    out += '"' + value.toHex() + '"';
}

void write(std::string& out, const JsonText& value) {
    out += value.text.empty() ? "null" : value.text;
}

void writeSigned(std::string& out, std::int64_t value) {
    fmt::format_to(std::back_inserter(out), "{}", value);
}

void writeUnsigned(std::string& out, std::uint64_t value) {
    fmt::format_to(std::back_inserter(out), "{}", value);
}

void writeKey(std::string& out, std::string_view key, bool& first) {
    if (!first) {
        out += ',';
    }
    first = false;
    out += quoteJson(key);
    out += ':';
}

namespace {

void canonicalInto(std::string& out, const boost::json::value& value) {
    switch (value.kind()) {
    case boost::json::kind::null:
        out += "null";
        return;
    case boost::json::kind::bool_:
        return write(out, value.get_bool());
    case boost::json::kind::int64:
        return writeSigned(out, value.get_int64());
    case boost::json::kind::uint64:
        return writeUnsigned(out, value.get_uint64());
    case boost::json::kind::double_:
        return write(out, value.get_double());
    case boost::json::kind::string:
        out += quoteJson(viewOf(value.get_string()));
        return;
    case boost::json::kind::array: {
        out += '[';
        bool first = true;
        for (const auto& item : value.get_array()) {
            out += first ? "" : ",";
            first = false;
            canonicalInto(out, item);
        }
        out += ']';
        return;
    }
    case boost::json::kind::object: {
        std::vector<std::pair<std::string_view, const boost::json::value*>> entries;
        for (const auto& entry : value.get_object()) {
            entries.emplace_back(std::string_view(entry.key().data(), entry.key().size()), &entry.value());
        }
        std::sort(entries.begin(), entries.end(),
                  [](const auto& a, const auto& b) { return a.first < b.first; });
        out += '{';
        bool first = true;
        for (const auto& [key, item] : entries) {
            writeKey(out, key, first);
            canonicalInto(out, *item);
        }
        out += '}';
        return;
    }
    }
}

} // namespace

std::string canonical(const boost::json::value& value) {
    std::string text;
    canonicalInto(text, value);
    return text;
}

std::string stringSchema(std::string_view format, std::string_view pattern, const FieldRule& rule) {
    std::string text = R"({"type":"string")";
    if (!format.empty()) {
        text += R"(,"format":)" + quoteJson(format);
    }
    if (!pattern.empty()) {
        text += R"(,"pattern":)" + quoteJson(pattern);
    }
    if (rule.minLength != FieldRule{}.minLength) {
        text += fmt::format(R"(,"minLength":{})", rule.minLength);
    }
    if (rule.maxLength != FieldRule{}.maxLength) {
        text += fmt::format(R"(,"maxLength":{})", rule.maxLength);
    }
    return text + '}';
}

std::string numberSchema(bool integer, double minimum, double maximum, const FieldRule& rule) {
    std::string text = integer ? R"({"type":"integer")" : R"({"type":"number")";
    if (integer) {
        minimum = std::max(minimum, rule.minimum);
        maximum = std::min(maximum, rule.maximum);
    } else {
        minimum = rule.minimum;
        maximum = rule.maximum;
    }
    if (minimum > FieldRule{}.minimum) {
        text += fmt::format(R"(,"minimum":{:.0f})", minimum);
    }
    if (maximum < FieldRule{}.maximum) {
        text += fmt::format(R"(,"maximum":{:.0f})", maximum);
    }
    return text + '}';
}

std::string itemBounds(std::string_view noun, const FieldRule& rule) {
    std::string text;
    if (rule.minItems != FieldRule{}.minItems) {
        text += fmt::format(R"(,"min{}":{})", noun, rule.minItems);
    }
    if (rule.maxItems != FieldRule{}.maxItems) {
        text += fmt::format(R"(,"max{}":{})", noun, rule.maxItems);
    }
    return text;
}

std::string shortTypeName(std::string_view prettyFunction) {
    const auto from = prettyFunction.find("T = ");
    std::string_view name = from == std::string_view::npos ? prettyFunction : prettyFunction.substr(from + 4);
    name = name.substr(0, name.find_first_of(";]"));
    const auto colon = name.rfind("::");
    return std::string(colon == std::string_view::npos ? name : name.substr(colon + 2));
}

} // namespace ritm::jsonimpl
