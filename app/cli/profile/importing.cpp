// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile/commands.h"
#include "app/cli/profile/openprofile.h"
#include "app/cli/progressbar.h"
#include "app/cli/reason.h"
#include "app/library/importservice.h"
#include "app/viewmodels/errortext.h"

#include <fmt/format.h>

#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cstddef>
#include <cstdio>

namespace ritm::cli {
namespace {

using app::ImportService;

const char* stateName(ImportService::FileState state) {
    switch (state) {
    case ImportService::FileState::Waiting:
    case ImportService::FileState::Running:
    case ImportService::FileState::Failed:
        return "failed";
    case ImportService::FileState::Imported:
        return "imported";
    case ImportService::FileState::AlreadyThere:
        return "already_there";
    }
    return "failed";
}

QString idText(const WorkoutId& id) {
    return QString::fromStdString(id.toString());
}

void printJson(const ImportService::File& file) {
    QJsonArray ids;
    for (const auto& id : file.workouts) {
        ids.append(idText(id));
    }
    QJsonObject object{
        {QStringLiteral("file"), file.path},
        {QStringLiteral("state"), QString::fromLatin1(stateName(file.state))},
        {QStringLiteral("workout_id"), file.workout ? QJsonValue(idText(*file.workout)) : QJsonValue()},
        {QStringLiteral("workout_ids"), ids},
        {QStringLiteral("problems"), static_cast<qint64>(file.problems)},
    };
    if (file.error) {
        object.insert(QStringLiteral("error"), app::errorText(*file.error));
    }
    fmt::print("{}\n", QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
}

void printText(const ImportService::File& file) {
    for (const auto& id : file.workouts) {
        fmt::print("{}\n", id.toString());
    }
    const auto path = file.path.toStdString();
    if (file.state == ImportService::FileState::AlreadyThere) {
        fmt::print(stderr, "ritmctl: {}: already in the history\n", path);
    } else if (!file.error && file.problems > 0) {
        fmt::print(stderr, "ritmctl: {}: the file is damaged; what is intact was imported\n", path);
    }
    if (file.error) {
        fmt::print(stderr, "ritmctl: {}: {}\n", path, app::errorText(*file.error).toStdString());
    }
}

} // namespace

int importFiles(std::span<const std::string_view> words) {
    const auto call = ProfileCall::parse(words);
    if (!call || call->rest.empty()) {
        fmt::print(stderr, "ritmctl import FILE... --profile DIR [--json]\n");
        return kUsage;
    }
    QStringList paths;
    bool allTaken = true;
    for (const auto& file : call->rest) {
        const auto name = QString::fromStdString(file);
        if (name.toStdString() != file) {
            fmt::print(stderr, "{}", complaint(file, "its name is no UTF-8 text: rename it first"));
            allTaken = false;
        } else {
            paths.append(QFileInfo(name).absoluteFilePath());
        }
    }
    if (paths.isEmpty()) {
        return kNothing;
    }
    OpenProfile profile(*call, OpenProfile::Missing::Make);
    if (!profile.isOpen()) {
        return profile.status();
    }
    ImportService service(profile.store());
    QEventLoop loop;
    QObject::connect(&service, &ImportService::finished, &loop, &QEventLoop::quit);
    {
        ProgressBar bar(static_cast<std::size_t>(paths.size()));
        QObject::connect(&service, &ImportService::changed, &loop, [&service, &bar] {
            const auto ended = [](const ImportService::File& file) {
                return file.state != ImportService::FileState::Waiting &&
                       file.state != ImportService::FileState::Running;
            };
            bar.show(static_cast<std::size_t>(std::ranges::count_if(service.files(), ended)));
        });
        service.add(paths);
        loop.exec();
    }
    for (const auto& file : service.files()) {
        call->json ? printJson(file) : printText(file);
        allTaken = allTaken && !file.error;
    }
    return allTaken ? kDone : kNothing;
}

} // namespace ritm::cli
