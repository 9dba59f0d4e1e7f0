// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "server/http/listener.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace ritm::ops {

enum class Level : std::uint8_t { Debug, Info, Warning, Error };
[[nodiscard]] std::string_view levelName(Level level);

/// The server's log: one JSON object a line, with time, level and event. What goes in is chosen by name here
/// and there: no bodies, headers, tokens, positions or addresses; paths only as the patterns of routes.
/// Thread-safe.
class Log {
public:
    using Value = std::variant<std::string_view, std::int64_t, bool>;
    using Field = std::pair<std::string_view, Value>;
    /// Takes one whole line, without its line break.
    using Sink = std::function<void(std::string_view line)>;

    /// Lines below `least` are dropped. The clock outlives the log.
    Log(const Clock& clock, Sink sink, Level least = Level::Info)
        : m_clock(clock), m_sink(std::move(sink)), m_least(least) {}

    void write(Level level, std::string_view event, std::initializer_list<Field> fields = {}) {
        put(level, event, {fields.begin(), fields.size()});
    }
    void info(std::string_view event, std::initializer_list<Field> fields = {}) {
        write(Level::Info, event, fields);
    }
    void warning(std::string_view event, std::initializer_list<Field> fields = {}) {
        write(Level::Warning, event, fields);
    }
    /// An error's context may name files of the server, never what an athlete sent.
    void failure(std::string_view event, const ritm::Error& error);
    /// One finished request: debug, from 500 on a warning, and an error where it says what went wrong inside.
    void served(const http::Served& what);

private:
    void put(Level level, std::string_view event, std::span<const Field> fields);

    const Clock& m_clock;
    Sink m_sink;
    Level m_least;
    std::mutex m_mutex;
};

/// Writes each line to the file descriptor at once; a full disk or closed pipe loses lines, never requests.
[[nodiscard]] Log::Sink sinkTo(int descriptor);

} // namespace ritm::ops
