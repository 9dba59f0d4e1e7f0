// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bluetooth/rememberedsensors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ritm::app {
namespace {

constexpr qsizetype kMostText = 64;
const auto kAddress = QStringLiteral("address");
const auto kName = QStringLiteral("name");
const auto kKind = QStringLiteral("kind");

} // namespace

QString toText(const std::vector<RememberedSensor>& sensors) {
    QJsonArray array;
    for (const auto& sensor : sensors) {
        const auto kind = sensorKindName(sensor.kind);
        array.append(QJsonObject{
            {kAddress, QString::fromStdString(sensor.id.value)},
            {kName, sensor.name},
            {kKind, QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()))},
        });
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<RememberedSensor> rememberedFrom(const QString& text) {
    std::vector<RememberedSensor> sensors;
    const auto array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& value : array) {
        const auto object = value.toObject();
        const SensorId id{object.value(kAddress).toString().left(kMostText).toStdString()};
        const bool known = std::ranges::any_of(sensors, [&](const auto& other) { return other.id == id; });
        if (id.value.empty() || known || sensors.size() == kMostRemembered) {
            continue;
        }
        const auto kind = object.value(kKind).toString().toStdString();
        sensors.push_back({id, object.value(kName).toString().left(kMostText),
                           sensorKindFromName(kind).value_or(SensorKind::Unknown)});
    }
    return sensors;
}

} // namespace ritm::app
