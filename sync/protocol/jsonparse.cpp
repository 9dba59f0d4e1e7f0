// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/jsonread.h"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace ritm::jsonimpl {

namespace {

/// Builds the document and watches what Boost.JSON's own parser does not: duplicate keys, the number of
/// values, the length of strings; and knows the JSON Pointer of where it stands.
class Builder {
public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1) >> 1;
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1) >> 1;
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1) >> 1;
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1) >> 1;

    explicit Builder(const JsonLimits& limits) : m_limits(limits) {}

    using Code = boost::json::error_code;
    using View = boost::json::string_view;

    bool on_document_begin(Code&) {
        m_stack.reset();
        return true;
    }
    bool on_document_end(Code&) { return true; }
    bool on_object_begin(Code& ec) { return open(ec, true); }
    bool on_object_end(std::size_t count, Code& ec) {
        Frame& frame = m_frames.back();
        std::sort(frame.keys.begin(), frame.keys.end());
        const auto twice = std::adjacent_find(frame.keys.begin(), frame.keys.end());
        if (twice != frame.keys.end()) {
            frame.key = *twice;
            return refuse(ec, "duplicate", "the same key twice");
        }
        m_frames.pop_back();
        m_stack.push_object(count);
        return true;
    }
    bool on_array_begin(Code& ec) { return open(ec, false); }
    bool on_array_end(std::size_t count, Code&) {
        m_frames.pop_back();
        m_stack.push_array(count);
        return true;
    }
    bool on_key_part(View text, std::size_t total, Code& ec) {
        m_key.append(text.data(), text.size());
        m_stack.push_chars(text);
        return total <= m_limits.string || refuse(ec, "size", "key too long");
    }
    bool on_key(View text, std::size_t total, Code& ec) {
        m_key.append(text.data(), text.size());
        m_stack.push_key(text);
        m_frames.back().keys.push_back(m_key);
        m_frames.back().key = std::move(m_key);
        m_key.clear();
        return total <= m_limits.string || refuse(ec, "size", "key too long");
    }
    bool on_string_part(View text, std::size_t total, Code& ec) {
        m_stack.push_chars(text);
        return total <= m_limits.string || refuse(ec, "size", "string too long");
    }
    bool on_string(View text, std::size_t total, Code& ec) {
        m_stack.push_string(text);
        return count(ec) && (total <= m_limits.string || refuse(ec, "size", "string too long"));
    }
    bool on_number_part(View, Code&) { return true; }
    bool on_int64(std::int64_t value, View, Code& ec) {
        m_stack.push_int64(value);
        return count(ec);
    }
    bool on_uint64(std::uint64_t value, View, Code& ec) {
        m_stack.push_uint64(value);
        return count(ec);
    }
    bool on_double(double value, View text, Code& ec) {
        // Boost.JSON 1.81 rounds long numbers wrongly; the canonical text of a number must name that number.
        double nearest = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), nearest);
        const bool whole = failure == std::errc{} && end == text.data() + text.size();
        m_stack.push_double(whole ? nearest : value);
        return count(ec);
    }
    bool on_bool(bool value, Code& ec) {
        m_stack.push_bool(value);
        return count(ec);
    }
    bool on_null(Code& ec) {
        m_stack.push_null();
        return count(ec);
    }
    bool on_comment_part(View, Code&) { return true; }
    bool on_comment(View, Code&) { return true; }

    [[nodiscard]] boost::json::value release() { return m_stack.release(); }
    /// What this class refused, with the place; nothing if the text itself was at fault.
    [[nodiscard]] const std::optional<JsonIssue>& refusal() const { return m_refusal; }

private:
    struct Frame {
        bool object = false;
        std::size_t index = 0;
        std::string key;
        std::vector<std::string> keys;
    };

    bool open(Code& ec, bool object) {
        if (!count(ec)) {
            return false;
        }
        if (m_frames.size() >= m_limits.depth) {
            return refuse(ec, "depth", fmt::format("at most {} levels", m_limits.depth));
        }
        m_frames.push_back(
            Frame{.object = object, .index = static_cast<std::size_t>(-1), .key = {}, .keys = {}});
        return true;
    }
    bool count(Code& ec) {
        if (!m_frames.empty() && !m_frames.back().object) {
            ++m_frames.back().index;
        }
        ++m_values;
        return m_values <= m_limits.values ||
               refuse(ec, "size", fmt::format("at most {} values", m_limits.values));
    }
    bool refuse(Code& ec, std::string_view code, std::string detail) {
        std::vector<Path> chain(m_frames.size() + 1);
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            chain[i + 1] = Path{&chain[i], m_frames[i].key, m_frames[i].index, !m_frames[i].object};
        }
        m_refusal = JsonIssue{chain.back().text(), std::string(code), std::move(detail)};
        ec = boost::json::error::exception; // any code stops the parser
        return false;
    }

    const JsonLimits& m_limits;
    boost::json::value_stack m_stack;
    std::vector<Frame> m_frames;
    std::string m_key;
    std::size_t m_values = 0;
    std::optional<JsonIssue> m_refusal;
};

std::unexpected<JsonIssues> refused(JsonIssue issue) {
    return std::unexpected(JsonIssues{{std::move(issue)}});
}

} // namespace

std::expected<boost::json::value, JsonIssues> parse(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.bytes) {
        return refused({"", "size", fmt::format("at most {} bytes", limits.bytes)});
    }
    boost::json::parse_options options;
    options.max_depth = limits.depth + 1; // the builder refuses first, with a path
    boost::json::basic_parser<Builder> parser(options, limits);
    boost::json::error_code ec;
    const std::size_t used = parser.write_some(false, text.data(), text.size(), ec);
    if (!ec && used < text.size()) {
        ec = boost::json::error::extra_data;
    }
    if (parser.handler().refusal()) {
        return refused(*parser.handler().refusal());
    }
    if (ec) {
        return refused({"", "syntax", fmt::format("{} at byte {}", ec.message(), used)});
    }
    return parser.handler().release();
}

} // namespace ritm::jsonimpl
