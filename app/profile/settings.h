// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/storethread.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

namespace ritm::app {

/// The small settings of this device that live inside the encrypted file. Read once when the profile opens;
/// a change is seen at once and written behind.
class Settings final : public QObject {
    Q_OBJECT
public:
    explicit Settings(StoreThread& store, QObject* parent = nullptr) : QObject(parent), m_store(store) {}

    /// Names of what there is.
    static constexpr auto kImperial = "imperial";
    static constexpr auto kReducedMotion = "reduced_motion";
    static constexpr auto kTextScale = "text_scale"; ///< a number, 1 to 2
    static constexpr auto kServerUrl = "server_url";
    static constexpr auto kEmail = "email";
    static constexpr auto kDisplayName = "display_name";
    static constexpr auto kWelcomed = "welcomed"; ///< the athlete went past the welcome page
    static constexpr auto kSport = "last_sport";
    static constexpr auto kSensors = "sensors"; ///< remembered sensors, as app/bluetooth writes them

    /// Reads all names from a vault; runs on the store thread.
    [[nodiscard]] static Result<QHash<QString, QString>> readAll(vault::Vault& vault);
    /// Takes what readAll gave.
    void load(QHash<QString, QString> values);

    [[nodiscard]] QString text(const char* name) const;
    [[nodiscard]] bool flag(const char* name) const;
    void set(const char* name, const QString& value);
    void set(const char* name, bool value);

Q_SIGNALS:
    void changed(const QString& name);
    /// A change could not be written; it holds until the app ends.
    void notWritten(const ritm::Error& error);

private:
    StoreThread& m_store;
    QHash<QString, QString> m_values;
};

} // namespace ritm::app
