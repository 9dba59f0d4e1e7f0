// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/account/losinganswers.h"

#include <QTcpSocket>

namespace ritm::test {

LosingAnswers::LosingAnswers(quint16 serverPort) {
    QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this, serverPort] {
        while (QTcpSocket* from = m_listener.nextPendingConnection()) {
            auto* to = new QTcpSocket(from);
            to->connectToHost(QStringLiteral("127.0.0.1"), serverPort);
            QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            QObject::connect(to, &QTcpSocket::readyRead, from, [this, from, to] {
                m_lost += to->readAll().startsWith("HTTP/1.1") ? 1 : 0;
                from->abort();
            });
            QObject::connect(from, &QTcpSocket::disconnected, from, &QObject::deleteLater);
        }
    });
    m_listener.listen(QHostAddress::LocalHost);
}

QString LosingAnswers::url() const {
    return QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort());
}

} // namespace ritm::test
