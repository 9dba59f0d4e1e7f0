// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/pokes.h"

#include "server/identity/events.h"
#include "server/sync/access.h"
#include "server/sync/push.h"

#include <algorithm>

namespace ritm::serversync {

struct Pokes::Board {
    std::mutex mutex;
    using Streams = std::multimap<std::string, std::weak_ptr<http::EventStream>, std::less<>>;
    Streams bySpace;
    Streams byDevice;

    /// Those of a key that are open; forgets the others.
    std::vector<std::shared_ptr<http::EventStream>> openOf(Streams& streams, std::string_view key) {
        std::vector<std::shared_ptr<http::EventStream>> open;
        const std::scoped_lock lock(mutex);
        const auto [from, to] = streams.equal_range(key);
        for (auto each = from; each != to;) {
            if (auto stream = each->second.lock(); stream && stream->isOpen()) {
                open.push_back(std::move(stream));
                ++each;
            } else {
                each = streams.erase(each);
            }
        }
        return open;
    }

    // Both outside the lock: a stream that closes calls back.
    void tell(std::string_view space) {
        for (const auto& stream : openOf(bySpace, space)) {
            (void)stream->push({"sync", std::string(space), {}});
        }
    }
    void end(std::string_view device) {
        for (const auto& stream : openOf(byDevice, device)) {
            stream->close();
        }
    }
};

Pokes::Pokes(store::Store& store) : m_board(std::make_shared<Board>()) {
    const auto listen = [&](std::string_view channel, std::function<void(std::string_view)> call) {
        m_subscriptions.push_back(store.subscribe(std::string(channel), std::move(call)));
    };
    listen(kPokeChannel, [board = m_board](std::string_view space) { board->tell(space); });
    listen(identity::kDeviceEndedChannel, [board = m_board](std::string_view device) { board->end(device); });
    listen(identity::kApprovalAskedChannel, [board = m_board](std::string_view athlete) {
        if (const auto id = AthleteId::parse(athlete)) {
            board->tell(ownSpace(*id));
        }
    });
}

Pokes::~Pokes() = default;

std::shared_ptr<http::EventStream> Pokes::open(const DeviceId& device,
                                               const std::vector<std::string>& spaces) {
    auto stream = std::make_shared<http::EventStream>();
    {
        const std::scoped_lock lock(m_board->mutex);
        for (auto* streams : {&m_board->bySpace, &m_board->byDevice}) {
            std::erase_if(*streams, [](const auto& each) { return each.second.expired(); });
        }
        for (const std::string& space : spaces) {
            m_board->bySpace.emplace(space, stream);
        }
        m_board->byDevice.emplace(device.toString(), stream);
    }
    for (const std::string& space : spaces) {
        (void)stream->push({"sync", space, {}});
    }
    return stream;
}

std::size_t Pokes::listeners() const {
    const std::scoped_lock lock(m_board->mutex);
    return static_cast<std::size_t>(
        std::ranges::count_if(m_board->byDevice, [](const auto& each) { return !each.second.expired(); }));
}

} // namespace ritm::serversync
