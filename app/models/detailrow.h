// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// One thing to know of what is unfolded: "Source", and what it is.
struct DetailRow {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
public:
    QString label; ///< translated
    QString text;

    [[nodiscard]] const auto& key() const { return label; }
    friend bool operator==(const DetailRow&, const DetailRow&) = default;
};

} // namespace ritm::app
