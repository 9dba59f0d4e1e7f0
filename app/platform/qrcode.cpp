// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/qrcode.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace ritm::app {

QImage qrImage(const QString& text) {
    if (text.isEmpty())
        return {};
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    constexpr int kQuiet = 4;
    const int width = code->width;
    QImage image(width + 2 * kQuiet, width + 2 * kQuiet, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            if (code->data[y * width + x] & 1)
                image.setPixel(x + kQuiet, y + kQuiet, qRgb(0, 0, 0));
        }
    }
    return image;
}

void QrCode::setText(const QString& text) {
    if (m_text == text)
        return;
    m_text = text;
    m_image = qrImage(text);
    Q_EMIT textChanged();
    update();
}

void QrCode::paint(QPainter* painter) {
    if (m_image.isNull())
        return;
    const qreal side = qMin(width(), height());
    const QRectF target((width() - side) / 2, (height() - side) / 2, side, side);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(target, m_image);
}

} // namespace ritm::app
