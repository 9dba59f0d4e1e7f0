// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/attentionviewmodel.h"

namespace ritm::app {

AttentionViewModel::AttentionViewModel(QObject* parent) : QObject(parent) {}

void AttentionViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
