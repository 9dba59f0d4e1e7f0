// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/accountpresenter.h"

#include "app/account/accountservice.h"
#include "app/models/measures.h"
#include "app/viewmodels/accountviewmodel.h"
#include "app/viewmodels/errortext.h"

#include <QDateTime>

#include <utility>

namespace ritm::app {
namespace {

AccountViewModel::State shownState(AccountService::State state) {
    switch (state) {
    case AccountService::State::SignedOut:
        return AccountViewModel::State::SignedOut;
    case AccountService::State::Busy:
        return AccountViewModel::State::Busy;
    case AccountService::State::SignedIn:
        return AccountViewModel::State::SignedIn;
    case AccountService::State::AwaitingApproval:
        return AccountViewModel::State::AwaitingApproval;
    }
    return AccountViewModel::State::SignedOut;
}

/// An account is there, or may be, of whose sync nothing is heard yet.
bool isComing(const AccountService& service) {
    switch (service.state()) {
    case AccountService::State::SignedOut:
        return !service.isRead();
    case AccountService::State::Busy:
    case AccountService::State::AwaitingApproval:
        return true;
    case AccountService::State::SignedIn:
        return service.syncStatus().state == sync::State::NoAccount;
    }
    return false;
}

AccountViewModel::SyncState shownSync(const AccountService& service) {
    if (isComing(service)) {
        return AccountViewModel::SyncState::Syncing;
    }
    if (service.state() != AccountService::State::SignedIn) {
        return AccountViewModel::SyncState::Off;
    }
    switch (service.syncStatus().state) {
    case sync::State::NoAccount:
        return AccountViewModel::SyncState::Off;
    case sync::State::Idle:
        return AccountViewModel::SyncState::Idle;
    case sync::State::Working:
        return AccountViewModel::SyncState::Syncing;
    case sync::State::Offline:
        return AccountViewModel::SyncState::Offline;
    case sync::State::Failing:
    case sync::State::NotTrusted:
    case sync::State::SignedOut:
    case sync::State::Outdated:
        return AccountViewModel::SyncState::Failed;
    }
    return AccountViewModel::SyncState::Off;
}

/// Why the last wish failed. Who is not signed in has no sync that could resume.
QString whyNot(const AccountService& service) {
    const Error& error = *service.error();
    return service.state() == AccountService::State::SignedOut && error.is(sync::ClientError::Unreachable)
               ? AccountPresenter::tr(
                     "The server was not reached. Check its address and your network and try "
                     "again, or go on without an account.")
               : errorText(error);
}

QString syncText(const AccountService& service) {
    if (isComing(service)) {
        return service.state() == AccountService::State::AwaitingApproval
                   ? AccountPresenter::tr("Waiting for approval")
                   : AccountPresenter::tr("Opening your account");
    }
    const auto waiting = static_cast<int>(service.waiting());
    switch (service.syncStatus().state) {
    case sync::State::NoAccount:
        return AccountPresenter::tr("Everything stays on this device");
    case sync::State::Idle:
        return waiting == 0 ? AccountPresenter::tr("Synced")
                            : AccountPresenter::tr("%n change(s) wait to be sent", nullptr, waiting);
    case sync::State::Working:
        return AccountPresenter::tr("Syncing");
    case sync::State::Offline:
        return waiting == 0 ? AccountPresenter::tr("The server is away")
                            : AccountPresenter::tr("The server is away; %n change(s) wait", nullptr, waiting);
    case sync::State::Failing:
        return AccountPresenter::tr("The server has a problem; Ritm tries again");
    case sync::State::NotTrusted:
        return errorText(Error(sync::ClientError::NotTrusted));
    case sync::State::SignedOut:
        return errorText(Error(sync::ClientError::SignedOut));
    case sync::State::Outdated:
        return AccountPresenter::tr("The server needs a newer Ritm: update this one");
    }
    return {};
}

} // namespace

AccountPresenter::AccountPresenter(AccountViewModel& account, AccountService& service, Profile& profile,
                                   QString offeredServer, std::function<Measures()> measures, QObject* parent)
    : QObject(parent), m_account(account), m_service(service), m_profile(profile),
      m_offeredServer(std::move(offeredServer)), m_measures(std::move(measures)) {
    connect(&m_service, &AccountService::changed, this, &AccountPresenter::show);
    connect(&m_profile.settings(), &Settings::changed, this, &AccountPresenter::show);
    connect(&m_account, &AccountViewModel::createAccount, &m_service, &AccountService::createAccount);
    connect(&m_account, &AccountViewModel::signIn, &m_service, &AccountService::signIn);
    connect(&m_account, &AccountViewModel::forgetError, &m_service, &AccountService::forgetError);
    connect(&m_account, &AccountViewModel::skip, this,
            [this] { m_profile.settings().set(Settings::kWelcomed, true); });
    connect(&m_account, &AccountViewModel::signOut, &m_service, &AccountService::signOut);
    connect(&m_account, &AccountViewModel::sendThenSignOut, &m_service, &AccountService::sendThenSignOut);
    connect(&m_account, &AccountViewModel::signOutAnyway, &m_service, &AccountService::signOutAnyway);
    connect(&m_account, &AccountViewModel::cancelSignOut, &m_service, &AccountService::cancelSignOut);
    connect(&m_account, &AccountViewModel::approve, &m_service, &AccountService::approve);
    connect(&m_account, &AccountViewModel::checkApprovals, &m_service, &AccountService::checkApprovals);
    connect(&m_account, &AccountViewModel::cancelApproval, &m_service, &AccountService::cancelApproval);
    connect(&m_account, &AccountViewModel::useRecoveryKey, &m_service, &AccountService::useRecoveryKey);
    connect(&m_account, &AccountViewModel::showRecoveryKey, &m_service, &AccountService::showRecoveryKey);
    connect(&m_account, &AccountViewModel::hideRecoveryKey, &m_service, &AccountService::hideRecoveryKey);
    connect(&m_account, &AccountViewModel::syncNow, &m_service, &AccountService::syncNow);
    show();
}

void AccountPresenter::show() {
    const auto& settings = m_profile.settings();
    AccountViewModel::Facts facts;
    facts.state = shownState(m_service.state());
    const auto used = settings.text(Settings::kServerUrl);
    facts.serverUrl = m_offeredServer.isEmpty() || !used.isEmpty() ? used : m_offeredServer;
    facts.email = settings.text(Settings::kEmail);
    facts.displayName = settings.text(Settings::kDisplayName);
    facts.errorText = m_service.error() ? whyNot(m_service) : QString();
    if (!m_service.approvalCode().empty()) {
        facts.approvalCode = QString::fromStdString(seal::groupCode(m_service.approvalCode()));
        facts.approvalQr = QStringLiteral("ritm:approve:") + QString::fromStdString(m_service.approvalCode());
    }
    facts.approvalError = m_service.approvalError() ? errorText(*m_service.approvalError()) : QString();
    facts.pendingApprovals = m_service.pendingApprovals();
    facts.recoveryKey = QString::fromStdString(m_service.recoveryKey());
    facts.syncState = shownSync(m_service);
    facts.syncText = syncText(m_service);
    if (m_service.syncStatus().lastSynced) {
        facts.lastSyncedText =
            m_measures().moment(*m_service.syncStatus().lastSynced,
                                std::chrono::seconds(QDateTime::currentDateTime().offsetFromUtc()));
    }
    facts.waiting = static_cast<int>(m_service.waiting());
    facts.needsAttention = static_cast<int>(m_service.needsAttention());
    facts.signOutNeedsChoice = m_service.signOutNeedsChoice();
    m_account.show(facts);
}

} // namespace ritm::app
