// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/pages/athlete.h"

#include "app/figures/figurelist.h"
#include "app/figures/metrictext.h"
#include "app/models/fieldtext.h"
#include "app/models/historygroup.h"
#include "app/models/measures.h"
#include "app/models/sporttext.h"
#include "app/viewmodels/errortext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ritm::test {

using namespace app;
using namespace std::chrono_literals;

namespace {

/// Wednesday, 18 November 2026, 06:12 UTC.
constexpr UtcTime kMorning{std::chrono::sys_days(std::chrono::year(2026) / 11 / 18) + 6h + 12min};
constexpr std::chrono::seconds kOffset = 1h;
const QDate kToday(2026, 11, 18);

/// What the presenters would say, in the language of the photograph.
struct Say {
    bool russian;
    Measures measures;
    [[nodiscard]] QString operator()(const char* english, const char* theRussian) const {
        return QString::fromUtf8(russian ? theRussian : english);
    }
};

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// -1 to 1, the same each time, without a pattern the eye would find.
double noise(int second, int salt) {
    auto bits = static_cast<std::uint32_t>(second) * 2654435761U + static_cast<std::uint32_t>(salt) * 40503U;
    bits ^= bits >> 15;
    bits *= 2246822519U;
    bits ^= bits >> 13;
    return static_cast<double>(bits & 0xffffU) / 32767.5 - 1;
}

void showSensors(SensorsViewModel& sensors, const Say& say) {
    SensorsViewModel::Facts facts;
    facts.scanning = true;
    facts.bluetoothState = SensorsViewModel::BluetoothState::Ready;
    facts.connectedCount = 2;
    facts.pairedCount = 2;
    sensors.show(facts);
    SensorRow strap;
    strap.address = text("C0:FF:EE:00:00:01");
    strap.name = text("Pulse 9");
    strap.kind = say("Heart-rate strap", "Нагрудный пульсометр");
    strap.kindKey = text("heart_rate");
    strap.state = static_cast<int>(SensorsViewModel::SensorState::Connected);
    strap.stateText = say("Connected", "Подключён");
    strap.paired = true;
    strap.signalKnown = true;
    strap.signalBars = 4;
    strap.signalText = say("−52 dBm", "−52 дБм");
    strap.battery = 82;
    strap.batteryText = text("82 %");
    strap.liveText = say.measures.heartRate(BeatsPerMinute(164)).text();
    SensorRow trainer = strap;
    trainer.address = text("C0:FF:EE:00:00:03");
    trainer.name = text("Kinetik Smart Trainer R1");
    trainer.kind = say("Cycling trainer", "Велотренажёр");
    trainer.kindKey = text("trainer");
    trainer.signalBars = 3;
    trainer.battery = 64;
    trainer.batteryText = text("64 %");
    trainer.liveText = say.measures.power(Watts(252)).text();
    SensorRow pod = strap;
    pod.address = text("C0:FF:EE:00:00:02");
    pod.name = text("Cadence pod 4417");
    pod.kind = say("Cadence sensor", "Датчик каденса");
    pod.kindKey = text("cadence");
    pod.state = static_cast<int>(SensorsViewModel::SensorState::Found);
    pod.stateText = say("In reach", "В зоне действия");
    pod.paired = false;
    pod.signalBars = 2;
    pod.battery = 15;
    pod.batteryText = text("15 %");
    pod.liveText.clear();
    sensors.list()->show({strap, trainer, pod});
}

LapRow lapRow(int number, int start, int end, const std::array<double, 4>& means, const Measures& measures) {
    LapRow lap;
    lap.number = number;
    lap.timeText = measures.time(std::chrono::seconds(end - start));
    lap.distanceText = measures.distance(Meters(means[3] * (end - start))).text();
    lap.heartRateText = measures.heartRate(BeatsPerMinute(means[0])).text();
    lap.powerText = measures.power(Watts(means[1])).text();
    lap.cadenceText = measures.cadence(RevolutionsPerMinute(means[2])).text();
    lap.speedText = measures.speed(MetersPerSecond(means[3])).text();
    lap.startSeconds = start;
    lap.endSeconds = end;
    return lap;
}

/// Where the parts of the hour begin: warm-up, three efforts with rests between, cool-down.
constexpr std::array kParts = {0, 600, 1320, 1620, 2340, 2640, 3360, 3720};

std::vector<LapRow> lapRows(const Measures& measures) {
    std::vector<LapRow> laps;
    for (std::size_t i = 0; i + 1 < kParts.size(); ++i) {
        const auto part = intervals(kParts[i], kParts[i + 1]);
        std::array<double, 4> means{};
        for (std::size_t column = 0; column < means.size(); ++column) {
            for (const double value : part->columns[column].values)
                means[column] += value / static_cast<double>(part->rows());
        }
        laps.push_back(lapRow(static_cast<int>(i) + 1, kParts[i], kParts[i + 1], means, measures));
    }
    return laps;
}

void showRide(RideViewModel& ride, const Say& say) {
    const Measures& measures = say.measures;
    RideViewModel::Facts facts;
    facts.state = RideViewModel::State::Recording;
    facts.sport = 0;
    facts.sportText = sportText(Sport::Cycling, SubSport::IndoorCycling);
    facts.timerText = measures.time(1447s);
    facts.elapsedText = measures.time(1510s);
    facts.heartRateText = text("158");
    facts.powerText = text("134");
    facts.cadenceText = text("84");
    facts.speedText = measures.speed(MetersPerSecond(8.14)).value;
    facts.speedUnit = measures.speed(MetersPerSecond(8.14)).unit;
    facts.distanceText = measures.distance(Meters(13420)).value;
    facts.distanceUnit = measures.distance(Meters(13420)).unit;
    facts.lapNumber = 3;
    facts.lapTimeText = measures.time(127s);
    facts.samples = 5000;
    facts.hasSensors = true;
    ride.show(facts);
    auto laps = lapRows(measures);
    laps.resize(2);
    ride.laps()->show(laps);
    std::vector<ChoiceRow> sports;
    for (const RideSport& one : kRideSports) {
        ChoiceRow row;
        row.value = static_cast<int>(sports.size());
        row.text = sportText(one.sport, one.subSport);
        sports.push_back(row);
    }
    ride.sports()->show(sports);
    std::vector<Lap> marks(3);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        marks[i].start = std::chrono::seconds(kParts[i]);
        marks[i].end = std::chrono::seconds(kParts[i + 1]);
    }
    ride.chart()->setStreams(intervals(1087, 1447), marks);
}

