// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/recovery.h"
#include "server/store/sqlitestore.h"
#include "sync/client/httpclient.h"
#include "sync/protocol/identity.h"
#include "tests/app/account/appdevice.h"
#include "tests/app/account/canaries.h"
#include "tests/app/account/losinganswers.h"
#include "tests/app/account/ritmd.h"
#include "tests/app/library/syntheticfit.h"
#include "tests/sync/client/scriptedserver.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cstring>
#include <vector>

namespace ritm::test {
namespace {

using app::AccountViewModel;
using app::HistoryViewModel;
using State = AccountViewModel::State;
using SyncState = AccountViewModel::SyncState;
constexpr int kPatience = 60000;

const auto kEmail = QStringLiteral("zora@example.org");
const auto kPassword = QStringLiteral("four plain words, here");

class AccountSyncTest : public QObject {
    Q_OBJECT

    /// Makes the account on a device that has just started.
    [[nodiscard]] static bool enrol(AppDevice& device, const QString& server) {
        Q_EMIT device.account().createAccount(server, kEmail, kPassword, kName);
        return QTest::qWaitFor([&] { return device.account().state() == State::SignedIn; }, kPatience);
    }
    [[nodiscard]] static bool importAndWait(AppDevice& device, const QString& file, int count) {
        device.context().import({file});
        return QTest::qWaitFor([&] { return device.history().list()->count() == count; }, kPatience);
    }
    [[nodiscard]] static bool allSynced(AppDevice& device) {
        return QTest::qWaitFor(
            [&] {
                const auto& rows = device.history().list()->rows();
                return device.account().syncState() == SyncState::Idle && device.account().waiting() == 0 &&
                       std::ranges::all_of(rows, [](const auto& row) {
                           return row.syncState == static_cast<int>(HistoryViewModel::SyncState::Synced);
                       });
            },
            kPatience);
    }

