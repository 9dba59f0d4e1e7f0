// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journey/athlete.h"

#include <QJsonValue>
#include <QString>

#include <functional>

namespace ritm::journey {

/// Tells the journey's own process something: one line of JSON on standard output.
void tell(const QString& name, const QJsonValue& value);

/// Runs the steps of one process of the journey in order and tells how each went; after one that fails no
/// other is begun.
class Stage {
public:
    void step(const QString& name, const std::function<Why()>& run);
    [[nodiscard]] bool held() const { return m_held; }

private:
    bool m_held = true;
};

/// Hands every line of standard input to `take` until the input ends, which ends the process too.
void listen(const std::function<void(const QString& word, const QString& rest)>& take);

} // namespace ritm::journey
