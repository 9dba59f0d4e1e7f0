// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/encode.h"

#include "core/formats/archive/inflate.h"
#include "core/formats/csv/encode.h"
#include "core/formats/fit/encode.h"
#include "core/formats/gpx/encode.h"
#include "core/formats/tcx/encode.h"

namespace ritm {

Result<Encoded> encode(const Decoded& content, Format format) {
    switch (format) {
    case Format::Fit:
        return fit::encode(content);
    case Format::Tcx:
        return tcx::encode(content);
    case Format::Gpx:
        return gpx::encode(content);
    case Format::Csv:
        return csv::encode(content);
    }
    return fail(FormatsError::Unsupported);
}

Result<Encoded> encodeFile(const Decoded& content, std::string_view fileName) {
    constexpr std::string_view kPacked = ".gz";
    const bool packed = fileName.ends_with(kPacked);
    if (packed) {
        fileName.remove_suffix(kPacked.size());
    }
    const auto dot = fileName.rfind('.');
    const auto format = dot == std::string_view::npos ? std::nullopt : formatFromName(fileName.substr(dot));
    if (!format) {
        return fail(FormatsError::Unsupported, "the name's extension is no format of ours");
    }
    RITM_TRY_ASSIGN(Encoded encoded, encode(content, *format));
    if (packed) {
        encoded.bytes = archive::gzip(encoded.bytes);
    }
    return encoded;
}

} // namespace ritm
