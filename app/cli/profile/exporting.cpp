// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile/commands.h"
#include "app/cli/profile/openprofile.h"
#include "app/cli/profile/workoutjson.h"

#include <fmt/format.h>

#include <QJsonDocument>
#include <QSaveFile>

#include <array>
#include <cstdio>

namespace ritm::cli {
namespace {

bool write(const std::string& path, const Bytes& bytes) {
    QSaveFile file(QString::fromStdString(path));
    const auto size = static_cast<qint64>(bytes.size());
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(reinterpret_cast<const char*>(bytes.data()), size) == size &&
                         file.commit();
    if (!written) {
        fmt::print(stderr, "ritmctl: {}: cannot be written\n", path);
    }
    return written;
}

} // namespace

int exportWorkout(std::span<const std::string_view> words) {
    constexpr std::array<std::string_view, 1> kOptions{"--original"};
    const auto call = ProfileCall::parse(words, kOptions);
    const auto original =
        call ? call->values.find("--original") : std::map<std::string, std::string>::const_iterator{};
    const bool wantsOriginal = call && original != call->values.end();
    if (!call || call->rest.size() != 1 || wantsOriginal == call->json) {
        fmt::print(stderr, "ritmctl export WORKOUT --profile DIR (--json | --original FILE)\n");
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
    if (wantsOriginal) {
        const auto line = profile.ask([id](vault::Vault& vault) { return vault.workouts().line(*id); });
        if (line && !line->hasOriginal) {
            fmt::print(stderr, "ritmctl: {}: was recorded here, not imported from a file\n", id->toString());
        }
        if (!line || !line->hasOriginal) {
            return kNothing;
        }
        const auto file = profile.ask([id](vault::Vault& vault) { return vault.workouts().original(*id); });
        return file && write(original->second, file->bytes) ? kDone : kNothing;
    }
    const auto workout = profile.ask([id](vault::Vault& vault) { return vault.workouts().load(*id); });
    if (!workout) {
        return kNothing;
    }
    fmt::print("{}\n", QJsonDocument(workoutJson(*workout)).toJson(QJsonDocument::Compact).toStdString());
    return kDone;
}

} // namespace ritm::cli
