// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/journey.h"
#include "tests/journey/stages.h"

#include <QApplication>
#include <QSize>

#include <cstdio>

namespace {

int play(const ritm::journey::Options& options) {
    using namespace ritm;
    const bool phone = options.stage == QStringLiteral("second");
    app::AppOptions made;
    made.profileFolder = options.profile;
    made.serverUrl = options.server;
    app::AppWindow window(std::move(made), phone ? QSize(390, 844) : QSize(1280, 800));
    if (window.window() == nullptr) {
        std::fputs("ritm-journey: the window could not be made\n", stderr);
        return 1;
    }
    window.context().begin();
    journey::Athlete athlete(window, options.out);
    if (options.stage == QStringLiteral("first")) {
        return journey::runFirstDevice(options, athlete);
    }
    return phone ? journey::runSecondDevice(options, athlete) : journey::runRecovery(options, athlete);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ritm-journey"));
    const auto options = ritm::journey::readOptions(QCoreApplication::arguments());
    QCoreApplication::setApplicationName(QStringLiteral("ritm")); // what it plays
    return options.stage.isEmpty() ? ritm::journey::walk(options) : play(options);
}
