// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/attentionpresenter.h"

#include "app/models/fieldtext.h"
#include "app/models/measures.h"
#include "app/models/sporttext.h"
#include "app/viewmodels/errortext.h"
#include "sync/protocol/rfc3339.h"

#include <QDateTime>
#include <QStringList>

#include <string_view>
#include <utility>

namespace ritm::app {
namespace {

using Values = std::map<std::string, std::optional<std::string>>;

/// What tells the athlete which workout it is.
struct About {
    QString workoutId;
    QString title;
    QString text;
    QString sportKey;
    Sport sport = Sport::Other;
    std::chrono::seconds utcOffset{};
};

/// A moment of this device's, in its own time zone.
QString hereText(UtcTime time, const Measures& measures) {
    const auto local = QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
    return measures.shortMoment(time, std::chrono::seconds(local.offsetFromUtc()));
}

std::string valueOf(const Values& values, const std::string& field) {
    const auto found = values.find(field);
    return found == values.end() ? std::string() : found->second.value_or(std::string());
}

/// A workout that is in no history yet, from the change that would have brought it there.
vault::WorkoutLine lineOf(const Values& values) {
    vault::WorkoutLine line;
    line.title = valueOf(values, "title");
    line.sport = sportFromName(jsonString(valueOf(values, "sport"))).value_or(Sport::Other);
    line.subSport = subSportFromName(jsonString(valueOf(values, "sub_sport"))).value_or(SubSport::Generic);
    line.start = fromRfc3339(jsonString(valueOf(values, "start"))).value_or(UtcTime{});
    line.utcOffset = std::chrono::seconds(QByteArray::fromStdString(valueOf(values, "utc_offset")).toInt());
    return line;
}

About aboutOf(const vault::WorkoutLine& line, bool inHistory, const Measures& measures) {
    About about;
    const auto sport = sportText(line.sport, line.subSport);
    const auto moment = measures.moment(line.start, line.utcOffset);
    about.workoutId = inHistory ? QString::fromStdString(line.id.toString()) : QString();
    about.title = line.title.empty() ? sport : QString::fromStdString(line.title);
    about.text = line.title.empty() ? moment : sport + QStringLiteral(" · ") + moment;
    about.sportKey = QString::fromStdString(std::string(sportName(line.sport)));
    about.sport = line.sport;
    about.utcOffset = line.utcOffset;
    return about;
}

About aboutOf(const rows::RowKey& key, const std::optional<vault::WorkoutLine>& line, const Values& values,
              const Measures& measures) {
    if (line) {
        return aboutOf(*line, !line->deleted, measures);
    }
    if (key.kind == "workout" && values.contains("start")) {
        return aboutOf(lineOf(values), false, measures);
    }
    About about;
    about.title = key.kind == "workout" ? AttentionPresenter::tr("A workout that is not on this device")
                                        : AttentionPresenter::tr("Something else than a workout");
    return about;
}

enum class What { NewWorkout, Edit, Removal, Return };

What whatOf(const RefusedChange& change) {
    switch (change.op) {
    case rows::Op::Put:
        return change.values.contains("manifest") ? What::NewWorkout : What::Edit;
    case rows::Op::Delete:
        return What::Removal;
    case rows::Op::Undelete:
        return What::Return;
    }
    return What::Edit;
}

QString whatText(What what) {
    switch (what) {
    case What::NewWorkout:
        return AttentionPresenter::tr("A new workout");
    case What::Edit:
        return AttentionPresenter::tr("A change");
    case What::Removal:
        return AttentionPresenter::tr("A removal");
    case What::Return:
        return AttentionPresenter::tr("Bringing it back into the history");
    }
    return {};
}

QString giveUpText(What what) {
    switch (what) {
    case What::NewWorkout:
        return AttentionPresenter::tr("This workout is nowhere else: it is lost for good.");
    case What::Edit:
        return AttentionPresenter::tr("What you changed is forgotten, and the workout stays as it is.");
    case What::Removal:
        return AttentionPresenter::tr("The workout stays in your history.");
    case What::Return:
        return AttentionPresenter::tr("The workout stays removed.");
    }
    return {};
}

/// The values a line each: those that mean something to people, in the order of a workout's page.
QString contentText(const RefusedChange& change, const FieldReader& reader) {
    constexpr std::string_view kOrder[] = {"title", "notes",     "sport",      "sub_sport",
                                           "start", "elapsed_s", "distance_m", "utc_offset"};
    const bool whole = whatOf(change) == What::NewWorkout;
    QStringList lines;
    for (const auto field : kOrder) {
        const auto found = change.values.find(std::string(field));
        // A new workout says its sport and time in its head; what is empty in it was never written.
        if (found == change.values.end()) {
            continue;
        }
        const bool said = whole && (field == "sport" || field == "sub_sport" || field == "start" ||
                                    field == "utc_offset" || (found->second && found->second->empty()));
        if (!said) {
            //: A value of a workout: its name and itself.
            lines.append(
                AttentionPresenter::tr("%1: %2").arg(fieldText(field), reader.text(field, found->second)));
        }
    }
    if (lines.isEmpty() && !change.values.empty()) {
        lines.append(fieldText(change.values.begin()->first));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

AttentionPresenter::AttentionPresenter(AttentionViewModel& attention, AttentionService& service,
                                       std::function<Measures()> measures, QObject* parent)
    : QObject(parent), m_attention(attention), m_service(service), m_measures(std::move(measures)) {
    connect(&m_service, &AttentionService::changed, this, &AttentionPresenter::show);
    connect(&m_service, &AttentionService::failed, this, [this](const Error& error) {
        auto facts = m_attention.facts();
        facts.errorText = errorText(error);
        m_attention.show(facts);
    });
    connect(&m_attention, &AttentionViewModel::keep, this,
            [this](const QString& id) { m_service.keep(id.toLongLong()); });
    connect(&m_attention, &AttentionViewModel::exchange, this,
            [this](const QString& id) { m_service.exchange(id.toLongLong()); });
    connect(&m_attention, &AttentionViewModel::retry, this,
            [this](const QString& id) { m_service.retry(id.toLongLong()); });
    connect(&m_attention, &AttentionViewModel::giveUp, this,
            [this](const QString& id) { m_service.giveUp(id.toLongLong()); });
}

void AttentionPresenter::show() {
    const auto measures = m_measures();
    std::vector<ConflictRow> conflicts;
    for (const auto& conflict : m_service.conflicts()) {
        const auto about = aboutOf(conflict.key, conflict.workout, {}, measures);
        const FieldReader reader{.measures = measures, .sport = about.sport, .utcOffset = about.utcOffset};
        conflicts.push_back({.id = QString::number(conflict.id),
                             .workoutId = about.workoutId,
                             .title = about.title,
                             .aboutText = about.text,
                             .sportKey = about.sportKey,
                             .fieldText = fieldText(conflict.field),
                             .keptText = reader.text(conflict.field, conflict.kept.text),
                             .keptWritten = tr("Written %1").arg(hereText(conflict.kept.written, measures)),
                             .otherText = reader.text(conflict.field, conflict.lost.text),
                             .otherWritten = tr("Written %1").arg(hereText(conflict.lost.written, measures)),
                             .noticedText = tr("Noticed %1").arg(hereText(conflict.noticed, measures))});
    }
    std::vector<RefusedRow> refused;
    for (const auto& change : m_service.refused()) {
        const auto about = aboutOf(change.key, change.workout, change.values, measures);
        const FieldReader reader{.measures = measures, .sport = about.sport, .utcOffset = about.utcOffset};
        const auto what = whatOf(change);
        refused.push_back({.id = QString::number(change.id),
                           .workoutId = about.workoutId,
                           .title = about.title,
                           .aboutText = about.text,
                           .sportKey = about.sportKey,
                           .whatText = whatText(what),
                           .contentText = contentText(change, reader),
                           .reasonText = refusalText(QString::fromStdString(change.problem)),
                           .noticedText = tr("Refused %1").arg(hereText(change.noticed, measures)),
                           .giveUpText = giveUpText(what)});
    }
    m_attention.conflicts()->show(std::move(conflicts));
    m_attention.refused()->show(std::move(refused));
    m_attention.show({.loading = !m_service.known(), .errorText = {}});
}

} // namespace ritm::app
