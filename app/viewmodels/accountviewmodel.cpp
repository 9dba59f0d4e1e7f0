// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accountviewmodel.h"

#include "sync/protocol/identity.h"

namespace ritm::app {

AccountViewModel::AccountViewModel(QObject* parent) : QObject(parent) {}

void AccountViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

int AccountViewModel::shortestPassword() {
    return static_cast<int>(wire::kShortestPassword);
}

bool AccountViewModel::isLongEnough(const QString& password) {
    return wire::isLongEnough(password.normalized(QString::NormalizationForm_C).toStdString());
}

} // namespace ritm::app
