// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filejobs.h"

#include <fmt/format.h>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <thread>
#include <utility>

namespace ritm::cli {

namespace {

constexpr unsigned kMaximumJobs = 256;
constexpr std::size_t kBarFromFiles = 4;
constexpr std::size_t kBarWidth = 32;

/// A line on the terminal that is drawn over itself; nothing where standard error is no terminal.
class ProgressBar {
public:
    explicit ProgressBar(std::size_t total)
        : m_total(total), m_shown(total >= kBarFromFiles && isatty(STDERR_FILENO) != 0) {}

    void show(std::size_t done) {
        if (m_shown) {
            const std::size_t filled = kBarWidth * done / m_total;
            fmt::print(stderr, "\r[{:#<{}}{:.<{}}] {} of {}", "", filled, "", kBarWidth - filled, done,
                       m_total);
        }
    }
    void hide() {
        if (m_shown) {
            fmt::print(stderr, "\r\033[K");
        }
    }

private:
    std::size_t m_total;
    bool m_shown;
};

std::optional<unsigned> jobsFrom(std::string_view text) {
    unsigned jobs = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), jobs);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && jobs > 0 && jobs <= kMaximumJobs ? std::optional(jobs) : std::nullopt;
}

} // namespace

std::optional<FileCall> FileCall::parse(std::span<const std::string_view> words,
                                        std::span<const std::string_view> flags,
                                        std::span<const std::string_view> options) {
    FileCall call;
    call.jobs = std::clamp(std::thread::hardware_concurrency(), 1U, kMaximumJobs);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (!word.starts_with("--")) {
            call.files.emplace_back(word);
        } else if (std::ranges::find(flags, word) != flags.end()) {
            call.flags.emplace_back(word);
        } else {
            const bool known = word == "--jobs" || std::ranges::find(options, word) != options.end();
            if (!known || i + 1 == words.size()) {
                return std::nullopt;
            }
            call.values.emplace_back(word, words[++i]);
        }
    }
    if (const auto asked = call.value("--jobs")) {
        const auto jobs = jobsFrom(*asked);
        if (!jobs) {
            return std::nullopt;
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
    std::mutex mutex;
    std::condition_variable answered;
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < std::min<std::size_t>(jobs, files.size()); ++i) {
        threads.emplace_back([&] {
            for (std::size_t mine = next++; mine < files.size(); mine = next++) {
                FileAnswer answer = work(files[mine]);
                const std::scoped_lock lock(mutex);
                answers[mine] = std::move(answer);
                answered.notify_one();
            }
        });
    }
    ProgressBar bar(files.size());
    std::size_t done = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        std::unique_lock lock(mutex);
        answered.wait(lock, [&] { return answers[i].has_value(); });
        const FileAnswer answer = std::move(*answers[i]);
        answers[i].emplace();
        lock.unlock();
        bar.hide();
        fmt::print(stderr, "{}", answer.error);
        fmt::print("{}", answer.out);
        done += answer.done ? 1 : 0;
        bar.show(i + 1);
    }
    bar.hide();
    return done;
}

std::optional<Bytes> readFile(const std::string& path) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        return std::nullopt;
    }
    std::FILE* in = std::fopen(path.c_str(), "rb");
    if (in == nullptr) {
        return std::nullopt;
    }
    Bytes bytes;
    constexpr std::size_t kStep = std::size_t{1} << 20;
    std::size_t read = 1;
    while (read > 0) {
        const std::size_t before = bytes.size();
        bytes.resize(before + kStep);
        read = std::fread(bytes.data() + before, 1, kStep, in);
        bytes.resize(before + read);
    }
    const bool failed = std::ferror(in) != 0;
    std::fclose(in);
    return failed ? std::nullopt : std::optional(std::move(bytes));
}

bool writeFile(const std::string& path, ByteView bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    out.close();
    return static_cast<bool>(out);
}

} // namespace ritm::cli
