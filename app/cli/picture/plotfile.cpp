// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/filejobs.h"
#include "app/cli/picture/paintplot.h"
#include "app/cli/reason.h"
#include "app/cli/workoutfile.h"
#include "core/analysis/plot.h"

#include <fmt/format.h>

#include <QBuffer>
#include <QGuiApplication>

#include <cstdio>
#include <string>

namespace ritm::cli {

namespace {

Bytes pngOf(const Plot& plot) {
    // Fonts belong to the application; it needs no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the platform misses does not matter to a picture.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int count = 1;
    std::string name = "ritmctl";
    char* words[] = {name.data(), nullptr};
    const QGuiApplication application(count, words);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    paintPlot(plot).save(&buffer, "PNG");
    return {bytes.begin(), bytes.end()};
}

Bytes svgOf(const Plot& plot) {
    const std::string svg = plotSvg(plot);
    return {svg.begin(), svg.end()};
}

} // namespace

int plotFile(std::span<const std::string_view> words) {
    const bool png = words.size() == 2 && words[1].ends_with(".png");
    if (words.size() != 2 || (!png && !words[1].ends_with(".svg"))) {
        fmt::print(stderr, "ritmctl: plot takes a file and the name of a .png or .svg to write\n");
        return kUsage;
    }
    const std::string from(words[0]);
    const std::string to(words[1]);
    if (outputOverInput({&from, 1}, {&to, 1})) {
        fmt::print(stderr, "{}", complaint(to, "would take the place of what is read"));
        return kUsage;
    }
    const auto file = workoutsOf(from);
    fmt::print(stderr, "{}", file ? file->problems : file.error());
    if (!file) {
        return kNothing;
    }
    const Workout& workout = file->workouts.front();
    const Plot plot = plotOf(workout, rangeOf(workout));
    if (const auto written = writeFile(to, png ? pngOf(plot) : svgOf(plot)); !written) {
        fmt::print(stderr, "{}", complaint(to, written.error()));
        return kNothing;
    }
    return kDone;
}

} // namespace ritm::cli
