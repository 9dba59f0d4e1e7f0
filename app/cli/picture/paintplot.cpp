// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picture/paintplot.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QString>

#include <cmath>

namespace ritm::cli {

namespace {

constexpr int kPixels = 2; ///< of the picture for each of the plot, so that texts are sharp

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void drawLines(QPainter& painter, const std::vector<Plot::Line>& lines) {
    for (const Plot::Line& line : lines) {
        painter.drawLine(QLineF(line.x1, line.y1, line.x2, line.y2));
    }
}

QPen pen(const QColor& colour, Qt::PenStyle style = Qt::SolidLine) {
    QPen pen(colour, 1, style, Qt::FlatCap);
    return pen;
}

} // namespace

QImage paintPlot(const Plot& plot) {
    QImage image(static_cast<int>(std::ceil(plot.width)) * kPixels,
                 static_cast<int>(std::ceil(plot.height)) * kPixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kPixels, kPixels);
    painter.setPen(pen(QColor(0xdd, 0xdd, 0xdd)));
    drawLines(painter, plot.grid);
    painter.setPen(pen(QColor(0x88, 0x88, 0x88), Qt::DashLine));
    drawLines(painter, plot.marks);
    for (const Plot::Panel& panel : plot.panels) {
        painter.setPen(pen(QColor(utf8(panel.colour))));
        drawLines(painter, panel.strokes);
    }
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(12);
    painter.setFont(font);
    painter.setPen(pen(QColor(0x33, 0x33, 0x33)));
    const QFontMetricsF metrics(font);
    for (const Plot::Label& label : plot.labels) {
        const QString text = utf8(label.text);
        const double left = label.rightAligned ? label.x - metrics.horizontalAdvance(text) : label.x;
        painter.drawText(QPointF(left, label.y), text);
    }
    return image;
}

} // namespace ritm::cli
