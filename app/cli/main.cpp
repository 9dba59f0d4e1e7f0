// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/filejobs.h"
#include "app/cli/profile/commands.h"
#include "core/base/heap.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

using ritm::cli::Command;

/// What is said below the way a command is called, of the words in it.
struct Note {
    std::string_view about; ///< is in the usage of the commands that it is for; empty for all
    std::string_view text;
};
constexpr std::array kNotes{
    Note{"ATHLETE", "ATHLETE is any of --ftp W (threshold power), --cp W --w-prime KJ (critical power and "
                    "the work above it),\n"
                    "--weight KG, --height CM, --max-hr N, --rest-hr N, --threshold-hr N, --aerobic-hr N, "
                    "--threshold-pace M:SS (a\n"
                    "kilometre), --threshold-swim-pace M:SS (100 m), --sex male|female, --age Y, and zones "
                    "of one's own:\n"
                    "--power-zones W,W,... --hr-zones N,N,... --pace-zones M:SS,M:SS,... What is not told is "
                    "not computed.\n"},
    Note{"TIME", "TIME is in seconds since the start, or m:ss, or h:mm:ss.\n"},
    Note{"--profile DIR", "--profile DIR is the folder that ritm was given; without it, the folder that ritm "
                          "uses by itself. Its key is\n"
                          "taken from the system's keychain, or the profile is opened by its passphrase: "
                          "from RITM_PASSPHRASE, or else\n"
                          "from standard input.\n"},
    Note{"FILE... --profile", "import makes a profile where there is none.\n"},
    Note{"WORKOUT --profile DIR [--json]", "channels prints, for each channel as stored, how many values "
                                           "there are, their mean, the least and the\n"
                                           "greatest, and streams_blake2b: the hash of the streams' "
                                           "canonical bytes, the same on every device.\n"},
    Note{"", "Ends with 0: done; 2: nothing could be done, or a file could not be taken; 64: the call was "
             "wrong.\n"},
    Note{"--profile DIR", "Ends with 75: another process has the profile open; 77: the key or the passphrase "
                          "does not open it.\n"},
};

/// Those for a command, or all of them.
std::string notesOn(std::optional<std::string_view> usage) {
    std::string text = "\n";
    for (const Note& note : kNotes) {
        if (!usage || usage->contains(note.about)) {
            text += note.text;
        }
    }
    return text;
}

constexpr std::array kCommands{
    Command{"inspect", "FILE... [--json] [--jobs N]", ritm::cli::inspectFiles},
    Command{"convert", "IN OUT | IN... --to FORMAT --out DIR [--jobs N]", ritm::cli::convertFile},
    Command{"analyse", "FILE [ATHLETE...] [--from TIME] [--to TIME] [--lap N] [--curve] [--json]",
            ritm::cli::analyseFile},
    Command{"progress", "FILE... [ATHLETE...] [--json] [--jobs N]", ritm::cli::showProgress},
    Command{"metrics", "[--json | --markdown | --zones]", ritm::cli::listMetrics},
    Command{"plot", "FILE OUT.png|svg", ritm::cli::plotFile},
    Command{"import", "FILE... --profile DIR [--json]", ritm::cli::importFiles},
    Command{"list", "--profile DIR [--json]", ritm::cli::listWorkouts},
    Command{"channels", "WORKOUT --profile DIR [--json]", ritm::cli::showChannels},
    Command{"export", "WORKOUT --profile DIR (--json | --original FILE)", ritm::cli::exportWorkout},
    Command{"verify", "--profile DIR", ritm::cli::verifyProfile},
};

/// Runs a command; whatever it comes to, what it printed is out, or else it is said why not.
int run(const Command& command, std::span<const std::string_view> words) {
    int status = ritm::cli::kNothing;
    try {
        status = command.run(words);
    } catch (const std::exception& error) { // of printing: nobody takes it any more
        std::fputs("ritmctl: ", stderr);
        std::fputs(error.what(), stderr);
        std::fputs("\n", stderr);
        return status;
    }
    return ritm::cli::flushed() || status != ritm::cli::kDone ? status : ritm::cli::kNothing;
}

} // namespace

int main(int count, char** words) {
    ritm::keepFreedMemory();
    const std::vector<std::string_view> all(words, words + count);
    for (const Command& command : kCommands) {
        if (all.size() > 1 && all[1] == command.name) {
            if (all.size() == 3 && all[2] == "--help") {
                fmt::print("ritmctl {} {}\n{}", command.name, command.usage, notesOn(command.usage));
                return ritm::cli::kDone;
            }
            return run(command, std::span(all).subspan(2));
        }
    }
    if (all.size() > 1 && all[1] == "--version") {
        fmt::print("ritmctl {}\n", RITM_VERSION);
        return ritm::cli::flushed() ? ritm::cli::kDone : ritm::cli::kNothing;
    }
    const bool asked = all.size() > 1 && all[1] == "--help";
    std::FILE* out = asked ? stdout : stderr;
    if (all.size() > 1 && !asked) {
        fmt::print(out, "ritmctl: there is no command '{}'; these are:\n", all[1]);
    }
    for (const Command& command : kCommands) {
        fmt::print(out, "ritmctl {} {}\n", command.name, command.usage);
    }
    fmt::print(out, "{}", notesOn(std::nullopt));
    if (!asked) {
        return ritm::cli::kUsage;
    }
    return ritm::cli::flushed() ? ritm::cli::kDone : ritm::cli::kNothing;
}
