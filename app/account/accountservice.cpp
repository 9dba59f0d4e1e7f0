// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/accountservice.h"

#include "core/seal/recovery.h"

#include <QHostAddress>
#include <QNetworkInformation>
#include <QSysInfo>

#include <utility>

namespace ritm::app {
namespace {

constexpr auto kSession = "session";
constexpr auto kAccountKey = "account-key";
/// A key that was offered to a server with a registration of which the answer is not known (yet).
constexpr auto kOfferedKey = "account-key-offered";
constexpr auto kPollEvery = std::chrono::seconds(2);

Bytes copyOf(ByteView bytes) {
    return {bytes.begin(), bytes.end()};
}

/// One form for what looks the same, on every keyboard and system.
std::string passwordText(const QString& typed) {
    return typed.normalized(QString::NormalizationForm_C).toStdString();
}

/// The address that was typed. Without a scheme it is one of https, which is all that another machine is
/// spoken to in.
QUrl serverUrl(const QString& typed) {
    const auto text = typed.trimmed();
    auto url = QUrl::fromUserInput(text);
    const bool here = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    if (url.scheme() == QLatin1String("http") && !here && !text.contains(QLatin1String("://"))) {
        url.setScheme(QStringLiteral("https"));
    }
    return url;
}

} // namespace

std::string_view errorModule(AccountError /*code*/) {
    return "account";
}

std::string_view errorName(AccountError code) {
    switch (code) {
    case AccountError::BadAddress:
        return "bad_address";
    case AccountError::NoSuchDevice:
        return "no_such_device";
    }
    return "unknown";
}

AccountService::AccountService(Profile& profile, StoreThread& store, const Clock& clock, Random& random,
                               QObject* parent)
    : QObject(parent), m_profile(profile), m_store(store), m_clock(clock), m_random(random) {
    m_poll.setInterval(kPollEvery);
    m_poll.callOnTimeout(this, &AccountService::pollApproval);
    if (QNetworkInformation::loadDefaultBackend()) { // not every machine can tell
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability now) {
                    if (m_link && now == QNetworkInformation::Reachability::Online) {
                        m_link->networkBack();
                    }
                });
    }
}

AccountService::~AccountService() = default;

std::string AccountService::deviceName() {
    const auto name = QSysInfo::machineHostName();
    return name.isEmpty() ? "Ritm" : name.left(60).toStdString();
}

void AccountService::become(State state, std::optional<Error> error) {
    m_state = state;
    m_error = std::move(error);
    Q_EMIT changed();
}

void AccountService::forgetError() {
    if (m_state == State::SignedOut && m_error) {
        become(m_state);
    }
}

bool AccountService::link(const QString& server) {
    const QUrl url = serverUrl(server);
    if (!url.isValid() || url.host().isEmpty()) {
        become(State::SignedOut, fail(AccountError::BadAddress).error());
        return false;
    }
    m_link = std::make_unique<ServerLink>(url, m_store, m_clock, m_random);
    connect(m_link.get(), &ServerLink::sessionChanged, this, &AccountService::keepSession);
    connect(m_link.get(), &ServerLink::sessionEnded, this, [this] {
        m_poll.stop();
        become(State::SignedOut, Error(sync::ClientError::SignedOut));
    });
    connect(m_link.get(), &ServerLink::statusChanged, this, [this](const sync::Status& status) {
        m_status = status;
        countWork();
        Q_EMIT changed();
    });
    connect(m_link.get(), &ServerLink::roundEnded, this, [this] {
        countWork();
        checkApprovals(); // a poke may mean that a new device asks
        Q_EMIT brought();
    });
    return true;
}

void AccountService::keepSession(const std::optional<wire::Session>& session) {
    const auto name = m_profile.secretName(kSession);
    if (session) {
        const auto json = toJson(*session);
        m_profile.secrets().write(name, copyOf(bytesOf(json)), [this](const Result<>& kept) {
            if (!kept) { // the session works on; the next start asks the athlete to sign in again
                m_error = kept.error();
                Q_EMIT changed();
            }
        });
    } else {
        m_profile.secrets().remove(name, [](const Result<>&) {});
    }
}

void AccountService::remember(const wire::Session& session) {
    m_athlete = session.athlete;
    m_fingerprint = session.keyFingerprint;
    m_profile.settings().set(Settings::kServerUrl, m_link->server().toString());
    m_profile.settings().set(Settings::kEmail, QString::fromStdString(session.email));
    m_profile.settings().set(Settings::kDisplayName, QString::fromStdString(session.displayName));
}

