// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include "core/base/bytes.h"

#include <cstring>
#include <span>

namespace ritm {

Uuid Uuid::v7(const Clock& clock, Random& random) {
    Uuid uuid;
    random.fill(uuid.bytes);
    const auto sinceEpoch = clock.utcNow().time_since_epoch();
    const auto millis =
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
    for (std::size_t i = 0; i < 6; ++i) {
        uuid.bytes[i] = static_cast<std::uint8_t>(millis >> (40 - 8 * i));
    }
    uuid.bytes[6] = static_cast<std::uint8_t>(0x70 | (uuid.bytes[6] & 0x0f));
    uuid.bytes[8] = static_cast<std::uint8_t>(0x80 | (uuid.bytes[8] & 0x3f));
    return uuid;
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-') {
        return std::nullopt;
    }
    std::string digits;
    for (const char c : text) {
        if (c != '-') {
            digits += c;
        }
    }
    const auto bytes = fromHex(digits);
    if (!bytes || bytes->size() != 16) {
        return std::nullopt;
    }
    Uuid uuid;
    std::memcpy(uuid.bytes.data(), bytes->data(), uuid.bytes.size());
    return uuid;
}

std::string Uuid::toString() const {
    std::string text = toHex(bytes);
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) {
        text.insert(dash, 1, '-');
    }
    return text;
}

} // namespace ritm

std::size_t std::hash<ritm::Uuid>::operator()(const ritm::Uuid& uuid) const noexcept {
    return std::hash<std::string_view>{}(ritm::textOf(uuid.bytes));
}
