// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sensors/simulation.h"

#include <QCoreApplication>
#include <QTest>

namespace ritm::test {

/// Runs a test object that has a Simulation m_simulation. Its bus is there before the application: it is to
/// be the one that Qt meets.
template <class Test>
int runOnOwnBus(int argc, char** argv) {
    Test test;
    if (const auto problem = test.m_simulation.startBus(); !problem.isEmpty()) {
        qCritical("no bus: %s", qPrintable(problem));
        return 1;
    }
    const QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

} // namespace ritm::test
