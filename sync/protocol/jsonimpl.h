// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The reader, writer and schema behind json.h. Heavy: only .cpp files that instantiate wire types include it.

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/base/uuid.h"
#include "core/seal/seal.h"
#include "sync/protocol/json.h"

#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <boost/mp11/algorithm.hpp>

#include <chrono>
#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

namespace ritm::jsonimpl {

/// Where a value stands, as a chain through the stack; turned into text only when something is wrong.
struct Path {
    const Path* parent = nullptr;
    std::string_view key;
    std::size_t index = 0;
    bool isIndex = false;
    [[nodiscard]] std::string text() const;
};

class Context {
public:
    explicit Context(const JsonLimits& limits) : m_limits(limits) {}
    void report(const Path& path, std::string_view code, std::string detail = {});
    [[nodiscard]] bool full() const { return m_issues.list.size() >= JsonIssues::kMaximum; }
    [[nodiscard]] const JsonLimits& limits() const { return m_limits; }
    [[nodiscard]] JsonIssues& issues() { return m_issues; }

private:
    const JsonLimits& m_limits;
    JsonIssues m_issues;
};

/// A document within its limits and without duplicate keys, or what is wrong with it.
[[nodiscard]] std::expected<boost::json::value, JsonIssues> parse(std::string_view text,
                                                                  const JsonLimits& limits);
[[nodiscard]] std::string canonical(const boost::json::value& value);

// What is not generic lives in json.cpp.
void read(Context& context, const Path& path, const boost::json::value& in, bool& out, const FieldRule& rule);
void read(Context& context, const Path& path, const boost::json::value& in, double& out,
          const FieldRule& rule);
void read(Context& context, const Path& path, const boost::json::value& in, std::string& out,
          const FieldRule& rule);
void read(Context& context, const Path& path, const boost::json::value& in, UtcTime& out,
          const FieldRule& rule);
void read(Context& context, const Path& path, const boost::json::value& in, std::chrono::seconds& out,
          const FieldRule& rule);
void read(Context& context, const Path& path, const boost::json::value& in, Uuid& out, const FieldRule& rule);
void read(Context& context, const Path& path, const boost::json::value& in, Hlc& out, const FieldRule& rule);
void read(Context& context, const Path& path, const boost::json::value& in, Bytes& out,
          const FieldRule& rule);
void read(Context& context, const Path& path, const boost::json::value& in, seal::Digest& out,
          const FieldRule& rule);
void read(Context& context, const Path& path, const boost::json::value& in, JsonText& out,
          const FieldRule& rule);
[[nodiscard]] std::optional<std::int64_t> readSigned(Context& context, const Path& path,
                                                     const boost::json::value& in, std::int64_t minimum,
                                                     std::int64_t maximum);
[[nodiscard]] std::optional<std::uint64_t> readUnsigned(Context& context, const Path& path,
                                                        const boost::json::value& in, std::uint64_t minimum,
                                                        std::uint64_t maximum);
[[nodiscard]] bool checkItems(Context& context, const Path& path, std::size_t count, const FieldRule& rule);
void expectKind(Context& context, const Path& path, std::string_view kind);

void write(std::string& out, bool value);
void write(std::string& out, double value);
void write(std::string& out, const std::string& value);
void write(std::string& out, UtcTime value);
void write(std::string& out, std::chrono::seconds value);
void write(std::string& out, const Uuid& value);
void write(std::string& out, Hlc value);
void write(std::string& out, const Bytes& value);
void write(std::string& out, const seal::Digest& value);
void write(std::string& out, const JsonText& value);
void writeSigned(std::string& out, std::int64_t value);
void writeUnsigned(std::string& out, std::uint64_t value);
void writeKey(std::string& out, std::string_view key, bool& first);

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::bool_constant<!std::is_same_v<T, std::uint8_t>> {};
template <class T>
struct IsMap : std::false_type {};
template <class T>
struct IsMap<std::map<std::string, T>> : std::true_type {};
template <class T>
struct IsId : std::false_type {};
template <class Kind>
struct IsId<Id<Kind>> : std::true_type {};

template <class T>
concept Integer = std::integral<T> && !std::same_as<T, bool>;
template <class T>
concept Optional = IsOptional<T>::value;
template <class T>
concept Vector = IsVector<T>::value;
template <class T>
concept Map = IsMap<T>::value;
template <class T>
concept StrongId = IsId<T>::value;
template <class T>
concept DescribedEnum = boost::describe::has_describe_enumerators<T>::value;
template <class T>
concept DescribedStruct = boost::describe::has_describe_members<T>::value && !std::is_union_v<T>;

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
template <class T>
using Enumerators = boost::describe::describe_enumerators<T>;

/// The wire name of a described member, made once.
template <class Descriptor>
const std::string& nameOf() {
    static const std::string name = wireName(Descriptor::name);
    return name;
}
template <DescribedEnum E>
const std::vector<std::pair<std::string, E>>& enumNames() {
    static const std::vector<std::pair<std::string, E>> names = [] {
        std::vector<std::pair<std::string, E>> list;
        boost::mp11::mp_for_each<Enumerators<E>>(
            [&](auto d) { list.emplace_back(wireName(d.name), static_cast<E>(d.value)); });
        return list;
    }();
    return names;
}

template <Integer T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule& rule) {
    using Limits = std::numeric_limits<T>;
    if constexpr (std::is_signed_v<T>) {
        std::int64_t low = Limits::min();
        std::int64_t high = Limits::max();
        if (rule.minimum > static_cast<double>(low)) {
            low = static_cast<std::int64_t>(rule.minimum);
        }
        if (rule.maximum < static_cast<double>(high)) {
            high = static_cast<std::int64_t>(rule.maximum);
        }
        if (const auto value = readSigned(context, path, in, low, high)) {
            out = static_cast<T>(*value);
        }
    } else {
        std::uint64_t low = 0;
        std::uint64_t high = Limits::max();
        if (rule.minimum > 0) {
            low = static_cast<std::uint64_t>(rule.minimum);
        }
        if (rule.maximum < static_cast<double>(high)) {
            high = static_cast<std::uint64_t>(rule.maximum);
        }
        if (const auto value = readUnsigned(context, path, in, low, high)) {
            out = static_cast<T>(*value);
        }
    }
}

