// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/filejobs.h"
#include "app/cli/picture/paintplot.h"
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
    const std::vector<Workout> workouts = workoutsOf(words[0]);
    if (workouts.empty()) {
        return kNothing;
    }
    const Plot plot = plotOf(workouts.front(), rangeOf(workouts.front()));
    if (!writeFile(std::string(words[1]), png ? pngOf(plot) : svgOf(plot))) {
        fmt::print(stderr, "ritmctl: {}: cannot be written\n", words[1]);
        return kNothing;
    }
    return kDone;
}

} // namespace ritm::cli
