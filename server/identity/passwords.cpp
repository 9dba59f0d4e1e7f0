// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/passwords.h"

namespace ritm::identity {

Result<Passwords> Passwords::make(const Pepper& pepper, const seal::PasswordCost& cost) {
    Passwords passwords(pepper, cost);
    SystemRandom random;
    RITM_TRY_ASSIGN(passwords.m_nobody, passwords.hash(toHex(Pepper::make(random).reveal())));
    return passwords;
}

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
