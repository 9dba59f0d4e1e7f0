// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace ritm::journey {

/// What the journey came to: told step by step on standard output, and left as report.json.
class Report {
public:
    explicit Report(QString folder) : m_folder(std::move(folder)) {}

    void step(const QString& name, bool ok, double seconds, const QString& why = {});
    void picture(const QString& file) { m_pictures.append(file); }
    void set(const QString& name, const QJsonValue& value) { m_facts[name] = value; }
    [[nodiscard]] QJsonValue fact(const QString& name) const { return m_facts[name]; }
    [[nodiscard]] bool everyStepHeld() const { return m_failed == 0 && !m_steps.isEmpty(); }

    /// Writes DIR/report.json. False when that fails.
    [[nodiscard]] bool write(bool ok) const;

private:
    QString m_folder;
    QJsonArray m_steps;
    QJsonArray m_pictures;
    QJsonObject m_facts;
    int m_failed = 0;
};

} // namespace ritm::journey