void showHistory(HistoryViewModel& history, const Say& say) {
    struct Past {
        const char* english;
        const char* russian;
        Sport sport;
        int daysAgo;
        double meters;
        std::chrono::seconds length;
        HistoryViewModel::SyncState state;
    };
    using State = HistoryViewModel::SyncState;
    const Past past[] = {
        {"Threshold 3 × 12", "Порог 3 × 12", Sport::Cycling, 0, 32840, 3720s, State::Synced},
        {"Morning run along the canal", "Утренняя пробежка вдоль канала", Sport::Running, 1, 10420, 3127s,
         State::Waiting},
        {"Recovery spin", "Восстановительная", Sport::Cycling, 3, 18200, 2710s, State::Synced},
        {"Long Sunday ride to the lake", "Воскресная дальняя к озеру", Sport::Cycling, 6, 104300, 13860s,
         State::Synced},
        {"Track: 8 × 400 m", "Стадион: 8 × 400 м", Sport::Running, 20, 9600, 3300s, State::Synced},
        {"Swim, drills", "Плавание, техника", Sport::Swimming, 23, 2200, 3060s, State::Synced},
        {"Tempo on the hills", "Темповая в горку", Sport::Cycling, 26, 41700, 5470s, State::Synced},
    };
    std::vector<HistoryRow> rows;
    for (const Past& one : past) {
        const UtcTime start = kMorning - std::chrono::days(one.daysAgo) + one.daysAgo * 17min;
        HistoryRow row;
        row.id = QString::number(rows.size());
        row.title = say(one.english, one.russian);
        row.group = historyGroup(kToday.addDays(-one.daysAgo), kToday, say.measures.locale());
        row.sport = sportText(one.sport, SubSport::Generic);
        row.sportKey = QString::fromUtf8(sportName(one.sport).data());
        row.startText = say.measures.shortMoment(start, kOffset);
        row.distanceText = say.measures.distance(Meters(one.meters)).text();
        row.durationText = say.measures.time(one.length);
        row.syncState = static_cast<int>(one.state);
        row.syncText = one.state == State::Synced ? say("Synced", "Синхронизировано")
                                                  : say("Waiting to be sent", "Ждёт отправки");
        rows.push_back(row);
    }
    showRows(history, std::move(rows));
    HistoryViewModel::Facts facts;
    facts.loading = false;
    facts.selectedId = text("0");
    history.show(facts);
}

