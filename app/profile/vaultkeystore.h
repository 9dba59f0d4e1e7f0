// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keystore.h"
#include "app/profile/storethread.h"

namespace ritm::app {

/// Keeps the account's secrets inside the encrypted file itself: for a machine without a keychain, where the
/// athlete's passphrase (or the session) is what opens that file.
class VaultKeyStore final : public KeyStore {
    Q_OBJECT
public:
    explicit VaultKeyStore(StoreThread& store, QObject* parent = nullptr)
        : KeyStore(parent), m_store(store) {}

    void read(const QString& name, GotSecret then) override;
    void write(const QString& name, const Bytes& secret, Done then) override;
    void remove(const QString& name, Done then) override;

private:
    StoreThread& m_store;
};

} // namespace ritm::app