template <StrongId T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule& rule) {
    Uuid uuid;
    read(context, path, in, uuid, rule);
    out = T(uuid);
}

template <DescribedEnum T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule&) {
    const auto* text = in.if_string();
    if (text == nullptr) {
        return expectKind(context, path, "string");
    }
    // Compared with its length: "z1\0junk" is not "z1".
    const std::string_view given(text->data(), text->size());
    std::string expected;
    for (const auto& [name, value] : enumNames<T>()) {
        if (name == given) {
            out = value;
            return;
        }
        expected += expected.empty() ? "" : "|";
        expected += name;
    }
    context.report(path, "enum", "expected one of " + expected);
}

template <Optional T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule& rule);
template <Vector T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule& rule);
template <Map T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule& rule);
template <DescribedStruct T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule& rule);

template <Optional T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule& rule) {
    if (in.is_null()) {
        out.reset();
        return;
    }
    read(context, path, in, out.emplace(), rule);
}

template <Vector T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule& rule) {
    const auto* array = in.if_array();
    if (array == nullptr) {
        return expectKind(context, path, "array");
    }
    out.clear();
    if (!checkItems(context, path, array->size(), rule)) {
        return;
    }
    out.reserve(array->size());
    for (std::size_t i = 0; i < array->size() && !context.full(); ++i) {
        typename T::value_type item{};
        read(context, Path{&path, {}, i, true}, (*array)[i], item, rule);
        out.push_back(std::move(item));
    }
}

