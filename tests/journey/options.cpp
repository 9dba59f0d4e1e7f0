// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <cstdlib>

namespace ritm::journey {

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Walks the whole path of Ritm without a display: account, sensors, ride, chart, sync, a second\n"
        "device, a kill and the recovery. Ends with 0 only if every step held."));
    parser.addHelpOption();
    const auto option = [&](const char* name, const char* what, const char* value = nullptr) {
        QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(what));
        if (value != nullptr) {
            made.setValueName(QString::fromLatin1(value));
        }
        parser.addOption(made);
    };
    option("headless", "Accepted, since there is no other way here.");
    option("out", "Leave report.json and a picture of every page in this folder.", "folder");
    option("seconds", "Record for that long; 20.", "N");
    option("without-server", "Play the day the server is away.");
    constexpr const char* kForSensors[] = {"heart-rate", "power", "cadence", "speed", "scenario"};
    for (const auto* name : kForSensors) {
        option(name, "Handed on to ritm-sensors.", "value");
    }
    option("stage", "Be one process of the journey.", "name");
    option("profile", "The profile of that process.", "folder");
    option("server", "The server's address.", "url");
    parser.process(arguments);

    Options options;
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    options.out = QDir(parser.isSet(QStringLiteral("out"))
                           ? value("out")
                           : QCoreApplication::applicationDirPath() + QStringLiteral("/../journey"))
                      .absolutePath();
    if (parser.isSet(QStringLiteral("seconds"))) {
        bool number = false;
        options.seconds = value("seconds").toInt(&number);
        if (!number || options.seconds < 4 || options.seconds > 86'400) {
            std::fputs("ritm-journey: --seconds takes a number from 4 to 86400\n", stderr);
            std::exit(64);
        }
    }
    options.withServer = !parser.isSet(QStringLiteral("without-server"));
    for (const auto* name : kForSensors) {
        if (parser.isSet(QString::fromLatin1(name))) {
            options.sensors << QStringLiteral("--") + QString::fromLatin1(name) << value(name);
        }
    }
    options.stage = value("stage");
    options.profile = value("profile");
    options.server = value("server");
    return options;
}

} // namespace ritm::journey
