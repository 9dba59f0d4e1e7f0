// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/stage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

namespace ritm::journey {

void tell(const QString& name, const QJsonValue& value) {
    const auto line = QJsonDocument(QJsonObject{{name, value}}).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

void Stage::step(const QString& name, const std::function<Why()>& run) {
    if (!m_held) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    const auto why = run();
    m_held = why.isEmpty();
    tell(QStringLiteral("step"), QJsonObject{{QStringLiteral("name"), name},
                                             {QStringLiteral("ok"), m_held},
                                             {QStringLiteral("seconds"), double(timer.elapsed()) / 1000},
                                             {QStringLiteral("why"), why}});
}

void listen(const std::function<void(const QString& word, const QString& rest)>& take) {
    auto* notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                     [take, waiting = QByteArray()]() mutable {
                         char buffer[1024];
                         const auto got = ::read(STDIN_FILENO, buffer, sizeof buffer);
                         if (got <= 0) {
                             QCoreApplication::quit();
                             return;
                         }
                         waiting.append(buffer, got);
                         for (auto end = waiting.indexOf('\n'); end >= 0; end = waiting.indexOf('\n')) {
                             const auto line = QString::fromUtf8(waiting.left(end));
                             waiting.remove(0, end + 1);
                             take(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
                         }
                     });
}

} // namespace ritm::journey
