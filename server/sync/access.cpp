// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/access.h"

namespace ritm::serversync {

std::string ownSpace(const AthleteId& athlete) {
    return "u:" + athlete.toString();
}

std::vector<std::string> readableSpaces(const AthleteId& athlete) {
    return {ownSpace(athlete)};
}

bool mayWrite(const AthleteId& athlete, std::string_view space) {
    return space == ownSpace(athlete);
}

} // namespace ritm::serversync
