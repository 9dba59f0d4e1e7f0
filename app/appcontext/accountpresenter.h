// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace ritm::app {

class AccountService;
class AccountViewModel;
class Measures;
class Profile;

/// Shows the account and its sync, and takes the athlete's wishes to the service.
class AccountPresenter final : public QObject {
    Q_OBJECT
public:
    /// `offeredServer`: what the sign-in form holds where none was used before.
    AccountPresenter(AccountViewModel& account, AccountService& service, Profile& profile,
                     QString offeredServer, std::function<Measures()> measures, QObject* parent = nullptr);

    /// Shows everything anew; after a change of language too.
    void show();

private:
    AccountViewModel& m_account;
    AccountService& m_service;
    Profile& m_profile;
    QString m_offeredServer;
    std::function<Measures()> m_measures;
};

} // namespace ritm::app
