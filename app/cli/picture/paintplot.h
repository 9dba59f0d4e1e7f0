// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/plot.h"

#include <QImage>

namespace ritm::cli {

/// The plot as pixels, two for each of its own. Texts need a QGuiApplication.
[[nodiscard]] QImage paintPlot(const Plot& plot);

} // namespace ritm::cli
