// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/log.h"

#include "sync/protocol/rfc3339.h"

#include <boost/json.hpp>

#include <cerrno>
#include <unistd.h>
#include <vector>

namespace ritm::ops {

namespace json = boost::json;

std::string_view levelName(Level level) {
    switch (level) {
    case Level::Debug:
        return "debug";
    case Level::Info:
        return "info";
    case Level::Warning:
        return "warning";
    case Level::Error:
        return "error";
    }
    return {};
}

void Log::put(Level level, std::string_view event, std::span<const Field> fields) {
    if (level < m_least) {
        return;
    }
    json::object line;
    line["time"] = toRfc3339(m_clock.utcNow());
    line["level"] = levelName(level);
    line["event"] = event;
    for (const auto& [name, value] : fields) {
        std::visit([&](const auto& content) { line[name] = content; }, value);
    }
    const std::string text = json::serialize(line);
    const std::scoped_lock lock(m_mutex);
    m_sink(text);
}

void Log::failure(std::string_view event, const ritm::Error& error) {
    const std::string text = error.describe();
    write(Level::Error, event, {{"error", std::string_view(text)}});
}

void Log::served(const http::Served& what) {
    const std::string_view route = what.route.empty() ? std::string_view("none") : what.route;
    std::vector<Field> fields = {{"method", http::methodName(what.method)},
                                 {"route", route},
                                 {"status", std::int64_t{what.status}},
                                 {"microseconds", std::int64_t{what.took.count()}},
                                 {"trace", std::string_view(what.trace)}};
    Level level = what.status >= 500 ? Level::Warning : Level::Debug;
    if (!what.cause.empty()) {
        fields.emplace_back("error", std::string_view(what.cause));
        level = Level::Error;
    }
    put(level, "request", fields);
}

Log::Sink sinkTo(int descriptor) {
    return [descriptor](std::string_view line) {
        std::string whole(line);
        whole.push_back('\n');
        std::string_view rest = whole;
        while (!rest.empty()) {
            const ssize_t written = ::write(descriptor, rest.data(), rest.size());
            if (written < 0 && errno == EINTR) {
                continue;
            }
            if (written <= 0) {
                return;
            }
            rest.remove_prefix(static_cast<std::size_t>(written));
        }
    };
}

} // namespace ritm::ops
