// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/rideviewmodel.h"

namespace ritm::app {

RideViewModel::RideViewModel(QObject* parent) : QObject(parent) {}

void RideViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

void RideViewModel::setSport(int sport) {
    if (m_facts.sport != sport) {
        m_facts.sport = sport;
        Q_EMIT changed();
        Q_EMIT sportChosen(sport);
    }
}

} // namespace ritm::app
