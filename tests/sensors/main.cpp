// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/privatebus.h"
#include "tests/sensors/scenario.h"
#include "tests/sensors/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <signal.h>
#include <sys/signalfd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using namespace ritm::sensorsim;
using namespace Qt::StringLiterals;

constexpr int kUsage = 2;

int complain(const QString& what, int status = 1) {
    std::fprintf(stderr, "ritm-sensors: %s\n", qPrintable(what));
    return status;
}

struct Options {
    bool ownBus = false;
    bool printAddress = false;
    Scenario scenario;
};

/// Numbers that the default sensors send. Their ranges are what the packets can carry.
bool readNumber(const QCommandLineParser& parser, const QString& name, double least, double greatest,
                std::optional<double>& number, QString& problem) {
    if (!parser.isSet(name))
        return true;
    bool good = false;
    const double value = parser.value(name).toDouble(&good);
    if (!good || !(value >= least && value <= greatest)) {
        problem = u"--%1 takes a number from %2 to %3"_s.arg(name).arg(least).arg(greatest);
        return false;
    }
    number = value;
    return true;
}

std::optional<Options> readOptions(const QStringList& arguments, QString& problem, QString& help) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Simulated Bluetooth sensors: BlueZ's D-Bus service (org.bluez) with a heart-rate strap and a "
        u"cycling\n"
        "trainer, or with whatever a scenario describes. Any program that uses BlueZ finds, connects and "
        "hears\n"
        "them when DBUS_SYSTEM_BUS_ADDRESS names the bus this serves.\n\n"
        "  ritm-sensors --own-bus --print-address --heart-rate 140 --power 200\n\n"
        "The first line printed is DBUS_SYSTEM_BUS_ADDRESS=..., once everything is ready. While it runs,\n"
        "org.ritm.Sensors1.Do on the same bus takes further events. tests/sensors/README.md says how to "
        "write\n"
        "scenarios and events. --version prints the version of BlueZ that is played, which Qt asks for."_s);
    parser.addOptions({
        {u"own-bus"_s,
         u"Start a D-Bus daemon of its own instead of using DBUS_SYSTEM_BUS_ADDRESS; it ends with this program."_s},
        {u"print-address"_s, u"Print DBUS_SYSTEM_BUS_ADDRESS=... when ready."_s},
        {u"heart-rate"_s, u"Constant heart rate of the strap, beats a minute (0 to 400)."_s, u"N"_s},
        {u"power"_s, u"Constant power of the trainer, watts (-500 to 5000)."_s, u"N"_s},
        {u"cadence"_s, u"Constant cadence of the trainer, revolutions a minute (0 to 500)."_s, u"N"_s},
        {u"speed"_s, u"Constant speed of the trainer, km/h (0 to 300)."_s, u"N"_s},
        {u"rate"_s, u"Measurements a second of both (0.01 to 256; strap 1, trainer 2)."_s, u"HZ"_s},
        {u"scenario"_s, u"Play this JSON file instead of the two default sensors."_s, u"FILE"_s},
        {u"help"_s, u"Say all this."_s},
        {u"version"_s, u"Print the version of BlueZ that is played."_s},
    });
    // Qt knows the name only once there is an application.
    help = parser.helpText().replace(u"<executable_name>"_s, u"ritm-sensors"_s);
    if (!parser.parse(arguments)) {
        problem = parser.errorText();
        return std::nullopt;
    }
    if (parser.isSet(u"help"_s))
        return Options{};
    help.clear();
    if (!parser.positionalArguments().isEmpty()) {
        problem = u"unexpected argument %1"_s.arg(parser.positionalArguments().constFirst());
        return std::nullopt;
    }
    DefaultValues values;
    if (!readNumber(parser, u"heart-rate"_s, 0, 400, values.heartRate, problem) ||
        !readNumber(parser, u"power"_s, -500, 5000, values.power, problem) ||
        !readNumber(parser, u"cadence"_s, 0, 500, values.cadence, problem) ||
        !readNumber(parser, u"speed"_s, 0, 300, values.speed, problem) ||
        !readNumber(parser, u"rate"_s, 0.01, 256, values.rate, problem))
        return std::nullopt;
    Options options;
    options.ownBus = parser.isSet(u"own-bus"_s);
    options.printAddress = parser.isSet(u"print-address"_s);
    if (parser.isSet(u"scenario"_s)) {
        for (const auto& name : {u"heart-rate"_s, u"power"_s, u"cadence"_s, u"speed"_s, u"rate"_s}) {
            if (parser.isSet(name)) {
                problem = u"--%1 is for the two default sensors; a scenario says its own values"_s.arg(name);
                return std::nullopt;
            }
        }
        auto scenario = readScenario(parser.value(u"scenario"_s));
        if (!scenario) {
            problem = u"%1: %2"_s.arg(parser.value(u"scenario"_s),
                                      QString::fromStdString(scenario.error().context()));
            return std::nullopt;
        }
        options.scenario = *std::move(scenario);
    } else {
        options.scenario = defaultScenario(values);
    }
    return options;
}

/// SIGTERM, SIGINT and SIGHUP as something to read, in every thread made from now on.
int signalFile() {
    sigset_t endings;
    sigemptyset(&endings);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&endings, signal);
    ::sigprocmask(SIG_BLOCK, &endings, nullptr);
    return ::signalfd(-1, &endings, SFD_CLOEXEC | SFD_NONBLOCK);
}

int run(int argc, char** argv) {
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    QString problem;
    QString help;
    const auto options = readOptions(arguments, problem, help);
    if (!options)
        return complain(problem + "\nSee ritm-sensors --help."_L1, kUsage);
    if (!help.isEmpty()) {
        std::fputs(qPrintable(help), stdout);
        return 0;
    }
    std::string bus = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS").toStdString();
    PrivateBus own;
    if (options->ownBus) {
        std::string reason;
        const auto started = own.start(reason);
        if (!started)
            return complain(QString::fromStdString(reason));
        bus = *started;
    } else if (bus.empty()) {
        return complain(u"without --own-bus it takes DBUS_SYSTEM_BUS_ADDRESS, which is not set"_s, kUsage);
    }
    const int endings = signalFile();
    QCoreApplication app(argc, argv);
    QSocketNotifier leave(endings, QSocketNotifier::Read);
    QObject::connect(&leave, &QSocketNotifier::activated, &app, [] { QCoreApplication::exit(0); });
    World world(options->scenario, QString::fromStdString(bus));
    QObject::connect(&world, &World::finished, &app, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    QObject::connect(
        &world, &World::busLost, &app,
        [] { QCoreApplication::exit(complain(QStringLiteral("the bus is gone"))); }, Qt::QueuedConnection);
    if (!world.start(problem))
        return complain(problem);
    if (options->printAddress) {
        std::printf("DBUS_SYSTEM_BUS_ADDRESS=%s\n", bus.c_str());
        std::fflush(stdout);
    }
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    // Qt Bluetooth runs the process that owns org.bluez with --version to learn BlueZ's: answer before all
    // else.
    for (int index = 1; index < argc; ++index) {
        if (std::strcmp(argv[index], "--version") == 0) {
            std::puts("5.66");
            return 0;
        }
    }
    return run(argc, argv);
}
