// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The schema behind json.h, as OpenAPI 3.1 has it.

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/seal/seal.h"
#include "sync/protocol/jsonkinds.h"

#include <chrono>
#include <limits>

namespace ritm::jsonimpl {

/// The named types met so far, and their schemas.
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
                    text += (text.back() == '[' ? "" : ",") + jsonText(value);
                }
                text += "]}";
            } else {
                std::string properties;
                std::string required;
                boost::mp11::mp_for_each<Members<T>>([&](auto d) {
                    using D = decltype(d);
                    using Member = MemberType<T, D>;
                    if constexpr (!std::same_as<Member, UnknownFields>) {
                        properties += (properties.empty() ? "" : ",") + jsonText(nameOf<D>()) + ":" +
                                      schema<Member>(components, kFieldRule<D::pointer>);
                        if constexpr (!Optional<Member>) {
                            required += (required.empty() ? "" : ",") + jsonText(nameOf<D>());
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
