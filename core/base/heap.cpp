// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/heap.h"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace ritm {

void keepFreedMemory() {
#if defined(__GLIBC__)
    constexpr int kMebibyte = 1 << 20;
    (void)mallopt(M_MMAP_THRESHOLD, 32 * kMebibyte); // the largest that there is
    (void)mallopt(M_TRIM_THRESHOLD, 64 * kMebibyte);
#endif
}

} // namespace ritm
