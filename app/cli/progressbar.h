// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace ritm::cli {

/// How much of the work on many files is done, as a line on standard error that is drawn over itself; nothing
/// where that is no terminal, or for a few files. What else is printed comes between hide() and show().
class ProgressBar {
public:
    explicit ProgressBar(std::size_t total);
    ~ProgressBar() { hide(); }
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(std::size_t done);
    /// Leaves the line empty, the cursor at its start.
    void hide();

private:
    std::size_t m_total;
    bool m_wanted;
    bool m_drawn = false;
};

} // namespace ritm::cli
