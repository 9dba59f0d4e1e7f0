// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// A short message for the athlete.
struct NoticeRow {
    Q_GADGET
    Q_PROPERTY(int id MEMBER id)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString actionText MEMBER actionText)
public:
    int id = 0;
    int kind = 0; ///< NoticesViewModel::Kind
    QString text;
    QString actionText; ///< the button's text; empty for none

    [[nodiscard]] const auto& key() const { return id; }
    friend bool operator==(const NoticeRow&, const NoticeRow&) = default;
};

} // namespace ritm::app
