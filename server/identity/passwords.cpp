// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/passwords.h"

namespace ritm::identity {

Passwords::Passwords(const Pepper& pepper, const seal::PasswordCost& cost, Random& random)
    : m_pepper(pepper), m_cost(cost), m_nobody(seal::hashOfNobody(cost, random)) {}

seal::Digest Passwords::peppered(std::string_view password) const {
    return seal::digest({bytesOf("ritm password 1"), m_pepper.reveal(), bytesOf(password)});
}

Result<std::string> Passwords::hash(std::string_view password) const {
    return seal::hashPassword(peppered(password).bytes, m_cost);
}

bool Passwords::matches(std::string_view password, const std::optional<std::string>& hash) const {
    const bool fits = seal::checkPassword(hash.value_or(m_nobody), peppered(password).bytes);
    return fits && hash.has_value();
}

} // namespace ritm::identity
