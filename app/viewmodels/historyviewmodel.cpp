// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/historyviewmodel.h"

namespace ritm::app {

HistoryViewModel::HistoryViewModel(QObject* parent) : QObject(parent) {}

void HistoryViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
