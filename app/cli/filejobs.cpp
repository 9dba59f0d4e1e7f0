// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filejobs.h"

#include "app/cli/command.h"
#include "app/cli/progressbar.h"
#include "app/cli/reason.h"
#include "core/formats/decode.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <mutex>
#include <set>
#include <system_error>
#include <thread>
#include <utility>

namespace ritm::cli {

namespace {

constexpr unsigned kMaximumJobs = 256;

std::string systemSays() {
    return std::generic_category().message(errno);
}

/// A file that is open; closed at the end.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) {
            close();
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }

    explicit operator bool() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// Whether the system took everything.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

bool writeAll(int to, ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(to, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return true;
}

/// What a file is whatever it is called; nothing for what is no file or is not there. "-": standard input.
std::optional<std::pair<dev_t, ino_t>> identityOf(const std::string& path) {
    struct stat facts{};
    const int failed = path == "-" ? ::fstat(STDIN_FILENO, &facts) : ::stat(path.c_str(), &facts);
    return failed == 0 && S_ISREG(facts.st_mode) ? std::optional(std::pair(facts.st_dev, facts.st_ino))
                                                 : std::nullopt;
}

/// For names that no other thread of this process takes.
std::atomic<unsigned> writtenFiles = 0;

/// What the work on a file comes to, whatever becomes of it.
FileAnswer guarded(const std::function<FileAnswer(const std::string&)>& work, const std::string& file) {
    try {
        return work(file);
    } catch (const std::exception& error) {
        return {{}, complaint(file, error.what()), false};
    }
}

std::optional<unsigned> jobsFrom(std::string_view text) {
    unsigned jobs = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), jobs);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && jobs > 0 && jobs <= kMaximumJobs ? std::optional(jobs) : std::nullopt;
}

} // namespace

std::expected<FileCall, std::string> FileCall::parse(std::span<const std::string_view> words,
                                                     std::span<const std::string_view> flags,
                                                     std::span<const std::string_view> options) {
    FileCall call;
    call.jobs = std::clamp(std::thread::hardware_concurrency(), 1U, kMaximumJobs);
    bool ended = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (ended || word == "-" || !word.starts_with("-")) {
            call.files.emplace_back(word);
        } else if (word == "--") {
            ended = true;
        } else if (std::ranges::find(flags, word) != flags.end()) {
            call.flags.emplace_back(word);
        } else if (word != "--jobs" && std::ranges::find(options, word) == options.end()) {
            return std::unexpected(
                fmt::format("there is no option {} (a file of that name: ./{})", word, word));
        } else if (i + 1 == words.size()) {
            return std::unexpected(fmt::format("{} lacks its value", word));
        } else {
            call.values.emplace_back(word, words[++i]);
        }
    }
    if (const auto asked = call.value("--jobs")) {
        const auto jobs = jobsFrom(*asked);
        if (!jobs) {
            return std::unexpected(
                fmt::format("--jobs wants a number from 1 to {}, not '{}'", kMaximumJobs, *asked));
        }
        call.jobs = *jobs;
    }
    return call;
}

bool FileCall::has(std::string_view flag) const {
    return std::ranges::find(flags, flag) != flags.end();
}

std::optional<std::string> FileCall::value(std::string_view option) const {
    const auto at = std::ranges::find(values, option, [](const auto& pair) { return pair.first; });
    return at == values.end() ? std::nullopt : std::optional(at->second);
}

std::size_t runOnFiles(std::span<const std::string> files, unsigned jobs,
                       const std::function<FileAnswer(const std::string&)>& work) {
    std::vector<std::optional<FileAnswer>> answers(files.size());
    std::size_t ready = 0;
    std::mutex mutex;
    std::condition_variable answered;
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < std::min<std::size_t>(jobs, files.size()); ++i) {
        threads.emplace_back([&] {
            for (std::size_t mine = next++; mine < files.size(); mine = next++) {
                FileAnswer answer = guarded(work, files[mine]);
                const std::scoped_lock lock(mutex);
                answers[mine] = std::move(answer);
                ++ready;
                answered.notify_one();
            }
        });
    }
    ProgressBar bar(files.size());
    std::size_t done = 0;
    bar.show(0);
    for (std::size_t i = 0; i < files.size(); ++i) {
        std::unique_lock lock(mutex);
        std::size_t known = ready;
        while (!answers[i]) {
            answered.wait(lock, [&] { return ready != known; });
            known = ready;
            lock.unlock();
            bar.show(known);
            lock.lock();
        }
        const FileAnswer answer = std::move(*answers[i]);
        answers[i].emplace();
        lock.unlock();
        if (answer.then) {
            answer.then();
        }
        done += answer.done ? 1 : 0;
        if (!answer.error.empty() || !answer.out.empty()) {
            bar.hide();
        }
        fmt::print(stderr, "{}", answer.error);
        // A terminal shows both: each line is out before the bar is drawn again.
        if (std::fwrite(answer.out.data(), 1, answer.out.size(), stdout) != answer.out.size() ||
            (isatty(STDOUT_FILENO) != 0 && std::fflush(stdout) != 0)) {
            next = files.size();
            break;
        }
        bar.show(known);
    }
    bar.hide();
    return flushed() ? done : 0;
}

