// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpclient.h"
#include "sync/client/pokeclient.h"
#include "sync/client/sessionclient.h"
#include "sync/protocol/sync.h"
#include "tests/sync/client/scriptedserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

#include <optional>

namespace ritm::test {
namespace {

using namespace std::chrono_literals;
using sync::Delivery;
using sync::Request;
using sync::Response;
constexpr int kPatience = 30000;
const Request kGet{sync::Method::Get, "/v1/devices", {}, {}};

/// The session that `token` belongs to.
wire::Session sessionWith(const std::string& token) {
    wire::Session session;
    session.accessToken = token;
    session.accessLifetime = 900s;
    session.refreshToken = "rr_" + token;
    return session;
}

QByteArray jsonOf(const wire::Session& session) {
    return QByteArray::fromStdString(toJson(session));
}

/// One request, and what became of it.
class Asked {
public:
    Asked(sync::HttpClient& http, const Request& request, std::chrono::milliseconds longest = 20s) {
        http.send(request, "ra_secret", [this](const Response& response) { m_response = response; }, longest);
    }
    Asked(sync::SessionClient& session, const Request& request) {
        session.send(request, [this](const Response& response) { m_response = response; });
    }
    [[nodiscard]] Response wait() {
        return QTest::qWaitFor([this] { return m_response.has_value(); }, kPatience) ? *m_response
                                                                                     : Response{.status = -1};
    }

private:
    std::optional<Response> m_response;
};

/// A device whose access token the server may or may not take.
struct Device {
    explicit Device(const ScriptedServer& server) : http(QUrl(server.url())), session(http, clock, keep()) {}
    sync::SessionClient::Keep keep() {
        return [this](const std::optional<wire::Session>& now) { kept = now; };
    }
    SystemClock clock;
    SystemRandom random;
    std::optional<wire::Session> kept;
    sync::HttpClient http;
    sync::SessionClient session;
};

class ClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerThatNeverEndsIsGivenUp() {
        const ScriptedServer server([](QTcpSocket& to, const Heard&) {
            to.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            ScriptedServer::drip(to); // so that no timeout between two bytes would ever fire
        });
        sync::HttpClient http{QUrl(server.url())};
        QCOMPARE(Asked(http, kGet, 500ms).wait().delivery, Delivery::TimedOut);
    }

    void aHeadThatNeverEndsIsGivenUp() {
        const ScriptedServer server([](QTcpSocket& to, const Heard&) {
            to.write("HTTP/1.1 200 OK\r\nX: ");
            ScriptedServer::drip(to);
        });
        sync::HttpClient http{QUrl(server.url())};
        QCOMPARE(Asked(http, kGet, 500ms).wait().delivery, Delivery::TimedOut);
    }

    void anAnswerWithoutBoundsIsCutOff_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("until it closes") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
        QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        QTest::newRow("promised") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n");
        QTest::newRow("an error") << QByteArray("HTTP/1.1 500 Broken\r\n\r\n");
    }
    void anAnswerWithoutBoundsIsCutOff() {
        QFETCH(const QByteArray, head);
        qint64 sent = 0;
        const bool chunked = head.contains("chunked");
        const ScriptedServer server([&](QTcpSocket& to, const Heard&) {
            to.write(head);
            const QByteArray piece(1 << 20, ' ');
            ScriptedServer::pour(to, chunked ? "100000\r\n" + piece + "\r\n" : piece, sent);
        });
        sync::HttpClient http{QUrl(server.url())};
        const auto response = Asked(http, kGet).wait();
        QCOMPARE(response.delivery, Delivery::TimedOut);
        QVERIFY(response.body.empty());
        QVERIFY2(sent < qint64{64} << 20, QByteArray::number(sent));
    }

    void nothingIsUnpacked() {
        QByteArray asked;
        const QByteArray packed =
            QByteArray::fromHex("1f8b08000000000000034b4c4c040045e5984903000000"); // "aaa"
        const ScriptedServer server([&](QTcpSocket& to, const Heard& heard) {
            asked = heard.head.toLower();
            ScriptedServer::answer(to, 200, packed, "Content-Encoding: gzip\r\n");
        });
        sync::HttpClient http{QUrl(server.url())};
        const auto response = Asked(http, kGet).wait();
        QVERIFY(asked.contains("accept-encoding: identity"));
        QCOMPARE(QByteArray::fromStdString(response.body), packed);
    }

