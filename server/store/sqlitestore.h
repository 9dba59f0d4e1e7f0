// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "server/store/store.h"

#include <cstddef>
#include <filesystem>
#include <memory>

namespace ritm::store {

/// How the embedded database runs.
struct SqliteOptions {
    std::size_t readers = 2;
    std::size_t writesQueued = 4096;
    std::size_t bytesQueued = std::size_t{128} << 20;
    std::size_t readsQueued = 4096;
    std::size_t writesTogether = 512; ///< tasks of one transaction at most
};

/// Opens or makes the embedded encrypted database (SQLCipher, WAL, synchronous=FULL): one writer thread that
/// commits what queued during the last commit, and reader threads with a connection each.
/// Errors: CannotOpen, WrongKey, Full, Failed.
[[nodiscard]] Result<std::unique_ptr<Store>>
openSqliteStore(const std::filesystem::path& file, const DatabaseKey& key, const SqliteOptions& options = {});

} // namespace ritm::store
