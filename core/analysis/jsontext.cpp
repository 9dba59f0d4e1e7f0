// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/jsontext.h"

#include <fmt/format.h>

#include <iterator>

namespace ritm {

std::string jsonText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
            out += c;
        }
    }
    out += '"';
    return out;
}

std::string jsonMembers(const std::vector<MetricValue>& values) {
    std::string out;
    for (const MetricValue& value : values) {
        fmt::format_to(std::back_inserter(out), "{}{}: {}", out.empty() ? "" : ", ",
                       jsonText(value.metric->id), value.value);
    }
    return out;
}

std::string jsonArray(std::span<const double> values) {
    return fmt::format("[{}]", fmt::join(values, ", "));
}

} // namespace ritm
