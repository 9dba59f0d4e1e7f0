// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/figuresviewmodel.h"

namespace ritm::app {

FiguresViewModel::FiguresViewModel(QObject* parent) : QObject(parent) {}

void FiguresViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
