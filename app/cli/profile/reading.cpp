// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile/commands.h"
#include "app/cli/profile/openprofile.h"
#include "app/cli/profile/workoutjson.h"

#include <fmt/format.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <limits>

namespace ritm::cli {
namespace {

std::string textOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::string textOf(const vault::WorkoutLine& line) {
    const auto json = lineJson(line);
    return fmt::format("{}  {}  {:>8.0f} s  {}{}{}", line.id.toString(),
                       json[QStringLiteral("start")].toString().toStdString(), line.elapsed.value,
                       sportName(line.sport), line.title.empty() ? "" : "  ", line.title);
}

void printTable(const QJsonObject& facts) {
    fmt::print("{} rows, streams {}\n", facts[QStringLiteral("rows")].toInteger(),
               facts[QStringLiteral("streams_blake2b")].toString().toStdString());
    const auto channels = facts[QStringLiteral("channels")].toObject();
    for (auto it = channels.begin(); it != channels.end(); ++it) {
        const auto channel = it.value().toObject();
        fmt::print("{:<28} {:>8} values, mean {:.6g}, {:.6g} to {:.6g}\n", it.key().toStdString(),
                   channel[QStringLiteral("count")].toInteger(), channel[QStringLiteral("mean")].toDouble(),
                   channel[QStringLiteral("min")].toDouble(), channel[QStringLiteral("max")].toDouble());
    }
}

Result<std::vector<vault::WorkoutLine>> allLines(vault::Vault& vault) {
    vault::WorkoutQuery query;
    query.limit = std::numeric_limits<std::int32_t>::max();
    return vault.workouts().list(query);
}

} // namespace

int listWorkouts(std::span<const std::string_view> words) {
    const auto call = ProfileCall::parse(words);
    if (!call || !call->rest.empty()) {
        fmt::print(stderr, "ritmctl list --profile DIR [--json]\n");
        return kUsage;
    }
    OpenProfile profile(*call, OpenProfile::Missing::Refuse);
    if (!profile.isOpen()) {
        return profile.status();
    }
    const auto lines = profile.ask(allLines);
    if (!lines) {
        return kNothing;
    }
    for (const auto& line : *lines) {
        fmt::print("{}\n", call->json ? textOf(lineJson(line)) : textOf(line));
    }
    return kDone;
}

int showChannels(std::span<const std::string_view> words) {
    const auto call = ProfileCall::parse(words);
    if (!call || call->rest.size() != 1) {
        fmt::print(stderr, "ritmctl channels WORKOUT --profile DIR [--json]\n");
        return kUsage;
    }
    const auto id = OpenProfile::workoutId(call->rest.front());
    if (!id) {
        return kNothing;
    }
    OpenProfile profile(*call, OpenProfile::Missing::Refuse);
    if (!profile.isOpen()) {
        return profile.status();
    }
    const auto workout = profile.ask([id](vault::Vault& vault) { return vault.workouts().load(*id); });
    if (!workout) {
        return kNothing;
    }
    const auto facts = channelsJson(*workout);
    if (call->json) {
        fmt::print("{}\n", textOf(facts));
    } else {
        printTable(facts);
    }
    return kDone;
}

int verifyProfile(std::span<const std::string_view> words) {
    const auto call = ProfileCall::parse(words);
    if (!call || !call->rest.empty()) {
        fmt::print(stderr, "ritmctl verify --profile DIR\n");
        return kUsage;
    }
    OpenProfile profile(*call, OpenProfile::Missing::Refuse);
    if (!profile.isOpen()) {
        return profile.status();
    }
    const auto checked = profile.ask([](vault::Vault& vault) -> Result<std::size_t> {
        RITM_TRY(vault.checkIntegrity());
        RITM_TRY_ASSIGN(const auto lines, allLines(vault));
        for (const auto& line : lines) {
            // What has not arrived or cannot be opened yet is no damage.
            const bool isHere =
                line.state != vault::SyncState::Fetching && line.state != vault::SyncState::Locked;
            if (isHere) {
                RITM_TRY(vault.workouts().load(line.id));
            }
        }
        return lines.size();
    });
    if (checked) {
        fmt::print("{} workouts, all sound\n", *checked);
    }
    return checked ? kDone : kNothing;
}

} // namespace ritm::cli
