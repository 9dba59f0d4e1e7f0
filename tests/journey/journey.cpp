// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/journey.h"

#include "tests/app/keychain/privatekeyring.h"
#include "tests/journey/companions.h"
#include "tests/journey/report.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <functional>
#include <memory>

namespace ritm::journey {
namespace {

/// One device: a process of this program that plays a stage and tells, line by line, what happens.
class Device {
public:
    explicit Device(Report& report) : m_report(report) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
    }
    ~Device() {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.closeWriteChannel();
            if (!m_process.waitForFinished(10'000)) {
                kill();
            }
        }
    }
    void start(const QStringList& arguments) {
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    void say(const QString& line) { m_process.write(line.toUtf8() + '\n'); }
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
        read();
    }
    [[nodiscard]] QJsonValue told(const char* name) const { return m_told[QString::fromLatin1(name)]; }
    /// Waits until it told that, or ended, or a step failed.
    bool waitFor(const char* name, int milliseconds = 300'000) {
        const auto key = QString::fromLatin1(name);
        (void)QTest::qWaitFor(
            [&] { return m_told.contains(key) || m_failed || m_process.state() == QProcess::NotRunning; },
            milliseconds);
        return m_told.contains(key);
    }
    bool finish(int milliseconds = 300'000) {
        (void)QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, milliseconds);
        read();
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

private:
    void read() {
        while (m_process.canReadLine()) {
            const auto line = QJsonDocument::fromJson(m_process.readLine()).object();
            for (auto it = line.begin(); it != line.end(); ++it) {
                if (it.key() == QStringLiteral("step")) {
                    const auto step = it.value().toObject();
                    const bool ok = step[QStringLiteral("ok")].toBool();
                    m_failed = m_failed || !ok;
                    m_report.step(step[QStringLiteral("name")].toString(), ok,
                                  step[QStringLiteral("seconds")].toDouble(),
                                  step[QStringLiteral("why")].toString());
                } else if (it.key() == QStringLiteral("picture")) {
                    m_report.picture(it.value().toString());
                }
                m_told[it.key()] = it.value();
            }
        }
    }

    Report& m_report;
    QProcess m_process;
    QJsonObject m_told;
    bool m_failed = false;
};

class Journey {
public:
    explicit Journey(const Options& options) : m_options(options), m_report(options.out) {}

    int run() {
        walk();
        const bool server = m_options.withServer;
        const bool ok = m_report.everyStepHeld() && server &&
                        m_report.fact(QStringLiteral("second_device_equal")).toBool() &&
                        m_report.fact(QStringLiteral("recovered_after_kill")).toBool() &&
                        m_report.fact(QStringLiteral("synced")).toBool();
        if (!m_report.write(ok)) {
            std::fprintf(stderr, "ritm-journey: report.json could not be written to %s\n",
                         qPrintable(m_options.out));
            return 1;
        }
        std::printf("%s; the report is %s/report.json\n",
                    ok ? "Every step held"
                       : (server || !m_report.everyStepHeld()
                              ? "Not every step held"
                              : "Everything held but sync: there is no server"),
                    qPrintable(m_options.out));
        return ok ? 0 : 1;
    }

private:
    /// A step of the journey's own process.
    bool step(const QString& name, const std::function<QString()>& run) {
        QElapsedTimer timer;
        timer.start();
        const auto why = run();
        m_report.step(name, why.isEmpty(), double(timer.elapsed()) / 1000, why);
        return why.isEmpty();
    }

