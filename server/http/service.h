// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/reply.h"
#include "server/http/request.h"

#include <cstddef>
#include <string_view>

namespace ritm::http {

/// What a listener hands requests to.
class Service {
public:
    virtual ~Service() = default;
    /// The greatest body to read for this request, in bytes; asked before any of the body is. With 0 the
    /// body is not read and the request is answered without it, which is how an unknown path gets its 404.
    [[nodiscard]] virtual std::size_t bodyLimit(Method method, std::string_view path) const = 0;
    /// Answers one request; see Handler.
    virtual void handle(Request request, Responder respond) = 0;
};

} // namespace ritm::http
