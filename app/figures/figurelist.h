// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figuresservice.h"
#include "app/models/detailrow.h"
#include "app/models/figurerow.h"
#include "app/models/measures.h"

#include <QString>

#include <vector>

namespace ritm::app {

/// What a FigureRow is; its numbers are those of FiguresViewModel::Kind.
enum class FigureKind { Figure, Fold, Absent };

/// What of the figures is to be listed.
struct FigureChoice {
    QString search;        ///< words that all stand in a name, a known name or an id; empty for all
    bool unfolded = false; ///< those that cannot be told are listed too; a search lists them anyway
};

/// The lines of the page: figures by group, the fold, and what cannot be told by what it lacks.
[[nodiscard]] std::vector<FigureRow> figureRows(const Figures& figures, const FigureChoice& choice,
                                                const Measures& measures);

/// All that there is to know of a metric; of one that cannot be told what it lacks, too.
[[nodiscard]] std::vector<DetailRow> figureDetails(const Metric& metric, const Absence* absence);

} // namespace ritm::app
