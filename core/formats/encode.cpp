// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/encode.h"

#include "core/formats/archive/inflate.h"
#include "core/formats/csv/encode.h"
#include "core/formats/fit/encode.h"
#include "core/formats/gpx/encode.h"
#include "core/formats/tcx/encode.h"

#include <algorithm>

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

namespace {

/// Takes a packed file's ending off the name; the ending without its dot, nothing if it has none.
std::string_view takePacking(std::string_view& name) {
    for (const std::string_view ending : {"gz", "zip"}) {
        const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
        if (name.size() > ending.size() && name[name.size() - ending.size() - 1] == '.' &&
            std::ranges::equal(name.substr(name.size() - ending.size()), ending, same)) {
            name.remove_suffix(ending.size() + 1);
            return ending;
        }
    }
    return {};
}

bool hasPosition(const Workout& workout) {
    const Column* const latitude = workout.streams.find(Channel::Latitude);
    const Column* const longitude = workout.streams.find(Channel::Longitude);
    for (std::size_t row = 0; latitude != nullptr && longitude != nullptr && row < workout.streams.rows();
         ++row) {
        if (!isAbsent(latitude->values[row]) && !isAbsent(longitude->values[row])) {
            return true;
        }
    }
    return false;
}

/// Whether a file of that format would have anything in it: GPX is a format of places.
bool holdsAny(const Decoded& content, Format format) {
    if (format != Format::Gpx) {
        return !content.workouts.empty();
    }
    return !content.routes.empty() || !content.waypoints.empty() ||
           std::ranges::any_of(content.workouts, hasPosition);
}

} // namespace

std::optional<Format> formatToWrite(std::string_view fileName) {
    fileName = fileName.substr(fileName.rfind('/') + 1);
    (void)takePacking(fileName);
    const auto dot = fileName.rfind('.');
    return dot == std::string_view::npos ? std::nullopt : formatFromName(fileName.substr(dot));
}

Result<Encoded> encodeFile(const Decoded& content, std::string_view fileName) {
    const auto format = formatToWrite(fileName);
    if (!format) {
        return fail(FormatsError::Unsupported,
                    "the name must end in .fit, .tcx, .gpx or .csv, and may go on with .gz or .zip");
    }
    if (!holdsAny(content, *format)) {
        return fail(FormatsError::Unsupported, "nothing in it that this format holds");
    }
    RITM_TRY_ASSIGN(Encoded encoded, encode(content, *format));
    fileName = fileName.substr(fileName.rfind('/') + 1);
    const std::string_view packing = takePacking(fileName);
    if (packing == "gz") {
        encoded.bytes = archive::gzip(encoded.bytes);
    } else if (packing == "zip") {
        encoded.bytes = archive::zip(encoded.bytes, fileName.substr(0, 255));
    }
    return encoded;
}

} // namespace ritm
