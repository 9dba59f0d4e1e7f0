// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The writer behind json.h.

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/base/uuid.h"
#include "core/seal/seal.h"
#include "sync/protocol/jsonkinds.h"

#include <boost/json/value.hpp>

#include <chrono>

namespace ritm::jsonimpl {

/// The one text of a value: keys in order, no white space.
[[nodiscard]] std::string canonical(const boost::json::value& value);

// What is not generic lives in jsonwrite.cpp.
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

} // namespace ritm::jsonimpl
