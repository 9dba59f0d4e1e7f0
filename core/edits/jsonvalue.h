// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ritm::edits {

/// As much of JSON as edits need: numbers, texts, lists and objects. Room `core` has no JSON library and
/// needs none but here.
struct JsonValue {
    using List = std::vector<JsonValue>;
    using Object = std::map<std::string, JsonValue, std::less<>>;
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Object> value;

    [[nodiscard]] const JsonValue* find(std::string_view name) const;
    [[nodiscard]] const List* list() const { return std::get_if<List>(&value); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&value); }
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<double> number() const;
};

/// Nothing when it is not JSON, nests deeper than four, or is larger than a megabyte.
[[nodiscard]] std::optional<JsonValue> parseJson(std::string_view text);

} // namespace ritm::edits
