// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a member of a wire type can be, as concepts, and what it is called.

#include "core/base/uuid.h"
#include "sync/protocol/json.h"

#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace ritm::jsonimpl {

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

template <class T, class Descriptor>
using MemberType =
    std::remove_cvref_t<decltype(std::declval<T&>().*Descriptor::pointer)>; // NOLINT(*-pointer-to-member)

} // namespace ritm::jsonimpl
