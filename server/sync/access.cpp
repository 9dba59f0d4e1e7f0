// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/access.h"

namespace ritm::serversync {

std::string ownSpace(const AthleteId& athlete) {
    return "u:" + athlete.toString();
}

std::vector<std::string> readableSpaces(const AthleteId& athlete) {
    return {ownSpace(athlete)};
}

bool may(const AthleteId& actor, Action action, std::string_view space) {
    switch (action) {
    case Action::Read:
    case Action::Write:
        return space == ownSpace(actor);
    }
    return false;
}

} // namespace ritm::serversync
