// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/identity.h"

#include "sync/protocol/jsonimpl.h"
#include "sync/protocol/utf8.h"

namespace ritm {

bool wire::isLongEnough(std::string_view password) {
    return charactersIn(password) >= kShortestPassword;
}

RITM_JSON_INSTANTIATE(wire::RegisterRequest);
RITM_JSON_INSTANTIATE(wire::SignInRequest);
RITM_JSON_INSTANTIATE(wire::RefreshRequest);
RITM_JSON_INSTANTIATE(wire::Session);
RITM_JSON_INSTANTIATE(wire::DeviceList);
RITM_JSON_INSTANTIATE(wire::ApprovalRequest);
RITM_JSON_INSTANTIATE(wire::Approval);
RITM_JSON_INSTANTIATE(wire::ApprovalList);
RITM_JSON_INSTANTIATE(wire::Grant);
RITM_JSON_INSTANTIATE(wire::RecoveryWrap);

} // namespace ritm
