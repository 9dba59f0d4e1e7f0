// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <optional>

namespace ritm {

/// N secret bytes of one kind: cannot be printed or compared by accident, wiped when they go.
template <std::size_t N, class Kind>
class Secret {
public:
    static constexpr std::size_t kSize = N;

    [[nodiscard]] static Secret make(Random& random) {
        Secret secret;
        random.fill(secret.m_bytes);
        return secret;
    }
    [[nodiscard]] static std::optional<Secret> from(ByteView bytes) {
        if (bytes.size() != N) {
            return std::nullopt;
        }
        Secret secret;
        std::memcpy(secret.m_bytes.data(), bytes.data(), N);
        return secret;
    }
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;
    ~Secret() {
        volatile std::uint8_t* p = m_bytes.data();
        for (std::size_t i = 0; i < N; ++i) {
            p[i] = 0;
        }
    }

    /// The bytes themselves; the name makes each use easy to find.
    [[nodiscard]] ByteView reveal() const { return m_bytes; }
    [[nodiscard]] bool equals(const Secret& other) const {
        std::uint8_t difference = 0;
        for (std::size_t i = 0; i < N; ++i) {
            difference |= static_cast<std::uint8_t>(m_bytes[i] ^ other.m_bytes[i]);
        }
        return difference == 0;
    }

private:
    Secret() = default;
    std::array<std::uint8_t, N> m_bytes{};
};

/// The raw key of a profile's database file.
using DatabaseKey = Secret<32, struct DatabaseKeyKind>;
/// The root of what an account may read: wraps every workout's key.
using AccountKey = Secret<32, struct AccountKeyKind>;
/// The key that seals one workout's chunks.
using WorkoutKey = Secret<32, struct WorkoutKeyKind>;

} // namespace ritm
