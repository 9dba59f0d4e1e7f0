// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/app/account/ritmd.h"
#include "tests/app/library/syntheticfit.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryDir>

/// What must be found nowhere but where it belongs, and where to look for it.
namespace ritm::test {

inline const auto kName = QStringLiteral("Zora Kanarienvogel");
inline const auto kTitle = QStringLiteral("Canary over the pass");

/// A ride that occurs nowhere else.
[[nodiscard]] SyntheticRide canaryRide();
/// Writes it as a FIT file; the file's name.
[[nodiscard]] QString writeRide(const QTemporaryDir& folder, const SyntheticRide& ride, const QString& name);

/// What must be nowhere outside of sealed bytes: positions and the heart rate in the forms they could have.
[[nodiscard]] QList<QByteArray> rideCanaries(const SyntheticRide& ride);
[[nodiscard]] QList<QByteArray> textCanaries();
/// The first of them that is in there, in hexadecimal; empty when none is.
[[nodiscard]] QByteArray firstFound(const QByteArray& in, const QList<QByteArray>& canaries);

/// Every value of every table of the server's database, read with its own key.
[[nodiscard]] Result<QByteArray> serverDump(const Ritmd& server);
/// Every file under a folder, one after the other.
[[nodiscard]] QByteArray filesUnder(const QString& folder);

} // namespace ritm::test
