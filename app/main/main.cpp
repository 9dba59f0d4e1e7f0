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
#include <optional>
#include <utility>

namespace {

/// The call was wrong.
constexpr int kUsage = 64;

struct Arguments {
    ritm::app::AppOptions app;
    QSize window;
    QStringList files;
};

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// In the system's language: what the athlete chose lies in a profile that is not open yet.
class SystemLanguage {
public:
    SystemLanguage() {
        if (m_translator.load(QLocale(), QStringLiteral("ritm"), QStringLiteral("_"),
                              QStringLiteral(":/i18n"))) {
            QCoreApplication::installTranslator(&m_translator);
        }
    }

private:
    QTranslator m_translator; // gone, it is no longer asked
};

class CommandLine {
public:
    CommandLine();
    /// Answers what needs no window, and so no display: help, version, a call that is wrong. The options of
    /// Qt itself are not known here and are left alone. The status to end with, if that was all.
    std::optional<int> answer(const QStringList& arguments);
    [[nodiscard]] Arguments parse(const QStringList& given);

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_profile{QStringLiteral("profile"),
                                 words(QT_TRANSLATE_NOOP("CommandLine", "Keep everything in this folder.")),
                                 QStringLiteral("folder")};
    QCommandLineOption m_kiosk{
        QStringLiteral("kiosk"),
        words(QT_TRANSLATE_NOOP("CommandLine", "Run as a store's kiosk: nothing is kept."))};
    QCommandLineOption m_server{QStringLiteral("server"),
                                words(QT_TRANSLATE_NOOP("CommandLine", "Offer this server at sign-in.")),
                                QStringLiteral("address")};
    QCommandLineOption m_language{QStringLiteral("language"),
                                  words(QT_TRANSLATE_NOOP("CommandLine", "Use this language for this run.")),
                                  QStringLiteral("code")};
    QCommandLineOption m_window{
        QStringLiteral("window"),
        words(QT_TRANSLATE_NOOP("CommandLine", "Open a window of this size, as in 1280x800.")),
        QStringLiteral("size")};
};

CommandLine::CommandLine() {
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    m_parser.addOptions({m_profile, m_kiosk, m_server, m_language, m_window});
    m_parser.addPositionalArgument(QStringLiteral("files"),
                                   words(QT_TRANSLATE_NOOP("CommandLine", "Workouts to import.")),
                                   QStringLiteral("[files...]"));
}

std::optional<int> CommandLine::answer(const QStringList& arguments) {
    // Else -platform would be -p, -l, -a ..., and -platformtheme a -h.
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.parse(arguments);
    for (const auto* name : {"help", "help-all", "version"}) {
        if (m_parser.isSet(QString::fromLatin1(name))) {
            m_parser.process(arguments); // does not come back
        }
    }
    if (m_parser.isSet(m_profile) && m_parser.value(m_profile).isEmpty()) {
        std::fputs(qPrintable(QStringLiteral("ritm: ") +
                              words(QT_TRANSLATE_NOOP("CommandLine", "%1 needs a folder's name."))
                                  .arg(QStringLiteral("--profile")) +
                              QLatin1Char('\n')),
                   stderr);
        return kUsage;
    }
    return std::nullopt;
}

Arguments CommandLine::parse(const QStringList& given) {
    m_parser.process(given);
    Arguments arguments;
    arguments.app.profileFolder = m_parser.isSet(m_profile)
                                      ? QDir(m_parser.value(m_profile)).absolutePath()
                                      : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    arguments.app.kiosk = m_parser.isSet(m_kiosk);
    arguments.app.serverUrl = m_parser.value(m_server);
    arguments.app.language = m_parser.value(m_language);
    static const QRegularExpression sizePattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    if (const auto match = sizePattern.match(m_parser.value(m_window)); match.hasMatch()) {
        arguments.window = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    for (const auto& file : m_parser.positionalArguments()) {
        arguments.files.append(QFileInfo(file).absoluteFilePath());
    }
    return arguments;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("ritm"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RITM_VERSION));
    {
        const QCoreApplication windowless(argc, argv);
        const SystemLanguage language;
        if (const auto status = CommandLine().answer(QCoreApplication::arguments())) {
            return *status;
        }
    }
    // QApplication and not QGuiApplication: Qt Charts needs it.
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Ritm"));
    auto arguments = [] {
        const SystemLanguage language;
        return CommandLine().parse(QCoreApplication::arguments());
    }();
    ritm::app::AppWindow app(std::move(arguments.app), arguments.window);
    if (app.window() == nullptr) {
        std::fputs("ritm: the window could not be made\n", stderr);
        return 1;
    }
    app.context().begin();
    app.context().import(arguments.files);
    return QApplication::exec();
}