void showWorkout(WorkoutViewModel& workout, const Say& say) {
    const Measures& measures = say.measures;
    WorkoutViewModel::Facts facts;
    facts.state = WorkoutViewModel::State::Open;
    facts.id = text("0");
    facts.title = say("Threshold 3 × 12", "Порог 3 × 12");
    facts.sport = sportText(Sport::Cycling, SubSport::IndoorCycling);
    facts.sportKey = text("cycling");
    facts.startText = measures.moment(kMorning, kOffset);
    facts.deviceText = text("Ritm");
    facts.syncState = HistoryViewModel::SyncState::Synced;
    facts.syncText = say("Synced", "Синхронизировано");
    facts.lengthSeconds = 3720;
    workout.show(facts);
    const std::pair<const char*, double> tiles[] = {
        {"timer_time", 3720},   {"distance", 32840}, {"speed_mean", 8.83},    {"heart_mean", 146},
        {"heart_maximum", 172}, {"power_mean", 207}, {"weighted_power", 226}, {"power_maximum", 301},
        {"cadence_mean", 88},   {"work", 770},
    };
    std::vector<MetricRow> summary;
    for (const auto& [id, value] : tiles) {
        const Shown shown = metricShown(*findMetric(id), value, measures);
        MetricRow row;
        row.id = text(id);
        row.label = metricName(id);
        row.value = shown.value;
        row.unit = shown.unit;
        summary.push_back(row);
    }
    workout.problems()->show({});
    workout.summary()->show(summary);
    workout.laps()->show(lapRows(measures));
    std::vector<Lap> laps(kParts.size() - 1);
    for (std::size_t i = 0; i < laps.size(); ++i) {
        laps[i].start = std::chrono::seconds(kParts[i]);
        laps[i].end = std::chrono::seconds(kParts[i + 1]);
    }
    workout.chart()->setStreams(intervals(0, 3720), laps);
}

/// What the registry tells of the hour; computed once, for it is shown many times.
const Figures& hourFigures() {
    static const Figures figures = [] {
        Workout workout;
        workout.sport = Sport::Cycling;
        workout.streams = *intervals(0, 3720);
        for (std::size_t i = 0; i + 1 < kParts.size(); ++i) {
            Lap lap;
            lap.start = std::chrono::seconds(kParts[i]);
            lap.end = std::chrono::seconds(kParts[i + 1]);
            workout.laps.push_back(lap);
        }
        return *figuresOf(workout, rangeOf(workout), Athlete(), std::stop_token());
    }();
    return figures;
}

void showAccount(AccountViewModel& account, const Say& say) {
    AccountViewModel::Facts facts;
    facts.state = AccountViewModel::State::SignedIn;
    facts.serverUrl = text("https://ritm.example");
    facts.email = text("mira@example.org");
    facts.displayName = say("Mira Lind", "Мира Линд");
    facts.syncState = AccountViewModel::SyncState::Idle;
    facts.syncText = say("Synced", "Синхронизировано");
    facts.lastSyncedText = say("A minute ago", "Минуту назад");
    account.show(facts);
}

