// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartsource.h"

#include <QPointer>

namespace ritm::app {

/// How one channel of a source is shown: its name and unit, the range and the round places of its axis, and
/// the value under the cursor; all in the athlete's units and language.
class ChannelScale : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ritm::app::ChartSource* source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY changed)
    Q_PROPERTY(bool imperial READ imperial WRITE setImperial NOTIFY changed)
    /// Only to have texts made anew when the language changes.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    /// About how many round places fit.
    Q_PROPERTY(int tickCount READ tickCount WRITE setTickCount NOTIFY changed)
    /// s since the start, or NaN for no cursor.
    Q_PROPERTY(double cursor READ cursor WRITE setCursor NOTIFY cursorChanged)

    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    /// The axis' ends, in the column's own unit.
    Q_PROPERTY(double low READ low NOTIFY changed)
    Q_PROPERTY(double high READ high NOTIFY changed)
    Q_PROPERTY(QList<double> ticks READ ticks NOTIFY changed)
    Q_PROPERTY(QStringList tickTexts READ tickTexts NOTIFY changed)
    Q_PROPERTY(QString rangeText READ rangeText NOTIFY changed)
    Q_PROPERTY(QString cursorText READ cursorText NOTIFY cursorChanged)
    /// How far from the top of the axis (0) to its bottom (1) the value under the cursor is; NaN for none.
    Q_PROPERTY(double cursorPlace READ cursorPlace NOTIFY cursorChanged)

public:
    explicit ChannelScale(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] ChartSource* source() const { return m_source; }
    [[nodiscard]] const QString& channel() const { return m_channel; }
    [[nodiscard]] bool imperial() const { return m_imperial; }
    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] int tickCount() const { return m_tickCount; }
    [[nodiscard]] double cursor() const { return m_cursor; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] const QList<double>& ticks() const { return m_ticks; }
    [[nodiscard]] const QStringList& tickTexts() const { return m_tickTexts; }
    [[nodiscard]] const QString& rangeText() const { return m_rangeText; }
    [[nodiscard]] QString cursorText() const;
    [[nodiscard]] double cursorPlace() const;

    void setSource(ChartSource* source);
    void setChannel(const QString& channel);
    void setImperial(bool imperial);
    void setLanguage(const QString& language);
    void setTickCount(int count);
    void setCursor(double cursor);

Q_SIGNALS:
    void changed();
    void cursorChanged();

private:
    void recompute();

    QPointer<ChartSource> m_source;
    QString m_channel;
    ChannelKey m_key;
    bool m_imperial = false;
    QString m_language;
    int m_tickCount = 3;
    double m_cursor = kAbsent;
    double m_low = 0;
    double m_high = 1;
    QList<double> m_ticks;
    QStringList m_tickTexts;
    QString m_rangeText;
};

} // namespace ritm::app
