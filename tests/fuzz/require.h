// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace ritm::fuzz {

/// Ends the run, so that the fuzzer keeps the input, unless the promise was kept.
inline void require(bool kept) {
    if (!kept) {
        std::abort();
    }
}

} // namespace ritm::fuzz