void showImports(ImportsViewModel& imports, const Say& say) {
    std::vector<ImportRow> rows(3);
    for (int i = 0; i < 3; ++i)
        rows[static_cast<std::size_t>(i)].index = i;
    rows[0].fileName = text("2026-11-17-canal.fit");
    rows[0].state = static_cast<int>(ImportsViewModel::FileState::Imported);
    rows[0].text = sportText(Sport::Running, SubSport::Generic) + text(", ") +
                   say.measures.distance(Meters(10420)).text();
    rows[0].workoutId = text("1");
    rows[1].fileName = text("2026-11-12-lake.tcx");
    rows[1].state = static_cast<int>(ImportsViewModel::FileState::AlreadyThere);
    rows[1].text = say("You have this workout already.", "Эта тренировка у вас уже есть.");
    rows[1].workoutId = text("3");
    rows[2].fileName = text("notes.txt");
    rows[2].state = static_cast<int>(ImportsViewModel::FileState::Failed);
    rows[2].text = say("This is no workout file. Ritm reads FIT, TCX and GPX.",
                       "Это не файл тренировки. Ritm читает FIT, TCX и GPX.");
    imports.list()->show(rows);
    ImportsViewModel::Facts facts;
    facts.summaryText =
        say("1 imported, 1 already there, 1 failed", "1 импортирован, 1 уже есть, 1 не удалось прочитать");
    imports.show(facts);
}

void showAttention(AttentionViewModel& attention, const Say& say) {
    const auto written = [&](std::chrono::minutes after) {
        return say("Written %1", "Записано %1").arg(say.measures.shortMoment(kMorning + after, kOffset));
    };
    const auto noticed =
        say("Noticed %1", "Замечено %1").arg(say.measures.shortMoment(kMorning + 75min, kOffset));
    ConflictRow title;
    title.id = text("1");
    title.workoutId = text("1");
    title.title = say("Morning run along the canal", "Утренняя пробежка вдоль канала");
    title.aboutText = sportText(Sport::Running) + text(" · ") +
                      say.measures.moment(kMorning - std::chrono::days(1), kOffset);
    title.sportKey = text("running");
    title.fieldText = fieldText("title");
    title.keptText = title.title;
    title.keptWritten = written(12min);
    title.otherText =
        say("Canal, easy, the last one before the race", "Канал, легко, последняя перед гонкой");
    title.otherWritten = written(9min);
    title.noticedText = noticed;
    ConflictRow notes = title;
    notes.id = text("2");
    notes.fieldText = fieldText("notes");
    notes.keptText = say("Legs heavy at first, then fine. New shoes: keep an eye on the left heel.",
                         "Сначала тяжёлые ноги, потом хорошо. Новые кроссовки: следить за левой пяткой.");
    notes.otherText = FieldReader{.measures = say.measures}.text("notes", "");
    attention.conflicts()->show({title, notes});
    RefusedRow edit;
    edit.id = text("1");
    edit.workoutId = text("3");
    edit.title = say("Long Sunday ride to the lake", "Воскресная дальняя к озеру");
    edit.aboutText = sportText(Sport::Cycling) + text(" · ") +
                     say.measures.moment(kMorning - std::chrono::days(6), kOffset);
    edit.sportKey = text("cycling");
    edit.whatText = say("A change", "Изменение");
    edit.contentText = fieldText("notes") + text(": ") +
                       say("Wind from the west all the way out, two punctures, coffee at the pier.",
                           "Всю дорогу туда ветер с запада, два прокола, кофе на причале.");
    edit.reasonText = refusalText(text("too_large"));
    edit.noticedText =
        say("Refused %1", "Отклонено %1").arg(say.measures.shortMoment(kMorning + 75min, kOffset));
    edit.giveUpText = say("What you changed is forgotten, and the workout stays as it is.",
                          "Изменение будет забыто, тренировка останется какой была.");
    attention.refused()->show({edit});
    attention.show({.loading = false, .errorText = {}});
}

/// The power the athlete aims at, W.
double aim(int second) {
    if (second < kParts[1])
        return 110 + 90.0 * second / kParts[1];
    for (const std::size_t effort : {1U, 3U, 5U}) {
        if (second >= kParts[effort] && second < kParts[effort + 1])
            return 254;
    }
    return second < kParts[6] ? 132 : 150 - 40.0 * (second - kParts[6]) / 360;
}

} // namespace

