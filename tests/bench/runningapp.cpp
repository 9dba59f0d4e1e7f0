// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/runningapp.h"

#include "tests/bench/childprocess.h"

#include <QEventLoop>
#include <QQuickWindow>
#include <QTimer>

namespace ritm::bench {

namespace {

constexpr int kPatience = 60'000; // ms

app::AppOptions optionsOf(const QString& profile) {
    app::AppOptions options;
    options.profileFolder = profile;
    return options;
}

} // namespace

RunningApp::RunningApp(const QString& profile) : m_window(optionsOf(profile), QSize(1280, 800)) {
    if (auto* window = m_window.window()) {
        QObject::connect(window, &QQuickWindow::frameSwapped, window, [this] {
            if (!m_firstFrame) {
                m_firstFrame = monotonicMilliseconds();
            }
        });
    }
    m_window.context().begin();
}

bool RunningApp::becomeReady() {
    using Stage = app::ShellViewModel::Stage;
    if (m_window.window() == nullptr ||
        !runUntil([&] { return shell().stage() == Stage::Ready || shell().stage() == Stage::Welcome; })) {
        return false;
    }
    if (shell().stage() == Stage::Welcome) {
        Q_EMIT shell().account()->skip();
    }
    return runUntil([&] {
        return shell().stage() == Stage::Ready && !shell().history()->loading() && m_firstFrame.has_value();
    });
}

bool runUntil(const std::function<bool()>& holds) {
    if (holds()) {
        return true;
    }
    QEventLoop loop;
    QTimer often;
    often.setTimerType(Qt::PreciseTimer);
    often.callOnTimeout(&loop, [&] {
        if (holds()) {
            loop.exit(0);
        }
    });
    often.start(1);
    QTimer::singleShot(kPatience, &loop, [&] { loop.exit(1); });
    return loop.exec() == 0;
}

void runFor(double seconds) {
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000), Qt::PreciseTimer, &loop, [&] { loop.quit(); });
    loop.exec();
}

} // namespace ritm::bench