    void aTokenIsTakenNowhereElse() {
        const ScriptedServer elsewhere(
            [](QTcpSocket& to, const Heard&) { ScriptedServer::answer(to, 200, "{}"); });
        const ScriptedServer server([&](QTcpSocket& to, const Heard&) {
            ScriptedServer::answer(to, 307, {}, "Location: " + elsewhere.url().toUtf8() + "/\r\n");
        });
        sync::HttpClient http{QUrl(server.url())};
        QCOMPARE(Asked(http, kGet).wait().status, 307);
        QVERIFY(elsewhere.heard().isEmpty());
    }

    void aServerThatCannotProveWhoItIsGetsNothing() {
        QSslServer server;
        QSslConfiguration own = QSslConfiguration::defaultConfiguration();
        own.setLocalCertificate(QSslCertificate(QByteArray(kOwnCertificate)));
        own.setPrivateKey(QSslKey(QByteArray(kOwnKey), QSsl::Ec));
        server.setSslConfiguration(own);
        QByteArray got;
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket* from = server.nextPendingConnection()) {
                QObject::connect(from, &QTcpSocket::readyRead, from,
                                 [&got, from] { got += from->readAll(); });
            }
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        sync::HttpClient http{QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()))};
        QCOMPARE(Asked(http, kGet).wait().delivery, Delivery::NotTrusted);
        QVERIFY(got.isEmpty());
    }

    void withoutTlsOnlyThisMachineIsSpokenTo() {
        for (const auto* url :
             {"http://192.0.2.1", "http://example.org", "http://127.0.0.1.example.org", "ftp://127.0.0.1"}) {
            sync::HttpClient http{QUrl(QString::fromLatin1(url))};
            QCOMPARE(Asked(http, kGet).wait().delivery, Delivery::NotTrusted);
            QVERIFY(http.openStream("/v1/sync/poke", "ra_secret") == nullptr);
        }
    }

    void manyRequestsWaitForOneRefresh() {
        const ScriptedServer server([](QTcpSocket& to, const Heard& heard) {
            if (heard.asks("POST /v1/sessions/refresh")) {
                return ScriptedServer::answer(to, 200, jsonOf(sessionWith("ra_new")));
            }
            ScriptedServer::answer(to, heard.head.contains("Bearer ra_new\r\n") ? 200 : 401, "{}");
        });
        Device device(server);
        device.session.resume(sessionWith("ra_old"));
        Asked first(device.session, kGet);
        Asked second(device.session, kGet);
        Asked third(device.session, kGet);
        QCOMPARE(first.wait().status, 200);
        QCOMPARE(second.wait().status, 200);
        QCOMPARE(third.wait().status, 200);
        QCOMPARE(server.count("POST /v1/sessions/refresh"), 1);
        QCOMPARE(device.kept->accessToken, "ra_new");
    }

    void aRefreshThatHasToWaitIsNoEndOfTheSession_data() {
        QTest::addColumn<int>("status");
        for (const int status : {429, 500, 502, 503, 507}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void aRefreshThatHasToWaitIsNoEndOfTheSession() {
        QFETCH(const int, status);
        bool busy = true;
        std::string good = "ra_new";
        const ScriptedServer server([&](QTcpSocket& to, const Heard& heard) {
            if (heard.asks("POST /v1/sessions/refresh")) {
                return busy ? ScriptedServer::answer(to, status, "{}", "Retry-After: 7\r\n")
                            : ScriptedServer::answer(to, 200, jsonOf(sessionWith(good)));
            }
            ScriptedServer::answer(
                to, heard.head.contains("Bearer " + QByteArray::fromStdString(good) + "\r\n") ? 200 : 401,
                "{}");
        });
        Device device(server);
        const QMetaObject::Connection watch =
            QObject::connect(&device.session, &sync::SessionClient::sessionEnded, &device.session,
                             [] { QFAIL("the session has ended"); });
        device.session.resume(sessionWith("ra_old"));
        for (const bool diedEarly : {false, true}) {
            if (diedEarly) { // a token that is good by the clock and that the server does not take any more
                busy = false;
                QCOMPARE(Asked(device.session, kGet).wait().status, 200);
                busy = true;
                good = "ra_newer";
            }
            const auto response = Asked(device.session, kGet).wait();
            QCOMPARE(response.delivery, Delivery::Answered);
            QCOMPARE(response.status, status);
            QCOMPARE(response.retryAfter, std::optional(7s));
        }
        QVERIFY(device.session.session().has_value());
        busy = false;
        QCOMPARE(Asked(device.session, kGet).wait().status, 200);
        QObject::disconnect(watch);
    }

    void aSessionThatTheServerEndsIsForgotten() {
        const ScriptedServer server(
            [](QTcpSocket& to, const Heard&) { ScriptedServer::answer(to, 401, "{}"); });
        Device device(server);
        bool ended = false;
        QObject::connect(&device.session, &sync::SessionClient::sessionEnded, &device.session,
                         [&] { ended = true; });
        device.session.resume(sessionWith("ra_old"));
        device.kept = sessionWith("ra_old");
        QCOMPARE(Asked(device.session, kGet).wait().delivery, Delivery::SignedOut);
        QVERIFY(ended);
        QVERIFY(!device.kept);
    }

    void aStreamThatIsNoneCostsNothing() {
        qint64 sent = 0;
        const ScriptedServer server([&](QTcpSocket& to, const Heard& heard) {
            if (heard.asks("POST /v1/sessions/refresh")) {
                return ScriptedServer::answer(to, 200, jsonOf(sessionWith("ra_new")));
            }
            to.write("HTTP/1.1 500 Broken\r\nContent-Type: text/event-stream\r\n\r\n");
            ScriptedServer::pour(to, "event: sync\ndata: x\n\n" + QByteArray(1 << 20, 'x'), sent);
        });
        Device device(server);
        sync::PokeClient pokes(device.session, device.random);
        int poked = 0;
        QObject::connect(&pokes, &sync::PokeClient::poked, &pokes, [&] { ++poked; });
        device.session.resume(sessionWith("ra_old"));
        pokes.start();
        QTRY_VERIFY_WITH_TIMEOUT(server.count("GET /v1/sync/poke") >= 2,
                                 kPatience); // given up, and tried again
        pokes.stop();
        QCOMPARE(poked, 0);
        QVERIFY2(sent < server.count("GET /v1/sync/poke") * (qint64{32} << 20), QByteArray::number(sent));
    }

    void aPokeArrivesInAnyPieces() {
        const ScriptedServer server([&](QTcpSocket& to, const Heard& heard) {
            if (heard.asks("POST /v1/sessions/refresh")) {
                return ScriptedServer::answer(to, 200, jsonOf(sessionWith("ra_new")));
            }
            to.write(
                "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:\n\nevent: other\ndata: 1\n\nev");
            to.flush();
            QTimer::singleShot(
                20, &to, [&to] { to.write("ent: sync\r\ndata: u:1\r\n\r\n" + QByteArray(1 << 20, 'x')); });
        });
        Device device(server);
        sync::PokeClient pokes(device.session, device.random);
        int poked = 0;
        QObject::connect(&pokes, &sync::PokeClient::poked, &pokes, [&] { ++poked; });
        device.session.resume(sessionWith("ra_old"));
        pokes.start();
        QTRY_COMPARE_WITH_TIMEOUT(poked, 1, kPatience);
        pokes.stop();
    }

private:
    // Made for this test; opens nothing.
    static constexpr const char* kOwnKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgMWTL69AFsnAuWfIJ
okmgmP+WQtlWWrAjkucz9ljGHhChRANCAAQxF9IZPeJEW0wD/09FCjvNrDyHZ1Mz
JZWUoU6QjjtmE2uxgKmKTJe62iKbWsEpi1LQ7076XJ/hxFdSQAeVj02U
-----END PRIVATE KEY-----
)";
    static constexpr const char* kOwnCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUB55xUAgedyQjkKtFxCNoWohGfK4wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNjEzMDEyMVoYDzIxMjYxMTAy
MTMwMTIxWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQxF9IZPeJEW0wD/09FCjvNrDyHZ1MzJZWUoU6QjjtmE2uxgKmKTJe6
2iKbWsEpi1LQ7076XJ/hxFdSQAeVj02Uo28wbTAdBgNVHQ4EFgQU0kQPs8q/tOUe
ywFMihz7z6bvt/8wHwYDVR0jBBgwFoAU0kQPs8q/tOUeywFMihz7z6bvt/8wDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDRwAwRAIgeNMfbEQBXkUbCkVxclh5NxC3bhBaSluKdAh9u8wd+1cCIADm
sOqAkB2PTOiX3680tL7M6tUWsn/0Y7xSsbS80un1
-----END CERTIFICATE-----
)";
};

} // namespace
} // namespace ritm::test

QTEST_GUILESS_MAIN(ritm::test::ClientTest)
#include "client_test.moc"
