// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/jsonreader.h"

#include <QJsonArray>

#include <cmath>

namespace ritm::sensorsim {

using namespace Qt::StringLiterals;

JsonReader::JsonReader(const QJsonValue& value, QString place, QString& error)
    : m_object(value.toObject()), m_place(std::move(place)), m_error(error) {
    if (!value.isObject() && m_error.isEmpty())
        m_error = (m_place.isEmpty() ? u"/"_s : m_place) + ": expected an object"_L1;
}

void JsonReader::fail(const QString& key, const QString& what) {
    if (m_error.isEmpty())
        m_error = place(key) + ": "_L1 + what;
}

QJsonValue JsonReader::value(const QString& key) {
    m_asked.insert(key);
    return m_object.value(key);
}

std::optional<double> JsonReader::number(const QString& key, double least, double greatest) {
    const auto found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isDouble()) {
        fail(key, u"expected a number"_s);
        return std::nullopt;
    }
    const double number = found.toDouble();
    if (!(number >= least && number <= greatest)) {
        fail(key, u"must be from %1 to %2"_s.arg(least).arg(greatest));
        return std::nullopt;
    }
    return number;
}

std::optional<int> JsonReader::whole(const QString& key, int least, int greatest) {
    const auto found = number(key, least, greatest);
    if (found && std::floor(*found) != *found) {
        fail(key, u"expected a whole number"_s);
        return std::nullopt;
    }
    return found ? std::optional(static_cast<int>(*found)) : std::nullopt;
}

std::optional<bool> JsonReader::flag(const QString& key) {
    const auto found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isBool())
        fail(key, u"expected true or false"_s);
    return found.toBool();
}

std::optional<QString> JsonReader::text(const QString& key, int longest) {
    const auto found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isString() || found.toString().size() > longest)
        fail(key, u"expected a text of at most %1 characters"_s.arg(longest));
    return found.toString();
}

void JsonReader::list(const QString& key, int most,
                      const std::function<void(const QJsonValue&, const QString&)>& each) {
    const auto found = value(key);
    if (found.isUndefined())
        return;
    if (!found.isArray() || found.toArray().size() > most)
        return fail(key, u"expected a list of at most %1"_s.arg(most));
    const auto elements = found.toArray();
    for (qsizetype index = 0; index < elements.size() && m_error.isEmpty(); ++index)
        each(elements[index], place(key) + u'/' + QString::number(index));
}

void JsonReader::require(const QString& key) {
    if (!has(key))
        fail(key, u"is missing"_s);
}

void JsonReader::finish() {
    for (const auto& key : m_object.keys())
        if (!m_asked.contains(key))
            fail(key, u"is not known here"_s);
}

} // namespace ritm::sensorsim
