// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/apply.h"

#include "core/edits/correct.h"
#include "core/edits/shape.h"

namespace ritm::edits {

namespace {

/// Lays one edit over a workout.
struct Laying {
    Workout workout;
    const Lookup& others;

    Result<Workout> operator()(const Crop& edit) { return crop(std::move(workout), edit); }
    Result<Workout> operator()(const Join& edit) {
        const Workout* other = others ? others(edit.other) : nullptr;
        if (other == nullptr) {
            return fail(EditsError::Missing, "the workout to join");
        }
        return join(workout, *other);
    }
    Result<Workout> operator()(const ChangeLaps& edit) { return changeLaps(std::move(workout), edit); }
    Result<Workout> operator()(const CorrectSpikes& edit) { return correctSpikes(std::move(workout), edit); }
    Result<Workout> operator()(const FillGaps& edit) { return fillGaps(std::move(workout), edit); }
    Result<Workout> operator()(const ReplaceValues& edit) { return replaceValues(std::move(workout), edit); }
    Result<Workout> operator()(const FixDistance& edit) { return fixDistance(std::move(workout), edit); }
    Result<Workout> operator()(const FixAltitude& edit) { return fixAltitude(std::move(workout), edit); }
};

} // namespace

std::string_view errorModule(EditsError) {
    return "edits";
}

std::string_view errorName(EditsError error) {
    switch (error) {
    case EditsError::NothingLeft:
        return "nothing_left";
    case EditsError::Missing:
        return "missing";
    case EditsError::Overlapping:
        return "overlapping";
    case EditsError::BadEdit:
        return "bad_edit";
    case EditsError::BadJson:
        return "bad_json";
    }
    return "unknown";
}

Result<Workout> apply(const Workout& original, std::span<const Edit> edits, const Lookup& others) {
    Workout workout = original;
    for (const Edit& edit : edits) {
        RITM_TRY_ASSIGN(workout, std::visit(Laying{std::move(workout), others}, edit));
    }
    return workout;
}

std::pair<Edit, Edit> split(Duration at) {
    return {Crop{Duration{}, at}, Crop{at, std::nullopt}};
}

} // namespace ritm::edits
