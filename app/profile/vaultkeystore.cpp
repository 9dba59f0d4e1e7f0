// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/vaultkeystore.h"

#include <utility>

namespace ritm::app {
namespace {

std::string settingName(const QString& name) {
    return "secret/" + name.toStdString();
}

} // namespace

void VaultKeyStore::read(const QString& name, GotSecret then) {
    m_store.ask(
        this,
        [name = settingName(name)](vault::Vault& vault) -> Result<Bytes> {
            RITM_TRY_ASSIGN(const auto hex, vault.setting(name));
            const auto bytes = hex ? fromHex(*hex) : std::nullopt;
            if (!bytes) {
                return fail(KeyStoreError::NotFound);
            }
            return *bytes;
        },
        std::move(then));
}

void VaultKeyStore::write(const QString& name, const Bytes& secret, Done then) {
    m_store.ask(
        this,
        [name = settingName(name), secret](vault::Vault& vault) {
            return vault.setSetting(name, toHex(secret));
        },
        std::move(then));
}

void VaultKeyStore::remove(const QString& name, Done then) {
    m_store.ask(
        this,
        [name = settingName(name)](vault::Vault& vault) { return vault.setSetting(name, std::nullopt); },
        std::move(then));
}

} // namespace ritm::app
