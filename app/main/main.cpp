// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/appwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>
#include <utility>

namespace {

struct Arguments {
    ritm::app::AppOptions app;
    QSize window;
    QStringList files;
};

Arguments parse(const QCoreApplication& application) {
    using namespace ritm::app;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const auto words = [](const char* text) { return QCoreApplication::translate("CommandLine", text); };
    const QCommandLineOption profile(
        QStringLiteral("profile"), words(QT_TRANSLATE_NOOP("CommandLine", "Keep everything in this folder.")),
        QStringLiteral("folder"));
    const QCommandLineOption kiosk(
        QStringLiteral("kiosk"),
        words(QT_TRANSLATE_NOOP("CommandLine", "Run as a store's kiosk: nothing is kept.")));
    const QCommandLineOption server(QStringLiteral("server"),
                                    words(QT_TRANSLATE_NOOP("CommandLine", "Offer this server at sign-in.")),
                                    QStringLiteral("address"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        words(QT_TRANSLATE_NOOP("CommandLine", "Use this language for this run.")), QStringLiteral("code"));
    const QCommandLineOption window(
        QStringLiteral("window"),
        words(QT_TRANSLATE_NOOP("CommandLine", "Open a window of this size, as in 1280x800.")),
        QStringLiteral("size"));
    parser.addOptions({profile, kiosk, server, language, window});
    parser.addPositionalArgument(QStringLiteral("files"),
                                 words(QT_TRANSLATE_NOOP("CommandLine", "Workouts to import.")),
                                 QStringLiteral("[files...]"));
    parser.process(application);

    Arguments arguments;
    arguments.app.profileFolder = parser.isSet(profile)
                                      ? QDir(parser.value(profile)).absolutePath()
                                      : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    arguments.app.kiosk = parser.isSet(kiosk);
    arguments.app.serverUrl = parser.value(server);
    arguments.app.language = parser.value(language);
    static const QRegularExpression sizePattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    if (const auto match = sizePattern.match(parser.value(window)); match.hasMatch()) {
        arguments.window = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    for (const auto& file : parser.positionalArguments()) {
        arguments.files.append(QFileInfo(file).absoluteFilePath());
    }
    return arguments;
}

} // namespace

int main(int argc, char** argv) {
    // QApplication and not QGuiApplication: Qt Charts needs it.
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ritm"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RITM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Ritm"));
    // The system's language: what the athlete chose lies in a profile that is not open yet.
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("ritm"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(&translator);
    }
    auto arguments = parse(application);
    QCoreApplication::removeTranslator(&translator);
    ritm::app::AppWindow app(std::move(arguments.app), arguments.window);
    if (app.window() == nullptr) {
        std::fputs("ritm: the window could not be made\n", stderr);
        return 1;
    }
    app.context().begin();
    app.context().import(arguments.files);
    return QApplication::exec();
}