bool flushed() {
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) {
        return true;
    }
    static bool said = false; // printing goes on at one place only, and fails once
    if (!std::exchange(said, true)) {
        std::fputs(("ritmctl: standard output: " + systemSays() + "\n").c_str(), stderr);
    }
    return false;
}

int wrongCall(std::string_view why, std::string_view usage) {
    fmt::print(stderr, "ritmctl: {}; it is called like this: ritmctl {}\n", why, usage);
    return kUsage;
}

std::expected<Bytes, std::string> readFile(const std::string& path) {
    const Descriptor in(path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat facts{};
    if (!in || ::fstat(in.number(), &facts) != 0) {
        return std::unexpected(systemSays());
    }
    constexpr std::string_view kTooLarge = "larger than Ritm reads";
    if (S_ISREG(facts.st_mode) && static_cast<std::uint64_t>(facts.st_size) > kMaximumFileSize) {
        return std::unexpected(std::string(kTooLarge));
    }
    constexpr std::size_t kStep = std::size_t{1} << 20;
    Bytes bytes;
    // One byte more than there is tells the end without another step.
    bytes.resize(S_ISREG(facts.st_mode) ? static_cast<std::size_t>(facts.st_size) + 1 : kStep);
    std::size_t used = 0;
    while (true) {
        if (used == bytes.size()) {
            bytes.resize(used + std::max(kStep, used / 2));
        }
        const ssize_t got = ::read(in.number(), bytes.data() + used, bytes.size() - used);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return std::unexpected(systemSays());
        }
        if (got == 0) {
            bytes.resize(used);
            return bytes;
        }
        used += static_cast<std::size_t>(got);
        if (used > kMaximumFileSize) {
            return std::unexpected(std::string(kTooLarge));
        }
    }
}

std::optional<std::string> outputOverInput(std::span<const std::string> inputs,
                                           std::span<const std::string> outputs) {
    std::set<std::pair<dev_t, ino_t>> read;
    for (const std::string& input : inputs) {
        if (const auto file = identityOf(input)) {
            read.insert(*file);
        }
    }
    for (const std::string& output : outputs) {
        const auto file = output == "-" ? std::nullopt : identityOf(output);
        if (file && read.contains(*file)) {
            return output;
        }
    }
    return std::nullopt;
}

std::expected<void, std::string> writeFile(const std::string& path, ByteView bytes) {
    std::error_code none;
    const std::filesystem::file_status there = std::filesystem::status(path, none);
    if (std::filesystem::exists(there) && !std::filesystem::is_regular_file(there)) {
        const Descriptor out(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        return out && writeAll(out.number(), bytes) ? std::expected<void, std::string>()
                                                    : std::unexpected(systemSays());
    }
    // A link stays one: what it points to is replaced.
    std::filesystem::path target = std::filesystem::canonical(path, none);
    target = none ? std::filesystem::path(path) : target;
    const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
    const std::string fresh = (folder / fmt::format(".ritm-{}-{}", ::getpid(), writtenFiles++)).string();
    // A file without a name: whatever ends the program on the way, none is left behind. Not every file system
    // has those, and without /proc they get no name later.
    const bool named = ::access("/proc/self/fd", X_OK) == 0;
    Descriptor out(named ? ::open(folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666) : -1);
    const bool nameless = static_cast<bool>(out);
    if (!nameless) {
        out = Descriptor(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    }
    if (!out) {
        return std::unexpected(systemSays());
    }
    const bool kept = !std::filesystem::exists(there) ||
                      ::fchmod(out.number(), static_cast<mode_t>(there.permissions())) == 0;
    const std::string self = fmt::format("/proc/self/fd/{}", out.number());
    if (!kept || !writeAll(out.number(), bytes) || ::fsync(out.number()) != 0 ||
        (nameless && ::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, fresh.c_str(), AT_SYMLINK_FOLLOW) != 0) ||
        !out.close() || std::rename(fresh.c_str(), target.c_str()) != 0) {
        std::string why = systemSays();
        ::unlink(fresh.c_str());
        return std::unexpected(std::move(why));
    }
    return {};
}

} // namespace ritm::cli
