// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/childprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

namespace ritm::bench {

namespace {

constexpr int kPatience = 300'000; // ms

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

std::optional<QJsonObject> runChild(const QStringList& arguments) {
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double started = monotonicMilliseconds();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished(kPatience) || child.exitStatus() != QProcess::NormalExit ||
        child.exitCode() != 0) {
        std::fprintf(stderr, "a child ended too early: %s\n", qPrintable(arguments.join(QLatin1Char(' '))));
        return std::nullopt;
    }
    auto said = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    if (said.isEmpty()) {
        return std::nullopt;
    }
    said[QStringLiteral("started")] = started;
    return said;
}

void tell(const QJsonObject& said) {
    const auto line = QJsonDocument(said).toJson(QJsonDocument::Compact);
    std::puts(line.constData());
    std::fflush(stdout);
}

double monotonicMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double residentMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const auto lines = status.readAll().split('\n');
    for (const auto& line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

double processorSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

void print(const char* name, const std::vector<double>& values, const char* unit,
           const std::vector<double>& baselines, const char* baselineName) {
    const double value = median(values);
    const double baseline = median(baselines);
    std::printf("{\"name\": \"%s\", \"value\": %.2f, \"unit\": \"%s\", \"baseline\": %.2f, \"ratio\": %.3f, "
                "\"baseline_name\": \"%s\"}\n",
                name, value, unit, baseline, value / baseline, baselineName);
    std::fflush(stdout);
}

} // namespace ritm::bench
