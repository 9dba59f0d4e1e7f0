// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keystore.h"

#include <map>
#include <optional>

namespace ritm::app {

/// Keeps secrets for as long as the process lives: for a session-only profile, the kiosk and tests.
class MemoryKeyStore final : public KeyStore {
    Q_OBJECT
public:
    explicit MemoryKeyStore(QObject* parent = nullptr) : KeyStore(parent) {}
    ~MemoryKeyStore() override;

    void read(const QString& name, GotSecret then) override;
    void write(const QString& name, const Bytes& secret, Done then) override;
    void remove(const QString& name, Done then) override;

    /// From now on every call fails so; nothing: works again.
    void failWith(std::optional<KeyStoreError> error) { m_failure = error; }

private:
    std::map<QString, Bytes> m_secrets;
    std::optional<KeyStoreError> m_failure;
};

} // namespace ritm::app