std::shared_ptr<const Streams> intervals(int from, int to) {
    auto streams = std::make_shared<Streams>();
    for (const Channel channel :
         {Channel::HeartRate, Channel::Power, Channel::Cadence, Channel::Speed, Channel::Distance})
        streams->obtain(channel);
    double heart = 92;
    double power = 100;
    double speed = 6;
    double cadence = 82;
    double distance = 0;
    for (int second = 0; second < to; ++second) {
        const double target = aim(second);
        power += (target + 6 * std::sin(second / 47.0) - power) / 3;
        heart += (78 + 0.34 * power + 0.0022 * second - heart) / 38;
        speed += (1.35 * std::cbrt(power) + 0.4 - speed) / 9;
        cadence += ((target > 200 ? 92 : 84) + 1.2 * std::sin(second / 71.0) - cadence) / 6;
        distance += speed;
        if (second < from)
            continue;
        const std::size_t row = streams->addRow(std::chrono::seconds(second));
        streams->columns[0].values[row] = std::round(heart + 0.8 * noise(second / 3, 3));
        streams->columns[1].values[row] = std::max(0.0, std::round(power + 13 * noise(second, 1)));
        streams->columns[2].values[row] = std::round(cadence + 1.6 * noise(second / 2, 4));
        streams->columns[3].values[row] = speed + 0.05 * noise(second, 2);
        streams->columns[4].values[row] = distance;
    }
    return streams;
}

void showRows(HistoryViewModel& history, std::vector<HistoryRow> rows) {
    // Its place stands in for what a row is made of.
    std::vector<vault::WorkoutLine> lines(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        lines[i].elapsed = Seconds(static_cast<double>(i));
    }
    const auto make = [rows = std::move(rows)](const vault::WorkoutLine& line) {
        return rows[static_cast<std::size_t>(line.elapsed.value)];
    };
    history.list()->show(lines, &vault::WorkoutLine::elapsed, make);
    history.list()->remake(make);
}

void showFigures(FiguresViewModel& figures, const Measures& measures, const FiguresScene& scene) {
    const bool russian = measures.locale().language() == QLocale::Russian;
    const Say say{russian, measures};
    const std::vector<FigureRow> rows = figureRows(hourFigures(), {scene.search, scene.unfolded}, measures);
    FiguresViewModel::Facts facts;
    facts.state = scene.computing ? FiguresViewModel::State::Computing : FiguresViewModel::State::Ready;
    facts.title = say("Threshold 3 × 12", "Порог 3 × 12");
    facts.stretchText = say("Whole workout", "Вся тренировка");
    facts.unfolded = scene.unfolded;
    facts.searched = scene.search;
    facts.lines = scene.computing ? 0 : static_cast<int>(rows.size());
    facts.openId = text(scene.open);
    const auto open = std::ranges::find(rows, facts.openId, &FigureRow::id);
    std::vector<DetailRow> details;
    if (open != rows.end() && !scene.computing) {
        const Metric& metric = *findMetric(scene.open);
        const auto absent = std::ranges::find(hourFigures().absent, &metric, &Figures::Absent::metric);
        details = figureDetails(metric, absent == hourFigures().absent.end() ? nullptr : &absent->absence);
        facts.openName = open->name;
        facts.openValue =
            absent == hourFigures().absent.end() ? Shown{open->value, open->unit}.text() : QString();
    }
    const auto told = std::ranges::count(rows, static_cast<int>(FigureKind::Figure), &FigureRow::kind);
    facts.countText = say("%1 figures", "Показателей: %1").arg(told);
    std::vector<ChoiceRow> stretches;
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        ChoiceRow row;
        row.value = static_cast<int>(i);
        const int length = i == 0 ? kParts.back() : kParts[i] - kParts[i - 1];
        row.text = (i == 0 ? facts.stretchText : say("Lap %1", "Круг %1").arg(i)) + text(" · ") +
                   measures.time(std::chrono::seconds(length));
        stretches.push_back(row);
    }
    figures.stretches()->show(stretches);
    figures.details()->show(details);
    figures.show(facts);
    figures.list()->show(scene.computing ? std::vector<FigureRow>() : rows);
}

void showAthlete(ShellViewModel& shell) {
    const Say say{
        shell.language() == QStringLiteral("ru"),
        Measures(shell.language().isEmpty() ? QLocale() : QLocale(shell.language()), shell.imperial())};
    showSensors(*shell.sensors(), say);
    showRide(*shell.ride(), say);
    showHistory(*shell.history(), say);
    showWorkout(*shell.workout(), say);
    showFigures(*shell.figures(), say.measures, {});
    showAccount(*shell.account(), say);
    showImports(*shell.imports(), say);
    showAttention(*shell.attention(), say);
}

} // namespace ritm::test
