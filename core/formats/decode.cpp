// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/decode.h"

#include "core/formats/fit/decode.h"

namespace ritm {

std::optional<Format> sniffFormat(ByteView bytes, std::string_view fileName) {
    if (fit::looksLikeFit(bytes)) {
        return Format::Fit;
    }
    const auto dot = fileName.rfind('.');
    if (dot != std::string_view::npos) {
        return formatFromName(fileName.substr(dot));
    }
    return std::nullopt;
}

Result<Decoded> decode(ByteView bytes, std::string_view fileName, const DecodeOptions& options) {
    if (bytes.empty()) {
        return fail(FormatsError::Empty);
    }
    if (bytes.size() > kMaximumFileSize) {
        return fail(FormatsError::TooLarge);
    }
    const auto format = sniffFormat(bytes, fileName);
    if (format == Format::Fit) {
        return fit::decode(bytes, options);
    }
    return fail(FormatsError::Unrecognized);
}

} // namespace ritm
