// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/account/canaries.h"

#include "core/base/secret.h"
#include "server/store/sqlitestore.h"

#include <QDirIterator>
#include <QFile>

#include <cmath>
#include <cstring>
#include <variant>

namespace ritm::test {

namespace {

/// The bytes of a number as memory and most formats have them.
template <class Number>
QByteArray rawOf(Number number, int times = 1) {
    QByteArray one(sizeof number, '\0');
    std::memcpy(one.data(), &number, sizeof number);
    return one.repeated(times);
}

} // namespace

SyntheticRide canaryRide() {
    SyntheticRide ride;
    ride.start = 1'010'101'010;
    ride.seconds = 600;
    ride.heartRate = 173;
    ride.power = 317;
    ride.latitude = 46.558134;
    ride.longitude = 8.561372;
    return ride;
}

QString writeRide(const QTemporaryDir& folder, const SyntheticRide& ride, const QString& name) {
    const Bytes bytes = fitFile(ride);
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) < 0) {
        qFatal("cannot write a test's file");
    }
    return file.fileName();
}

QList<QByteArray> rideCanaries(const SyntheticRide& ride) {
    QList<QByteArray> found;
    for (const int second : {0, 1, 300}) {
        const double latitude = ride.latitude + second * 1e-5;
        const auto semicircles = static_cast<std::int32_t>(std::lround(latitude * (2147483648.0 / 180.0)));
        const double stored = semicircles * (180.0 / 2147483648.0);
        found << rawOf(stored) << rawOf(latitude)
              << rawOf(semicircles) +
                     rawOf(static_cast<std::int32_t>(std::lround(ride.longitude * (2147483648.0 / 180.0))))
              << QByteArray::number(latitude, 'f', 4) << QByteArray::number(stored, 'f', 5);
    }
    found << rawOf(double{static_cast<double>(ride.heartRate)}, 4) << rawOf(ride.heartRate, 16)
          << rawOf(static_cast<std::uint16_t>(ride.heartRate), 8)
          << rawOf(static_cast<float>(ride.heartRate), 4)
          << QByteArray(48, static_cast<char>(ride.heartRate)).toBase64() << QByteArray("173,173,173")
          << QByteArray("173, 173, 173");
    const Bytes file = fitFile(ride);
    found << QByteArray(reinterpret_cast<const char*>(file.data()), 32);
    return found;
}

QList<QByteArray> textCanaries() {
    QList<QByteArray> found;
    for (const auto& text : {kTitle, kName, kName.section(QLatin1Char(' '), 1)}) {
        found << text.toUtf8()
              << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * qsizetype{2})
              << text.toUtf8().toBase64().chopped(4);
    }
    return found;
}

QByteArray firstFound(const QByteArray& in, const QList<QByteArray>& canaries) {
    for (const auto& canary : canaries) {
        if (in.contains(canary)) {
            return canary.toHex(' ');
        }
    }
    return {};
}

Result<QByteArray> serverDump(const Ritmd& server) {
    QFile file(QString::fromStdString((server.data() / "keys" / "database").string()));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(store::StoreError::CannotOpen, "no key file");
    }
    const auto bytes = fromHex(file.readAll().trimmed().toStdString());
    const auto key = DatabaseKey::from(bytes.value_or(Bytes{}));
    if (!key) {
        return fail(store::StoreError::WrongKey, "no key in the file");
    }
    RITM_TRY_ASSIGN(auto database, store::openSqliteStore(server.data() / "ritmd.db", *key));
    return database->readNow([](store::Reader& reader) -> Result<QByteArray> {
        QByteArray all;
        RITM_TRY_ASSIGN(const auto tables,
                        reader.query("SELECT name FROM sqlite_master WHERE type = 'table'"));
        for (const auto& table : tables) {
            RITM_TRY_ASSIGN(const auto rows, reader.query("SELECT * FROM " + table.at(0).text()));
            for (const auto& row : rows) {
                for (const auto& value : row) {
                    if (const auto* whole = std::get_if<std::int64_t>(&value.any())) {
                        all += QByteArray::number(qlonglong{*whole});
                    } else if (const auto* real = std::get_if<double>(&value.any())) {
                        all += QByteArray::number(*real, 'f', 6);
                    }
                    all += QByteArray::fromStdString(value.text());
                    all += QByteArray(reinterpret_cast<const char*>(value.bytes().data()),
                                      static_cast<qsizetype>(value.bytes().size()));
                    all += '\n';
                }
            }
        }
        return all;
    });
}

QByteArray filesUnder(const QString& folder) {
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            all += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
        }
    }
    return all;
}

} // namespace ritm::test
