// SPDX-License-Identifier: GPL-3.0-or-later
// How a new device gets the account's key: from an old one that lets it in, or by the recovery key.
#include "app/account/accountservice.h"

#include "core/seal/recovery.h"

#include <utility>

namespace ritm::app {
namespace {

/// What a QR code holds before the code itself.
const auto kQrPrefix = QStringLiteral("ritm:approve:");

Bytes copyOf(ByteView bytes) {
    return {bytes.begin(), bytes.end()};
}

/// A failure that goes by itself, and no word against the session.
bool isAway(const Error& error) {
    return error.is(sync::ClientError::Unreachable) || error.is(sync::ClientError::TimedOut) ||
           error.is(sync::ClientError::Busy) || error.is(sync::ClientError::RateLimited) ||
           error.is(sync::ClientError::Failed);
}

} // namespace

void AccountService::askForApproval() {
    m_approvalKeys = seal::ApprovalKeys::make(m_random);
    m_approvalId = Uuid::v7(m_clock, m_random);
    m_store.run(
        this, [keys = *m_approvalKeys, id = m_approvalId] { return seal::approvalCode(keys.publicKey, id); },
        [this](Result<std::string> code) {
            if (m_state == State::SignedOut) { // given up meanwhile
                return;
            }
            if (!code) {
                become(State::SignedOut, std::move(code).error());
                return;
            }
            wire::ApprovalRequest request{.id = m_approvalId,
                                          .publicKey = copyOf(m_approvalKeys->publicKey.bytes),
                                          .deviceName = deviceName()};
            m_link->call<wire::Approval>(
                [request](sync::SessionClient& session, auto done) {
                    session.askApproval(request, std::move(done));
                },
                [this, code = *code](Result<wire::Approval> asked) {
                    if (m_state == State::SignedOut) {
                        return;
                    }
                    if (!asked && isAway(asked.error())) {
                        m_approvalCode.clear();
                        become(State::AwaitingApproval, std::move(asked).error());
                        m_poll.start(); // asks again
                        return;
                    }
                    if (!asked) {
                        become(State::SignedOut, std::move(asked).error());
                        return;
                    }
                    m_approvalCode = code;
                    become(State::AwaitingApproval);
                    m_poll.start();
                });
        });
}

void AccountService::pollApproval() {
    if (m_state != State::AwaitingApproval) {
        m_poll.stop();
        return;
    }
    if (m_approvalCode.empty()) {
        m_poll.stop();
        askForApproval();
        return;
    }
    m_link->call<wire::Approval>([id = m_approvalId](sync::SessionClient& session,
                                                     auto done) { session.approval(id, std::move(done)); },
                                 [this](Result<wire::Approval> approval) {
                                     if (m_state == State::AwaitingApproval) {
                                         takeApproval(approval);
                                     }
                                 });
}

void AccountService::takeApproval(const Result<wire::Approval>& approval) {
    if (!approval) {
        if (approval.error().is(sync::ClientError::NotFound)) { // too old, or pushed out: a new code
            m_poll.stop();
            askForApproval();
        }
        return;
    }
    if (!approval->grant) {
        return;
    }
    m_poll.stop();
    const auto key = seal::acceptGrant(*approval->grant, *m_approvalKeys);
    if (!key || !isAccountKey(*key)) { // whoever answered does not have the account's key
        m_approvalError = Error(seal::SealError::NotAuthentic);
        askForApproval();
        return;
    }
    m_approvalError.reset();
    keepAccountKey(*key, [this, accountKey = *key] { join(accountKey); });
}

void AccountService::cancelApproval() {
    if (m_state == State::AwaitingApproval) {
        m_poll.stop();
        endSession();
    }
}

void AccountService::useRecoveryKey(const QString& words) {
    auto key = seal::parseRecoveryText(words.toStdString());
    if (!key) {
        m_approvalError = std::move(key).error();
        Q_EMIT changed();
        return;
    }
    m_link->call<wire::RecoveryWrap>(
        [](sync::SessionClient& session, auto done) { session.recovery(std::move(done)); },
        [this, key = *key](Result<wire::RecoveryWrap> wrap) {
            auto accountKey =
                wrap ? seal::recover(wrap->wrapped, key) : std::unexpected(std::move(wrap).error());
            if (!accountKey || !isAccountKey(*accountKey)) {
                m_approvalError =
                    accountKey ? Error(seal::SealError::NotAuthentic) : std::move(accountKey).error();
                Q_EMIT changed();
                return;
            }
            m_poll.stop();
            m_approvalError.reset();
            keepAccountKey(*accountKey, [this, opened = *accountKey] { join(opened); });
        });
}

void AccountService::checkApprovals() {
    if (m_state != State::SignedIn) {
        return;
    }
    m_link->call<wire::ApprovalList>(
        [](sync::SessionClient& session, auto done) { session.approvals(std::move(done)); },
        [this](const Result<wire::ApprovalList>& list) {
            if (list) {
                m_pendingApprovals = static_cast<int>(list->approvals.size());
                Q_EMIT changed();
            }
        });
}

void AccountService::approve(const QString& code) {
    if (m_state != State::SignedIn || !m_accountKey) {
        return;
    }
    m_approvalError.reset();
    const auto bare = code.startsWith(kQrPrefix) ? code.mid(kQrPrefix.size()) : code;
    auto typed = seal::parseCode(bare.toStdString());
    if (!typed) {
        m_approvalError = std::move(typed).error();
        Q_EMIT changed();
        return;
    }
    m_link->call<wire::ApprovalList>(
        [](sync::SessionClient& session, auto done) { session.approvals(std::move(done)); },
        [this, typed = *typed](Result<wire::ApprovalList> list) {
            if (!list) {
                m_approvalError = std::move(list).error();
                Q_EMIT changed();
                return;
            }
            grantMatching(typed, std::move(list->approvals));
        });
}

void AccountService::grantMatching(const std::string& code, std::vector<wire::Approval> approvals) {
    // The key that the server shows counts only if it makes the code that the athlete sees on the new device.
    m_store.run(
        this,
        [code, approvals = std::move(approvals)]() -> Result<std::pair<Uuid, seal::ApprovalPublicKey>> {
            for (const auto& approval : approvals) {
                const auto key = seal::ApprovalPublicKey::from(approval.publicKey);
                if (!key) {
                    continue;
                }
                RITM_TRY_ASSIGN(const auto shown, seal::approvalCode(*key, approval.id));
                if (shown == code) {
                    return std::pair(approval.id, *key);
                }
            }
            return fail(AccountError::NoSuchDevice);
        },
        [this](Result<std::pair<Uuid, seal::ApprovalPublicKey>> match) {
            if (!match) {
                m_approvalError = std::move(match).error();
                Q_EMIT changed();
                return;
            }
            m_link->call<void>(
                [id = match->first, granted = seal::grant(*m_accountKey, match->second)](
                    sync::SessionClient& session, auto done) { session.grant(id, granted, std::move(done)); },
                [this](const Result<>& granted) {
                    if (!granted) {
                        m_approvalError = granted.error();
                        Q_EMIT changed();
                        return;
                    }
                    Q_EMIT approved();
                    checkApprovals();
                });
        });
}

} // namespace ritm::app
