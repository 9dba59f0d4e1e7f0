// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The reader behind json.h.

#include "sync/protocol/jsoncontext.h"
#include "sync/protocol/jsonkinds.h"
#include "sync/protocol/jsonwrite.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <limits>

namespace ritm::jsonimpl {

/// A document within its limits and without duplicate keys, or what is wrong with it.
[[nodiscard]] std::expected<boost::json::value, JsonIssues> parse(std::string_view text,
                                                                  const JsonLimits& limits);

// What is not generic lives in jsonread.cpp.
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

} // namespace ritm::jsonimpl
