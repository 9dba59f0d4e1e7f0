// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/exchange.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <string>

class QNetworkReply;
class QNetworkRequest;

namespace ritm::sync {

/// Carries requests to one server over Qt Network. Lives in one thread with an event loop; nothing blocks.
/// Redirects are not followed, cookies are not kept, and http is spoken with this machine only.
class HttpClient : public QObject {
    Q_OBJECT
public:
    explicit HttpClient(const QUrl& server, QObject* parent = nullptr);
    ~HttpClient() override;

    using Done = std::function<void(const Response&)>;
    /// Sends a request with that access token (none when empty). `done` is called once, later, from the event
    /// loop; not at all once this object is gone. Whatever the server does, it takes no longer than
    /// `longest`.
    void send(const Request& request, const std::string& token, Done done,
              std::chrono::milliseconds longest = kLongest);
    /// A running GET for an event stream, or nothing when the address is not safe. The caller owns it.
    [[nodiscard]] QNetworkReply* openStream(const std::string& path, const std::string& token);

    [[nodiscard]] const QUrl& server() const { return m_server; }
    /// How long nothing may come or go before a request is given up.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// What a server of ours allows itself for one request and its answer, and a bit.
    static constexpr std::chrono::milliseconds kLongest{120'000};

private:
    [[nodiscard]] bool isSafe() const;
    [[nodiscard]] QNetworkRequest prepared(const std::string& path, const std::string& token) const;

    QUrl m_server;
    QNetworkAccessManager m_network;
    std::chrono::milliseconds m_timeout{30'000};
};

} // namespace ritm::sync
