// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartsource.h"
#include "app/charts/tracerasteriser.h"

#include <QPointer>
#include <QQuickItem>
#include <QThreadPool>

namespace ritm::app {

/// One channel's line of a ChartSource, drawn off the GUI thread. While a new range is being drawn, the last
/// drawing is shown stretched to it, so that zoom and pan follow the hand.
class WorkoutTrace : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ritm::app::ChartSource* source READ source WRITE setSource NOTIFY sourceChanged)
    /// channelId() of the column.
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY styleChanged)
    /// The range shown, s since the workout's start.
    Q_PROPERTY(double from READ from WRITE setFrom NOTIFY rangeChanged)
    Q_PROPERTY(double to READ to WRITE setTo NOTIFY rangeChanged)
    /// The values at the lower and the upper edge, in the column's own unit.
    Q_PROPERTY(double low READ low WRITE setLow NOTIFY rangeChanged)
    Q_PROPERTY(double high READ high WRITE setHigh NOTIFY rangeChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY styleChanged)
    Q_PROPERTY(double lineWidth READ lineWidth WRITE setLineWidth NOTIFY styleChanged)
    Q_PROPERTY(double fillOpacity READ fillOpacity WRITE setFillOpacity NOTIFY styleChanged)
    /// Whether what is shown is what was asked for last.
    Q_PROPERTY(bool settled READ settled NOTIFY settledChanged)

public:
    explicit WorkoutTrace(QQuickItem* parent = nullptr);

    /// The threads that draw, of all charts together. Not Qt's global pool: Qt's software renderer waits for
    /// that one when it scales an image, and would wait for our lines too.
    [[nodiscard]] static QThreadPool& drawingThreads();

    [[nodiscard]] ChartSource* source() const { return m_source; }
    [[nodiscard]] const QString& channel() const { return m_channel; }
    [[nodiscard]] double from() const { return m_request.from; }
    [[nodiscard]] double to() const { return m_request.to; }
    [[nodiscard]] double low() const { return m_request.low; }
    [[nodiscard]] double high() const { return m_request.high; }
    [[nodiscard]] QColor color() const { return m_request.color; }
    [[nodiscard]] double lineWidth() const { return m_lineWidth; }
    [[nodiscard]] double fillOpacity() const { return m_request.fillOpacity; }
    [[nodiscard]] bool settled() const { return m_settled; }

    void setSource(ChartSource* source);
    void setChannel(const QString& channel);
    void setFrom(double from);
    void setTo(double to);
    void setLow(double low);
    void setHigh(double high);
    void setColor(const QColor& color);
    void setLineWidth(double width);
    void setFillOpacity(double opacity);

Q_SIGNALS:
    void sourceChanged();
    void rangeChanged();
    void styleChanged();
    void settledChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& value) override;
    void updatePolish() override;

private:
    void setRange(double& which, double value);
    void redraw();
    void startDrawing();
    void take(const TraceRequest& request, QImage image);

    QPointer<ChartSource> m_source;
    QString m_channel;
    TraceRequest m_request; // what to show
    double m_lineWidth = 1.6;
    TraceRequest m_drawn; // what m_image shows
    QImage m_image;
    bool m_imageNew = false;
    bool m_drawing = false; // one drawing at a time; the newest wish is drawn next
    bool m_wanted = false;
    bool m_settled = true;
};

} // namespace ritm::app
