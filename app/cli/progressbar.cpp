// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressbar.h"

#include <fmt/format.h>

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace ritm::cli {

namespace {

constexpr std::size_t kFromFiles = 4;
constexpr std::size_t kWidest = 32;

/// Columns of the terminal; asked each time, as it may be resized.
std::size_t columns() {
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

ProgressBar::ProgressBar(std::size_t total)
    : m_total(total), m_wanted(total >= kFromFiles && isatty(STDERR_FILENO) != 0) {}

void ProgressBar::show(std::size_t done) {
    if (!m_wanted) {
        return;
    }
    const std::string count = fmt::format("{} of {}", done, m_total);
    // A line that reached the last column would not be drawn over, but beneath.
    const std::size_t room = columns() > count.size() + 4 ? columns() - count.size() - 4 : 0;
    const std::size_t width = std::min(kWidest, room);
    const std::size_t filled = width * std::min(done, m_total) / m_total;
    const std::string bar =
        width < 4 ? std::string() : fmt::format("[{:#<{}}{:.<{}}] ", "", filled, "", width - filled);
    fmt::print(stderr, "\r{}{}\033[K", bar, count);
    m_drawn = true;
}

void ProgressBar::hide() {
    if (m_drawn) {
        fmt::print(stderr, "\r\033[K");
        m_drawn = false;
    }
}

} // namespace ritm::cli