    void walk() {
        for (const auto* fact : {"synced", "second_device_equal", "recovered_after_kill"}) {
            m_report.set(QString::fromLatin1(fact), false);
        }
        m_report.set(QStringLiteral("sensors"), 0);
        m_report.set(QStringLiteral("samples_recorded"), 0);
        m_report.set(QStringLiteral("workout_id"), QString());
        m_report.set(QStringLiteral("channels"), QJsonObject());
        m_report.set(QStringLiteral("figures"), QJsonObject());
        if (!step(QStringLiteral("start keyring, server and sensors"), [&] { return startParts(); })) {
            return;
        }
        {
            Device first(m_report);
            first.start(arguments("first"));
            const bool ready = first.waitFor("ready", (m_options.seconds + 300) * 1000);
            for (const auto* fact : {"sensors", "samples_recorded", "workout_id", "figures", "synced"}) {
                if (!first.told(fact).isUndefined()) {
                    m_report.set(QString::fromLatin1(fact), first.told(fact));
                }
            }
            if (!ready || (m_options.withServer && !joinSecond(first))) {
                ensureFailure(QStringLiteral("the first device goes through all of it"));
                return;
            }
            first.say(QStringLiteral("ride"));
            if (!first.waitFor("riding", 60'000)) {
                ensureFailure(QStringLiteral("ride until the kill"));
                return;
            }
            QTest::qWait(1500);
            step(QStringLiteral("kill the app in the middle of it (SIGKILL)"), [&] {
                first.kill();
                m_riding = first.told("riding").toInt();
                return QString();
            });
        }
        recover();
        readBack();
    }

    QString startParts() {
        if (!QDir().mkpath(m_options.out)) {
            return QStringLiteral("%1 cannot be made").arg(m_options.out);
        }
        if (!m_home.isValid()) {
            return QStringLiteral("no folder for the profiles can be made");
        }
        if (!m_keyring.start()) {
            return QStringLiteral("gnome-keyring does not start");
        }
        if (m_options.withServer) {
            if (auto why = m_server.start(QStringLiteral("ritmd"),
                                          {QStringLiteral("serve"), QStringLiteral("--data"),
                                           m_home.filePath(QStringLiteral("server")),
                                           QStringLiteral("--port"), QStringLiteral("0")});
                !why.isEmpty()) {
                return why;
            }
            m_url = m_server.firstLine().section(QLatin1Char(' '), -1);
        } else {
            QTcpServer nobody; // a port that is free now and closed in a moment
            nobody.listen(QHostAddress::LocalHost);
            m_url = QStringLiteral("http://127.0.0.1:%1").arg(nobody.serverPort());
        }
        if (auto why =
                m_sensors.start(QStringLiteral("ritm-sensors"),
                                QStringList{QStringLiteral("--own-bus"), QStringLiteral("--print-address")} +
                                    m_options.sensors);
            !why.isEmpty()) {
            return why;
        }
        constexpr const char* kBus = "DBUS_SYSTEM_BUS_ADDRESS";
        QString address = m_sensors.firstLine();
        qputenv(kBus, address.remove(QLatin1String(kBus) + QLatin1Char('=')).toUtf8());
        return {};
    }

    bool joinSecond(Device& first) {
        Device second(m_report);
        second.start(arguments("second"));
        if (!second.waitFor("code", 120'000)) {
            return false;
        }
        first.say(QStringLiteral("approve ") + second.told("code").toString());
        return second.finish();
    }

    void recover() {
        Device again(m_report);
        again.start(arguments("recovery"));
        const bool finished = again.finish();
        const auto seconds = again.told("recovered_seconds").toDouble(-1);
        const bool whole =
            step(QStringLiteral("the recovered ride lasts to the last second"), [&]() -> QString {
                // The number on the screen is rounded down, and the last second may have been cut anywhere.
                return finished && seconds >= m_riding - 1.0
                           ? QString()
                           : QStringLiteral("%1 s were shown, %2 s are kept").arg(m_riding).arg(seconds);
            });
        m_report.set(QStringLiteral("recovered_after_kill"), whole);
    }

    /// What a process started anew finds in a profile's store.
    QJsonObject stored(const QString& profile) {
        QProcess ritmctl;
        ritmctl.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        ritmctl.start(programPath(QStringLiteral("ritmctl")),
                      {QStringLiteral("channels"), m_report.fact(QStringLiteral("workout_id")).toString(),
                       QStringLiteral("--profile"), profile, QStringLiteral("--json")});
        ritmctl.waitForFinished(60'000);
        return QJsonDocument::fromJson(ritmctl.readAllStandardOutput()).object();
    }

    void readBack() {
        const auto channels = QStringLiteral("channels");
        const auto hash = QStringLiteral("streams_blake2b");
        step(QStringLiteral("read the workout back in a process started anew"), [&]() -> QString {
            const auto first = stored(profile("first"));
            const auto last = m_options.withServer ? stored(profile("second")) : first;
            m_report.set(channels, last[channels]);
            if (last[channels].toObject().isEmpty()) {
                return QStringLiteral("nothing can be read");
            }
            const bool same = m_options.withServer && !first[hash].toString().isEmpty() && first == last;
            m_report.set(QStringLiteral("second_device_equal"), same);
            return same || !m_options.withServer
                       ? QString()
                       : QStringLiteral("the two devices' streams are not the same");
        });
    }

    /// A device that ended without telling a failed step (a crash) is a failure all the same.
    void ensureFailure(const QString& name) {
        if (m_report.everyStepHeld()) {
            m_report.step(name, false, 0, QStringLiteral("its process ended before its time"));
        }
    }

    QString profile(const char* device) {
        return m_home.filePath(QStringLiteral("profile-") + (qstrcmp(device, "recovery") == 0
                                                                 ? QStringLiteral("first")
                                                                 : QString::fromLatin1(device)));
    }
    QStringList arguments(const char* stage) {
        QStringList all{QStringLiteral("--stage"),   QString::fromLatin1(stage),
                        QStringLiteral("--profile"), profile(stage),
                        QStringLiteral("--server"),  m_url,
                        QStringLiteral("--out"),     m_options.out,
                        QStringLiteral("--seconds"), QString::number(m_options.seconds)};
        if (!m_options.withServer) {
            all << QStringLiteral("--without-server");
        }
        return all;
    }

    const Options& m_options;
    Report m_report;
    QTemporaryDir m_home;
    test::PrivateKeyring m_keyring;
    Companion m_server;
    Companion m_sensors;
    QString m_url;
    int m_riding = 0;
};

} // namespace

int walk(const Options& options) {
    return Journey(options).run();
}

} // namespace ritm::journey
