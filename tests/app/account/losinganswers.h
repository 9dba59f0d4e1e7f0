// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTcpServer>

namespace ritm::test {

/// Stands before a server on this machine: requests get through, and the connection breaks before any answer.
class LosingAnswers {
public:
    explicit LosingAnswers(quint16 serverPort);
    [[nodiscard]] QString url() const;
    /// Answers that the server gave and nobody got.
    [[nodiscard]] int lost() const { return m_lost; }

private:
    QTcpServer m_listener;
    int m_lost = 0;
};

} // namespace ritm::test
