// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ritm {

/// An enumeration that may stand for a failure: its module says, found by argument-dependent lookup,
/// its own name (`errorModule(E{})`, "vault") and a stable name of each value (`errorName(e)`, "wrong_key").
template <class E>
concept ErrorCode = std::is_enum_v<E> && requires(E e) {
    { errorModule(e) } -> std::convertible_to<std::string_view>;
    { errorName(e) } -> std::convertible_to<std::string_view>;
};

/// A failure as a value: which module, which of its codes, and a context for engineers. The context never
/// holds secrets, positions or heart data; the text for people is made from (module, name) at the edge.
class Error {
public:
    template <ErrorCode E>
    Error(E code, std::string context = {}) // NOLINT(google-explicit-constructor): returned as E
        : m_module(errorModule(code)), m_name(errorName(code)), m_code(static_cast<int>(code)),
          m_context(std::move(context)) {}

    /// The module that failed: "vault", "fit", "sync".
    [[nodiscard]] std::string_view module() const { return m_module; }
    /// The stable name of the code within its module: "wrong_key".
    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] const std::string& context() const { return m_context; }

    /// Whether this is exactly that failure.
    template <ErrorCode E>
    [[nodiscard]] bool is(E code) const {
        return m_code == static_cast<int>(code) && m_module == errorModule(code);
    }

    /// "module.name: context", for logs and tests.
    [[nodiscard]] std::string describe() const;

    friend bool operator==(const Error&, const Error&) = default;

private:
    std::string_view m_module; // static storage, by the contract of errorModule
    std::string_view m_name;
    int m_code;
    std::string m_context;
};

} // namespace ritm
