// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/decode.h"

#include "core/formats/archive/archive.h"
#include "core/formats/fit/decode.h"
#include "core/formats/gpx/decode.h"
#include "core/formats/tcx/decode.h"
#include "core/formats/xml/encoding.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace ritm {

std::optional<Format> sniffFormat(ByteView bytes, std::string_view fileName) {
    if (fit::looksLikeFit(bytes)) {
        return Format::Fit;
    }
    const std::string root = xml::rootName(bytes);
    if (root == "gpx") {
        return Format::Gpx;
    }
    if (root == "TrainingCenterDatabase") {
        return Format::Tcx;
    }
    const auto dot = fileName.rfind('.');
    if (dot != std::string_view::npos) {
        return formatFromName(fileName.substr(dot));
    }
    return std::nullopt;
}

namespace {

Result<Decoded> decodePlain(ByteView bytes, std::string_view fileName, const DecodeOptions& options) {
    const auto format = sniffFormat(bytes, fileName);
    if (!format) {
        return fail(FormatsError::Unrecognized);
    }
    switch (*format) {
    case Format::Fit:
        return fit::decode(bytes, options);
    case Format::Tcx:
        return tcx::decode(bytes, options);
    case Format::Gpx:
        return gpx::decode(bytes, options);
    case Format::Csv:
        return fail(FormatsError::Unsupported, "CSV is written, not read");
    }
    return fail(FormatsError::Unrecognized);
}

template <class T>
void move(std::vector<T>& from, std::vector<T>& to) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void merge(FileFacts& from, FileFacts& to) {
    to.parts += from.parts;
    to.records += from.records;
    to.beats += from.beats;
    move(from.sessions, to.sessions);
    for (MessageFacts& facts : from.messages) {
        const auto at = std::ranges::lower_bound(to.messages, facts.number, {}, &MessageFacts::number);
        if (at != to.messages.end() && at->number == facts.number) {
            at->count += facts.count;
            at->unkept += facts.unkept;
            at->unkeptFields += facts.unkeptFields;
        } else {
            to.messages.insert(at, std::move(facts));
        }
    }
    for (FieldFacts& facts : from.recordFields) {
        const auto at = std::ranges::find(to.recordFields, facts.name, &FieldFacts::name);
        if (at == to.recordFields.end()) {
            to.recordFields.push_back(std::move(facts));
        } else {
            at->values.minimum = std::min(at->values.minimum, facts.values.minimum);
            at->values.maximum = std::max(at->values.maximum, facts.values.maximum);
            at->values.sum += facts.values.sum;
            at->values.count += facts.values.count;
        }
    }
    for (std::string& name : from.developerFields) {
        if (std::ranges::find(to.developerFields, name) == to.developerFields.end()) {
            to.developerFields.push_back(std::move(name));
        }
    }
}

/// Adds the files of an archive to one result: their workouts in a row, their problems with the file's
/// number.
class Unpacker {
public:
    Unpacker(const DecodeOptions& options, ProblemList& problems)
        : m_options(options), m_problems(problems) {}

    void take(ByteView bytes, std::string_view name, int nesting) {
        if (archive::kindOf(bytes) == archive::Kind::Plain) {
            one(bytes, name);
        } else if (nesting >= archive::kMaximumNesting) {
            m_problems.add(ProblemKind::TooDeep, 0, "archives within archives");
        } else {
            archive::unpack(bytes, name, m_problems, [&](const std::string& inner, ByteView plain) {
                m_budget -= std::min(m_budget, plain.size());
                if (m_budget > 0) {
                    take(plain, inner, nesting + 1);
                } else {
                    m_problems.add(ProblemKind::TooMany, 0, "the archive unpacks to more than Ritm takes");
                }
            });
        }
    }

    [[nodiscard]] std::optional<Decoded>& result() { return m_all; }
    [[nodiscard]] std::optional<Error>& error() { return m_error; }

private:
    void one(ByteView bytes, std::string_view name) {
        ++m_files;
        auto read = decodePlain(bytes, name, m_options);
        if (!read) {
            m_problems.add(ProblemKind::UnsupportedPart, 0, "files of the archive that hold no workout");
            m_error = m_error ? m_error : read.error();
            return;
        }
        if (!m_all) {
            m_all = std::move(*read);
            return;
        }
        for (Problem& problem : read->problems) {
            problem.lost = "file " + std::to_string(m_files) + ": " + problem.lost;
        }
        move(read->workouts, m_all->workouts);
        move(read->problems, m_all->problems);
        move(read->waypoints, m_all->waypoints);
        move(read->routes, m_all->routes);
        merge(read->facts, m_all->facts);
    }

    const DecodeOptions& m_options;
    ProblemList& m_problems;
    std::optional<Decoded> m_all;
    std::optional<Error> m_error;
    std::size_t m_budget = kMaximumFileSize;
    std::size_t m_files = 0;
};

} // namespace

Result<Decoded> decode(ByteView bytes, std::string_view fileName, const DecodeOptions& options) {
    if (bytes.empty()) {
        return fail(FormatsError::Empty);
    }
    if (bytes.size() > kMaximumFileSize) {
        return fail(FormatsError::TooLarge);
    }
    if (archive::kindOf(bytes) == archive::Kind::Plain) {
        return decodePlain(bytes, fileName, options);
    }
    ProblemList problems;
    Unpacker unpacker(options, problems);
    unpacker.take(bytes, fileName, 0);
    const bool tooLarge = std::ranges::any_of(
        problems.all(), [](const Problem& problem) { return problem.kind == ProblemKind::TooMany; });
    if (!unpacker.result()) {
        const auto locked = [](const Problem& problem) { return problem.lost == archive::kLocked; };
        if (!unpacker.error() && !tooLarge && std::ranges::any_of(problems.all(), locked)) {
            return fail(FormatsError::Unsupported,
                        "its files are locked with a password or packed in a way that Ritm does not open");
        }
        return unpacker.error() ? std::unexpected(*unpacker.error())
                                : fail(tooLarge ? FormatsError::TooLarge : FormatsError::Damaged, "archive");
    }
    Decoded all = std::move(*unpacker.result());
    std::vector<Problem> outer = problems.take();
    move(outer, all.problems);
    return all;
}

} // namespace ritm
