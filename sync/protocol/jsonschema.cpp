// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/jsonschema.h"

#include <fmt/format.h>

#include <algorithm>

namespace ritm::jsonimpl {

std::string stringSchema(std::string_view format, std::string_view pattern, const FieldRule& rule) {
    std::string text = R"({"type":"string")";
    if (!format.empty()) {
        text += R"(,"format":)" + jsonText(format);
    }
    if (!pattern.empty()) {
        text += R"(,"pattern":)" + jsonText(pattern);
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
