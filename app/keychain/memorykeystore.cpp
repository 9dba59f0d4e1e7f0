// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/memorykeystore.h"

#include "core/seal/seal.h"

#include <QMetaObject>

#include <utility>

namespace ritm::app {
namespace {

template <class Then, class Answer>
void later(QObject* context, Then then, Answer answer) {
    QMetaObject::invokeMethod(
        context, [then = std::move(then), answer = std::move(answer)]() mutable { then(std::move(answer)); },
        Qt::QueuedConnection);
}

} // namespace

MemoryKeyStore::~MemoryKeyStore() {
    for (auto& [name, secret] : m_secrets) {
        seal::wipe(secret);
    }
}

void MemoryKeyStore::read(const QString& name, GotSecret then) {
    const auto found = m_secrets.find(name);
    if (m_failure) {
        later(this, std::move(then), Result<Bytes>(fail(*m_failure)));
    } else if (found == m_secrets.end()) {
        later(this, std::move(then), Result<Bytes>(fail(KeyStoreError::NotFound)));
    } else {
        later(this, std::move(then), Result<Bytes>(found->second));
    }
}

void MemoryKeyStore::write(const QString& name, const Bytes& secret, Done then) {
    if (m_failure) {
        later(this, std::move(then), Result<>(fail(*m_failure)));
        return;
    }
    m_secrets[name] = secret;
    later(this, std::move(then), Result<>());
}

void MemoryKeyStore::remove(const QString& name, Done then) {
    if (m_failure) {
        later(this, std::move(then), Result<>(fail(*m_failure)));
        return;
    }
    m_secrets.erase(name);
    later(this, std::move(then), Result<>());
}

} // namespace ritm::app
