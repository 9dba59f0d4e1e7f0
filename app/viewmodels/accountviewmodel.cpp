// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accountviewmodel.h"

namespace ritm::app {

AccountViewModel::AccountViewModel(QObject* parent) : QObject(parent) {}

void AccountViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
