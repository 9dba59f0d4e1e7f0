// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/settings.h"

#include <utility>

namespace ritm::app {

Result<QHash<QString, QString>> Settings::readAll(vault::Vault& vault) {
    QHash<QString, QString> values;
    for (const auto* name :
         {kImperial, kReducedMotion, kServerUrl, kEmail, kDisplayName, kWelcomed, kSport, kSensors}) {
        RITM_TRY_ASSIGN(const auto value, vault.setting(name));
        if (value) {
            values.insert(QString::fromLatin1(name), QString::fromStdString(*value));
        }
    }
    return values;
}

void Settings::load(QHash<QString, QString> values) {
    m_values = std::move(values);
    Q_EMIT changed({});
}

QString Settings::text(const char* name) const {
    return m_values.value(QString::fromLatin1(name));
}

bool Settings::flag(const char* name) const {
    return text(name) == QStringLiteral("1");
}

void Settings::set(const char* name, const QString& value) {
    const auto key = QString::fromLatin1(name);
    if (m_values.value(key) == value) {
        return;
    }
    m_values.insert(key, value);
    Q_EMIT changed(key);
    m_store.ask(
        this,
        [key = key.toStdString(), value = value.toStdString()](vault::Vault& vault) {
            return vault.setSetting(key, value);
        },
        [this](const Result<>& written) {
            if (!written) {
                Q_EMIT notWritten(written.error());
            }
        });
}

void Settings::set(const char* name, bool value) {
    set(name, value ? QStringLiteral("1") : QStringLiteral("0"));
}

} // namespace ritm::app
