// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keystore.h"

namespace ritm::app {

/// Under which the keychain lists what Ritm keeps; the app and the command line find the same keys.
inline constexpr auto kKeychainService = "Ritm";

/// The system's keychain through QtKeychain (Secret Service, Keychain, Credential Manager, Keystore); never
/// its insecure fallback. A locked Secret Service answers 'not found' to a read and 'done' to a delete, so
/// neither is believed: what tells is whether a probe can be written and read back.
class SystemKeyStore final : public KeyStore {
    Q_OBJECT
public:
    /// The service under which the keychain lists the secrets.
    explicit SystemKeyStore(QString service, QObject* parent = nullptr);

    void read(const QString& name, GotSecret then) override;
    void write(const QString& name, const Bytes& secret, Done then) override;
    void remove(const QString& name, Done then) override;

private:
    void readRaw(const QString& name, GotSecret then);
    void writeRaw(const QString& name, const Bytes& secret, Done then);
    void removeRaw(const QString& name, Done then);
    /// Whether the store takes and gives back a secret just now. Errors: as write.
    void probe(Done then);

    QString m_service;
};

} // namespace ritm::app
