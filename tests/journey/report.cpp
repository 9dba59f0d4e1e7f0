// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/report.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>

namespace ritm::journey {

void Report::step(const QString& name, bool ok, double seconds, const QString& why) {
    QJsonObject line{{QStringLiteral("name"), name},
                     {QStringLiteral("ok"), ok},
                     {QStringLiteral("seconds"), std::round(seconds * 1000) / 1000}};
    if (!why.isEmpty()) {
        line[QStringLiteral("why")] = why;
    }
    m_steps.append(line);
    m_failed += ok ? 0 : 1;
    std::printf("%s %2d  %-58s %6.1f s%s%s\n", ok ? "ok    " : "FAILED", int(m_steps.size()),
                qPrintable(name), seconds, why.isEmpty() ? "" : "  ", qPrintable(why));
    std::fflush(stdout);
}

bool Report::write(bool ok) const {
    QJsonObject all = m_facts;
    all[QStringLiteral("ok")] = ok;
    all[QStringLiteral("steps")] = m_steps;
    all[QStringLiteral("screenshots")] = m_pictures;
    QFile file(m_folder + QStringLiteral("/report.json"));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(QJsonDocument(all).toJson(QJsonDocument::Indented)) > 0 && file.flush();
}

} // namespace ritm::journey
