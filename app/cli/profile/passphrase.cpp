// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile/passphrase.h"

#include <QtGlobal>

#include <cstdio>
#include <iostream>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace ritm::cli {
namespace {

constexpr auto kVariable = "RITM_PASSPHRASE";

/// Keeps a terminal from showing what is typed for as long as this lives.
class Silence {
public:
    Silence() : m_was(tcgetattr(STDIN_FILENO, &m_before) == 0) {
        if (m_was) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~Silence() {
        if (m_was) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    termios m_before{};
    bool m_was;
};

} // namespace

bool hasPassphraseSet() {
    return qEnvironmentVariableIsSet(kVariable);
}

QString readPassphrase() {
    if (hasPassphraseSet()) {
        return qEnvironmentVariable(kVariable);
    }
    std::string line;
    if (isatty(STDIN_FILENO) == 1) {
        std::fputs("Passphrase: ", stderr);
        const Silence silence;
        std::getline(std::cin, line);
        std::fputs("\n", stderr);
    } else {
        std::getline(std::cin, line);
    }
    return QString::fromStdString(line);
}

} // namespace ritm::cli
