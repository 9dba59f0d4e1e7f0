// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace ritm::fit {

/// Times below are since a device was switched on, and tell nothing.
inline constexpr std::uint32_t kFirstTime = 0x10000000;

/// Whether the bytes start with a definition of a known message in which every type and size is right.
[[nodiscard]] bool soundDefinition(ByteView bytes);

/// What it takes to step over a message of a layout.
struct Stride {
    bool defined = false;
    bool bigEndian = false;
    std::uint32_t size = 0;                   ///< of the payload
    std::optional<std::uint16_t> timestamp{}; ///< where in the payload it stands
};

/// Finds the way back into a file that is damaged: a place is right when the messages that follow make sense,
/// which noise does not: places that are defined, and times near the last one.
class Resync {
public:
    using Strides = std::array<Stride, 16>;

    explicit Resync(ByteView data) : m_data(data), m_work(kWorkPerByte * data.size() + kWorkOfAny) {}

    /// Whether the definition at `at` could be meant so; programs that write wrong types do it in few fields.
    [[nodiscard]] bool plausibleDefinition(std::size_t at);
    /// Whether a time could follow the other (0: there was none).
    [[nodiscard]] static bool plausibleTime(std::uint32_t last, std::uint32_t next);
    /// Whether messages that make sense, or nothing, follow from `at` on.
    [[nodiscard]] bool goesOn(std::size_t at, const Strides& strides, bool compressed, std::uint32_t last);
    /// The next place after `at` where messages do. `many`: more than what the rest of one message that was
    /// cut off could look like.
    [[nodiscard]] std::optional<std::size_t> next(std::size_t at, const Strides& strides, bool compressed,
                                                  std::uint32_t last, bool many);

private:
    /// Steps are counted, so that no file can make the search long.
    static constexpr std::size_t kWorkPerByte = 8;
    static constexpr std::size_t kWorkOfAny = 65536;

    struct Outlook {
        bool sensible = false;
        bool timed = false; ///< a message had a time, and it was near the last
        bool ended = false; ///< the data ended before enough messages were seen
    };
    [[nodiscard]] Outlook look(std::size_t at, Strides strides, bool compressed, std::uint32_t last);

    ByteView m_data;
    std::size_t m_work;
};

/// The stride of the definition message at the start of `bytes`, which is whole.
[[nodiscard]] Stride strideOf(ByteView bytes);

} // namespace ritm::fit
