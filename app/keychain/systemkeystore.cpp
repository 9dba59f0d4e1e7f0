// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/systemkeystore.h"

#include <qt6keychain/keychain.h>

#include <QByteArray>

#include <utility>

namespace ritm::app {
namespace {

QByteArray toQt(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Bytes fromQt(const QByteArray& bytes) {
    return {bytes.begin(), bytes.end()};
}

/// What a job's end means. QtKeychain's own text goes along for engineers; it never holds the secret.
Result<> outcome(const QKeychain::Job& job) {
    const auto context = job.errorString().toStdString();
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return fail(KeyStoreError::NotFound, context);
    case QKeychain::CouldNotDeleteEntry:
        return fail(KeyStoreError::NotKept, context);
    case QKeychain::AccessDeniedByUser:
        return fail(KeyStoreError::Refused, context);
    case QKeychain::AccessDenied:
        return fail(KeyStoreError::Locked, context);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // no service on the bus, or a service without a collection
        return fail(KeyStoreError::Unavailable, context);
    }
    return fail(KeyStoreError::Unavailable, context);
}

} // namespace

SystemKeyStore::SystemKeyStore(QString service, QObject* parent)
    : KeyStore(parent), m_service(std::move(service)) {}

void SystemKeyStore::readRaw(const QString& name, GotSecret then) {
    auto* job = new QKeychain::ReadPasswordJob(m_service, this);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] {
        const auto ended = outcome(*job);
        then(ended ? Result<Bytes>(fromQt(job->binaryData())) : std::unexpected(ended.error()));
    });
    job->start();
}

void SystemKeyStore::writeRaw(const QString& name, const Bytes& secret, Done then) {
    auto* job = new QKeychain::WritePasswordJob(m_service, this);
    job->setKey(name);
    job->setBinaryData(toQt(secret));
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] { then(outcome(*job)); });
    job->start();
}

void SystemKeyStore::removeRaw(const QString& name, Done then) {
    auto* job = new QKeychain::DeletePasswordJob(m_service, this);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] { then(outcome(*job)); });
    job->start();
}

void SystemKeyStore::probe(Done then) {
    write(QStringLiteral("probe"), {0x50}, std::move(then));
}

void SystemKeyStore::read(const QString& name, GotSecret then) {
    readRaw(name, [this, name, then = std::move(then)](Result<Bytes> secret) mutable {
        if (secret || !secret.error().is(KeyStoreError::NotFound)) {
            then(std::move(secret));
            return;
        }
        // The probe may have made the athlete unlock the store, so the secret is asked for once more.
        probe([this, name, then = std::move(then)](Result<> open) mutable {
            if (!open) {
                then(std::unexpected(open.error()));
            } else {
                readRaw(name, std::move(then));
            }
        });
    });
}

void SystemKeyStore::write(const QString& name, const Bytes& secret, Done then) {
    writeRaw(name, secret, [this, name, secret, then = std::move(then)](Result<> written) mutable {
        if (!written) {
            then(std::move(written));
            return;
        }
        readRaw(name, [secret, then = std::move(then)](Result<Bytes> back) {
            then(back && *back == secret ? Result<>() : fail(KeyStoreError::NotKept, "after a write"));
        });
    });
}

void SystemKeyStore::remove(const QString& name, Done then) {
    probe([this, name, then = std::move(then)](Result<> open) mutable {
        if (!open) {
            then(std::move(open));
            return;
        }
        removeRaw(name, [this, name, then = std::move(then)](Result<> removed) mutable {
            if (!removed && !removed.error().is(KeyStoreError::NotFound)) {
                then(std::move(removed));
                return;
            }
            readRaw(name, [then = std::move(then)](Result<Bytes> back) {
                const bool gone = !back && back.error().is(KeyStoreError::NotFound);
                then(gone ? Result<>() : fail(KeyStoreError::NotKept, "after a delete"));
            });
        });
    });
}

} // namespace ritm::app
