// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <cstdint>

namespace ritm::http {

/// What a person may be on this server; each includes the ones before it.
enum class Role : std::uint8_t {
    /// No account, or none shown.
    Anyone,
    /// A signed-in athlete.
    Athlete,
    /// Runs this server.
    Administrator,
};

/// Who sends a request, as the gate of the router made sure of.
struct Caller {
    AthleteId athlete;
    /// The sign-in the access token belongs to.
    DeviceId device;
    Role role = Role::Athlete;

    friend bool operator==(const Caller&, const Caller&) = default;
};

} // namespace ritm::http
