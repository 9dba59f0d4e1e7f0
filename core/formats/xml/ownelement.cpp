// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xml/ownelement.h"

#include "core/formats/xml/encoding.h"
#include "core/formats/xml/samplename.h"
#include "core/formats/xml/scalar.h"

#include <cmath>

namespace ritm::xml {

bool readOwnElement(XmlReader& reader, Workout& workout, SportName& sport) {
    constexpr double kLargestOffset = 15 * 3600;
    bool onlyOwn = true;
    const std::size_t depth = reader.depth();
    while (reader.nextDescendant(depth)) {
        if (!reader.qualifiedName().starts_with(kOwnPrefix) || reader.name() != "workout") {
            onlyOwn = false;
            continue;
        }
        if (const auto name = sportFromName(reader.attribute("sport").value_or(""))) {
            sport.sport = *name;
            sport.subSport =
                subSportFromName(reader.attribute("sub_sport").value_or("")).value_or(SubSport::Generic);
        }
        if (const auto offset = parseNumber(reader.attribute("utc_offset").value_or(""));
            offset && std::abs(*offset) <= kLargestOffset) {
            workout.utcOffset = std::chrono::seconds(std::lround(*offset));
        }
        if (const auto title = reader.attribute("title"); title && workout.title.empty()) {
            workout.title = cleanText(*title);
        }
    }
    return onlyOwn;
}

} // namespace ritm::xml
