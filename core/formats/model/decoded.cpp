// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/model/decoded.h"

#include <algorithm>
#include <array>

namespace ritm {

namespace {

constexpr std::array kFormats{Format::Fit, Format::Tcx, Format::Gpx, Format::Csv};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::string_view formatName(Format format) {
    switch (format) {
    case Format::Fit:
        return "fit";
    case Format::Tcx:
        return "tcx";
    case Format::Gpx:
        return "gpx";
    case Format::Csv:
        return "csv";
    }
    return "unknown";
}

std::optional<Format> formatFromName(std::string_view name) {
    if (name.starts_with('.')) {
        name.remove_prefix(1);
    }
    for (const Format format : kFormats) {
        if (std::ranges::equal(name, formatName(format), {}, lower)) {
            return format;
        }
    }
    return std::nullopt;
}

std::string_view errorModule(FormatsError) {
    return "formats";
}

std::string_view errorName(FormatsError error) {
    switch (error) {
    case FormatsError::Unrecognized:
        return "unrecognized";
    case FormatsError::Empty:
        return "empty";
    case FormatsError::TooLarge:
        return "too_large";
    case FormatsError::Damaged:
        return "damaged";
    case FormatsError::Unsupported:
        return "unsupported";
    }
    return "unknown";
}

void Aggregate::add(double value) {
    minimum = count == 0 ? value : std::min(minimum, value);
    maximum = count == 0 ? value : std::max(maximum, value);
    sum += value;
    ++count;
}

} // namespace ritm
