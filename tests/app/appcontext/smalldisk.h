// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace ritm::test {

/// A disk that a test can fill and free: a small tmpfs of its own where it may be mounted (root), else a
/// folder together with a limit on how large this process' files may grow.
class SmallDisk {
public:
    SmallDisk();
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// Leaves no room for another byte.
    [[nodiscard]] bool fill();
    void free();

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace ritm::test
