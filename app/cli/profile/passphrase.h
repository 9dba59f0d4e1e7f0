// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ritm::cli {

/// The profile's passphrase: RITM_PASSPHRASE if it is set, else a line of standard input, asked for without
/// echo on a terminal. Empty if there is none.
[[nodiscard]] QString readPassphrase();
/// Whether RITM_PASSPHRASE is set: only then is a new profile protected by it without a question.
[[nodiscard]] bool hasPassphraseSet();

} // namespace ritm::cli
