// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editjson.h"

#include "core/edits/jsonvalue.h"

#include <fmt/format.h>

namespace ritm::edits {

namespace {

constexpr std::size_t kMaximumEdits = 10000;

std::string_view sourceName(DistanceSource source) {
    switch (source) {
    case DistanceSource::Total:
        return "total";
    case DistanceSource::Positions:
        return "positions";
    case DistanceSource::Speed:
        return "speed";
    }
    return "total";
}

struct Printer {
    std::string operator()(const Crop& edit) const {
        const std::string to = edit.to ? fmt::format(",\"to\":{}", edit.to->count()) : "";
        return fmt::format(R"({{"edit":"crop","from":{}{}}})", edit.from.count(), to);
    }
    std::string operator()(const Join& edit) const {
        return fmt::format(R"({{"edit":"join","other":"{}"}})", edit.other.toString());
    }
    std::string operator()(const ChangeLaps& edit) const {
        std::string starts;
        for (const Duration start : edit.starts) {
            starts += fmt::format("{}{}", starts.empty() ? "" : ",", start.count());
        }
        return fmt::format(R"({{"edit":"laps","starts":[{}]}})", starts);
    }
    std::string operator()(const CorrectSpikes& edit) const {
        return fmt::format(R"({{"edit":"spikes","channel":"{}","limit":{}}})", channelName(edit.channel),
                           edit.limit);
    }
    std::string operator()(const FillGaps& edit) const {
        return fmt::format(R"({{"edit":"gaps","channel":"{}","longest":{}}})", channelName(edit.channel),
                           edit.longest.count());
    }
    std::string operator()(const ReplaceValues& edit) const {
        return fmt::format(R"({{"edit":"values","channel":"{}","from":{},"to":{}{}}})",
                           channelName(edit.channel), edit.from.count(), edit.to.count(),
                           edit.value ? fmt::format(",\"value\":{}", *edit.value) : "");
    }
    std::string operator()(const FixDistance& edit) const {
        return fmt::format(R"({{"edit":"distance","source":"{}","total":{}}})", sourceName(edit.source),
                           edit.total.value);
    }
    std::string operator()(const FixAltitude& edit) const {
        return fmt::format(R"({{"edit":"altitude"{}{}}})",
                           edit.start ? fmt::format(",\"start\":{}", edit.start->value) : "",
                           edit.end ? fmt::format(",\"end\":{}", edit.end->value) : "");
    }
};

/// Members of one object; what is missing or of another type is absent.
class Members {
public:
    explicit Members(const JsonValue& object) : m_object(object) {}

    [[nodiscard]] std::string_view text(std::string_view name) const {
        const JsonValue* found = m_object.find(name);
        const std::string* read = found == nullptr ? nullptr : found->text();
        return read == nullptr ? std::string_view{} : std::string_view(*read);
    }
    [[nodiscard]] std::optional<double> number(std::string_view name) const {
        const JsonValue* found = m_object.find(name);
        return found == nullptr ? std::nullopt : found->number();
    }
    [[nodiscard]] std::optional<Duration> time(std::string_view name) const {
        const JsonValue* found = m_object.find(name);
        const auto read = found == nullptr ? std::nullopt : found->integer();
        return read ? std::optional(Duration(*read)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Meters> meters(std::string_view name) const {
        const auto read = number(name);
        return read ? std::optional(Meters(*read)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Channel> channel() const { return channelFromName(text("channel")); }
    [[nodiscard]] bool has(std::string_view name) const { return m_object.find(name) != nullptr; }
    [[nodiscard]] const JsonValue* find(std::string_view name) const { return m_object.find(name); }

private:
    const JsonValue& m_object;
};

std::optional<Edit> readLaps(const Members& members) {
    const JsonValue* starts = members.find("starts");
    if (starts == nullptr || starts->list() == nullptr) {
        return std::nullopt;
    }
    ChangeLaps laps;
    for (const JsonValue& start : *starts->list()) {
        const auto at = start.integer();
        if (!at) {
            return std::nullopt;
        }
        laps.starts.emplace_back(*at);
    }
    return laps;
}

std::optional<Edit> readDistance(const Members& members) {
    const auto total = members.meters("total");
    for (const DistanceSource source :
         {DistanceSource::Total, DistanceSource::Positions, DistanceSource::Speed}) {
        if (total && members.text("source") == sourceName(source)) {
            return FixDistance{source, *total};
        }
    }
    return std::nullopt;
}

std::optional<Edit> readEdit(const JsonValue& value) {
    const Members members(value);
    const std::string_view kind = members.text("edit");
    const auto from = members.time("from");
    const auto to = members.time("to");
    const auto channel = members.channel();
    if (kind == "crop" && from && (to || !members.has("to"))) {
        return Crop{*from, to};
    }
    if (kind == "join") {
        const auto other = WorkoutId::parse(members.text("other"));
        return other ? std::optional<Edit>(Join{*other}) : std::nullopt;
    }
    if (kind == "laps") {
        return readLaps(members);
    }
    if (kind == "spikes" && channel && members.number("limit")) {
        return CorrectSpikes{*channel, *members.number("limit")};
    }
    if (kind == "gaps" && channel && members.time("longest")) {
        return FillGaps{*channel, *members.time("longest")};
    }
    if (kind == "values" && channel && from && to && (members.number("value") || !members.has("value"))) {
        return ReplaceValues{*channel, *from, *to, members.number("value")};
    }
    if (kind == "distance") {
        return readDistance(members);
    }
    if (kind == "altitude") {
        return FixAltitude{members.meters("start"), members.meters("end")};
    }
    return std::nullopt;
}

} // namespace

std::string toJson(std::span<const Edit> edits) {
    std::string out = "[";
    for (const Edit& edit : edits) {
        out += (out.size() > 1 ? "," : "") + std::visit(Printer{}, edit);
    }
    return out + "]";
}

Result<std::vector<Edit>> fromJson(std::string_view json) {
    const auto document = parseJson(json);
    if (!document || document->list() == nullptr || document->list()->size() > kMaximumEdits) {
        return fail(EditsError::BadJson);
    }
    std::vector<Edit> edits;
    for (const JsonValue& value : *document->list()) {
        auto edit = readEdit(value);
        if (!edit) {
            return fail(EditsError::BadEdit, "edit " + std::to_string(edits.size()));
        }
        edits.push_back(std::move(*edit));
    }
    return edits;
}

} // namespace ritm::edits
