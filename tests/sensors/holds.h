// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Calls a function that checks; the test goes on only when it held.
#define RITM_HOLDS(call)                                                                                     \
    call;                                                                                                    \
    if (QTest::currentTestFailed())                                                                          \
    return
