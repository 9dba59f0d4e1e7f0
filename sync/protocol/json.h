// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/jsontext.h" // IWYU pragma: export
#include "core/base/result.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// JSON for plain structs that are described once with Boost.Describe.
///
/// A wire type is a plain struct, described beside it:
///
///     struct SignIn { std::string email; std::optional<std::string> deviceName; };
///     BOOST_DESCRIBE_STRUCT(SignIn, (), (email, deviceName))
///     template <> inline constexpr FieldRule kFieldRule<&SignIn::email>{.minLength = 3, .maxLength = 254};
///
/// and one .cpp includes "sync/protocol/jsonimpl.h" and says `RITM_JSON_INSTANTIATE(SignIn)` in namespace
/// ritm. Everybody else includes this light header only. Names turn from camelCase and PascalCase into
/// snake_case on the wire: `deviceName` is "device_name", `Op::Undelete` is "undelete".
///
/// Known: bool, integers (exact kind, range-checked), double (finite), std::string (no NUL), std::optional
/// (absent or null), std::vector, std::map<std::string, T>, described enums and structs, UtcTime (RFC 3339),
/// std::chrono::seconds (integer), Uuid, Id, Hlc (16 hex digits), Bytes (base64), Digest (hex), JsonText
/// (any value), UnknownFields (collects what the struct does not name). Unknown fields are ignored otherwise.
namespace ritm {

/// What is wrong with one value. Never holds the value itself.
struct JsonIssue {
    std::string path; ///< JSON Pointer (RFC 6901), empty for the document
    std::string
        code; ///< stable: syntax, size, depth, duplicate, type, required, range, length, items, enum, format
    std::string detail; ///< what was expected, for engineers
    friend bool operator==(const JsonIssue&, const JsonIssue&) = default;
};

/// Up to kMaximum findings about one document, in its order.
struct JsonIssues {
    static constexpr std::size_t kMaximum = 16;
    std::vector<JsonIssue> list;
    /// "/laps/0/avg_hr range: 0..255; /sport enum: ..."
    [[nodiscard]] std::string describe() const;
    friend bool operator==(const JsonIssues&, const JsonIssues&) = default;
};

/// Bounds on a document before anything is built from it.
struct JsonLimits {
    std::size_t bytes = std::size_t{1} << 20;
    std::size_t depth = 32;
    std::size_t string = std::size_t{64} << 10; ///< bytes of one string or key
    std::size_t values = 200'000;               ///< values of all kinds together
};

enum class JsonError { Malformed = 1, Invalid };
[[nodiscard]] std::string_view errorModule(JsonError);
[[nodiscard]] std::string_view errorName(JsonError error);

/// Bounds on one field, checked when reading and told by the schema. Ranges are for numbers, lengths (bytes)
/// for strings, items for arrays and maps.
struct FieldRule {
    std::size_t minLength = 0;
    std::size_t maxLength = static_cast<std::size_t>(-1);
    std::size_t minItems = 0;
    std::size_t maxItems = static_cast<std::size_t>(-1);
    double minimum = -1.7976931348623157e308;
    double maximum = 1.7976931348623157e308;
};
/// Specialise for a member to bound it.
template <auto Member>
inline constexpr FieldRule kFieldRule{};

/// One JSON value of any kind in canonical text: no white space, keys sorted, shortest numbers. Two equal
/// values have equal texts, and reading a canonical text gives the same text.
struct JsonText {
    std::string text = "null";
    friend auto operator<=>(const JsonText&, const JsonText&) = default;
};

/// Fields that the type does not name, kept so that they can be written again. A struct asks for them by
/// having one member of this type, under any name.
struct UnknownFields {
    std::map<std::string, JsonText> fields;
    friend bool operator==(const UnknownFields&, const UnknownFields&) = default;
};

template <class T>
using DecodeResult = std::expected<T, JsonIssues>;

/// The value, or everything that is wrong with the text.
template <class T>
[[nodiscard]] DecodeResult<T> decodeJson(std::string_view text, const JsonLimits& limits = {});
/// The same with the findings folded into one Error (module "json"; malformed or invalid).
template <class T>
[[nodiscard]] Result<T> fromJson(std::string_view text, const JsonLimits& limits = {});
/// Compact JSON; absent optionals are left out, numbers that are not finite become null.
template <class T>
[[nodiscard]] std::string toJson(const T& value);

/// JSON Schema (2020-12) of T and of every struct and enum it mentions: name -> schema text, for OpenAPI's
/// components. References are "#/components/schemas/<name>".
template <class T>
void collectSchemas(std::map<std::string, std::string>& components);

/// Any JSON value brought to canonical text.
[[nodiscard]] DecodeResult<JsonText> canonicalJson(std::string_view text, const JsonLimits& limits = {});
/// The text inside a JSON string value; nothing if the value is of another kind.
[[nodiscard]] Result<std::string> unquoteJson(const JsonText& value);
/// "deviceName" and "DeviceName" -> "device_name".
[[nodiscard]] std::string wireName(std::string_view cppName);

} // namespace ritm
