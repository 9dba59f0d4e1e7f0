// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/client/scriptedserver.h"

#include <algorithm>
#include <memory>

namespace ritm::test {

namespace {

constexpr qint64 kPouredAtOnce = qint64{4} << 20;

qsizetype lengthIn(const QByteArray& head) {
    const auto at = head.toLower().indexOf("content-length:");
    return at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}

} // namespace

ScriptedServer::ScriptedServer(Script script) : m_script(std::move(script)) {
    QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] {
        while (QTcpSocket* from = m_listener.nextPendingConnection()) {
            QObject::connect(from, &QTcpSocket::disconnected, from, &QObject::deleteLater);
            serve(from);
        }
    });
    m_listener.listen(QHostAddress::LocalHost);
}

void ScriptedServer::serve(QTcpSocket* from) {
    const auto arrived = std::make_shared<QByteArray>();
    QObject::connect(from, &QTcpSocket::readyRead, from, [this, from, arrived] {
        *arrived += from->readAll();
        const auto end = arrived->indexOf("\r\n\r\n");
        if (end < 0 || arrived->size() < end + 4 + lengthIn(arrived->first(end + 2))) {
            return;
        }
        m_heard.append({arrived->first(end + 2), arrived->sliced(end + 4)});
        arrived->clear();
        const Heard now = m_heard.back();
        m_script(*from, now);
    });
}

QString ScriptedServer::url() const {
    return QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort());
}

int ScriptedServer::count(const char* line) const {
    return static_cast<int>(
        std::ranges::count_if(m_heard, [line](const Heard& each) { return each.asks(line); }));
}

void ScriptedServer::answer(QTcpSocket& to, int status, const QByteArray& body, const QByteArray& fields) {
    to.write("HTTP/1.1 " + QByteArray::number(status) + " Some\r\n" + fields +
             "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    to.disconnectFromHost();
}

void ScriptedServer::pour(QTcpSocket& to, const QByteArray& piece, qint64& sent) {
    const auto more = [&to, piece, &sent] {
        while (to.state() == QAbstractSocket::ConnectedState && to.bytesToWrite() < kPouredAtOnce) {
            sent += std::max<qint64>(to.write(piece), 0);
        }
    };
    QObject::connect(&to, &QTcpSocket::bytesWritten, &to, more, Qt::QueuedConnection);
    more();
}

void ScriptedServer::drip(QTcpSocket& to) {
    auto* timer = new QTimer(&to);
    timer->callOnTimeout(&to, [&to] {
        to.write("x");
        to.flush();
    });
    timer->start(10);
}

} // namespace ritm::test
