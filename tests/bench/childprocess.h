// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ritm::bench {

/// Runs this program once more as the child that is measured and returns what it printed: one JSON object.
/// "started" in it is the monotonic moment just before the process was made, in milliseconds.
[[nodiscard]] std::optional<QJsonObject> runChild(const QStringList& arguments);

/// Prints what a child has to say.
void tell(const QJsonObject& said);

/// Milliseconds of the clock that all processes of this machine share.
[[nodiscard]] double monotonicMilliseconds();
/// Resident memory of this process, MB (2^20 bytes).
[[nodiscard]] double residentMegabytes();
/// Processor time that this process has taken so far, all its threads, seconds.
[[nodiscard]] double processorSeconds();

[[nodiscard]] double median(std::vector<double> values);

/// One figure as every benchmark prints it: the medians of both and their ratio.
void print(const char* name, const std::vector<double>& values, const char* unit,
           const std::vector<double>& baselines, const char* baselineName);

} // namespace ritm::bench
