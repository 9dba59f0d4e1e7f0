// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace ritm::app {

/// What a chart draws: one immutable snapshot of streams with its laps and pauses. View models own one and
/// replace its snapshot; charts follow by changed(). Lives on the GUI thread; data() may go to any thread.
class ChartSource : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Seconds since the workout's start of the first and the last row.
    Q_PROPERTY(double start READ start NOTIFY changed)
    Q_PROPERTY(double end READ end NOTIFY changed)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    /// channelId() of every column that a line can show and that holds a value, in the order to show them.
    Q_PROPERTY(QStringList channels READ channels NOTIFY changed)
    /// Seconds at which a lap began, the first excluded.
    Q_PROPERTY(QList<double> lapStarts READ lapStarts NOTIFY changed)

public:
    explicit ChartSource(QObject* parent = nullptr);

    /// Replaces the snapshot: of a workout the whole, of a running ride what its chart shows (the last
    /// minutes). Large ones are looked through on a worker first, so changed() may come later.
    void setStreams(std::shared_ptr<const Streams> streams, std::vector<Lap> laps = {},
                    std::vector<Pause> pauses = {});
    /// Replaces the snapshot at once, with what ChartData::prepare made on any thread.
    void setData(std::shared_ptr<const ChartData> data);
    void clear();

    /// The current snapshot; never null.
    [[nodiscard]] std::shared_ptr<const ChartData> data() const { return m_data; }

    [[nodiscard]] double start() const;
    [[nodiscard]] double end() const;
    [[nodiscard]] bool empty() const;
    [[nodiscard]] QStringList channels() const;
    [[nodiscard]] QList<double> lapStarts() const;

Q_SIGNALS:
    void changed();

private:
    std::shared_ptr<const ChartData> m_data;
    quint64 m_generation = 0; // of the newest snapshot asked for; older answers of workers are dropped
};

} // namespace ritm::app
