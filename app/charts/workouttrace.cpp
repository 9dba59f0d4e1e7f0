// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/workouttrace.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <cmath>
#include <memory>

namespace ritm::app {

WorkoutTrace::WorkoutTrace(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    setClip(true);
}

QThreadPool& WorkoutTrace::drawingThreads() {
    static QThreadPool pool;
    return pool;
}

void WorkoutTrace::setSource(ChartSource* source) {
    if (m_source == source)
        return;
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    if (source) {
        connect(source, &ChartSource::changed, this, &WorkoutTrace::redraw);
        connect(source, &QObject::destroyed, this, &WorkoutTrace::redraw);
    }
    Q_EMIT sourceChanged();
    redraw();
}

void WorkoutTrace::setChannel(const QString& channel) {
    if (m_channel == channel)
        return;
    m_channel = channel;
    m_request.channel = channelFromId(channel).value_or(ChannelKey());
    Q_EMIT styleChanged();
    redraw();
}

void WorkoutTrace::setRange(double& which, double value) {
    if (which == value)
        return;
    which = value;
    Q_EMIT rangeChanged();
    redraw();
}

void WorkoutTrace::setFrom(double from) {
    setRange(m_request.from, from);
}

void WorkoutTrace::setTo(double to) {
    setRange(m_request.to, to);
}

void WorkoutTrace::setLow(double low) {
    setRange(m_request.low, low);
}

void WorkoutTrace::setHigh(double high) {
    setRange(m_request.high, high);
}

void WorkoutTrace::setColor(const QColor& color) {
    if (m_request.color == color)
        return;
    m_request.color = color;
    Q_EMIT styleChanged();
    redraw();
}

void WorkoutTrace::setLineWidth(double width) {
    if (m_lineWidth == width)
        return;
    m_lineWidth = width;
    Q_EMIT styleChanged();
    redraw();
}

void WorkoutTrace::setFillOpacity(double opacity) {
    if (m_request.fillOpacity == opacity)
        return;
    m_request.fillOpacity = opacity;
    Q_EMIT styleChanged();
    redraw();
}

void WorkoutTrace::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        redraw();
}

void WorkoutTrace::itemChange(ItemChange change, const ItemChangeData& value) {
    QQuickItem::itemChange(change, value);
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged ||
        change == ItemVisibleHasChanged)
        redraw();
}

/// Several properties change at once when the hand moves: one drawing is asked for, before the next frame.
void WorkoutTrace::redraw() {
    m_wanted = true;
    if (m_settled) {
        m_settled = false;
        Q_EMIT settledChanged();
    }
    polish();
    update();
}

void WorkoutTrace::updatePolish() {
    if (m_wanted && !m_drawing && window() && isVisible())
        startDrawing();
}

void WorkoutTrace::startDrawing() {
    m_wanted = false;
    const double ratio = window()->effectiveDevicePixelRatio();
    m_request.data = m_source ? m_source->data() : nullptr;
    m_request.size = QSize(static_cast<int>(std::lround(width() * ratio)),
                           static_cast<int>(std::lround(height() * ratio)));
    m_request.lineWidth = m_lineWidth * ratio;
    m_drawing = true;
    const QPointer<WorkoutTrace> self(this);
    drawingThreads().start([self, request = m_request] {
        QImage image = rasteriseTrace(request);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, request, image = std::move(image)] {
            if (self)
                self->take(request, image);
        });
    });
}

void WorkoutTrace::take(const TraceRequest& request, QImage image) {
    m_drawing = false;
    m_drawn = request;
    m_drawn.data.reset();
    m_image = std::move(image);
    m_imageNew = true;
    if (m_wanted) {
        polish();
    } else {
        m_settled = true;
        Q_EMIT settledChanged();
    }
    update();
}

QSGNode* WorkoutTrace::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* node = static_cast<QSGImageNode*>(old);
    const double span = m_request.to - m_request.from;
    if (m_image.isNull() || !(span > 0)) {
        delete node;
        m_imageNew = !m_image.isNull();
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_imageNew = true;
    }
    if (m_imageNew) {
        node->setTexture(window()->createTextureFromImage(m_image));
        node->setSourceRect(QRectF(QPointF(), QSizeF(m_image.size())));
        m_imageNew = false;
    }
    const double left = (m_drawn.from - m_request.from) / span * width();
    const double right = (m_drawn.to - m_request.from) / span * width();
    node->setRect(QRectF(left, 0, right - left, height()));
    node->markDirty(QSGNode::DirtyMaterial);
    return node;
}

} // namespace ritm::app
