// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/recoveryviewmodel.h"

namespace ritm::app {

RecoveryViewModel::RecoveryViewModel(QObject* parent) : QObject(parent) {}

void RecoveryViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
