// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/sensorsviewmodel.h"

namespace ritm::app {

SensorsViewModel::SensorsViewModel(QObject* parent) : QObject(parent) {}

void SensorsViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
