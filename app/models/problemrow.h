// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// What an import could not keep, in words.
struct ProblemRow {
    Q_GADGET
    Q_PROPERTY(int index MEMBER index)
    Q_PROPERTY(QString text MEMBER text)
public:
    int index = 0;
    QString text;

    [[nodiscard]] const auto& key() const { return index; }
    friend bool operator==(const ProblemRow&, const ProblemRow&) = default;
};

} // namespace ritm::app
