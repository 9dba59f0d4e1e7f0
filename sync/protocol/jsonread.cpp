// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/jsonread.h"

#include "sync/protocol/rfc3339.h"

#include <fmt/format.h>

#include <cmath>

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

} // namespace ritm::jsonimpl
