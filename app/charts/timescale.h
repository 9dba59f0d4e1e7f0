// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ritm::app {

/// The time axis of a chart: which stretch is seen, its round places and their texts. Zoom and pan keep
/// within [start, end] and at least kShortestSpan seconds.
class TimeScale : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// All there is to see, s since the workout's start.
    Q_PROPERTY(double start READ start WRITE setStart NOTIFY changed)
    Q_PROPERTY(double end READ end WRITE setEnd NOTIFY changed)
    /// About how many round places fit.
    Q_PROPERTY(int tickCount READ tickCount WRITE setTickCount NOTIFY changed)
    Q_PROPERTY(double from READ from NOTIFY changed)
    Q_PROPERTY(double to READ to NOTIFY changed)
    Q_PROPERTY(bool zoomed READ zoomed NOTIFY changed)
    Q_PROPERTY(QList<double> ticks READ ticks NOTIFY changed)
    Q_PROPERTY(QStringList tickTexts READ tickTexts NOTIFY changed)

public:
    explicit TimeScale(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] double start() const { return m_start; }
    [[nodiscard]] double end() const { return m_end; }
    [[nodiscard]] int tickCount() const { return m_tickCount; }
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    [[nodiscard]] bool zoomed() const { return m_from > m_start || m_to < m_end; }
    [[nodiscard]] const QList<double>& ticks() const { return m_ticks; }
    [[nodiscard]] const QStringList& tickTexts() const { return m_tickTexts; }
    void setStart(double start);
    void setEnd(double end);
    void setTickCount(int count);

    /// Shows 1/factor of what is seen, keeping the time at `place` (0 left edge, 1 right edge) where it is.
    Q_INVOKABLE void zoom(double factor, double place);
    /// Moves what is seen by that part of its width.
    Q_INVOKABLE void pan(double part);
    Q_INVOKABLE void show(double from, double to);
    Q_INVOKABLE void reset();
    /// The time at that place, and the place of a time; 0 is the left edge, 1 the right one.
    Q_INVOKABLE [[nodiscard]] double timeAt(double place) const;
    Q_INVOKABLE [[nodiscard]] double placeOf(double time) const;
    /// "1:02:03" of a time in s.
    Q_INVOKABLE [[nodiscard]] QString text(double time) const;

Q_SIGNALS:
    void changed();

private:
    void retick();

    double m_start = 0;
    double m_end = 0;
    double m_from = 0;
    double m_to = 0;
    int m_tickCount = 6;
    QList<double> m_ticks;
    QStringList m_tickTexts;
};

} // namespace ritm::app
