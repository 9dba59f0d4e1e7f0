// SPDX-License-Identifier: GPL-3.0-or-later
// What the app costs to start and to have open, beside the least a Qt Quick program can be: an empty window.
// A profile with an encrypted database and its key in a real keyring is there already, as it is every day.
//
// usage: ritm-bench-app [RUNS]    one JSON object a line; medians of RUNS (11) starts, the two taking turns
#include "tests/app/keychain/privatekeyring.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/runningapp.h"

#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace ritm;

constexpr double kSettle = 2; // seconds until memory is looked at

const auto kFrame = QStringLiteral("frame");
const auto kReady = QStringLiteral("ready");
const auto kMemory = QStringLiteral("memory");
const auto kStarted = QStringLiteral("started");

int beEmptyWindow() {
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { visible: true; width: 1280; height: 800 }");
    const auto roots = engine.rootObjects();
    auto* window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.constFirst());
    if (window == nullptr) {
        return 1;
    }
    double frame = 0;
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        if (frame == 0) {
            frame = bench::monotonicMilliseconds();
        }
    });
    if (!bench::runUntil([&] { return frame > 0; })) {
        return 1;
    }
    bench::runFor(kSettle);
    bench::tell({{kFrame, frame}, {kMemory, bench::residentMegabytes()}});
    return 0;
}

int beTheApp(const QString& profile) {
    bench::RunningApp app(profile);
    if (!app.becomeReady()) {
        std::fputs("the app does not get ready\n", stderr);
        return 1;
    }
    const double ready = bench::monotonicMilliseconds();
    bench::runFor(kSettle);
    bench::tell({{kFrame, *app.firstFrame()}, {kReady, ready}, {kMemory, bench::residentMegabytes()}});
    return 0;
}

int compare(int runs) {
    QTemporaryDir folder;
    test::PrivateKeyring keyring;
    if (!folder.isValid() || !keyring.start()) {
        std::fputs("no keyring could be started\n", stderr);
        return 1;
    }
    const QStringList ours{QStringLiteral("--app"), folder.filePath(QStringLiteral("profile"))};
    const QStringList empty{QStringLiteral("--empty")};
    if (!bench::runChild(ours) || !bench::runChild(empty)) { // makes the profile, warms the page cache
        return 1;
    }
    std::vector<double> frames;
    std::vector<double> readies;
    std::vector<double> emptyFrames;
    std::vector<double> memory;
    std::vector<double> emptyMemory;
    for (int i = 0; i < runs; ++i) {
        const auto app = bench::runChild(ours);
        const auto window = bench::runChild(empty);
        if (!app || !window) {
            return 1;
        }
        const auto took = [](const QJsonObject& child, const QString& until) {
            return child[until].toDouble() - child[kStarted].toDouble();
        };
        frames.push_back(took(*app, kFrame));
        readies.push_back(took(*app, kReady));
        emptyFrames.push_back(took(*window, kFrame));
        memory.push_back((*app)[kMemory].toDouble());
        emptyMemory.push_back((*window)[kMemory].toDouble());
    }
    constexpr auto kBaseline = "empty Qt Quick window";
    bench::print("app_start_ms", frames, "ms", emptyFrames, kBaseline);
    bench::print("app_ready_ms", readies, "ms", emptyFrames, kBaseline);
    bench::print("app_idle_mb", memory, "MB", emptyMemory, kBaseline);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ritm"));
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--empty")) {
        return beEmptyWindow();
    }
    if (arguments.value(1) == QStringLiteral("--app")) {
        return beTheApp(arguments.value(2));
    }
    const int runs = arguments.size() > 1 ? arguments.at(1).toInt() : 11;
    return runs > 0 ? compare(runs) : 2;
}
