// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// One entry of a choice.
struct ChoiceRow {
    Q_GADGET
    Q_PROPERTY(int value MEMBER value)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString iconKey MEMBER iconKey)
public:
    int value = 0;
    QString text;    ///< translated
    QString iconKey; ///< stable

    [[nodiscard]] const auto& key() const { return value; }
    friend bool operator==(const ChoiceRow&, const ChoiceRow&) = default;
};

} // namespace ritm::app
