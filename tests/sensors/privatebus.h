// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

namespace ritm::sensorsim {

/// A D-Bus daemon of our own in a private temporary folder, open to every user who can reach it. Daemon and
/// folder go when this goes, and also when the process is killed: a keeper process waits for just that.
/// Start it before the first thread.
class PrivateBus {
public:
    PrivateBus() = default;
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    /// The bus' address, or nothing with `problem` filled.
    [[nodiscard]] std::optional<std::string> start(std::string& problem);

private:
    pid_t m_keeper = -1;
    int m_alive = -1; ///< our end of the keeper's pipe: it closes with us, however we end
};

} // namespace ritm::sensorsim
