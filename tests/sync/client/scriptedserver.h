// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace ritm::test {

/// What came over one connection: head and body of one request.
struct Heard {
    QByteArray head;
    QByteArray body;
    [[nodiscard]] bool asks(const char* line) const { return head.startsWith(line); }
};

/// An HTTP server that answers as a test says, also in ways in which none should.
class ScriptedServer {
public:
    using Script = std::function<void(QTcpSocket&, const Heard&)>;
    explicit ScriptedServer(Script script);

    [[nodiscard]] QString url() const;
    [[nodiscard]] const QList<Heard>& heard() const { return m_heard; }
    /// How many requests began with that.
    [[nodiscard]] int count(const char* line) const;

    /// An answer as it should be; the connection ends after it.
    static void answer(QTcpSocket& to, int status, const QByteArray& body, const QByteArray& fields = {});
    /// Sends the same again and again for as long as the other side takes it; `sent` counts the bytes.
    static void pour(QTcpSocket& to, const QByteArray& piece, qint64& sent);
    /// Sends one byte now and then, without an end.
    static void drip(QTcpSocket& to);

private:
    void serve(QTcpSocket* from);

    QTcpServer m_listener;
    Script m_script;
    QList<Heard> m_heard;
};

} // namespace ritm::test
