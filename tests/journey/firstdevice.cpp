// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/stages.h"

#include "app/charts/timescale.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace ritm::journey {
namespace {

using namespace app;
using RideState = RideViewModel::State;

class FirstDevice {
public:
    FirstDevice(const Options& options, Athlete& athlete) : m_options(options), m_athlete(athlete) {}

    Why opens() {
        RITM_HOLD(Athlete::wait(QStringLiteral("the welcome page does not come"),
                                [&] { return shell().stage() == ShellViewModel::Stage::Welcome; }));
        return m_athlete.photograph(QStringLiteral("01-welcome"));
    }

    Why createsAccount() {
        RITM_HOLD(m_athlete.type(QStringLiteral("nameField"), m_account.name));
        RITM_HOLD(m_athlete.type(QStringLiteral("emailField"), m_account.email));
        RITM_HOLD(m_athlete.type(QStringLiteral("passwordField"), m_account.password));
        RITM_HOLD(m_athlete.type(QStringLiteral("serverField"), m_options.server));
        RITM_HOLD(m_athlete.click(QStringLiteral("createAccountButton")));
        if (!m_options.withServer) {
            RITM_HOLD(Athlete::wait(QStringLiteral("nothing says that the server is away"),
                                    [&] { return !shell().account()->errorText().isEmpty(); }));
            RITM_HOLD(m_athlete.photograph(QStringLiteral("02-server-away")));
            RITM_HOLD(m_athlete.click(QStringLiteral("skipButton")));
        }
        return Athlete::wait(QStringLiteral("the app does not open: ") + shell().account()->errorText(),
                             [&] { return shell().stage() == ShellViewModel::Stage::Ready; });
    }

    Why findsSensors() {
        RITM_HOLD(m_athlete.go(QStringLiteral("Sensors")));
        // The page searches by itself when it is opened.
        RITM_HOLD(Athlete::wait(QStringLiteral("the page does not search"),
                                [&] { return m_athlete.see(QStringLiteral("stopScanButton")) != nullptr; }));
        RITM_HOLD(Athlete::wait(QStringLiteral("no two sensors with name, kind and signal appear"), [&] {
            const auto& rows = shell().sensors()->list()->rows();
            return rows.size() >= 2 && std::all_of(rows.begin(), rows.end(), [](const SensorRow& row) {
                       return !row.name.isEmpty() && !row.kind.isEmpty() && row.signalKnown;
                   });
        }));
        return m_athlete.photograph(QStringLiteral("03-sensors-found"));
    }

