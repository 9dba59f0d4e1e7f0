// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace ritm::app {

/// A recording that an earlier run of the app could not finish.
class RecoveryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(QString startedText READ startedText NOTIFY changed)
    Q_PROPERTY(QString durationText READ durationText NOTIFY changed)
    Q_PROPERTY(QString sportText READ sportText NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    /// What the offer shows.
    struct Facts {
        bool available = false;
        QString startedText;
        QString durationText;
        QString sportText;
        bool busy = false;
        QString errorText;
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit RecoveryViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] bool available() const { return m_facts.available; }
    [[nodiscard]] const QString& startedText() const { return m_facts.startedText; }
    [[nodiscard]] const QString& durationText() const { return m_facts.durationText; }
    [[nodiscard]] const QString& sportText() const { return m_facts.sportText; }
    [[nodiscard]] bool busy() const { return m_facts.busy; }
    [[nodiscard]] const QString& errorText() const { return m_facts.errorText; }

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the services answer by new facts.
    /// Goes on recording; the time away counts as a pause.
    void resume();
    /// Saves it as it is.
    void finish();
    void discard();

private:
    Facts m_facts;
};

} // namespace ritm::app
