// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/keyfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace ritm::ops {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKeyBytes = 32;

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_value; }

private:
    int m_value;
};

std::unexpected<Error> notWritable(const fs::path& path, int code) {
    return fail(DataError::NotWritable, path.string() + ": " + std::generic_category().message(code));
}

std::size_t readAll(int from, std::span<char> into) {
    std::size_t size = 0;
    while (size < into.size()) {
        const ssize_t got = ::read(from, into.data() + size, into.size() - size);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            break;
        }
        size += static_cast<std::size_t>(got);
    }
    return size;
}

bool writeAll(int to, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(to, text.data(), text.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Makes a name in the folder last through a power cut.
bool syncFolder(const fs::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.get() >= 0 && ::fsync(opened.get()) == 0;
}

/// Written beside and renamed, so that a crash leaves a whole key or none.
Result<> writeKeyFile(const fs::path& file, ByteView key) {
    std::error_code failure;
    if (fs::create_directories(file.parent_path(), failure); failure) {
        return notWritable(file.parent_path(), failure.value());
    }
    if (::chmod(file.parent_path().c_str(), S_IRWXU) != 0) {
        return notWritable(file.parent_path(), errno);
    }
    const fs::path fresh = file.string() + ".new";
    ::unlink(fresh.c_str());
    {
        const Descriptor out(
            ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
        if (out.get() < 0) {
            return notWritable(fresh, errno);
        }
        std::string text = toHex(key) + "\n";
        const bool written = writeAll(out.get(), text) && ::fsync(out.get()) == 0;
        const int code = errno;
        std::ranges::fill(text, '\0');
        if (!written) {
            return notWritable(fresh, code);
        }
    }
    if (::rename(fresh.c_str(), file.c_str()) != 0 || !syncFolder(file.parent_path()) ||
        !syncFolder(file.parent_path().parent_path())) {
        return notWritable(file, errno);
    }
    return {};
}

} // namespace

Result<Bytes> readKeyFile(const fs::path& file, Random& random, IfMissing missing) {
    // A pipe in the place of a file would keep a blocking open waiting.
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (in.get() < 0 && errno != ENOENT) {
        return fail(DataError::KeyUnreadable, file.string() + ": " + std::generic_category().message(errno));
    }
    if (in.get() < 0) {
        if (missing == IfMissing::Refuse) {
            return fail(DataError::KeyMissing, file.string());
        }
        Bytes key(kKeyBytes);
        random.fill(key);
        RITM_TRY(writeKeyFile(file, key));
        return key;
    }
    struct stat status{};
    if (::fstat(in.get(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return fail(DataError::KeyDamaged, file.string());
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return fail(DataError::KeyExposed, file.string());
    }
    std::array<char, 2 * kKeyBytes + 2> text{};
    const std::size_t size = readAll(in.get(), text);
    std::string_view digits(text.data(), size);
    if (digits.ends_with('\n')) {
        digits.remove_suffix(1);
    }
    auto key = digits.size() == 2 * kKeyBytes ? fromHex(digits) : std::nullopt;
    std::ranges::fill(text, '\0');
    if (!key) {
        return fail(DataError::KeyDamaged, file.string());
    }
    return *std::move(key);
}

} // namespace ritm::ops
