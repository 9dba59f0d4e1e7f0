// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace ritm::ops {

/// Why a data folder or a key in it cannot be used.
enum class DataError : std::uint8_t {
    /// Another ritmd has the folder open.
    InUse,
    /// It cannot be made, read or written.
    NotWritable,
    /// The database is there and its key is not.
    KeyMissing,
    /// A key file that this user may not read.
    KeyUnreadable,
    /// A key file that is none.
    KeyDamaged,
    /// A key file that others than its owner may read.
    KeyExposed,
};
[[nodiscard]] std::string_view errorModule(DataError);
[[nodiscard]] std::string_view errorName(DataError error);

/// The folder with everything one server keeps, held against every other process while this object lives.
class DataDirectory {
public:
    /// Makes the folder (mode 0700) when there is none. Errors: InUse, NotWritable.
    [[nodiscard]] static Result<DataDirectory> open(const std::filesystem::path& folder);
    DataDirectory(DataDirectory&& other) noexcept;
    DataDirectory& operator=(DataDirectory&& other) noexcept;
    ~DataDirectory();

    [[nodiscard]] std::filesystem::path database() const { return m_folder / "ritmd.db"; }
    [[nodiscard]] std::filesystem::path databaseKey() const { return m_folder / "keys" / "database"; }
    /// What passwords and the like are peppered with; see keyfile.h.
    [[nodiscard]] std::filesystem::path pepper() const { return m_folder / "keys" / "pepper"; }

private:
    DataDirectory(std::filesystem::path folder, int lock) : m_folder(std::move(folder)), m_lock(lock) {}
    std::filesystem::path m_folder;
    int m_lock;
};

} // namespace ritm::ops
