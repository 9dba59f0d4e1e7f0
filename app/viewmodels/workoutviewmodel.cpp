// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/workoutviewmodel.h"

namespace ritm::app {

WorkoutViewModel::WorkoutViewModel(QObject* parent) : QObject(parent) {}

void WorkoutViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