void AccountService::begin() {
    countWork();
    m_profile.secrets().read(m_profile.secretName(kSession), [this](const Result<Bytes>& kept) {
        m_read = true;
        const auto session = kept ? fromJson<wire::Session>(textOf(*kept)) : std::unexpected(kept.error());
        if (!session || !link(m_profile.settings().text(Settings::kServerUrl))) {
            Q_EMIT changed();
            // Without a session the account's workouts are still here: their key is all they need.
            m_profile.secrets().read(m_profile.secretName(kAccountKey), [this](const Result<Bytes>& secret) {
                if (const auto key = secret ? AccountKey::from(*secret) : std::nullopt) {
                    m_store.ask(
                        this, [key](vault::Vault& vault) { return vault.unlock(*key); },
                        [this](const Result<>&) { Q_EMIT brought(); });
                }
            });
            return;
        }
        m_athlete = session->athlete;
        m_fingerprint = session->keyFingerprint;
        m_link->resume(*session);
        become(State::Busy);
        findAccountKey();
    });
}

void AccountService::createAccount(const QString& server, const QString& email, const QString& password,
                                   const QString& name) {
    if (m_state != State::SignedOut) {
        return;
    }
    if (!wire::isLongEnough(passwordText(password))) { // what every server says
        become(State::SignedOut, Error(sync::ClientError::WeakPassword));
        return;
    }
    if (!link(server)) {
        return;
    }
    become(State::Busy);
    wire::RegisterRequest request{.email = email.trimmed().toStdString(),
                                  .password = passwordText(password),
                                  .displayName = name.trimmed().toStdString(),
                                  .deviceName = deviceName(),
                                  .keyFingerprint = {}};
    // The key is safe here before the server hears of it: from the registration on it is the account's only
    // one, and neither a crash nor a lost answer may take it along. So one that was offered before is offered
    // again.
    const auto offered = m_profile.secretName(kOfferedKey);
    m_profile.secrets().read(offered, [this, offered, request](const Result<Bytes>& before) {
        if (const auto key = before ? AccountKey::from(*before) : std::nullopt) {
            registerWith(request, *key);
            return;
        }
        const auto key = AccountKey::make(m_random);
        m_profile.secrets().write(offered, copyOf(key.reveal()), [this, request, key](const Result<>& kept) {
            if (!kept) {
                become(State::SignedOut, kept.error());
                return;
            }
            registerWith(request, key);
        });
    });
}

void AccountService::registerWith(wire::RegisterRequest request, const AccountKey& key) {
    request.keyFingerprint = seal::fingerprint(key);
    m_link->call<wire::Session>(
        [request = std::move(request)](sync::SessionClient& session, auto done) {
            session.registerAccount(request, std::move(done));
        },
        [this, key](Result<wire::Session> session) {
            if (!session) {
                become(State::SignedOut, std::move(session).error());
                return;
            }
            remember(*session);
            takeOfferedKey(key);
        });
}

void AccountService::takeOfferedKey(const AccountKey& key) {
    keepAccountKey(key, [this, key] {
        m_profile.secrets().remove(m_profile.secretName(kOfferedKey), [](const Result<>&) {});
        makeRecoveryKey();
        join(key);
    });
}

void AccountService::signIn(const QString& server, const QString& email, const QString& password) {
    if (m_state != State::SignedOut || !link(server)) {
        return;
    }
    become(State::Busy);
    wire::SignInRequest request{.email = email.trimmed().toStdString(),
                                .password = passwordText(password),
                                .deviceName = deviceName()};
    m_link->call<wire::Session>(
        [request = std::move(request)](sync::SessionClient& session, auto done) {
            session.signIn(request, std::move(done));
        },
        [this](Result<wire::Session> session) {
            if (!session) {
                become(State::SignedOut, std::move(session).error());
                return;
            }
            remember(*session);
            findAccountKey();
        });
}

void AccountService::findAccountKey() {
    m_profile.secrets().read(m_profile.secretName(kAccountKey), [this](const Result<Bytes>& secret) {
        if (!secret && !secret.error().is(KeyStoreError::NotFound)) {
            endSession();
            become(State::SignedOut, secret.error());
            return;
        }
        const auto key = secret ? AccountKey::from(*secret) : std::nullopt;
        if (!key) {
            findOfferedKey();
        } else if (isAccountKey(*key)) {
            m_accountKey = key;
            join(*key);
        } else { // this profile's workouts are another account's
            endSession();
            become(State::SignedOut, Error(vault::VaultError::OtherAccount));
        }
    });
}

void AccountService::findOfferedKey() {
    m_profile.secrets().read(m_profile.secretName(kOfferedKey), [this](const Result<Bytes>& secret) {
        const auto key = secret ? AccountKey::from(*secret) : std::nullopt;
        if (key && isAccountKey(*key)) {
            takeOfferedKey(*key); // the registration came through, its answer did not
        } else {
            askForApproval();
        }
    });
}

bool AccountService::isAccountKey(const AccountKey& key) const {
    return seal::fingerprint(key) == m_fingerprint;
}

