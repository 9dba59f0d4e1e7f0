// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/report.h"

#include "core/analysis/jsontext.h"

#include <fmt/format.h>

#include <iterator>

namespace ritm {

namespace {

std::string cell(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c == '|' ? std::string("\\|") : std::string(1, c);
    }
    return out;
}

} // namespace

std::string metricsTable() {
    std::string out;
    for (const Metric& metric : metrics()) {
        fmt::format_to(std::back_inserter(out), "{:<28} {:<10} {:<46} {}\n", metric.id, metric.unit,
                       metric.name, metric.needs);
    }
    return out;
}

std::string metricsJson() {
    std::string out = "[\n";
    for (const Metric& metric : metrics()) {
        fmt::format_to(
            std::back_inserter(out),
            "{}{{\"id\": {}, \"group\": {}, \"name\": {}, \"known_name\": {}, \"unit\": {}, \"needs\": {}, "
            "\"gaps\": {}, \"definition\": {}, \"source\": {}}}",
            out.size() > 2 ? ",\n" : "", jsonText(metric.id), jsonText(metric.group), jsonText(metric.name),
            jsonText(metric.knownName), jsonText(metric.unit), jsonText(metric.needs), jsonText(metric.gaps),
            jsonText(metric.definition), jsonText(metric.source));
    }
    return out + "\n]\n";
}

std::string metricsMarkdown() {
    std::string out =
        "| id | group | name | known as | unit | needs | definition | gaps and pauses | source |\n"
        "|---|---|---|---|---|---|---|---|---|\n";
    for (const Metric& metric : metrics()) {
        fmt::format_to(std::back_inserter(out), "| {} | {} | {} | {} | {} | {} | {} | {} | {} |\n", metric.id,
                       metric.group, cell(metric.name), cell(metric.knownName), metric.unit,
                       cell(metric.needs), cell(metric.definition), cell(metric.gaps), cell(metric.source));
    }
    return out;
}

std::string zonesMarkdown() {
    std::string out = "| id | reference | bounds | for | source |\n|---|---|---|---|---|\n";
    for (const ZoneModel& model : zoneModels()) {
        std::string bounds;
        for (const double bound : model.bounds) {
            bounds += fmt::format("{}{:.3g}", bounds.empty() ? "" : ", ", bound);
        }
        fmt::format_to(std::back_inserter(out), "| {} | {} | {} | {} | {} |\n", model.id, model.reference,
                       bounds, model.sport ? sportName(*model.sport) : "any sport", cell(model.source));
    }
    return out;
}

} // namespace ritm
