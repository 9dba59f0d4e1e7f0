// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/importsviewmodel.h"

namespace ritm::app {

ImportsViewModel::ImportsViewModel(QObject* parent) : QObject(parent) {}

void ImportsViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