    [[nodiscard]] static std::optional<wire::Session> sessionOf(const AppDevice& device) {
        const auto kept = device.secret(QStringLiteral("session"));
        const auto session = kept ? decodeJson<wire::Session>(textOf(*kept)) : DecodeResult<wire::Session>();
        return session && kept ? std::optional(*session) : std::nullopt;
    }

private Q_SLOTS:
    void aSecondDeviceShowsTheSameWorkoutAndTheServerKnowsNothingOfIt() {
        Ritmd server;
        QVERIFY(server.start());
        const QTemporaryDir files;
        const auto ride = canaryRide();
        const auto file = writeRide(files, ride, QStringLiteral("ride.fit"));
        AppDevice first;
        AppDevice second;

        QVERIFY(first.start());
        QVERIFY(enrol(first, server.url()));
        QTRY_VERIFY_WITH_TIMEOUT(!first.account().recoveryKey().isEmpty(), kPatience);
        QVERIFY(importAndWait(first, file, 1));
        const auto id = first.history().list()->rows().front().id;
        Q_EMIT first.history().open(id);
        QTRY_COMPARE_WITH_TIMEOUT(first.shell().workout()->state(), app::WorkoutViewModel::State::Open,
                                  kPatience);
        Q_EMIT first.shell().workout()->rename(kTitle);
        QTRY_COMPARE_WITH_TIMEOUT(first.history().list()->rows().front().title, kTitle, kPatience);
        QVERIFY(allSynced(first));

        QVERIFY(second.start());
        Q_EMIT second.account().signIn(server.url(), kEmail.toUpper(), kPassword);
        QTRY_COMPARE_WITH_TIMEOUT(second.account().state(), State::AwaitingApproval, kPatience);
        const auto code = second.account().approvalCode();
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9A-Z]{5}-[0-9A-Z]{5}$")).match(code).hasMatch());
        Q_EMIT first.account().approve(QStringLiteral("00000-00000"));
        QTRY_VERIFY_WITH_TIMEOUT(!first.account().approvalError().isEmpty(), kPatience);
        QCOMPARE(second.account().state(), State::AwaitingApproval);
        Q_EMIT first.account().approve(code.toLower().remove(QLatin1Char('-')));
        QTRY_COMPARE_WITH_TIMEOUT(second.account().state(), State::SignedIn, kPatience);
        QVERIFY(first.account().approvalError().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(second.history().list()->count(), 1, kPatience);
        QVERIFY(allSynced(second));
        QCOMPARE(second.history().list()->rows().front().id, id);
        QCOMPARE(second.history().list()->rows().front().title, kTitle);
        QCOMPARE(second.account().displayName(), kName);

        // Live: what one device changes, the other shows, long before it would ask by itself.
        Q_EMIT second.history().open(id);
        QTRY_COMPARE_WITH_TIMEOUT(second.shell().workout()->state(), app::WorkoutViewModel::State::Open,
                                  kPatience);
        const auto renamed = kTitle + QStringLiteral(" again");
        Q_EMIT second.shell().workout()->rename(renamed);
        QTRY_COMPARE_WITH_TIMEOUT(first.history().list()->rows().front().title, renamed, 20000);

        // While the apps run, their files say nothing either.
        const auto canaries = rideCanaries(ride) + textCanaries();
        for (const auto* device : {&first, &second}) {
            const auto all = filesUnder(device->folder());
            QVERIFY(all.size() > 100'000);
            QCOMPARE(firstFound(all, canaries), QByteArray());
        }
        first.stop();
        second.stop();
        for (const auto* device : {&first, &second}) {
            QCOMPARE(firstFound(filesUnder(device->folder()), canaries), QByteArray());
        }

        const auto here = first.openVault();
        const auto there = second.openVault();
        QVERIFY2(here, here ? "" : here.error().describe().c_str());
        QVERIFY2(there, there ? "" : there.error().describe().c_str());
        const auto workout = WorkoutId::parse(id.toStdString()).value();
        const auto mine = (*here)->workouts().load(workout);
        const auto theirs = (*there)->workouts().load(workout);
        QVERIFY2(theirs, theirs ? "" : theirs.error().describe().c_str());
        QVERIFY(*mine == *theirs);
        QCOMPARE(mine->streams.rows(), std::size_t{600});
        QCOMPARE(mine->streams.columns.size(), theirs->streams.columns.size());
        for (std::size_t i = 0; i < mine->streams.columns.size(); ++i) { // to the last bit
            const auto& a = mine->streams.columns[i].values;
            const auto& b = theirs->streams.columns[i].values;
            QCOMPARE(a.size(), b.size());
            QCOMPARE(std::memcmp(a.data(), b.data(), a.size() * sizeof(double)), 0);
        }
        const auto original = (*there)->workouts().original(workout);
        QVERIFY(original);
        QVERIFY(original->bytes == fitFile(ride));

        server.stop();
        const auto dump = serverDump(server);
        QVERIFY2(dump, dump ? "" : dump.error().describe().c_str());
        QVERIFY(dump->contains(kEmail.toUtf8())); // the dump is worth something
        QVERIFY(dump->contains(id.toUtf8()));
        QVERIFY(dump->contains("\"cycling\"") || dump->contains("sport"));
        QCOMPARE(firstFound(*dump, rideCanaries(ride)), QByteArray());
        // Nor is it there as numbers in rows of its own.
        QVERIFY(dump->count('\n' + QByteArray::number(ride.heartRate) + '\n') < 3);
        QVERIFY(dump->count('\n' + QByteArray::number(double(ride.heartRate), 'f', 6) + '\n') < 3);
        QCOMPARE(firstFound(*dump, {kTitle.toUtf8(), kTitle.toUtf8().toBase64().chopped(4)}), QByteArray());
        QCOMPARE(firstFound(filesUnder(QString::fromStdString(server.data().string())), canaries),
                 QByteArray());
        QCOMPARE(firstFound(server.log(),
                            canaries + QList<QByteArray>{kEmail.toUtf8(), kPassword.toUtf8(), "ra_", "rr_"}),
                 QByteArray());
        // And the canaries are such that they would have been seen.
        const Bytes plain = fitFile(ride);
        QVERIFY(!firstFound(QByteArray(reinterpret_cast<const char*>(plain.data()),
                                       static_cast<qsizetype>(plain.size())),
                            rideCanaries(ride))
                     .isEmpty());
        const auto* latitude = mine->streams.find(ChannelKey{Channel::Latitude});
        QVERIFY(latitude != nullptr);
        QVERIFY(!firstFound(QByteArray(reinterpret_cast<const char*>(latitude->values.data()),
                                       static_cast<qsizetype>(latitude->values.size() * sizeof(double))),
                            rideCanaries(ride))
                     .isEmpty());
    }

    void wrongWordsAreAnsweredWithWhatToDo() {
        Ritmd server;
        QVERIFY(server.start());
        AppDevice device;
        QVERIFY(device.start());
        Q_EMIT device.account().createAccount(server.url(), kEmail, QStringLiteral("password1234"), kName);
        QTRY_VERIFY_WITH_TIMEOUT(device.account().errorText().contains(QStringLiteral("easy to guess")),
                                 kPatience);
        QVERIFY(device.account().errorText().contains(QStringLiteral("12 characters")));
        QVERIFY(enrol(device, server.url()));
        AppDevice other;
        QVERIFY(other.start());
        Q_EMIT other.account().signIn(server.url(), kEmail, QStringLiteral("four other words, here"));
        QTRY_VERIFY_WITH_TIMEOUT(other.account().errorText().contains(QStringLiteral("password is wrong")),
                                 kPatience);
        QCOMPARE(other.account().state(), State::SignedOut);
        const auto wrongPassword = other.account().errorText();
        Q_EMIT other.account().signIn(server.url(), QStringLiteral("nobody@example.org"), kPassword);
        QCOMPARE(other.account().state(), State::Busy);
        QTRY_COMPARE_WITH_TIMEOUT(other.account().state(), State::SignedOut, kPatience);
        QCOMPARE(other.account().errorText(), wrongPassword);
        Q_EMIT other.account().createAccount(server.url(), kEmail, kPassword, kName);
        QTRY_VERIFY_WITH_TIMEOUT(other.account().errorText().contains(QStringLiteral("Sign in instead")),
                                 kPatience);
        Q_EMIT other.account().signIn(QStringLiteral("http://192.0.2.7:1"), kEmail, kPassword);
        QTRY_VERIFY_WITH_TIMEOUT(other.account().errorText().contains(QStringLiteral("not safe")), kPatience);
        // Without a scheme it is the safe one.
        Q_EMIT other.account().signIn(QStringLiteral("ritm.invalid"), kEmail, kPassword);
        QTRY_VERIFY_WITH_TIMEOUT(other.account().errorText().contains(QStringLiteral("was not reached")),
                                 kPatience);
        QVERIFY(!other.account().errorText().contains(QStringLiteral("sync")));
        Q_EMIT other.account().forgetError();
        QCOMPARE(other.account().errorText(), QString());
        Q_EMIT other.account().signIn(server.url().section(QStringLiteral("://"), 1), kEmail, kPassword);
        QTRY_COMPARE_WITH_TIMEOUT(other.account().state(), State::AwaitingApproval, kPatience);
    }

    void aPasswordThatIsTooShortIsNotSent() {
        const ScriptedServer server(
            [](QTcpSocket& to, const Heard&) { ScriptedServer::answer(to, 422, "{}"); });
        AppDevice device;
        QVERIFY(device.start());
        Q_EMIT device.account().createAccount(server.url(), kEmail, QStringLiteral("Xy7!kQ0)pW2"), kName);
        QTRY_VERIFY_WITH_TIMEOUT(device.account().errorText().contains(QStringLiteral("12 characters")),
                                 kPatience);
        QCOMPARE(device.account().state(), State::SignedOut);
        QVERIFY(server.heard().isEmpty());
        // Letters that are written with two marks count once, as they are sent.
        Q_EMIT device.account().createAccount(server.url(), kEmail, QStringLiteral("Xy7!kQ0)pWe\u0301"),
                                              kName);
        QCOMPARE(device.account().state(), State::SignedOut);
        Q_EMIT device.account().createAccount(server.url(), kEmail, kPassword, kName);
        QTRY_VERIFY_WITH_TIMEOUT(!server.heard().isEmpty(), kPatience);
    }

    void withTheServerAwayEverythingElseGoesOnAndSyncResumesByItself() {
        Ritmd server;
        QVERIFY(server.start());
        const QTemporaryDir files;
        AppDevice device;
        QVERIFY(device.start());
        QVERIFY(enrol(device, server.url()));
        QVERIFY(allSynced(device));
        server.kill();
        auto ride = canaryRide();
        QVERIFY(importAndWait(device, writeRide(files, ride, QStringLiteral("one.fit")), 1));
        QTRY_COMPARE_WITH_TIMEOUT(device.account().syncState(), SyncState::Offline, kPatience);
        ride.start += 86'400;
        QVERIFY(importAndWait(device, writeRide(files, ride, QStringLiteral("two.fit")), 2));
        QVERIFY(device.account().waiting() > 0);
        QCOMPARE(device.account().state(), State::SignedIn);
        QVERIFY(server.start());
        QVERIFY(allSynced(device));

        // An app that starts while the server is away goes on too.
        device.stop();
        server.stop();
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedIn, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(device.account().syncState(), SyncState::Offline, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(device.history().list()->count(), 2, kPatience);
        ride.start += 86'400;
        QVERIFY(importAndWait(device, writeRide(files, ride, QStringLiteral("three.fit")), 3));
        QVERIFY(server.start());
        QVERIFY(allSynced(device));
    }

    void aRevokedDeviceIsToldAtOnceAndKeepsItsWorkouts() {
        Ritmd server;
        QVERIFY(server.start());
        const QTemporaryDir files;
        AppDevice first;
        QVERIFY(first.start());
        QVERIFY(enrol(first, server.url()));
        QVERIFY(importAndWait(first, writeRide(files, canaryRide(), QStringLiteral("one.fit")), 1));
        QVERIFY(allSynced(first));
        AppDevice second;
        QVERIFY(second.start());
        Q_EMIT second.account().signIn(server.url(), kEmail, kPassword);
        QTRY_COMPARE_WITH_TIMEOUT(second.account().state(), State::AwaitingApproval, kPatience);
        // The old device hears of the new one by itself.
        QTRY_COMPARE_WITH_TIMEOUT(first.account().pendingApprovals(), 1, 20000);
        Q_EMIT first.account().approve(second.account().approvalQr());
        QTRY_COMPARE_WITH_TIMEOUT(second.account().state(), State::SignedIn, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(first.account().pendingApprovals(), 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(second.history().list()->count(), 1, kPatience);
        QVERIFY(allSynced(second));

        const auto by = sessionOf(first);
        const auto lost = sessionOf(second);
        QVERIFY(by && lost);
        sync::HttpClient http(QUrl(server.url()));
        std::optional<int> status;
        http.send(
            {sync::Method::Delete, std::string(wire::kDevicesPath) + "/" + lost->device.toString(), {}, {}},
            by->accessToken, [&](const sync::Response& response) { status = response.status; });
        QTRY_VERIFY_WITH_TIMEOUT(status.has_value(), kPatience);
        QCOMPARE(*status, 204);
        QTRY_COMPARE_WITH_TIMEOUT(second.account().state(), State::SignedOut, 20000);
        QVERIFY(second.account().errorText().contains(QStringLiteral("session has ended")));
        QCOMPARE(second.history().list()->count(), 1);
        QVERIFY(allSynced(first));
        // It may come back: it has the account's key.
        Q_EMIT second.account().signIn(server.url(), kEmail, kPassword);
        QTRY_COMPARE_WITH_TIMEOUT(second.account().state(), State::SignedIn, kPatience);
    }

    void unsentWorkIsSentBeforeSigningOutIfTheAthleteSaysSo() {
        Ritmd server;
        QVERIFY(server.start());
        const QTemporaryDir files;
        AppDevice device;
        QVERIFY(device.start());
        QVERIFY(enrol(device, server.url()));
        QVERIFY(allSynced(device));
        server.kill();
        QVERIFY(importAndWait(device, writeRide(files, canaryRide(), QStringLiteral("one.fit")), 1));
        Q_EMIT device.account().signOut();
        QTRY_VERIFY_WITH_TIMEOUT(device.account().signOutNeedsChoice(), kPatience);
        Q_EMIT device.account().sendThenSignOut();
        QCOMPARE(device.account().state(), State::SignedIn);
        QVERIFY(server.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedOut, kPatience);
        device.stop();
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.history().list()->count(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(device.history().list()->rows().front().syncState,
                                  static_cast<int>(HistoryViewModel::SyncState::Synced), kPatience);
    }

    void waitingForApprovalOutlastsAServerThatIsAway() {
        Ritmd server;
        QVERIFY(server.start());
        AppDevice first;
        QVERIFY(first.start());
        QVERIFY(enrol(first, server.url()));
        AppDevice second;
        QVERIFY(second.start());
        Q_EMIT second.account().signIn(server.url(), kEmail, kPassword);
        QTRY_VERIFY_WITH_TIMEOUT(!second.account().approvalCode().isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(second.secret(QStringLiteral("session")), kPatience);
        second.stop();
        server.kill();
        QVERIFY(second.start());
        QTRY_VERIFY_WITH_TIMEOUT(second.account().errorText().contains(QStringLiteral("server is away")),
                                 kPatience);
        QCOMPARE(second.account().state(), State::AwaitingApproval);
        QVERIFY(server.start());
        QTRY_VERIFY_WITH_TIMEOUT(!second.account().approvalCode().isEmpty(), kPatience);
        QVERIFY(second.account().errorText().isEmpty());
        Q_EMIT first.account().approve(second.account().approvalCode());
        QTRY_COMPARE_WITH_TIMEOUT(second.account().state(), State::SignedIn, kPatience);
    }

    void waitingForApprovalOutlastsAServerThatIsBusyOrBroken() {
        const QList<int> troubles{502, 429, 503, 500};
        qsizetype asked = 0;
        const ScriptedServer server([&](QTcpSocket& to, const Heard& heard) {
            if (heard.asks("POST /v1/sessions ")) {
                wire::Session session;
                session.accessToken = "ra_1";
                session.accessLifetime = std::chrono::seconds(900);
                session.refreshToken = "rr_1";
                return ScriptedServer::answer(to, 200, QByteArray::fromStdString(toJson(session)));
            }
            if (heard.asks("POST /v1/devices/approvals ") && asked < troubles.size()) {
                return ScriptedServer::answer(to, troubles[asked++], "{}");
            }
            const auto request = fromJson<wire::ApprovalRequest>(heard.body.toStdString());
            wire::Approval approval;
            approval.id = request ? request->id : Uuid{};
            ScriptedServer::answer(to, 200, QByteArray::fromStdString(toJson(approval)));
        });
        AppDevice device;
        QVERIFY(device.start());
        Q_EMIT device.account().signIn(server.url(), kEmail, kPassword);
        QTRY_VERIFY_WITH_TIMEOUT(!device.account().approvalCode().isEmpty(), kPatience);
        QCOMPARE(asked, troubles.size());
        QCOMPARE(device.account().state(), State::AwaitingApproval);
        QVERIFY(device.account().errorText().isEmpty());
    }

    void signingOutKeepsTheWorkoutsAndSigningInAgainNeedsNoApproval() {
        Ritmd server;
        QVERIFY(server.start());
        const QTemporaryDir files;
        AppDevice device;
        QVERIFY(device.start());
        QVERIFY(enrol(device, server.url()));
        QVERIFY(importAndWait(device, writeRide(files, canaryRide(), QStringLiteral("one.fit")), 1));
        QVERIFY(allSynced(device));
        Q_EMIT device.account().signOut();
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedOut, kPatience);
        QCOMPARE(device.account().syncState(), SyncState::Off);
        QTRY_VERIFY_WITH_TIMEOUT(!device.secret(QStringLiteral("session")), kPatience);
        QCOMPARE(device.history().list()->count(), 1);
        device.stop();
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.history().list()->count(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!device.history().list()->rows().front().title.isEmpty(), kPatience);
        QCOMPARE(device.account().state(), State::SignedOut);
        Q_EMIT device.account().signIn(server.url(), kEmail, kPassword);
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedIn, kPatience);
        QVERIFY(allSynced(device));
        device.stop();

        server.stop();
        const auto dump = serverDump(server);
        QVERIFY(dump);
        QCOMPARE(dump->count("rr_"), 0);
    }

    void aRestartDoesNotSayThatNothingIsSent() {
        Ritmd server;
        QVERIFY(server.start());
        AppDevice device;
        QVERIFY(device.start());
        QVERIFY(enrol(device, server.url()));
        QTRY_COMPARE_WITH_TIMEOUT(device.account().syncState(), SyncState::Idle, kPatience);
        device.stop();
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.account().syncState(), SyncState::Idle, kPatience);
        const auto& said = device.syncTexts();
        QVERIFY(said.size() > 2);
        QVERIFY2(!said.contains(QStringLiteral("Everything stays on this device")),
                 qPrintable(said.join(QLatin1Char('\n'))));
        AppDevice alone;
        QVERIFY(alone.start());
        QTRY_COMPARE_WITH_TIMEOUT(alone.account().syncText(),
                                  QStringLiteral("Everything stays on this device"), kPatience);
        QCOMPARE(alone.account().syncState(), SyncState::Off);
    }

    void theRecoveryKeyOpensTheAccountWithoutAnOldDevice() {
        Ritmd server;
        QVERIFY(server.start());
        const QTemporaryDir files;
        QString words;
        {
            AppDevice lost;
            QVERIFY(lost.start());
            QVERIFY(enrol(lost, server.url()));
            QTRY_VERIFY_WITH_TIMEOUT(!lost.account().recoveryKey().isEmpty(), kPatience);
            words = lost.account().recoveryKey();
            QVERIFY(importAndWait(lost, writeRide(files, canaryRide(), QStringLiteral("one.fit")), 1));
            QVERIFY(allSynced(lost));
        }
        AppDevice fresh;
        QVERIFY(fresh.start());
        Q_EMIT fresh.account().signIn(server.url(), kEmail, kPassword);
        QTRY_COMPARE_WITH_TIMEOUT(fresh.account().state(), State::AwaitingApproval, kPatience);
        SystemRandom random;
        Q_EMIT fresh.account().useRecoveryKey(
            QString::fromStdString(seal::recoveryText(seal::RecoveryKey::make(random))));
        QTRY_VERIFY_WITH_TIMEOUT(!fresh.account().approvalError().isEmpty(), kPatience);
        QCOMPARE(fresh.account().state(), State::AwaitingApproval);
        Q_EMIT fresh.account().useRecoveryKey(words.toLower());
        QTRY_COMPARE_WITH_TIMEOUT(fresh.account().state(), State::SignedIn, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(fresh.history().list()->count(), 1, kPatience);
        QVERIFY(allSynced(fresh));
    }

    void aRegistrationWhoseAnswerWasLostLosesNoKey() {
        Ritmd server;
        QVERIFY(server.start());
        const LosingAnswers between(server.port());
        const QTemporaryDir files;
        AppDevice device;
        QVERIFY(device.start());
        QVERIFY(importAndWait(device, writeRide(files, canaryRide(), QStringLiteral("one.fit")), 1));
        Q_EMIT device.account().createAccount(between.url(), kEmail, kPassword, kName);
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedOut, kPatience);
        QVERIFY(!device.account().errorText().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(between.lost() > 0, kPatience);
        device.stop(); // and the app ends as well
        QVERIFY(device.start());
        Q_EMIT device.account().createAccount(server.url(), kEmail, kPassword, kName);
        QTRY_VERIFY_WITH_TIMEOUT(device.account().errorText().contains(QStringLiteral("Sign in instead")),
                                 kPatience);
        Q_EMIT device.account().signIn(server.url(), kEmail, kPassword);
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedIn, kPatience);
        QVERIFY(allSynced(device));
        QTRY_VERIFY_WITH_TIMEOUT(!device.account().recoveryKey().isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!device.secret(QStringLiteral("account-key-offered")), kPatience);
    }

    void withoutAPlaceForItsKeyNoAccountIsMade() {
        Ritmd server;
        QVERIFY(server.start());
        AppDevice device;
        QVERIFY(device.start());
        device.failKeychain(app::KeyStoreError::Locked);
        Q_EMIT device.account().createAccount(server.url(), kEmail, kPassword, kName);
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedOut, kPatience);
        QVERIFY(!device.account().errorText().isEmpty());
        device.failKeychain(std::nullopt);
        QVERIFY(enrol(device, server.url())); // the e-mail was not taken
    }

    void withoutAKeychainThePassphraseKeepsTheAccount() {
        Ritmd server;
        QVERIFY(server.start());
        const QTemporaryDir files;
        const auto passphrase = QStringLiteral("opens this profile only");
        AppDevice device;
        device.failKeychain(app::KeyStoreError::Unavailable);
        QVERIFY(device.start(passphrase));
        QVERIFY(enrol(device, server.url()));
        QVERIFY(importAndWait(device, writeRide(files, canaryRide(), QStringLiteral("one.fit")), 1));
        QVERIFY(allSynced(device));
        device.stop();
        QVERIFY(device.start(passphrase));
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedIn, kPatience);
        QVERIFY(allSynced(device));
        QVERIFY(!device.history().list()->rows().front().title.isEmpty());
        QVERIFY(!device.secret(QStringLiteral("account-key")));
    }

    void aProfileOfOneAccountIsNotJoinedToAnother() {
        Ritmd server;
        QVERIFY(server.start());
        AppDevice device;
        QVERIFY(device.start());
        QVERIFY(enrol(device, server.url()));
        QVERIFY(allSynced(device));
        Q_EMIT device.account().signOut();
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedOut, kPatience);
        AppDevice other;
        QVERIFY(other.start());
        const auto otherEmail = QStringLiteral("yuri@example.org");
        Q_EMIT other.account().createAccount(server.url(), otherEmail, kPassword, QStringLiteral("Yuri"));
        QTRY_COMPARE_WITH_TIMEOUT(other.account().state(), State::SignedIn, kPatience);
        Q_EMIT device.account().signIn(server.url(), otherEmail, kPassword);
        QCOMPARE(device.account().state(), State::Busy);
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedOut, kPatience);
        QVERIFY(!device.account().errorText().isEmpty());
        Q_EMIT device.account().signIn(server.url(), kEmail, kPassword);
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedIn, kPatience);
    }
};

} // namespace
} // namespace ritm::test

QTEST_GUILESS_MAIN(ritm::test::AccountSyncTest)
#include "accountsync_test.moc"
