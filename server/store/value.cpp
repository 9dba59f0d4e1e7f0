// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/value.h"

#include <algorithm>

namespace ritm::store {

std::int64_t Value::integer() const {
    const auto* number = std::get_if<std::int64_t>(&m_value);
    return number != nullptr ? *number : 0;
}

double Value::real() const {
    if (const auto* number = std::get_if<double>(&m_value)) {
        return *number;
    }
    return static_cast<double>(integer());
}

const std::string& Value::text() const {
    static const std::string kEmpty;
    const auto* text = std::get_if<std::string>(&m_value);
    return text != nullptr ? *text : kEmpty;
}

const Bytes& Value::bytes() const {
    static const Bytes kEmpty;
    const auto* bytes = std::get_if<Bytes>(&m_value);
    return bytes != nullptr ? *bytes : kEmpty;
}

Uuid Value::uuid() const {
    Uuid uuid;
    const Bytes& from = bytes();
    if (from.size() == uuid.bytes.size()) {
        std::copy(from.begin(), from.end(), uuid.bytes.begin());
    }
    return uuid;
}

} // namespace ritm::store
