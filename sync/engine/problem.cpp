// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/problem.h"

#include "sync/protocol/sync.h"

namespace ritm::sync {

std::string problemType(const Response& response) {
    const auto problem = decodeJson<wire::Problem>(response.body);
    return problem ? problem->type : std::string();
}

} // namespace ritm::sync