template <Map T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule& rule) {
    const auto* object = in.if_object();
    if (object == nullptr) {
        return expectKind(context, path, "object");
    }
    out.clear();
    if (!checkItems(context, path, object->size(), rule)) {
        return;
    }
    for (const auto& entry : *object) {
        if (context.full()) {
            return;
        }
        const std::string_view key(entry.key().data(), entry.key().size());
        typename T::mapped_type item{};
        read(context, Path{&path, key, 0, false}, entry.value(), item, rule);
        out.emplace(std::string(key), std::move(item));
    }
}

template <class T, class Descriptor>
using MemberType =
    std::remove_cvref_t<decltype(std::declval<T&>().*Descriptor::pointer)>; // NOLINT(*-pointer-to-member)

template <DescribedStruct T>
void read(Context& context, const Path& path, const boost::json::value& in, T& out, const FieldRule&) {
    const auto* object = in.if_object();
    if (object == nullptr) {
        return expectKind(context, path, "object");
    }
    boost::mp11::mp_for_each<Members<T>>([&](auto d) {
        using D = decltype(d);
        using Member = MemberType<T, D>;
        if constexpr (std::same_as<Member, UnknownFields>) {
            auto& kept = (out.*D::pointer).fields;
            kept.clear();
            for (const auto& entry : *object) {
                const std::string_view key(entry.key().data(), entry.key().size());
                bool known = false;
                boost::mp11::mp_for_each<Members<T>>([&](auto other) {
                    using Other = decltype(other);
                    if constexpr (!std::same_as<MemberType<T, Other>, UnknownFields>) {
                        known = known || nameOf<Other>() == key;
                    }
                });
                if (!known) {
                    kept.emplace(std::string(key), JsonText{canonical(entry.value())});
                }
            }
        } else {
            if (context.full()) {
                return;
            }
            const std::string& name = nameOf<D>();
            const boost::json::value* value = object->if_contains(name);
            const Path here{&path, name, 0, false};
            if (value != nullptr) {
                read(context, here, *value, out.*D::pointer, kFieldRule<D::pointer>);
            } else if constexpr (!Optional<Member>) {
                context.report(here, "required");
            }
        }
    });
}

template <Integer T>
void write(std::string& out, T value) {
    if constexpr (std::is_signed_v<T>) {
        writeSigned(out, value);
    } else {
        writeUnsigned(out, value);
    }
}
template <StrongId T>
void write(std::string& out, const T& value) {
    write(out, value.value());
}
template <DescribedEnum T>
void write(std::string& out, T value) {
    for (const auto& [name, candidate] : enumNames<T>()) {
        if (candidate == value) {
            return write(out, name);
        }
    }
    out += "null";
}
template <Optional T>
void write(std::string& out, const T& value);
template <Vector T>
void write(std::string& out, const T& value);
template <Map T>
void write(std::string& out, const T& value);
template <DescribedStruct T>
void write(std::string& out, const T& value);

template <Optional T>
void write(std::string& out, const T& value) {
    if (value) {
        write(out, *value);
    } else {
        out += "null";
    }
}
template <Vector T>
void write(std::string& out, const T& value) {
    out += '[';
    bool first = true;
    for (const auto& item : value) {
        if (!first) {
            out += ',';
        }
        first = false;
        write(out, item);
    }
    out += ']';
}
template <Map T>
void write(std::string& out, const T& value) {
    out += '{';
    bool first = true;
    for (const auto& [key, item] : value) {
        writeKey(out, key, first);
        write(out, item);
    }
    out += '}';
}
template <DescribedStruct T>
void write(std::string& out, const T& value) {
    out += '{';
    bool first = true;
    boost::mp11::mp_for_each<Members<T>>([&](auto d) {
        using D = decltype(d);
        using Member = MemberType<T, D>;
        const Member& member = value.*D::pointer;
        if constexpr (std::same_as<Member, UnknownFields>) {
            for (const auto& [key, item] : member.fields) {
                writeKey(out, key, first);
                write(out, item);
            }
        } else if constexpr (Optional<Member>) {
            if (member) {
                writeKey(out, nameOf<D>(), first);
                write(out, *member);
            }
        } else {
            writeKey(out, nameOf<D>(), first);
            write(out, member);
        }
    });
    out += '}';
}

