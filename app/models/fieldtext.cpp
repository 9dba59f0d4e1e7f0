// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/fieldtext.h"

#include "app/models/sporttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

namespace ritm::app {
namespace {

struct FieldWords {
    std::string_view field;
    const char* text;
};

constexpr FieldWords kFields[] = {
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"notes", QT_TRANSLATE_NOOP("Fields", "Notes")},
    {"sport", QT_TRANSLATE_NOOP("Fields", "Sport")},
    {"sub_sport", QT_TRANSLATE_NOOP("Fields", "Kind of sport")},
    {"start", QT_TRANSLATE_NOOP("Fields", "Start")},
    {"utc_offset", QT_TRANSLATE_NOOP("Fields", "Time zone")},
    {"elapsed_s", QT_TRANSLATE_NOOP("Fields", "Time")},
    {"distance_m", QT_TRANSLATE_NOOP("Fields", "Distance")},
};

QString say(const char* text) {
    return QCoreApplication::translate("Fields", text);
}

QJsonValue parsed(const std::string& json) {
    // A document is an array or an object; a lone value stands in one here.
    const auto document = QJsonDocument::fromJson('[' + QByteArray::fromStdString(json) + ']');
    return document.array().at(0);
}

QString subSportText(Sport sport, SubSport subSport) {
    auto text = sportText(sport, subSport);
    if (subSport == SubSport::Generic || text != sportText(sport)) {
        return text;
    }
    const auto name = subSportName(subSport);
    return text +
           QStringLiteral(" (%1)").arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                                           .replace(QLatin1Char('_'), QLatin1Char(' ')));
}

QString zoneText(int seconds) {
    const auto minutes = std::abs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QChar(0x2212) : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

std::string jsonString(const std::string& json) {
    return parsed(json).toString().toStdString();
}

QString fieldText(std::string_view field) {
    for (const auto& words : kFields) {
        if (words.field == field) {
            return say(words.text);
        }
    }
    return say(QT_TRANSLATE_NOOP("Fields", "Other data (%1)"))
        .arg(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
}

QString FieldReader::text(std::string_view field, const std::optional<std::string>& value) const {
    if (!value) {
        return say(QT_TRANSLATE_NOOP("Fields", "Sealed until this device has your account's key"));
    }
    if (field == "title" || field == "notes") {
        return value->empty() ? say(QT_TRANSLATE_NOOP("Fields", "Empty")) : QString::fromStdString(*value);
    }
    const auto json = parsed(*value);
    if (field == "sport") {
        return sportText(sportFromName(json.toString().toStdString()).value_or(Sport::Other));
    }
    if (field == "sub_sport") {
        return subSportText(sport,
                            subSportFromName(json.toString().toStdString()).value_or(SubSport::Generic));
    }
    if (field == "start") {
        const auto start = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        if (start.isValid()) {
            return measures.moment(UtcTime(std::chrono::milliseconds(start.toMSecsSinceEpoch())), utcOffset);
        }
    }
    if (json.isDouble() && field == "utc_offset") {
        return zoneText(json.toInt());
    }
    if (json.isDouble() && field == "elapsed_s") {
        return measures.time(Seconds(json.toDouble()));
    }
    if (json.isDouble() && field == "distance_m") {
        return measures.distance(Meters(json.toDouble())).text();
    }
    return say(QT_TRANSLATE_NOOP("Fields", "Data that only Ritm reads"));
}

} // namespace ritm::app
