// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace ritm::sensorsim {

/// Reads a JSON object that a person wrote: every value is checked, a key that nobody asked for is an error,
/// and the first error stays, with its place as a JSON Pointer.
class JsonReader {
public:
    JsonReader(const QJsonValue& value, QString place, QString& error);

    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    [[nodiscard]] std::optional<double> number(const QString& key, double least, double greatest);
    [[nodiscard]] std::optional<int> whole(const QString& key, int least, int greatest);
    [[nodiscard]] std::optional<bool> flag(const QString& key);
    [[nodiscard]] std::optional<QString> text(const QString& key, int longest = 200);
    [[nodiscard]] QJsonValue value(const QString& key);
    /// Calls `each` with every element and its place; absent is empty.
    void list(const QString& key, int most,
              const std::function<void(const QJsonValue&, const QString& place)>& each);
    void require(const QString& key);
    /// Reports what was never asked for. Call it last.
    void finish();

    void fail(const QString& key, const QString& what);
    [[nodiscard]] QString place(const QString& key) const { return m_place + QLatin1Char('/') + key; }
    [[nodiscard]] QString& error() { return m_error; }

private:
    QJsonObject m_object;
    QString m_place;
    QString& m_error;
    QSet<QString> m_asked;
};

} // namespace ritm::sensorsim
