// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/pokes.h"

#include "server/sync/push.h"

#include <algorithm>

namespace ritm::serversync {

struct Pokes::Board {
    std::mutex mutex;
    std::multimap<std::string, std::weak_ptr<http::EventStream>, std::less<>> streams;

    void tell(std::string_view space) {
        std::vector<std::shared_ptr<http::EventStream>> open;
        {
            const std::scoped_lock lock(mutex);
            const auto [from, to] = streams.equal_range(space);
            for (auto each = from; each != to;) {
                if (auto stream = each->second.lock(); stream && stream->isOpen()) {
                    open.push_back(std::move(stream));
                    ++each;
                } else {
                    each = streams.erase(each);
                }
            }
        }
        // Outside the lock: a full stream closes itself here and calls back.
        for (const auto& stream : open) {
            (void)stream->push({"sync", std::string(space), {}});
        }
    }
};

Pokes::Pokes(store::Store& store) : m_board(std::make_shared<Board>()) {
    m_subscription = store.subscribe(std::string(kPokeChannel),
                                     [board = m_board](std::string_view space) { board->tell(space); });
}

Pokes::~Pokes() = default;

std::shared_ptr<http::EventStream> Pokes::open(const std::vector<std::string>& spaces) {
    auto stream = std::make_shared<http::EventStream>();
    {
        const std::scoped_lock lock(m_board->mutex);
        for (auto each = m_board->streams.begin(); each != m_board->streams.end();) {
            each = each->second.expired() ? m_board->streams.erase(each) : std::next(each);
        }
        for (const std::string& space : spaces) {
            m_board->streams.emplace(space, stream);
        }
    }
    for (const std::string& space : spaces) {
        (void)stream->push({"sync", space, {}});
    }
    return stream;
}

std::size_t Pokes::listeners() const {
    const std::scoped_lock lock(m_board->mutex);
    return static_cast<std::size_t>(std::count_if(m_board->streams.begin(), m_board->streams.end(),
                                                  [](const auto& entry) { return !entry.second.expired(); }));
}

} // namespace ritm::serversync
