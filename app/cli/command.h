// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace ritm::cli {

/// What the shell hears: done, nothing could be done, or the call was wrong.
inline constexpr int kDone = 0;
inline constexpr int kNothing = 2;
inline constexpr int kUsage = 64;

/// One subcommand of ritmctl: its name, how it is called, and what it does with the words after its name.
struct Command {
    std::string_view name;
    std::string_view usage;
    int (*run)(std::span<const std::string_view> words);
};

/// `ritmctl inspect FILE... [--json] [--jobs N]`: what the files state, and apart from it what Ritm computes;
/// kNothing when nothing could be read of any.
int inspectFiles(std::span<const std::string_view> words);
/// `ritmctl convert IN OUT`: the same in another format, by OUT's extension (.gz and .zip pack); what that
/// format, or a workout, cannot hold is said on stderr. `ritmctl convert IN... --to FORMAT --out DIR [--jobs
/// N]`: many at once; kNothing when none could be converted. A call that would write over what it reads is
/// wrong: kUsage.
int convertFile(std::span<const std::string_view> words);
/// `ritmctl analyse FILE [ATHLETE...] [--from TIME] [--to TIME] [--lap N] [--curve] [--json]`: every metric
/// that the file and what is told of the athlete allow, zones, best efforts, climbs, intervals and laps; of
/// the whole, of a selection or of a lap; with --curve the mean-maximal curves at every duration.
int analyseFile(std::span<const std::string_view> words);
/// `ritmctl progress FILE... [ATHLETE...] [--json] [--jobs N]`: personal records over all the files, and each
/// day's load, fitness, fatigue and form.
int showProgress(std::span<const std::string_view> words);
/// `ritmctl metrics [--json | --markdown | --zones]`: the registry, or the zone models.
int listMetrics(std::span<const std::string_view> words);
/// `ritmctl plot FILE OUT.png|svg`: the channels over time.
int plotFile(std::span<const std::string_view> words);

} // namespace ritm::cli
