// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figurelist.h"

#include "app/figures/metrictext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace ritm::app {
namespace {

/// The translation context.
struct FigureList {
    Q_DECLARE_TR_FUNCTIONS(FigureList)
};

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Capitals do not matter, nor the dots that Russians leave out.
QString folded(const QString& text) {
    return text.toCaseFolded().replace(QChar(u'ё'), QChar(u'е'));
}

bool matches(const Metric& metric, const QStringList& words) {
    const QString text = folded(metricName(metric) + QLatin1Char('\n') + fromUtf8(metric.knownName) +
                                QLatin1Char('\n') + fromUtf8(metric.id));
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
}

FigureRow rowOf(const Metric& metric, FigureKind kind) {
    FigureRow row;
    row.id = fromUtf8(metric.id);
    row.kind = static_cast<int>(kind);
    row.name = metricName(metric);
    return row;
}

/// Metrics that lack the same.
struct Lack {
    Absence absence;
    QString missing; ///< in words; empty where each of them lacks something else
    std::vector<FigureRow> rows;
};

QString headingOf(const Lack& lack) {
    const auto count = static_cast<int>(lack.rows.size());
    switch (lack.absence.why) {
    case Absence::Why::Athlete:
        return FigureList::tr("%n need(s) your %1", "figures, and values of the athlete's", count)
            .arg(lack.missing);
    case Absence::Why::Channel:
        return FigureList::tr("%n need(s) what was not recorded here", "figures", count);
    case Absence::Why::Sport:
        return FigureList::tr("%n belong(s) to other sports", "figures", count);
    case Absence::Why::Other:
        break;
    }
    return FigureList::tr("%n found nothing to tell: too short a stretch, or nothing of the kind in it",
                          "figures", count);
}

/// By what they lack: first what the athlete could tell, last what nobody can help.
std::vector<Lack> lacksOf(const Figures& figures, const QStringList& words) {
    std::vector<Lack> lacks;
    for (const auto& [metric, absence] : figures.absent) {
        if (!matches(*metric, words)) {
            continue;
        }
        const bool byValue = absence.why == Absence::Why::Athlete;
        const QString missing = missingText(absence);
        auto it = std::ranges::find_if(lacks, [&](const Lack& lack) {
            return lack.absence.why == absence.why && (!byValue || lack.missing == missing);
        });
        if (it == lacks.end()) {
            lacks.push_back({absence, byValue ? missing : QString(), {}});
            it = lacks.end() - 1;
        }
        FigureRow row = rowOf(*metric, FigureKind::Absent);
        row.value = byValue ? QString() : missing;
        it->rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(lacks, {}, [](const Lack& lack) {
        const bool athlete = lack.absence.why == Absence::Why::Athlete;
        // What most figures wait for is worth most.
        return std::pair(static_cast<int>(lack.absence.why),
                         athlete ? -static_cast<int>(lack.rows.size()) : 0);
    });
    return lacks;
}

} // namespace

std::vector<FigureRow> figureRows(const Figures& figures, const FigureChoice& choice,
                                  const Measures& measures) {
    const QStringList words = folded(choice.search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<FigureRow> rows;
    for (const MetricValue& value : figures.values) {
        if (!matches(*value.metric, words)) {
            continue;
        }
        FigureRow row = rowOf(*value.metric, FigureKind::Figure);
        row.group = metricGroup(*value.metric);
        const Shown shown = metricShown(*value.metric, value.value, measures);
        row.value = shown.value;
        row.unit = shown.unit;
        rows.push_back(std::move(row));
    }
    const std::vector<Lack> lacks = lacksOf(figures, words);
    int absent = 0;
    int athletes = 0;
    for (const Lack& lack : lacks) {
        absent += static_cast<int>(lack.rows.size());
        athletes += lack.absence.why == Absence::Why::Athlete ? static_cast<int>(lack.rows.size()) : 0;
    }
    if (absent == 0) {
        return rows;
    }
    FigureRow fold;
    fold.id = QString::fromLatin1(FigureRow::kFold);
    fold.kind = static_cast<int>(FigureKind::Fold);
    fold.group = FigureList::tr("The rest");
    fold.name = FigureList::tr("Not computable here");
    fold.value = measures.number(absent);
    fold.note = athletes == 0
                    ? QString()
                    : FigureList::tr("%n of them need(s) what Ritm does not know of you", "", athletes);
    rows.push_back(std::move(fold));
    if (choice.unfolded || !words.isEmpty()) {
        for (const Lack& lack : lacks) {
            for (FigureRow row : lack.rows) {
                row.group = headingOf(lack);
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

std::vector<DetailRow> figureDetails(const Metric& metric, const Absence* absence) {
    std::vector<DetailRow> rows;
    const auto add = [&rows](const QString& label, const QString& text) {
        if (!text.isEmpty()) {
            rows.push_back({.label = label, .text = text});
        }
    };
    if (absence != nullptr) {
        switch (absence->why) {
        case Absence::Why::Athlete:
            add(FigureList::tr("Why there is no value"),
                FigureList::tr("Ritm does not know of you: %1").arg(missingText(*absence)));
            break;
        case Absence::Why::Channel:
            add(FigureList::tr("Why there is no value"),
                FigureList::tr("Not recorded in this stretch: %1").arg(missingText(*absence)));
            break;
        case Absence::Why::Sport:
            add(FigureList::tr("Why there is no value"),
                FigureList::tr("Told only of: %1").arg(missingText(*absence)));
            break;
        case Absence::Why::Other:
            add(FigureList::tr("Why there is no value"),
                FigureList::tr("All it needs is here, but the stretch is too short for it, or what it "
                               "measures did not happen."));
            break;
        }
    }
    add(FigureList::tr("Definition"), metricDefinition(metric));
    add(FigureList::tr("Also known as"), fromUtf8(metric.knownName));
    const QString needs = needsText(metric);
    add(FigureList::tr("Needs"),
        needs.isEmpty() ? FigureList::tr("nothing but the recording itself") : needs);
    add(FigureList::tr("Gaps and pauses"), metricGaps(metric));
    add(FigureList::tr("Source"), metricSource(metric));
    add(FigureList::tr("On the command line"), fromUtf8(metric.id));
    return rows;
}

} // namespace ritm::app
