// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/error.h"

namespace ritm {

std::string_view errorName(SensorsError error) {
    switch (error) {
    case SensorsError::TooShort:
        return "too_short";
    case SensorsError::TooLong:
        return "too_long";
    case SensorsError::ReservedBits:
        return "reserved_bits";
    case SensorsError::OutOfRange:
        return "out_of_range";
    case SensorsError::NotText:
        return "not_text";
    case SensorsError::UnknownAttribute:
        return "unknown_attribute";
    }
    return "unknown";
}

} // namespace ritm
