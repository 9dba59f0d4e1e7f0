// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/formats/decode.h"
#include "core/formats/encode.h"

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace ritm::cli {

int convertFile(std::span<const std::string_view> words) {
    if (words.size() != 2) {
        fmt::print(stderr, "ritmctl convert IN OUT\n");
        return kUsage;
    }
    const std::string from(words[0]);
    const std::string to(words[1]);
    std::ifstream in(from, std::ios::binary);
    if (!in) {
        fmt::print(stderr, "ritmctl: {}: cannot be opened\n", from);
        return kNothing;
    }
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const auto decoded = decode(bytesOf(bytes), from);
    if (!decoded) {
        fmt::print(stderr, "ritmctl: {}: {}\n", from, decoded.error().describe());
        return kNothing;
    }
    for (const Problem& problem : decoded->problems) {
        fmt::print(stderr, "{}: problem at byte {}: {} ({} times)\n", from, problem.offset, problem.lost,
                   problem.count);
    }
    const auto encoded = encodeFile(*decoded, to);
    if (!encoded) {
        fmt::print(stderr, "ritmctl: {}: {}\n", to, encoded.error().describe());
        return kNothing;
    }
    for (const Problem& loss : encoded->losses) {
        fmt::print(stderr, "{}: not held by the format: {} ({} times)\n", to, loss.lost, loss.count);
    }
    std::ofstream out(to, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(encoded->bytes.data()),
              static_cast<std::streamsize>(encoded->bytes.size()));
    out.close();
    if (!out) {
        fmt::print(stderr, "ritmctl: {}: cannot be written\n", to);
        return kNothing;
    }
    return kDone;
}

} // namespace ritm::cli
