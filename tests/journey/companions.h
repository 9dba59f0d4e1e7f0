// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace ritm::journey {

/// A program that runs beside the app for as long as this object lives: ritmd, ritm-sensors.
class Companion {
public:
    /// Starts `program` of the folder this program lies in and waits for its first line of output. Why not,
    /// or nothing.
    [[nodiscard]] QString start(const QString& program, const QStringList& arguments);
    /// What it printed first.
    [[nodiscard]] const QString& firstLine() const { return m_firstLine; }
    [[nodiscard]] bool running() const { return m_process.state() == QProcess::Running; }
    ~Companion();

private:
    QProcess m_process;
    QString m_firstLine;
};

/// The path of a program beside this one.
[[nodiscard]] QString programPath(const QString& name);

} // namespace ritm::journey
