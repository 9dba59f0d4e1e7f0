// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/decode.h"

namespace ritm::fit {

bool looksLikeFit(ByteView bytes) {
    return bytes.size() >= 12 && textOf(bytes.subspan(8, 4)) == ".FIT";
}

Result<Decoded> decode(ByteView bytes, const DecodeOptions&) {
    return fail(looksLikeFit(bytes) ? FormatsError::Unsupported : FormatsError::Unrecognized);
}

} // namespace ritm::fit