    Why pairsSensors() {
        QStringList addresses;
        for (const auto& row : shell().sensors()->list()->rows()) {
            addresses << row.address;
        }
        for (const auto& address : addresses) {
            RITM_HOLD(m_athlete.click(QStringLiteral("pairButton-") + address));
        }
        RITM_HOLD(Athlete::wait(
            QStringLiteral("the sensors do not all connect, say their battery and send values"),
            [&] {
                const auto& rows = shell().sensors()->list()->rows();
                return std::all_of(rows.begin(), rows.end(), [](const SensorRow& row) {
                    return row.state == int(SensorsViewModel::SensorState::Connected) && row.battery >= 0 &&
                           !row.liveText.isEmpty();
                });
            },
            45'000));
        tell(QStringLiteral("sensors"), shell().sensors()->connectedCount());
        return m_athlete.photograph(QStringLiteral("04-sensors-paired"));
    }

    Why startsRide() {
        RITM_HOLD(m_athlete.go(QStringLiteral("Ride")));
        RITM_HOLD(m_athlete.photograph(QStringLiteral("05-ride-ready")));
        RITM_HOLD(m_athlete.click(QStringLiteral("startRideButton")));
        return Athlete::wait(QStringLiteral("no recording begins"),
                             [&] { return ride().state() == RideState::Recording; });
    }

    Why watchesValues() {
        const auto number = [](const QString& text) {
            return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        };
        RITM_HOLD(Athlete::wait(QStringLiteral("heart rate, power, cadence and speed are not all live"), [&] {
            return number(ride().heartRateText()) && number(ride().powerText()) &&
                   number(ride().cadenceText()) && number(ride().speedText()) && !ride().chart()->empty();
        }));
        RITM_HOLD(rideUntil(m_options.seconds / 2));
        return m_athlete.photograph(QStringLiteral("06-ride-live"));
    }

    Why pausesAndGoesOn() {
        RITM_HOLD(m_athlete.click(QStringLiteral("pauseButton")));
        RITM_HOLD(Athlete::wait(QStringLiteral("it does not pause"),
                                [&] { return ride().state() == RideState::Paused; }));
        const auto before = ride().timerText();
        RITM_HOLD(m_athlete.photograph(QStringLiteral("07-ride-paused")));
        QTest::qWait(1500);
        if (ride().timerText() != before) {
            return QStringLiteral("the timer runs on while paused");
        }
        RITM_HOLD(m_athlete.click(QStringLiteral("resumeButton")));
        return Athlete::wait(QStringLiteral("it does not go on"),
                             [&] { return ride().state() == RideState::Recording; });
    }

    Why marksLap() {
        RITM_HOLD(m_athlete.click(QStringLiteral("lapButton")));
        return Athlete::wait(QStringLiteral("no second lap begins"), [&] { return ride().lapNumber() == 2; });
    }

    Why stops() {
        RITM_HOLD(rideUntil(m_options.seconds));
        tell(QStringLiteral("samples_recorded"), ride().samples());
        RITM_HOLD(m_athlete.click(QStringLiteral("stopButton")));
        RITM_HOLD(Athlete::wait(QStringLiteral("the workout is not saved"),
                                [&] { return !ride().savedWorkoutId().isEmpty(); }));
        m_workout = ride().savedWorkoutId();
        tell(QStringLiteral("workout_id"), m_workout);
        return {};
    }

    Why landsOnWorkout() {
        auto& page = *shell().workout();
        RITM_HOLD(Athlete::wait(QStringLiteral("the workout page does not open"), [&] {
            return page.state() == WorkoutViewModel::State::Open && page.id() == m_workout &&
                   m_athlete.see(QStringLiteral("workoutChart")) != nullptr;
        }));
        if (page.summary()->count() == 0 || page.laps()->count() != 2) {
            return QStringLiteral("the page shows %1 numbers and %2 laps")
                .arg(page.summary()->count())
                .arg(page.laps()->count());
        }
        for (const auto* channel : {"heart_rate", "power", "cadence", "speed"}) {
            if (!page.chart()->channels().contains(QString::fromLatin1(channel))) {
                return QStringLiteral("the chart has no ") + QString::fromLatin1(channel);
            }
        }
        return m_athlete.photograph(QStringLiteral("08-workout"));
    }

    Why readsChart() {
        RITM_HOLD(m_athlete.point(QStringLiteral("chartPlot"), 0.5, 0.5));
        RITM_HOLD(Athlete::wait(QStringLiteral("the cursor reads no heart rate"), [&] {
            const auto* reading = m_athlete.see(QStringLiteral("reading-heart_rate"));
            return reading != nullptr && !reading->property("text").toString().isEmpty();
        }));
        RITM_HOLD(m_athlete.photograph(QStringLiteral("09-workout-cursor")));
        const auto* time =
            m_athlete.see(QStringLiteral("workoutChart"))->property("timeScale").value<TimeScale*>();
        const auto span = [&] { return time->to() - time->from(); };
        const auto whole = span();
        RITM_HOLD(m_athlete.click(QStringLiteral("zoomInButton")));
        RITM_HOLD(m_athlete.click(QStringLiteral("zoomInButton")));
        RITM_HOLD(Athlete::wait(QStringLiteral("the chart does not zoom in"),
                                [&] { return span() < whole * 0.75; }));
        const auto left = time->from();
        RITM_HOLD(m_athlete.drag(QStringLiteral("chartPlot"), 0.3, 0.6));
        RITM_HOLD(Athlete::wait(QStringLiteral("the chart does not follow the drag"),
                                [&] { return time->from() < left; }));
        RITM_HOLD(m_athlete.photograph(QStringLiteral("10-workout-zoomed")));
        RITM_HOLD(m_athlete.click(QStringLiteral("zoomResetButton")));
        return Athlete::wait(QStringLiteral("the chart does not zoom out"),
                             [&] { return span() >= whole * 0.999; });
    }

    Why readsAllFigures() {
        auto& page = *shell().figures();
        RITM_HOLD(m_athlete.click(QStringLiteral("allFiguresButton")));
        RITM_HOLD(Athlete::wait(QStringLiteral("no figures come"), [&] {
            return page.state() == FiguresViewModel::State::Ready &&
                   m_athlete.see(QStringLiteral("figuresList")) != nullptr;
        }));
        const auto& rows = page.list()->rows();
        QJsonObject figures;
        for (const FigureRow& row : rows) {
            if (row.kind == int(FiguresViewModel::Kind::Figure)) {
                figures[row.id] = row.value;
            }
        }
        tell(QStringLiteral("figures"), figures);
        if (figures.size() < 50) {
            return QStringLiteral("the page tells %1 figures").arg(figures.size());
        }
        RITM_HOLD(m_athlete.type(QStringLiteral("figuresSearch"), QStringLiteral("power_mean")));
        RITM_HOLD(Athlete::wait(QStringLiteral("the search does not find the one"), [&] {
            return m_athlete.see(QStringLiteral("figure-power_mean")) != nullptr &&
                   m_athlete.see(QStringLiteral("figure-heart_mean")) == nullptr;
        }));
        RITM_HOLD(m_athlete.click(QStringLiteral("figure-power_mean")));
        RITM_HOLD(Athlete::wait(QStringLiteral("the figure does not say how it is made"), [&] {
            return page.details()->count() >= 4 && m_athlete.see(QStringLiteral("figureDetail-0")) != nullptr;
        }));
        RITM_HOLD(m_athlete.click(QStringLiteral("figuresSearchClear")));
        RITM_HOLD(m_athlete.click(QStringLiteral("stretchButton")));
        RITM_HOLD(m_athlete.click(QStringLiteral("stretch-1")));
        RITM_HOLD(Athlete::wait(QStringLiteral("there are no figures of the first lap"), [&] {
            return page.stretch() == 1 && page.state() == FiguresViewModel::State::Ready &&
                   page.list()->count() > 0;
        }));
        RITM_HOLD(m_athlete.photograph(QStringLiteral("11-figures")));
        RITM_HOLD(m_athlete.click(QStringLiteral("figuresBackButton")));
        return Athlete::wait(QStringLiteral("it does not go back to the workout"), [&] {
            return m_athlete.see(QStringLiteral("workoutPage")) != nullptr &&
                   page.state() == FiguresViewModel::State::Closed;
        });
    }

    Why isInHistory() {
        RITM_HOLD(m_athlete.go(QStringLiteral("History")));
        RITM_HOLD(Athlete::wait(QStringLiteral("the workout is not in the history"), [&] {
            return m_athlete.see(QStringLiteral("workout-") + m_workout) != nullptr;
        }));
        return m_athlete.photograph(QStringLiteral("12-history"));
    }

    Why syncs() {
        const auto synced = [&] {
            const auto& rows = shell().history()->list()->rows();
            return shell().account()->waiting() == 0 && !rows.empty() &&
                   std::all_of(rows.begin(), rows.end(), [](const HistoryRow& row) {
                       return row.syncState == int(HistoryViewModel::SyncState::Synced);
                   });
        };
        if (!m_options.withServer) {
            tell(QStringLiteral("synced"), synced());
            return {};
        }
        const auto why =
            Athlete::wait(QStringLiteral("the workout does not reach the server"), synced, 30'000);
        tell(QStringLiteral("synced"), why.isEmpty());
        return why;
    }

    Why looksAtSettings() {
        RITM_HOLD(m_athlete.go(QStringLiteral("Settings")));
        RITM_HOLD(m_athlete.photograph(QStringLiteral("13-settings")));
        RITM_HOLD(m_athlete.go(QStringLiteral("History")));
        RITM_HOLD(m_athlete.click(QStringLiteral("importButton")));
        return m_athlete.photograph(QStringLiteral("14-import"));
    }

    Why approves(const QString& code) {
        RITM_HOLD(m_athlete.go(QStringLiteral("Settings")));
        RITM_HOLD(m_athlete.type(QStringLiteral("approvalCodeField"), code));
        RITM_HOLD(m_athlete.photograph(QStringLiteral("16-approve")));
        RITM_HOLD(m_athlete.click(QStringLiteral("approveButton")));
        RITM_HOLD(
            Athlete::wait(QStringLiteral("the approval is not sent: ") + shell().account()->approvalError(),
                          [&] { return shell().account()->pendingApprovals() == 0; }));
        return shell().account()->approvalError();
    }

    Why ridesAgain() {
        RITM_HOLD(m_athlete.go(QStringLiteral("Ride")));
        RITM_HOLD(m_athlete.click(QStringLiteral("startRideButton")));
        RITM_HOLD(rideUntil(4));
        QObject::connect(shell().ride(), &RideViewModel::changed, shell().ride(),
                         [this] { tell(QStringLiteral("riding"), secondsOf(ride().timerText())); });
        return {};
    }

private:
    ShellViewModel& shell() { return m_athlete.shell(); }
    RideViewModel& ride() { return *shell().ride(); }
    Why rideUntil(int seconds) {
        return Athlete::wait(
            QStringLiteral("the timer does not reach %1 s").arg(seconds),
            [&] { return secondsOf(ride().timerText()) >= seconds; }, (seconds + 20) * 1000);
    }

    const Options& m_options;
    Athlete& m_athlete;
    Account m_account;
    QString m_workout;
};

} // namespace

int secondsOf(const QString& time) {
    int total = 0;
    const auto parts = time.split(QLatin1Char(':'));
    for (const auto& part : parts) {
        bool number = false;
        total = total * 60 + part.toInt(&number);
        if (!number) {
            return -1;
        }
    }
    return total;
}

int runFirstDevice(const Options& options, Athlete& athlete) {
    Stage stage;
    FirstDevice device(options, athlete);
    stage.step(QStringLiteral("open the app for the first time"), [&] { return device.opens(); });
    stage.step(options.withServer ? QStringLiteral("create an account")
                                  : QStringLiteral("go on without the server"),
               [&] { return device.createsAccount(); });
    stage.step(QStringLiteral("find the sensors"), [&] { return device.findsSensors(); });
    stage.step(QStringLiteral("pair both"), [&] { return device.pairsSensors(); });
    stage.step(QStringLiteral("start an indoor ride"), [&] { return device.startsRide(); });
    stage.step(QStringLiteral("watch heart rate, power, cadence and speed live"),
               [&] { return device.watchesValues(); });
    stage.step(QStringLiteral("pause and go on"), [&] { return device.pausesAndGoesOn(); });
    stage.step(QStringLiteral("mark a lap"), [&] { return device.marksLap(); });
    stage.step(QStringLiteral("stop"), [&] { return device.stops(); });
    stage.step(QStringLiteral("land on the workout's page"), [&] { return device.landsOnWorkout(); });
    stage.step(QStringLiteral("read, zoom and pan the chart"), [&] { return device.readsChart(); });
    stage.step(QStringLiteral("read all figures, and those of a lap"),
               [&] { return device.readsAllFigures(); });
    stage.step(QStringLiteral("find it in the history"), [&] { return device.isInHistory(); });
    stage.step(options.withServer ? QStringLiteral("sync") : QStringLiteral("keep it on this device"),
               [&] { return device.syncs(); });
    stage.step(QStringLiteral("look at settings and import"), [&] { return device.looksAtSettings(); });
    if (!stage.held()) {
        return 1;
    }
    listen([&](const QString& word, const QString& rest) {
        if (word == QStringLiteral("approve")) {
            stage.step(QStringLiteral("approve the second device by its code"),
                       [&] { return device.approves(rest); });
        } else if (word == QStringLiteral("ride")) {
            stage.step(QStringLiteral("begin another ride"), [&] { return device.ridesAgain(); });
        } else {
            QCoreApplication::quit();
        }
        if (!stage.held()) {
            QCoreApplication::exit(1);
        }
    });
    tell(QStringLiteral("ready"), true);
    return QCoreApplication::exec();
}

} // namespace ritm::journey
