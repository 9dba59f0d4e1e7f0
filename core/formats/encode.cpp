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
    const bool gzipped = fileName.ends_with(".gz");
    const bool zipped = fileName.ends_with(".zip");
    fileName = fileName.substr(fileName.rfind('/') + 1);
    fileName.remove_suffix(gzipped ? 3 : zipped ? 4 : 0);
    const auto dot = fileName.rfind('.');
    const auto format = dot == std::string_view::npos ? std::nullopt : formatFromName(fileName.substr(dot));
    if (!format) {
        return fail(FormatsError::Unsupported, "the name's extension is no format of ours");
    }
    const bool places = !content.routes.empty() || !content.waypoints.empty();
    if (content.workouts.empty() && !(*format == Format::Gpx && places)) {
        return fail(FormatsError::Unsupported, "nothing in it that this format holds");
    }
    RITM_TRY_ASSIGN(Encoded encoded, encode(content, *format));
    if (gzipped) {
        encoded.bytes = archive::gzip(encoded.bytes);
    } else if (zipped) {
        encoded.bytes = archive::zip(encoded.bytes, fileName.substr(0, 255));
    }
    return encoded;
}

} // namespace ritm
