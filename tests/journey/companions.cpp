// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/companions.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace ritm::journey {

QString programPath(const QString& name) {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/") + name;
}

QString Companion::start(const QString& program, const QStringList& arguments) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(programPath(program), arguments);
    if (!m_process.waitForStarted()) {
        return QStringLiteral("%1 does not start: %2").arg(program, m_process.errorString());
    }
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning || timer.elapsed() > 20'000) {
            return QStringLiteral("%1 does not get ready").arg(program);
        }
        m_process.waitForReadyRead(200);
    }
    m_firstLine = QString::fromUtf8(m_process.readLine()).trimmed();
    return {};
}

Companion::~Companion() {
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace ritm::journey
