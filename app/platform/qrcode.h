// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace ritm::app {

/// The QR code of a text as an image of one pixel a module with its quiet zone, dark on light; null when the
/// text is empty or too long for one.
[[nodiscard]] QImage qrImage(const QString& text);

/// Shows a text as a QR code. Always dark on white, whatever the theme: cameras ask for it.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool valid READ valid NOTIFY textChanged)

public:
    explicit QrCode(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool valid() const { return !m_image.isNull(); }
    void setText(const QString& text);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QImage m_image;
};

} // namespace ritm::app
