// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <filesystem>

namespace ritm::test {

/// The real server as a process of its own, over a data folder that goes with this object.
class Ritmd {
public:
    ~Ritmd();
    /// Starts on a free port the first time, on the same one again after stop(). False when it does not come
    /// up.
    [[nodiscard]] bool start();
    /// Lets it end in order.
    void stop();
    /// Ends it on the spot.
    void kill();

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] std::filesystem::path data() const { return m_data.path().toStdString(); }
    /// What it wrote to its log.
    [[nodiscard]] const QByteArray& log() const { return m_log; }

private:
    QTemporaryDir m_data;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace ritm::test
