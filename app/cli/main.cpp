// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <vector>

namespace {

using ritm::cli::Command;

constexpr std::array kCommands{
    Command{"inspect", "FILE... [--json]", ritm::cli::inspectFiles},
    Command{"analyse",
            "FILE [--ftp W] [--weight KG] [--max-hr N] [--rest-hr N] [--threshold-hr N] [--age Y] [--sex "
            "male|female] "
            "[--json]",
            ritm::cli::analyseFile},
    Command{"metrics", "[--json | --markdown]", ritm::cli::listMetrics},
    Command{"plot", "FILE OUT.svg", ritm::cli::plotFile},
};

} // namespace

int main(int count, char** words) {
    const std::vector<std::string_view> all(words, words + count);
    for (const Command& command : kCommands) {
        if (all.size() > 1 && all[1] == command.name) {
            return command.run(std::span(all).subspan(2));
        }
    }
    const bool asked = all.size() > 1 && all[1] == "--help";
    std::FILE* out = asked ? stdout : stderr;
    for (const Command& command : kCommands) {
        fmt::print(out, "ritmctl {} {}\n", command.name, command.usage);
    }
    return asked ? ritm::cli::kDone : ritm::cli::kUsage;
}
