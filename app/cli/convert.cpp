// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/filejobs.h"
#include "app/cli/reason.h"
#include "core/formats/decode.h"
#include "core/formats/encode.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace ritm::cli {

namespace {

constexpr std::string_view kUsageText = "convert IN OUT, or: convert IN... --to FORMAT --out DIR [--jobs N]";

FileAnswer failed(const std::string& said, std::string_view path, std::string_view why) {
    return {{}, said + complaint(path, why), false};
}

FileAnswer convertOne(const std::string& from, const std::string& to) {
    const auto bytes = readFile(from);
    if (!bytes) {
        return failed({}, from, bytes.error());
    }
    const auto decoded = decode(*bytes, from);
    if (!decoded) {
        return failed({}, from, reasonOf(decoded.error()));
    }
    std::string said = problemLines(from, decoded->problems);
    const auto encoded = encodeFile(*decoded, to);
    if (!encoded) {
        return failed(said, to, reasonOf(encoded.error()));
    }
    if (const auto written = writeFile(to, encoded->bytes); !written) {
        return failed(said, to, written.error());
    }
    said += unkeptLines(to, decoded->facts);
    for (const Problem& loss : encoded->losses) {
        said += fmt::format("{}: not held by the format: {} ({} times)\n", to, loss.lost, loss.count);
    }
    return {{}, std::move(said), true};
}

/// "ride" for "somewhere/ride.fit.gz".
std::string bareName(const std::string& file) {
    std::filesystem::path name = std::filesystem::path(file).filename();
    if (name.extension() == ".gz" || name.extension() == ".zip") {
        name = name.stem();
    }
    return name.stem().string();
}

/// Refuses a call whose result would be written over what it is made of.
int overItself(const std::string& output) {
    return wrongCall(fmt::format("{} would take the place of what is read", output), kUsageText);
}

/// Every file into a folder, under its name with another extension.
int convertMany(const FileCall& call, const std::string& format, const std::string& folder) {
    if (!formatToWrite("x." + format)) {
        return wrongCall(
            fmt::format("--to wants fit, tcx, gpx or csv, and .gz or .zip after it, not '{}'", format),
            kUsageText);
    }
    std::set<std::string> names;
    std::vector<std::string> results;
    for (const std::string& file : call.files) {
        const std::string name = bareName(file) + "." + format;
        if (!names.insert(name).second) {
            return wrongCall(fmt::format("two of the files would become {}", name), kUsageText);
        }
        results.push_back((std::filesystem::path(folder) / name).string());
    }
    if (const auto output = outputOverInput(call.files, results)) {
        return overItself(*output);
    }
    std::error_code error;
    std::error_code ignored;
    std::filesystem::create_directories(folder, error);
    if (!std::filesystem::is_directory(folder, ignored)) {
        fmt::print(stderr, "{}", complaint(folder, error.message()));
        return kNothing;
    }
    const std::size_t done = runOnFiles(call.files, call.jobs, [&](const std::string& file) {
        const auto to = std::filesystem::path(folder) / (bareName(file) + "." + format);
        return convertOne(file, to.string());
    });
    return done > 0 ? kDone : kNothing;
}

} // namespace

int convertFile(std::span<const std::string_view> words) {
    constexpr std::array<std::string_view, 2> kOptions{"--to", "--out"};
    const auto call = FileCall::parse(words, {}, kOptions);
    const auto format = call ? call->value("--to") : std::nullopt;
    const auto folder = call ? call->value("--out") : std::nullopt;
    const bool many = format && folder && !call->files.empty();
    if (!call || (!many && (format || folder || call->files.size() != 2))) {
        return wrongCall(call ? "convert takes two files, or any number with --to and --out" : call.error(),
                         kUsageText);
    }
    if (many) {
        return convertMany(*call, format->starts_with('.') ? format->substr(1) : *format, *folder);
    }
    if (const auto output =
            outputOverInput(std::span(call->files).first(1), std::span(call->files).last(1))) {
        return overItself(*output);
    }
    const FileAnswer answer = convertOne(call->files[0], call->files[1]);
    fmt::print(stderr, "{}", answer.error);
    return answer.done ? kDone : kNothing;
}

} // namespace ritm::cli
