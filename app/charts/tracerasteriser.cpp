// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/tracerasteriser.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ritm::app {

namespace {

constexpr int kLargestSide = 16384;
/// Horizontal steps a pixel column: steep lines get smooth edges.
constexpr std::size_t kSteps = 3;

Duration microseconds(double seconds) {
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
}

/// Where the line is within one step, in pixels from the top; empty if bottom < top.
struct Span {
    double top = 1;
    double bottom = 0;
    [[nodiscard]] bool empty() const { return bottom < top; }
};

std::vector<Span> spansOf(const TraceRequest& request, const Trace& trace) {
    const auto width = static_cast<std::size_t>(request.size.width());
    std::vector<PixelColumn> columns(width * kSteps);
    trace.columns({microseconds(request.from), microseconds(request.to)}, columns);
    const double height = request.size.height();
    const double perPixel = height / (request.high - request.low);
    const double half = request.lineWidth / 2;
    std::vector<Span> spans(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].empty())
            continue;
        spans[i].top = height - (columns[i].maximum - request.low) * perPixel - half;
        spans[i].bottom = height - (columns[i].minimum - request.low) * perPixel + half;
    }
    return spans;
}

/// A step takes in its neighbours', so that a steep line is as wide as a level one.
std::vector<Span> widened(const std::vector<Span>& spans, double lineWidth) {
    const auto reach = static_cast<std::size_t>(std::lround((lineWidth * kSteps - 1) / 2));
    std::vector<Span> wide(spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const std::size_t first = i > reach ? i - reach : 0;
        const std::size_t last = std::min(spans.size() - 1, i + reach);
        for (std::size_t j = first; j <= last; ++j) {
            if (spans[j].empty())
                continue;
            if (wide[i].empty())
                wide[i] = spans[j];
            wide[i].top = std::min(wide[i].top, spans[j].top);
            wide[i].bottom = std::max(wide[i].bottom, spans[j].bottom);
        }
    }
    return wide;
}

class Painter {
public:
    Painter(QImage& image, const QColor& color)
        : m_bits(reinterpret_cast<QRgb*>(image.bits())), m_stride(image.bytesPerLine() / 4),
          m_height(image.height()), m_color(color) {}

    /// Covers rows [top, bottom) of a column by one step's part, edges by the part of the pixel covered.
    void cover(std::vector<float>& column, const Span& span) const {
        const double top = std::clamp(span.top, 0.0, static_cast<double>(m_height));
        const double bottom = std::clamp(span.bottom, 0.0, static_cast<double>(m_height));
        for (int row = static_cast<int>(top); row < m_height && row < bottom; ++row) {
            const double part = std::min(bottom, row + 1.0) - std::max(top, static_cast<double>(row));
            column[static_cast<std::size_t>(row)] += static_cast<float>(part / kSteps);
        }
    }

    void write(int x, const std::vector<float>& line, double fillFrom, double fillOpacity) const {
        for (int row = 0; row < m_height; ++row) {
            const double fill = row < fillFrom ? 0 : fillOpacity * (1 - static_cast<double>(row) / m_height);
            const double alpha =
                std::max(static_cast<double>(std::min(line[static_cast<std::size_t>(row)], 1.0F)), fill) *
                m_color.alphaF();
            if (alpha > 0)
                m_bits[row * m_stride + x] =
                    qPremultiply(qRgba(m_color.red(), m_color.green(), m_color.blue(),
                                       static_cast<int>(std::lround(alpha * 255))));
        }
    }

private:
    QRgb* m_bits;
    qsizetype m_stride;
    int m_height;
    QColor m_color;
};

} // namespace

QImage rasteriseTrace(const TraceRequest& request) {
    const QSize size = request.size.boundedTo({kLargestSide, kLargestSide});
    if (size.isEmpty())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const Trace* trace = request.data ? request.data->trace(request.channel) : nullptr;
    const bool sensible = request.to > request.from && request.high > request.low &&
                          std::isfinite(request.to - request.from) &&
                          std::isfinite(request.high - request.low);
    if (!trace || trace->empty() || !sensible)
        return image;

    TraceRequest bounded = request;
    bounded.size = size;
    const std::vector<Span> exact = spansOf(bounded, *trace);
    const std::vector<Span> wide = widened(exact, request.lineWidth);
    const Painter painter(image, request.color);
    std::vector<float> column(static_cast<std::size_t>(size.height()));
    for (int x = 0; x < size.width(); ++x) {
        std::fill(column.begin(), column.end(), 0.0F);
        double fillFrom = size.height();
        for (std::size_t step = 0; step < kSteps; ++step) {
            const std::size_t at = static_cast<std::size_t>(x) * kSteps + step;
            if (!wide[at].empty())
                painter.cover(column, wide[at]);
            if (!exact[at].empty())
                fillFrom = std::min(fillFrom, (exact[at].top + exact[at].bottom) / 2);
        }
        painter.write(x, column, fillFrom, request.fillOpacity);
    }
    return image;
}

} // namespace ritm::app
