// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ritm::journey {

/// How the whole path is to be walked.
struct Options {
    QString out;         ///< where the report and the pictures go
    QStringList sensors; ///< handed on to ritm-sensors
    int seconds = 20;    ///< of recorded time
    bool withServer = true;

    /// One of the journey's own processes: "first", "second", "recovery"; empty is the journey itself.
    QString stage;
    QString profile;
    QString server;
};

/// Reads the command line of this process; prints what is wrong with it, or the help, and exits.
[[nodiscard]] Options readOptions(const QStringList& arguments);

} // namespace ritm::journey
