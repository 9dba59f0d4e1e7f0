// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/datadirectory.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace ritm::ops {

namespace fs = std::filesystem;

namespace {

std::unexpected<Error> notWritable(const fs::path& path, int code) {
    return fail(DataError::NotWritable, path.string() + ": " + std::generic_category().message(code));
}

} // namespace

std::string_view errorModule(DataError) {
    return "data";
}

std::string_view errorName(DataError error) {
    switch (error) {
    case DataError::InUse:
        return "in_use";
    case DataError::NotWritable:
        return "not_writable";
    case DataError::KeyMissing:
        return "key_missing";
    case DataError::KeyUnreadable:
        return "key_unreadable";
    case DataError::KeyDamaged:
        return "key_damaged";
    case DataError::KeyExposed:
        return "key_exposed";
    }
    return {};
}

Result<DataDirectory> DataDirectory::open(const fs::path& folder) {
    std::error_code failure;
    const bool made = fs::create_directories(folder, failure);
    if (failure) {
        return notWritable(folder, failure.value());
    }
    if (made && ::chmod(folder.c_str(), S_IRWXU) != 0) {
        return notWritable(folder, errno);
    }
    const fs::path file = folder / "lock";
    const int lock = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (lock < 0) {
        return notWritable(file, errno);
    }
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        const int code = errno;
        ::close(lock);
        return code == EWOULDBLOCK ? fail(DataError::InUse, folder.string()) : notWritable(file, code);
    }
    return DataDirectory(folder, lock);
}

DataDirectory::DataDirectory(DataDirectory&& other) noexcept
    : m_folder(std::move(other.m_folder)), m_lock(std::exchange(other.m_lock, -1)) {}

DataDirectory& DataDirectory::operator=(DataDirectory&& other) noexcept {
    std::swap(m_folder, other.m_folder);
    std::swap(m_lock, other.m_lock);
    return *this;
}

DataDirectory::~DataDirectory() {
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

} // namespace ritm::ops
