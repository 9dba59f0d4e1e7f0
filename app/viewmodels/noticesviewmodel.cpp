// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/noticesviewmodel.h"

namespace ritm::app {

NoticesViewModel::NoticesViewModel(QObject* parent) : QObject(parent) {}

void NoticesViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
