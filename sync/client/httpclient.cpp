// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpclient.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace ritm::sync {

namespace {

/// No answer that was asked for in pieces is larger; a server that sends more is none of ours.
constexpr qint64 kLargestAnswer = qint64{16} << 20;
/// An event stream is read as it comes.
constexpr qint64 kStreamBuffer = qint64{64} << 10;

Delivery deliveryOf(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Delivery::NotTrusted;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return Delivery::TimedOut;
    default: // Qt's list grows with its versions; all the rest is a connection that failed
        return Delivery::Unreachable;
    }
}

Response responseOf(QNetworkReply& reply) {
    Response response;
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const bool cutOff = reply.error() == QNetworkReply::RemoteHostClosedError ||
                        reply.error() == QNetworkReply::OperationCanceledError ||
                        reply.error() == QNetworkReply::TimeoutError;
    if (!status.isValid() || cutOff) {
        // One that began and broke off was too much for this network, or for the time that the server gives.
        response.delivery = status.isValid() ? Delivery::TimedOut : deliveryOf(reply.error());
        return response;
    }
    response.delivery = Delivery::Answered;
    response.status = status.toInt();
    response.body = reply.readAll().toStdString();
    bool ok = false;
    const int seconds = reply.rawHeader("Retry-After").toInt(&ok);
    if (ok && seconds >= 0) {
        response.retryAfter = std::chrono::seconds(seconds);
    }
    return response;
}

} // namespace

HttpClient::HttpClient(const QUrl& server, QObject* parent) : QObject(parent), m_server(server) {
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpClient::~HttpClient() = default;

bool HttpClient::isSafe() const {
    if (m_server.scheme() == QLatin1String("https")) {
        return true;
    }
    const QString host = m_server.host();
    return m_server.scheme() == QLatin1String("http") &&
           (host == QLatin1String("localhost") || QHostAddress(host).isLoopback());
}

QNetworkRequest HttpClient::prepared(const std::string& path, const std::string& token) const {
    QUrl url = m_server;
    QString base = url.path();
    if (base.endsWith(QLatin1Char('/'))) {
        base.chop(1);
    }
    url.setPath(base + QString::fromStdString(path));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Nothing that unpacks to more than was sent.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!token.empty()) {
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(token));
    }
    return request;
}

void HttpClient::send(const Request& request, const std::string& token, Done done,
                      std::chrono::milliseconds longest) {
    if (!isSafe()) {
        QTimer::singleShot(0, this,
                           [done = std::move(done)] { done(Response{.delivery = Delivery::NotTrusted}); });
        return;
    }
    QNetworkRequest out = prepared(request.path, token);
    out.setTransferTimeout(static_cast<int>(m_timeout.count()));
    if (!request.contentType.empty()) {
        out.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromStdString(request.contentType));
    }
    const QByteArray body = QByteArray::fromStdString(request.body);
    QNetworkReply* reply = nullptr;
    switch (request.method) {
    case Method::Get:
        reply = m_network.get(out);
        break;
    case Method::Post:
        reply = m_network.post(out, body);
        break;
    case Method::Put:
        reply = m_network.put(out, body);
        break;
    case Method::Delete:
        reply = m_network.deleteResource(out);
        break;
    }
    reply->setReadBufferSize(kLargestAnswer + 1);
    const auto bound = [reply] {
        const bool promised =
            reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > kLargestAnswer;
        if (promised || reply->bytesAvailable() > kLargestAnswer) {
            reply->abort();
        }
    };
    connect(reply, &QNetworkReply::metaDataChanged, reply, bound);
    connect(reply, &QNetworkReply::readyRead, reply, bound);
    // Qt's own timeout starts anew with every byte.
    QTimer::singleShot(longest, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(responseOf(*reply));
    });
}

QNetworkReply* HttpClient::openStream(const std::string& path, const std::string& token) {
    if (!isSafe()) {
        return nullptr;
    }
    QNetworkRequest out = prepared(path, token);
    out.setRawHeader("Accept", "text/event-stream");
    QNetworkReply* reply = m_network.get(out);
    reply->setReadBufferSize(kStreamBuffer);
    return reply;
}

} // namespace ritm::sync