using Components = std::map<std::string, std::string>;

[[nodiscard]] std::string stringSchema(std::string_view format, std::string_view pattern,
                                       const FieldRule& rule);
[[nodiscard]] std::string numberSchema(bool integer, double minimum, double maximum, const FieldRule& rule);
[[nodiscard]] std::string itemBounds(std::string_view noun, const FieldRule& rule);
/// "ritm::SignIn" without its namespaces.
[[nodiscard]] std::string shortTypeName(std::string_view prettyFunction);

template <class T>
std::string typeName() {
    return shortTypeName(__PRETTY_FUNCTION__);
}

template <class T>
std::string schema(Components& components, const FieldRule& rule) {
    if constexpr (std::same_as<T, bool>) {
        return R"({"type":"boolean"})";
    } else if constexpr (std::same_as<T, std::chrono::seconds>) {
        return numberSchema(true, -1e15, 1e15, rule);
    } else if constexpr (Integer<T>) {
        return numberSchema(true, static_cast<double>(std::numeric_limits<T>::min()),
                            static_cast<double>(std::numeric_limits<T>::max()), rule);
    } else if constexpr (std::same_as<T, double>) {
        return numberSchema(false, 0, 0, rule);
    } else if constexpr (std::same_as<T, std::string>) {
        return stringSchema("", "", rule);
    } else if constexpr (std::same_as<T, UtcTime>) {
        return stringSchema("date-time", "", {});
    } else if constexpr (std::same_as<T, Uuid> || StrongId<T>) {
        return stringSchema("uuid", "", {});
    } else if constexpr (std::same_as<T, Hlc>) {
        return stringSchema("", "^[0-9a-f]{16}$", {});
    } else if constexpr (std::same_as<T, seal::Digest>) {
        return stringSchema("", "^[0-9a-f]{64}$", {});
    } else if constexpr (std::same_as<T, Bytes>) {
        return stringSchema("byte", "", {});
    } else if constexpr (std::same_as<T, JsonText>) {
        return "{}";
    } else if constexpr (Optional<T>) {
        return schema<typename T::value_type>(components, rule);
    } else if constexpr (Vector<T>) {
        return R"({"type":"array","items":)" + schema<typename T::value_type>(components, rule) +
               itemBounds("Items", rule) + "}";
    } else if constexpr (Map<T>) {
        return R"({"type":"object","additionalProperties":)" +
               schema<typename T::mapped_type>(components, rule) + itemBounds("Properties", rule) + "}";
    } else {
        const std::string name = typeName<T>();
        if (components.emplace(name, "").second) { // the empty entry ends recursion
            std::string text;
            if constexpr (DescribedEnum<T>) {
                text = R"({"type":"string","enum":[)";
                for (const auto& [value, unused] : enumNames<T>()) {
                    text += (text.back() == '[' ? "" : ",") + quoteJson(value);
                }
                text += "]}";
            } else {
                std::string properties;
                std::string required;
                boost::mp11::mp_for_each<Members<T>>([&](auto d) {
                    using D = decltype(d);
                    using Member = MemberType<T, D>;
                    if constexpr (!std::same_as<Member, UnknownFields>) {
                        properties += (properties.empty() ? "" : ",") + quoteJson(nameOf<D>()) + ":" +
                                      schema<Member>(components, kFieldRule<D::pointer>);
                        if constexpr (!Optional<Member>) {
                            required += (required.empty() ? "" : ",") + quoteJson(nameOf<D>());
                        }
                    }
                });
                text = R"({"type":"object","properties":{)" + properties + "}";
                text += required.empty() ? "}" : R"(,"required":[)" + required + "]}";
            }
            components[name] = std::move(text);
        }
        return R"({"$ref":"#/components/schemas/)" + name + R"("})";
    }
}

} // namespace ritm::jsonimpl

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
