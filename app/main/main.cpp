// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/appcontext.h"
#include "app/main/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <QVariant>

#include <cstdio>

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
    const auto tr = [](const char* text) { return QCoreApplication::translate("CommandLine", text); };
    const QCommandLineOption profile(QStringLiteral("profile"), tr("Keep everything in this folder."),
                                     QStringLiteral("folder"));
    const QCommandLineOption kiosk(QStringLiteral("kiosk"), tr("Run as a store's kiosk: nothing is kept."));
    const QCommandLineOption server(QStringLiteral("server"), tr("Offer this server at sign-in."),
                                    QStringLiteral("address"));
    const QCommandLineOption language(QStringLiteral("language"), tr("Use this language for this run."),
                                      QStringLiteral("code"));
    const QCommandLineOption window(
        QStringLiteral("window"), tr("Open a window of this size, as in 1280x800."), QStringLiteral("size"));
    parser.addOptions({profile, kiosk, server, language, window});
    parser.addPositionalArgument(QStringLiteral("files"), tr("Workouts to import."),
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
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    auto arguments = parse(application);
    const auto size = arguments.window;

    ritm::app::AppContext context(std::move(arguments.app));
    ritm::app::Translation translation;
    QQmlApplicationEngine engine;
    const auto speak = [&] {
        translation.use(context.language(), engine);
        context.retranslate();
    };
    QObject::connect(&context, &ritm::app::AppContext::languageChanged, &engine, speak);
    speak();
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(&context.shell())}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Ritm/Main.qml")));
    if (engine.rootObjects().isEmpty()) {
        std::fputs("ritm: the window could not be made\n", stderr);
        return 1;
    }
    if (auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
        window != nullptr && size.isValid()) {
        window->resize(size);
    }
    context.begin();
    context.import(arguments.files);
    return QApplication::exec();
}
