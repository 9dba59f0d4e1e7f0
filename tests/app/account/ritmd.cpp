// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/account/ritmd.h"

#include <QUrl>

namespace ritm::test {

Ritmd::~Ritmd() {
    stop();
}

bool Ritmd::start() {
    m_process.setReadChannel(QProcess::StandardOutput);
    m_process.start(QStringLiteral(RITMD_BINARY),
                    {QStringLiteral("serve"), QStringLiteral("--data"), m_data.path(),
                     QStringLiteral("--port"), QString::number(m_port)});
    while (m_process.waitForReadyRead(30000)) {
        while (m_process.canReadLine()) {
            const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
            if (line.startsWith(QStringLiteral("listening on "))) {
                m_port = static_cast<quint16>(QUrl(line.mid(13)).port());
                return true;
            }
        }
    }
    qWarning("ritmd did not start: %s", m_process.readAllStandardError().constData());
    return false;
}

void Ritmd::stop() {
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.terminate();
    if (!m_process.waitForFinished(30000)) {
        qWarning("ritmd does not end");
        kill();
    }
    m_log += m_process.readAllStandardError();
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0) {
        qFatal("ritmd did not end well: %s", m_log.right(4000).constData());
    }
}

void Ritmd::kill() {
    m_process.kill();
    m_process.waitForFinished(10000);
    m_log += m_process.readAllStandardError();
}

} // namespace ritm::test
