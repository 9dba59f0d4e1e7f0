// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/jsonwrite.h"

#include "sync/protocol/rfc3339.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ritm::jsonimpl {

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
    out += jsonText(value);
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
    out += jsonText(key);
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
        out += jsonText(value.get_string());
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

} // namespace ritm::jsonimpl