void AccountService::keepAccountKey(const AccountKey& key, std::function<void()> then) {
    if (!isAccountKey(key)) {
        endSession();
        become(State::SignedOut, Error(seal::SealError::NotAuthentic));
        return;
    }
    m_accountKey = key;
    m_profile.secrets().write(m_profile.secretName(kAccountKey), copyOf(key.reveal()),
                              [this, then = std::move(then)](const Result<>& kept) {
                                  if (!kept) {
                                      become(State::SignedOut, kept.error());
                                      return;
                                  }
                                  then();
                              });
}

void AccountService::join(const AccountKey& key) {
    m_store.ask(
        this, [athlete = *m_athlete, key](vault::Vault& vault) { return vault.syncLog().join(athlete, key); },
        [this](Result<> done) {
            if (!done) {
                endSession();
                become(State::SignedOut, std::move(done).error());
                return;
            }
            joined();
        });
}

void AccountService::joined() {
    m_poll.stop();
    m_approvalCode.clear();
    m_approvalKeys.reset();
    m_profile.settings().set(Settings::kWelcomed, true);
    become(State::SignedIn);
    m_link->startSync();
    Q_EMIT brought();
    checkApprovals();
}

void AccountService::makeRecoveryKey() {
    const auto key = seal::RecoveryKey::make(m_random);
    wire::RecoveryWrap wrap{.wrapped = seal::wrapForRecovery(*m_accountKey, key, m_random)};
    m_link->call<void>(
        [wrap](sync::SessionClient& session, auto done) { session.storeRecovery(wrap, std::move(done)); },
        [this, text = seal::recoveryText(key)](const Result<>& stored) {
            if (stored) {
                m_recoveryText = text;
            } else {
                m_error = stored.error();
            }
            Q_EMIT changed();
        });
}

void AccountService::showRecoveryKey() {
    if (m_state == State::SignedIn && m_accountKey) {
        makeRecoveryKey(); // what was shown before is not kept; a new one takes its place on the server
    }
}

void AccountService::hideRecoveryKey() {
    m_recoveryText.clear();
    Q_EMIT changed();
}

void AccountService::countWork() {
    struct Work {
        std::size_t waiting = 0;
        std::size_t needsAttention = 0;
    };
    m_store.ask(
        this,
        [](vault::Vault& vault) -> Result<Work> {
            RITM_TRY_ASSIGN(const auto mutations, vault.syncLog().pendingCount());
            RITM_TRY_ASSIGN(const auto chunks, vault.chunks().waiting());
            RITM_TRY_ASSIGN(const auto inbox, vault.inbox().count());
            return Work{.waiting = mutations + chunks, .needsAttention = inbox};
        },
        [this](const Result<Work>& work) {
            if (!work) {
                return;
            }
            m_waiting = work->waiting;
            m_needsAttention = work->needsAttention;
            if (m_signOutWhenSent && m_waiting == 0) {
                endSession();
            }
            Q_EMIT changed();
        });
}

void AccountService::localChange() {
    if (m_link && m_state == State::SignedIn) {
        m_link->localChange();
    }
    countWork(); // what needs attention does so without a session, too
}

void AccountService::syncNow() {
    if (m_link && m_state == State::SignedIn) {
        m_link->syncNow();
        countWork();
    }
    checkApprovals();
}

void AccountService::signOut() {
    if (m_state != State::SignedIn) {
        return;
    }
    m_store.ask(
        this,
        [](vault::Vault& vault) -> Result<std::size_t> {
            RITM_TRY_ASSIGN(const auto mutations, vault.syncLog().pendingCount());
            RITM_TRY_ASSIGN(const auto chunks, vault.chunks().waiting());
            return mutations + chunks;
        },
        [this](const Result<std::size_t>& unsent) {
            if (unsent && *unsent == 0) {
                endSession();
                return;
            }
            m_waiting = unsent.value_or(m_waiting);
            m_signOutNeedsChoice = true;
            Q_EMIT changed();
        });
}

void AccountService::sendThenSignOut() {
    m_signOutNeedsChoice = false;
    m_signOutWhenSent = true;
    syncNow();
    Q_EMIT changed();
}

void AccountService::signOutAnyway() {
    endSession();
}

void AccountService::cancelSignOut() {
    m_signOutNeedsChoice = false;
    m_signOutWhenSent = false;
    Q_EMIT changed();
}

void AccountService::endSession() {
    m_signOutNeedsChoice = false;
    m_signOutWhenSent = false;
    m_approvalCode.clear();
    m_recoveryText.clear();
    m_status = {};
    if (m_link) {
        m_link->stopSync();
        m_link->call<void>([](sync::SessionClient& session, auto done) { session.signOut(std::move(done)); },
                           [](const Result<>&) {});
    }
    become(State::SignedOut);
}

} // namespace ritm::app
