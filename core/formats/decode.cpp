// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/decode.h"

#include "core/formats/fit/decode.h"
#include "core/formats/gpx/decode.h"
#include "core/formats/tcx/decode.h"
#include "core/formats/xml/encoding.h"

namespace ritm {

std::optional<Format> sniffFormat(ByteView bytes, std::string_view fileName) {
    if (fit::looksLikeFit(bytes)) {
        return Format::Fit;
    }
    const std::string root = xml::rootName(bytes);
    if (root == "gpx") {
        return Format::Gpx;
    }
    if (root == "TrainingCenterDatabase") {
        return Format::Tcx;
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
    if (!format) {
        return fail(FormatsError::Unrecognized);
    }
    switch (*format) {
    case Format::Fit:
        return fit::decode(bytes, options);
    case Format::Tcx:
        return tcx::decode(bytes, options);
    case Format::Gpx:
        return gpx::decode(bytes, options);
    case Format::Csv:
        return fail(FormatsError::Unsupported, "CSV is written, not read");
    }
    return fail(FormatsError::Unrecognized);
}

} // namespace ritm
