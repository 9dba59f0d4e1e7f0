// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of core/formats on the files under a folder, on one core: one JSON object a line.
#include "core/analysis/meanmax.h"
#include "core/analysis/metric.h"
#include "core/base/heap.h"
#include "core/formats/decode.h"
#include "core/vault/vault.h"
#include "tests/bench/baselines/fitfloor.h"
#include "tests/bench/baselines/meanmaxloop.h"

#include <sys/wait.h>
#include <unistd.h>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;
using ritm::Bytes;

constexpr int kRuns = 7;
constexpr std::size_t kLargeFile = 100'000;

struct File {
    std::string name;
    Bytes bytes;
};

struct Files {
    std::vector<File> fit;
    std::vector<File> tcx;
    std::vector<File> gpx;

    [[nodiscard]] std::size_t count() const { return fit.size() + tcx.size() + gpx.size(); }
};

/// Every file under the folder, sorted, by its extension.
Files load(const fs::path& folder) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            paths.push_back(entry.path());
        }
    }
    std::ranges::sort(paths);
    Files files;
    for (const fs::path& path : paths) {
        const auto format = ritm::formatFromName(path.extension().string());
        if (!format || *format == ritm::Format::Csv) {
            continue;
        }
        std::ifstream in(path, std::ios::binary);
        File file{path.filename().string(), Bytes{std::istreambuf_iterator<char>(in), {}}};
        (*format == ritm::Format::Fit   ? files.fit
         : *format == ritm::Format::Tcx ? files.tcx
                                        : files.gpx)
            .push_back(std::move(file));
    }
    return files;
}

double megabytes(const std::vector<File>& files) {
    double bytes = 0;
    for (const File& file : files) {
        bytes += static_cast<double>(file.bytes.size());
    }
    return bytes / 1e6;
}

/// Seconds of this process's time on the processor.
double processorTime() {
    std::timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// The best of several runs, in seconds: what the machine can do, not what else it did.
double best(int runs, const std::function<void()>& work) {
    double least = 1e300;
    for (int i = 0; i < runs; ++i) {
        const double begin = processorTime();
        work();
        least = std::min(least, processorTime() - begin);
    }
    return least;
}

double secondsToDecode(const std::vector<File>& files, double& sink) {
    return best(kRuns, [&] {
        for (const File& file : files) {
            if (const auto decoded = ritm::decode(file.bytes, file.name)) {
                sink += static_cast<double>(decoded->facts.records);
            }
        }
    });
}

void print(const char* name, double value, const char* unit, double baseline) {
    std::printf(
        "{\"name\": \"%s\", \"value\": %.4f, \"unit\": \"%s\", \"baseline\": %.4f, \"ratio\": %.4f}\n", name,
        value, unit, baseline, baseline > 0 ? value / baseline : 0);
    std::fflush(stdout);
}

/// A line of /proc/self/status in kB.
double statusKilobytes(const char* key) {
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with(key)) {
            return std::stod(line.substr(line.find(':') + 1));
        }
    }
    return 0;
}

/// The highest memory of a process while it decodes one file, less what it had before, over the file's size.
/// In a process of its own, with nothing free in its heap that could hide what is taken, and the program's
/// own pages read in by a small file before.
double peakMemoryRatio(const File& file, const File& small) {
    int ends[2];
    if (pipe(ends) != 0) {
        return 0;
    }
    const pid_t child = fork();
    if (child == 0) {
        (void)ritm::decode(small.bytes, small.name);
        malloc_trim(0);
        {
            std::ofstream("/proc/self/clear_refs") << "5";
        }
        const double before = statusKilobytes("VmRSS");
        double ratio = 0;
        {
            const auto decoded = ritm::decode(file.bytes, file.name);
            const double peak = statusKilobytes("VmHWM");
            ratio =
                decoded ? std::max(0.0, peak - before) * 1024 / static_cast<double>(file.bytes.size()) : 0;
        }
        const bool told = write(ends[1], &ratio, sizeof(ratio)) == sizeof(ratio);
        _exit(told ? 0 : 1);
    }
    double ratio = 0;
    close(ends[1]);
    if (read(ends[0], &ratio, sizeof(ratio)) != sizeof(ratio)) {
        ratio = 0;
    }
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return ratio;
}

/// What of an import waits for the commit.
struct Group {
    std::vector<ritm::Decoded> decoded;
    std::vector<ritm::vault::OriginalFile> originals;
};

/// Stores the group as the app does: durable, all of it, when this returns.
void commit(ritm::vault::Vault& vault, Group& group) {
    std::vector<ritm::vault::ToImport> all;
    for (std::size_t i = 0; i < group.decoded.size(); ++i) {
        const ritm::vault::OriginalFile* original = &group.originals[i];
        for (const ritm::Workout& workout : group.decoded[i].workouts) {
            all.push_back({&workout, std::exchange(original, nullptr)});
        }
    }
    const auto outcomes = vault.workouts().importAll(all);
    for (const auto& outcome : outcomes) {
        if (!outcome) {
            std::fprintf(stderr, "not stored: %s\n", outcome.error().describe().c_str());
        }
    }
    group = {};
}

