// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <string_view>

namespace ritm::app {

/// Why a secret could not be kept or had.
enum class KeyStoreError : std::uint8_t {
    NotFound,    ///< the store is open and holds nothing of that name
    Locked,      ///< the store is there but locked; nothing can be said about what it holds
    Unavailable, ///< this machine has no store
    Refused,     ///< the store or the athlete said no
    NotKept,     ///< the store claimed success, but reading back shows otherwise
};
[[nodiscard]] std::string_view errorModule(KeyStoreError);
[[nodiscard]] std::string_view errorName(KeyStoreError code);

/// Keeps small secrets outside of the profile's folder. Every call returns at once; the answer comes later on
/// the thread of this object, and not at all once this object is gone.
class KeyStore : public QObject {
    Q_OBJECT
public:
    using GotSecret = std::function<void(Result<Bytes>)>;
    using Done = std::function<void(Result<>)>;

    /// Errors: NotFound, only if the store is proven open; Locked, Unavailable, Refused.
    virtual void read(const QString& name, GotSecret then) = 0;
    /// Succeeds only if reading back gives the same bytes. Errors: Locked, Unavailable, Refused, NotKept.
    virtual void write(const QString& name, const Bytes& secret, Done then) = 0;
    /// Succeeds only if the secret is proven gone; also if it never was. Errors: as write.
    virtual void remove(const QString& name, Done then) = 0;

protected:
    using QObject::QObject;
};

} // namespace ritm::app
