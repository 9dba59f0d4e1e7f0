// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "server/http/eventstream.h"
#include "server/store/store.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::serversync {

/// Tells listening apps that a space has something new. A lost poke costs delay, never data.
class Pokes {
public:
    /// The store outlives this.
    explicit Pokes(store::Store& store);
    ~Pokes();
    Pokes(const Pokes&) = delete;
    Pokes& operator=(const Pokes&) = delete;

    /// A stream for a device that gets an event "sync" with the space as its data whenever one of the spaces
    /// changed or a new device asks its owner to be let in; one event at once, so that nothing that happened
    /// before is missed. It ends when the device is signed out.
    [[nodiscard]] std::shared_ptr<http::EventStream> open(const DeviceId& device,
                                                          const std::vector<std::string>& spaces);
    [[nodiscard]] std::size_t listeners() const;

private:
    struct Board;
    std::shared_ptr<Board> m_board;
    std::vector<store::Store::Subscription> m_subscriptions;
};

} // namespace ritm::serversync
