// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording costs: the whole app, its ride page in view, four simulated sensors that speak four times
// a second over Qt Bluetooth, the encrypted journal written at least once a second. Beside it the same app
// with the same sensors connected, before the ride.
//
// usage: ritm-bench-record [SECONDS]    one JSON object a line; SECONDS (30) of either
#include "tests/app/keychain/privatekeyring.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/runningapp.h"
#include "tests/sensors/simulation.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace {

using namespace ritm;

constexpr std::size_t kSensors = 4;
constexpr auto kFourAtFourHertz = R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
    {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 4, "values": {"heart_rate": 142}},
    {"id": "meter", "kind": "cycling_power", "address": "C0:DE:00:00:01:02", "rate": 4,
     "values": {"power": 230, "cadence": 90}},
    {"id": "trainer", "kind": "trainer", "address": "C0:DE:00:00:01:03", "rate": 4,
     "values": {"power": 210, "cadence": 88, "speed": 36}},
    {"id": "wheel", "kind": "speed_cadence", "address": "C0:DE:00:00:01:04", "rate": 4,
     "values": {"speed": 36, "cadence": 90}}]})";

const auto kCalm = QStringLiteral("calm");
const auto kRiding = QStringLiteral("riding");
const auto kSamples = QStringLiteral("samples");

/// Percent of one core that this process takes while the app runs for that long.
double load(double seconds) {
    const double began = bench::monotonicMilliseconds();
    const double before = bench::processorSeconds();
    bench::runFor(seconds);
    return (bench::processorSeconds() - before) * 1e5 / (bench::monotonicMilliseconds() - began);
}

bool everySensorSpeaks(const app::SensorsViewModel& sensors, const std::vector<app::SensorRow>& rows) {
    return rows.size() == kSensors && sensors.connectedCount() == int(kSensors) &&
           std::all_of(rows.begin(), rows.end(), [](const auto& row) { return !row.liveText.isEmpty(); });
}

int ride(const QString& profile, double seconds) {
    bench::RunningApp app(profile);
    if (!app.becomeReady()) {
        std::fputs("the app does not get ready\n", stderr);
        return 1;
    }
    auto& sensors = *app.shell().sensors();
    const auto rows = [&]() -> const auto& { return sensors.list()->rows(); };
    Q_EMIT sensors.startScan();
    if (!bench::runUntil([&] { return rows().size() == kSensors; })) {
        std::fputs("the sensors are not found\n", stderr);
        return 1;
    }
    Q_EMIT sensors.stopScan();
    QStringList addresses;
    for (const auto& row : rows()) {
        addresses << row.address;
    }
    for (const auto& address : addresses) {
        Q_EMIT sensors.pair(address);
    }
    if (!bench::runUntil([&] { return everySensorSpeaks(sensors, rows()); })) {
        std::fputs("the sensors do not all connect and speak\n", stderr);
        return 1;
    }
    bench::runFor(2);
    const double calm = load(seconds);
    auto& ride = *app.shell().ride();
    Q_EMIT ride.start();
    bench::runFor(2);
    const int before = ride.samples();
    const double riding = load(seconds);
    bench::tell({{kCalm, calm}, {kRiding, riding}, {kSamples, ride.samples() - before}});
    return 0;
}

int measure(const QString& seconds) {
    QTemporaryDir folder;
    sensorsim::Simulation simulation;
    test::PrivateKeyring keyring;
    if (const auto problem = simulation.startBus(); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    if (!folder.isValid() || !keyring.start()) {
        std::fputs("no keyring could be started\n", stderr);
        return 1;
    }
    if (const auto problem = simulation.play(kFourAtFourHertz); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    const auto said =
        bench::runChild({QStringLiteral("--ride"), folder.filePath(QStringLiteral("profile")), seconds});
    if (!said) {
        return 1;
    }
    // Seven values at four times a second, less what a wheel has no event for.
    if ((*said)[kSamples].toInt() < 4 * int(kSensors) * seconds.toInt() * 3 / 4) {
        std::fprintf(stderr, "only %d values were recorded\n", (*said)[kSamples].toInt());
        return 1;
    }
    bench::print("record_4x4hz_cpu_percent", {(*said)[kRiding].toDouble()}, "%", {(*said)[kCalm].toDouble()},
                 "the same sensors connected, before the ride");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto argument = [&](int index) {
        return index < argc ? QString::fromLocal8Bit(argv[index]) : QString();
    };
    if (argument(1) == QStringLiteral("--ride")) {
        const QApplication application(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("ritm"));
        return ride(argument(2), argument(3).toDouble());
    }
    const auto seconds = argc > 1 ? argument(1) : QStringLiteral("30");
    if (seconds.toInt() < 1) {
        std::fputs("usage: ritm-bench-record [SECONDS]\n", stderr);
        return 2;
    }
    const QCoreApplication application(argc, argv);
    return measure(seconds);
}
