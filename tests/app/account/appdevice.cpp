// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/account/appdevice.h"

#include <QTest>

namespace ritm::test {

using app::KeyStoreError;

/// A keychain whose content stays on the device.
class AppDevice::Keychain final : public app::KeyStore {
public:
    explicit Keychain(AppDevice& device) : m_device(device) {}

    void read(const QString& name, GotSecret then) override {
        const auto found = m_device.m_secrets.find(name);
        later(then, m_device.m_failure                  ? Result<Bytes>(fail(*m_device.m_failure))
                    : found == m_device.m_secrets.end() ? Result<Bytes>(fail(KeyStoreError::NotFound))
                                                        : Result<Bytes>(found->second));
    }
    void write(const QString& name, const Bytes& secret, Done then) override {
        if (!m_device.m_failure) {
            m_device.m_secrets[name] = secret;
        }
        later(then, outcome());
    }
    void remove(const QString& name, Done then) override {
        if (!m_device.m_failure) {
            m_device.m_secrets.erase(name);
        }
        later(then, outcome());
    }

private:
    [[nodiscard]] Result<> outcome() const {
        return m_device.m_failure ? Result<>(fail(*m_device.m_failure)) : Result<>();
    }
    template <class Then, class Answer>
    void later(Then then, Answer answer) {
        QMetaObject::invokeMethod(this, [then, answer] { then(answer); }, Qt::QueuedConnection);
    }

    AppDevice& m_device;
};

AppDevice::AppDevice() = default;

AppDevice::~AppDevice() {
    stop();
}

bool AppDevice::start(const QString& passphrase) {
    app::AppOptions options;
    options.profileFolder = m_home.path();
    options.language = QStringLiteral("en");
    options.keyStore = std::make_unique<Keychain>(*this);
    m_context = std::make_unique<app::AppContext>(std::move(options));
    QObject::connect(&shell(), &app::ShellViewModel::changed, m_context.get(), [this, passphrase] {
        if (shell().stage() == app::ShellViewModel::Stage::ChooseKeyProtection) {
            Q_EMIT shell().protectWithPassphrase(passphrase);
        } else if (shell().stage() == app::ShellViewModel::Stage::EnterPassphrase) {
            Q_EMIT shell().enterPassphrase(passphrase);
        }
    });
    m_syncTexts = {account().syncText()};
    QObject::connect(&account(), &app::AccountViewModel::changed, m_context.get(),
                     [this] { m_syncTexts.append(account().syncText()); });
    m_context->begin();
    return QTest::qWaitFor(
        [this] {
            return shell().stage() == app::ShellViewModel::Stage::Welcome ||
                   shell().stage() == app::ShellViewModel::Stage::Ready;
        },
        30000);
}

void AppDevice::stop() {
    m_context.reset();
}

void AppDevice::failKeychain(std::optional<KeyStoreError> error) {
    m_failure = error;
}

std::optional<Bytes> AppDevice::secret(const QString& kind) const {
    for (const auto& [name, bytes] : m_secrets) {
        if (name.startsWith(kind + QLatin1Char('/'))) {
            return bytes;
        }
    }
    return std::nullopt;
}

Result<std::unique_ptr<vault::Vault>> AppDevice::openVault() {
    const auto key = DatabaseKey::from(secret(QStringLiteral("database-key")).value_or(Bytes{}));
    const auto accountKey = AccountKey::from(secret(QStringLiteral("account-key")).value_or(Bytes{}));
    if (!key || !accountKey) {
        return fail(KeyStoreError::NotFound);
    }
    RITM_TRY_ASSIGN(auto vault, vault::Vault::open(m_home.path().toStdString() + "/ritm.db", *key, m_clock,
                                                   m_random, {.create = false}));
    RITM_TRY(vault->unlock(*accountKey));
    return vault;
}

} // namespace ritm::test
