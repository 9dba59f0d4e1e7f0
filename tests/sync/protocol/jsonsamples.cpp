// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/protocol/jsonsamples.h"

#include "sync/protocol/jsonimpl.h"

namespace ritm {
RITM_JSON_INSTANTIATE(Sample);
RITM_JSON_INSTANTIATE(KeepsUnknown);
} // namespace ritm
