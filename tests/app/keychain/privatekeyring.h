// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace ritm::test {

/// A session bus and a real gnome-keyring of this test's own, in a folder that goes with the object. Made
/// before anything asks for the session bus, because a process keeps the first bus it meets.
class PrivateKeyring {
public:
    /// Starts both, the login keyring unlocked, and points this process' environment at them.
    [[nodiscard]] bool start();
    /// Locks every collection, as a screen lock or a log-in without a password does.
    [[nodiscard]] bool lock();
    /// Ends the daemon and starts it anew with the right password: unlocked again.
    [[nodiscard]] bool restart();
    ~PrivateKeyring();

private:
    [[nodiscard]] bool startDaemon();

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace ritm::test
