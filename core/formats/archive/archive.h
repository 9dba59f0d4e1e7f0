// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/formats/model/problem.h"

#include <functional>
#include <string>
#include <string_view>

namespace ritm::archive {

/// At most this many files of a .zip are looked at.
inline constexpr std::size_t kMaximumEntries = 1000;
/// Archives within archives: a .zip of .gz files, a .gz of a .zip, and no further.
inline constexpr int kMaximumNesting = 2;
/// What the problem says of files in an archive that cannot be opened.
inline constexpr std::string_view kLocked = "files packed or locked in another way";

/// The outermost layer of some bytes.
enum class Kind { Plain, Gzip, Zip };
[[nodiscard]] Kind kindOf(ByteView bytes);

/// How many bytes an archive of that size may unpack to, all its files together: 200 times its size, at least
/// 16 MiB and at most 512 MiB. Real workout files pack 5 to 40 times; deflate can do 1030.
[[nodiscard]] std::size_t unpackLimit(std::size_t packedSize);

/// Calls `each(name, bytes)` for every file in a .gz or .zip, one after the other so that only one is in
/// memory. Reads .zip by its directory, or by the headers of its files where the directory is lost. Damage is
/// added to `problems`, and what could be unpacked of a damaged file is given all the same.
void unpack(ByteView packed, std::string_view name, ProblemList& problems,
            const std::function<void(const std::string& name, ByteView bytes)>& each);

} // namespace ritm::archive
