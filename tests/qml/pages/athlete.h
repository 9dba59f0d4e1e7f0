// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/measures.h"
#include "app/viewmodels/shellviewmodel.h"

#include <vector>

namespace ritm::test {

/// Fills the shell's view models with the days of an athlete who trains: sensors, a ride, a history, an open
/// workout, imports, an account; in the shell's language and units.
void showAthlete(app::ShellViewModel& shell);

/// Shows these rows in the history.
void showRows(app::HistoryViewModel& history, std::vector<app::HistoryRow> rows);

/// How the page of all figures is met.
struct FiguresScene {
    const char* open = "weighted_power"; ///< the figure that is explained
    QString search = {};
    bool unfolded = false; ///< what cannot be told is listed too
    bool computing = false;
};
/// All figures of the open workout, as the registry computes them.
void showFigures(app::FiguresViewModel& figures, const app::Measures& measures, const FiguresScene& scene);

/// Seconds [from, to) of an hour of threshold intervals, of five channels; made up by formula.
[[nodiscard]] std::shared_ptr<const Streams> intervals(int from, int to);

} // namespace ritm::test
