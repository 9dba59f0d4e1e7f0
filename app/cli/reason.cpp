// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reason.h"

#include <fmt/format.h>

namespace ritm::cli {

namespace {

/// A text without what would end a line or command the terminal.
std::string onOneLine(std::string_view text) {
    std::string line(text);
    for (char& c : line) {
        const auto byte = static_cast<unsigned char>(c);
        c = byte < 0x20 || byte == 0x7f ? '?' : c;
    }
    return line;
}

} // namespace

std::string reasonOf(const Error& error) {
    const auto with = [&error](std::string_view sentence) {
        return error.context().empty() ? std::string(sentence)
                                       : fmt::format("{} ({})", sentence, error.context());
    };
    if (error.is(FormatsError::Unrecognized)) {
        return "not a format that Ritm reads: FIT, TCX or GPX, as it is or in .gz or .zip";
    }
    if (error.is(FormatsError::Empty)) {
        return "the file is empty";
    }
    if (error.is(FormatsError::TooLarge)) {
        return with("larger than Ritm reads, packed or unpacked");
    }
    if (error.is(FormatsError::Damaged)) {
        return with("too damaged: nothing of it could be read");
    }
    if (error.is(FormatsError::Unsupported)) {
        return error.context().empty() ? "Ritm does not write this format" : error.context();
    }
    return error.describe();
}

std::string complaint(std::string_view file, std::string_view why) {
    return fmt::format("ritmctl: {}: {}\n", onOneLine(file), onOneLine(why));
}

std::string unkeptLines(std::string_view file, const FileFacts& facts) {
    const auto line = [&](std::string_view what, std::uint64_t MessageFacts::* number) {
        std::string kinds;
        for (const MessageFacts& kind : facts.messages) {
            if (kind.*number > 0) {
                const std::string name =
                    kind.name.empty() ? fmt::format("unknown message {}", kind.number) : kind.name;
                kinds += fmt::format("{}{} ({} times)", kinds.empty() ? "" : ", ", name, kind.*number);
            }
        }
        return kinds.empty()
                   ? std::string()
                   : fmt::format("{}: not held by a workout: {}: {}\n", onOneLine(file), what, kinds);
    };
    return line("messages of these kinds", &MessageFacts::unkept) +
           line("further fields of these messages", &MessageFacts::unkeptFields);
}

std::string problemLines(std::string_view file, const std::vector<Problem>& problems) {
    std::string lines;
    for (const Problem& problem : problems) {
        lines += fmt::format("{}: problem at byte {}: {} ({} times)\n", onOneLine(file), problem.offset,
                             onOneLine(problem.lost), problem.count);
    }
    return lines;
}

} // namespace ritm::cli