/// Files a second through all of an import: decoding, every metric, sealing, durable storing; one after
/// another on one thread, so many to a commit (1: each on its own).
double importRate(const Files& files, std::size_t together) {
    std::string name = (fs::current_path() / "build" / "bench-import-XXXXXX").string();
    fs::create_directories(fs::path(name).parent_path());
    if (mkdtemp(name.data()) == nullptr) {
        std::fputs("no folder for the imports\n", stderr);
        return 0;
    }
    std::size_t taken = 0;
    std::chrono::duration<double> took{};
    {
        const ritm::SystemClock clock;
        ritm::SystemRandom random;
        auto vault = ritm::vault::Vault::open(fs::path(name) / "vault.db", ritm::DatabaseKey::make(random),
                                              clock, random);
        if (!vault) {
            std::fprintf(stderr, "no vault: %s\n", vault.error().describe().c_str());
            return 0;
        }
        ritm::Athlete athlete;
        athlete.thresholdPower = ritm::Watts(250);
        athlete.mass = ritm::Kilograms(75);
        athlete.maximumHeartRate = ritm::BeatsPerMinute(190);
        athlete.restHeartRate = ritm::BeatsPerMinute(50);
        double sink = 0;
        Group group;
        const auto begin = std::chrono::steady_clock::now();
        for (const auto* kind : {&files.fit, &files.tcx, &files.gpx}) {
            for (const File& file : *kind) {
                auto decoded = ritm::decode(file.bytes, file.name);
                if (!decoded) {
                    continue;
                }
                ++taken;
                for (const ritm::Workout& workout : decoded->workouts) {
                    for (const auto& value : ritm::analyse(workout, ritm::rangeOf(workout), athlete)) {
                        sink += value.value;
                    }
                }
                group.decoded.push_back(*std::move(decoded));
                group.originals.push_back({file.name, file.bytes});
                if (group.decoded.size() == together) {
                    commit(**vault, group);
                }
            }
        }
        commit(**vault, group);
        took = std::chrono::steady_clock::now() - begin;
        if (sink == 0) {
            std::fputs("nothing was analysed\n", stderr);
        }
    }
    fs::remove_all(name);
    return took.count() > 0 ? static_cast<double>(taken) / took.count() : 0;
}

/// A ride of whole watts that wanders as riders do.
std::vector<double> ride(std::size_t seconds) {
    std::mt19937 random(1);
    std::vector<double> watts;
    double level = 200;
    for (std::size_t i = 0; i < seconds; ++i) {
        level += static_cast<double>(random() % 41) - 20 + (200 - level) * 0.02;
        watts.push_back(std::max(0.0, static_cast<double>(static_cast<int>(level))));
    }
    return watts;
}

void meanMaximal(double& sink) {
    const std::vector<double> four = ride(4 * 3600UL);
    const std::vector<double> ten = ride(10 * 3600UL);
    const auto ours = [&](const std::vector<double>& watts) {
        return 1000 * best(kRuns, [&] { sink += ritm::meanMaximal(watts).back(); });
    };
    const auto loop = [&](const std::vector<double>& watts) {
        return 1000 * best(3, [&] { sink += ritm::baselines::meanMaximalLoop(watts).back(); });
    };
    const double fourMs = ours(four);
    const double tenMs = ours(ten);
    const double tenLoop = loop(ten);
    print("mean_max_4h_ms", fourMs, "ms", loop(four));
    print("mean_max_10h_ms", tenMs, "ms", tenLoop);
    print("mean_max_ratio_to_double_loop", tenMs / tenLoop, "1", 1);
}

} // namespace

int main(int count, char** words) {
    ritm::keepFreedMemory(); // as ritmctl does, which takes many files too
    if (count != 2 || !fs::is_directory(words[1])) {
        std::fputs("./dev bench formats DIR: a folder with .fit, .tcx and .gpx files\n", stderr);
        return 64;
    }
    const Files files = load(words[1]);
    if (files.count() == 0) {
        std::fputs("no .fit, .tcx or .gpx file there\n", stderr);
        return 2;
    }
    double sink = 0;
    // Each in a process of its own, before this one's heap grows; the worst counts.
    double memory = 0;
    const auto smallest = std::ranges::min_element(
        files.fit, {}, [](const File& file) { return file.bytes.empty() ? SIZE_MAX : file.bytes.size(); });
    for (const File& file : files.fit) {
        if (file.bytes.size() >= kLargeFile) {
            memory = std::max(memory, peakMemoryRatio(file, *smallest));
        }
    }
    if (!files.fit.empty()) {
        const double floor = megabytes(files.fit) / best(kRuns, [&] {
                                 for (const File& file : files.fit) {
                                     sink += static_cast<double>(ritm::baselines::walkFit(file.bytes).digest);
                                 }
                             });
        const double seconds = secondsToDecode(files.fit, sink);
        const double rate = megabytes(files.fit) / seconds;
        print("fit_decode_mb_per_s", rate, "MB/s", floor);
        print("fit_files_per_s", static_cast<double>(files.fit.size()) / seconds, "1/s", 0);
        print("fit_floor_mb_per_s", floor, "MB/s", floor);
        print("fit_ratio_to_floor", rate / floor, "1", 1);
        print("fit_peak_memory_ratio", memory, "1", 12);
    }
    if (!files.tcx.empty()) {
        print("tcx_decode_mb_per_s", megabytes(files.tcx) / secondsToDecode(files.tcx, sink), "MB/s", 100);
    }
    if (!files.gpx.empty()) {
        print("gpx_decode_mb_per_s", megabytes(files.gpx) / secondsToDecode(files.gpx, sink), "MB/s", 100);
    }
    // As many to a commit as the app's own import takes when many files wait; and each on its own.
    print("import_files_per_s", importRate(files, ritm::vault::kImportsTogether), "1/s", 100);
    print("import_singly_files_per_s", importRate(files, 1), "1/s", 0);
    meanMaximal(sink);
    return sink > 0 ? 0 : 1;
}
