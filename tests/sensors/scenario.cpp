// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/scenario.h"

#include "tests/sensors/jsonreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace ritm::sensorsim {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLargestFile = 1 << 20;
constexpr int kMostSensors = 256;
constexpr int kMostEvents = 100000;
constexpr int kMostPoints = 100000;
constexpr double kLongest = 7 * 86400; // seconds

template <class E, std::size_t N>
std::optional<E> byName(const std::array<std::pair<QLatin1StringView, E>, N>& names, const QString& name) {
    for (const auto& [known, value] : names)
        if (known == name)
            return value;
    return std::nullopt;
}

template <class E, std::size_t N>
QString allNames(const std::array<std::pair<QLatin1StringView, E>, N>& names) {
    QStringList list;
    for (const auto& [known, value] : names)
        list.append(known);
    return "expected one of "_L1 + list.join(u", "_s);
}

constexpr auto kKinds = std::to_array<std::pair<QLatin1StringView, SensorKind>>({
    {"heart_rate"_L1, SensorKind::HeartRate},
    {"cycling_power"_L1, SensorKind::CyclingPower},
    {"speed_cadence"_L1, SensorKind::SpeedCadence},
    {"running"_L1, SensorKind::RunningPod},
    {"trainer"_L1, SensorKind::Trainer},
    {"treadmill"_L1, SensorKind::Treadmill},
    {"other"_L1, SensorKind::Other},
});

constexpr auto kChannels = std::to_array<std::pair<QLatin1StringView, Channel>>({
    {"heart_rate"_L1, Channel::HeartRate},
    {"power"_L1, Channel::Power},
    {"cadence"_L1, Channel::Cadence},
    {"speed"_L1, Channel::Speed},
    {"battery"_L1, Channel::Battery},
    {"balance"_L1, Channel::Balance},
    {"incline"_L1, Channel::Incline},
    {"rssi"_L1, Channel::Rssi},
});

constexpr auto kActions = std::to_array<std::pair<QLatin1StringView, Action>>({
    {"drop"_L1, Action::Drop},
    {"vanish"_L1, Action::Vanish},
    {"appear"_L1, Action::Appear},
    {"refuse_connect"_L1, Action::RefuseConnect},
    {"slow_connect"_L1, Action::SlowConnect},
    {"never_resolve"_L1, Action::NeverResolve},
    {"silence"_L1, Action::Silence},
    {"garbage"_L1, Action::Garbage},
    {"raw"_L1, Action::Raw},
    {"burst"_L1, Action::Burst},
    {"delay"_L1, Action::Delay},
    {"set"_L1, Action::Set},
    {"read_fail"_L1, Action::ReadFail},
    {"services_changed"_L1, Action::ServicesChanged},
    {"rename"_L1, Action::Rename},
    {"adapter_off"_L1, Action::AdapterOff},
    {"adapter_on"_L1, Action::AdapterOn},
    {"adapter_remove"_L1, Action::AdapterRemove},
    {"adapter_add"_L1, Action::AdapterAdd},
    {"permission_refused"_L1, Action::PermissionRefused},
    {"permission_granted"_L1, Action::PermissionGranted},
    {"restart"_L1, Action::Restart},
    {"quit"_L1, Action::Quit},
});

struct Range {
    double least;
    double greatest;
};

Range rangeOf(Channel channel) {
    switch (channel) {
    case Channel::HeartRate:
        return {0, 400};
    case Channel::Power:
        return {-500, 5000};
    case Channel::Cadence:
        return {0, 500};
    case Channel::Speed:
        return {0, 300};
    case Channel::Battery:
    case Channel::Balance:
        return {0, 100};
    case Channel::Incline:
        return {-50, 50};
    case Channel::Rssi:
        return {-127, 127};
    }
    return {0, 0};
}

std::optional<std::uint16_t> uuidOf(const QString& text) {
    bool good = false;
    const auto number = text.toUShort(&good, 16);
    return good && text.size() == 4 ? std::optional<std::uint16_t>(number) : std::nullopt;
}

bool isAddress(const QString& text) {
    static const QRegularExpression form(u"^([0-9A-F]{2}:){5}[0-9A-F]{2}$"_s);
    return form.match(text).hasMatch();
}

std::optional<Curve> readCurve(JsonReader& reader, const QString& key, Range range) {
    const auto value = reader.value(key);
    if (value.isObject()) {
        JsonReader wave(value, reader.place(key), reader.error());
        const auto mean = wave.number(u"mean"_s, range.least, range.greatest);
        const auto swing = wave.number(u"swing"_s, 0, range.greatest - range.least);
        const auto period = wave.number(u"period"_s, 0.1, kLongest);
        for (const auto& name : {u"mean"_s, u"swing"_s, u"period"_s})
            wave.require(name);
        wave.finish();
        return mean && swing && period ? std::optional(Curve(Curve::Wave{*mean, *swing, *period}))
                                       : std::nullopt;
    }
    if (value.isArray()) {
        std::vector<Curve::Point> points;
        reader.list(key, kMostPoints, [&](const QJsonValue& element, const QString& place) {
            const auto pair = element.toArray();
            if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble()) {
                reader.error() = place + ": expected [second, value]"_L1;
                return;
            }
            const Curve::Point point{pair[0].toDouble(), pair[1].toDouble()};
            if (!(point.value >= range.least && point.value <= range.greatest))
                reader.error() =
                    place + u": the value must be from %1 to %2"_s.arg(range.least).arg(range.greatest);
            else if (!(point.second >= 0 && point.second <= kLongest) ||
                     (!points.empty() && point.second < points.back().second))
                reader.error() = place + ": seconds must be 0 or more and must not go back"_L1;
            points.push_back(point);
        });
        if (points.empty())
            reader.fail(key, u"has no point"_s);
        return Curve(std::move(points));
    }
    const auto constant = reader.number(key, range.least, range.greatest);
    return constant ? std::optional(Curve(*constant)) : std::nullopt;
}

SensorSpec readSensor(const QJsonValue& value, const QString& place, int number, QString& error) {
    JsonReader reader(value, place, error);
    SensorSpec spec;
    for (const auto& key : {u"id"_s, u"kind"_s})
        reader.require(key);
    spec.id = reader.text(u"id"_s, 40).value_or(QString());
    if (spec.id.isEmpty() || spec.id == "*"_L1)
        reader.fail(u"id"_s, u"must not be empty or *"_s);
    const auto kind = byName(kKinds, reader.text(u"kind"_s).value_or(QString()));
    if (!kind)
        reader.fail(u"kind"_s, allNames(kKinds));
    spec.kind = kind.value_or(SensorKind::Other);
    spec.name = reader.text(u"name"_s, 248).value_or(spec.id);
    spec.nameOnceConnected = reader.text(u"name_once_connected"_s, 248).value_or(QString());
    spec.address = reader.text(u"address"_s)
                       .value_or(u"C0:DE:00:01:%1:%2"_s.arg(number >> 8, 2, 16, QLatin1Char('0'))
                                     .arg(number & 0xff, 2, 16, QLatin1Char('0'))
                                     .toUpper());
    if (!isAddress(spec.address))
        reader.fail(u"address"_s, u"expected the form C0:DE:00:00:00:01, in capitals"_s);
    spec.randomAddress = reader.flag(u"random_address"_s).value_or(true);
    spec.rate = reader.number(u"rate"_s, 0.01, 256).value_or(1);
    spec.present = reader.flag(u"present"_s).value_or(true);
    spec.cranks = reader.flag(u"crank"_s).value_or(true);
    spec.wheel = reader.flag(u"wheel"_s).value_or(spec.kind == SensorKind::SpeedCadence);
    spec.wheelMeters = reader.number(u"wheel_m"_s, 0.1, 5).value_or(2.105);
    spec.rrIntervals = reader.flag(u"rr"_s).value_or(true);
    spec.clientConfiguration = reader.flag(u"client_configuration"_s).value_or(true);
    spec.connectTime = std::chrono::milliseconds(reader.whole(u"connect_ms"_s, 0, 600000).value_or(120));
    spec.resolveTime = std::chrono::milliseconds(reader.whole(u"resolve_ms"_s, 0, 600000).value_or(150));
    reader.list(u"encrypted"_s, 64, [&](const QJsonValue& element, const QString& where) {
        if (const auto uuid = uuidOf(element.toString()))
            spec.encrypted.insert(*uuid);
        else
            error = where + ": expected four hexadecimal digits"_L1;
    });
    if (reader.has(u"values"_s)) {
        JsonReader values(reader.value(u"values"_s), reader.place(u"values"_s), error);
        for (const auto& [name, channel] : kChannels)
            if (values.has(name))
                if (auto curve = readCurve(values, name, rangeOf(channel)))
                    spec.values.insert_or_assign(channel, *std::move(curve));
        values.finish();
    }
    reader.finish();
    return spec;
}

bool concernsSensor(Action action) {
    return action < Action::AdapterOff;
}

Event readEvent(const QJsonValue& value, const QString& place, const std::set<QString>& ids, QString& error) {
    JsonReader reader(value, place, error);
    Event event;
    reader.require(u"do"_s);
    const auto action = byName(kActions, reader.text(u"do"_s).value_or(QString()));
    if (!action) {
        reader.fail(u"do"_s, allNames(kActions));
        return event;
    }
    event.action = *action;
    event.at = reader.number(u"at"_s, 0, kLongest).value_or(0);
    event.every = reader.number(u"every"_s, 0.01, kLongest).value_or(0);
    event.times = reader.whole(u"times"_s, 1, 1000000).value_or(0);
    if (event.times > 0 && event.every == 0)
        reader.fail(u"times"_s, u"needs \"every\" beside it"_s);
    if (concernsSensor(*action)) {
        reader.require(u"sensor"_s);
        event.sensor = reader.text(u"sensor"_s).value_or(QString());
        if (event.sensor != "*"_L1 && !ids.contains(event.sensor))
            reader.fail(u"sensor"_s, u"no sensor has this id"_s);
    }
    const auto duration = [&](bool needed) {
        event.duration = reader.number(u"for"_s, 0, kLongest).value_or(0);
        if (needed)
            reader.require(u"for"_s);
    };
    const auto count = [&] { event.count = reader.whole(u"count"_s, 0, 10000).value_or(1); };
    switch (*action) {
    case Action::Drop:
    case Action::Vanish:
    case Action::Silence:
    case Action::AdapterOff:
    case Action::AdapterRemove:
    case Action::PermissionRefused:
    case Action::Restart:
        duration(false);
        break;
    case Action::SlowConnect:
        duration(true);
        count();
        break;
    case Action::RefuseConnect:
        event.text = reader.text(u"error"_s).value_or(QString());
        count();
        break;
    case Action::NeverResolve:
    case Action::Garbage:
    case Action::Burst:
        count();
        break;
    case Action::Raw: {
        for (const auto& key : {u"characteristic"_s, u"hex"_s})
            reader.require(key);
        const auto uuid = uuidOf(reader.text(u"characteristic"_s).value_or(QString()));
        if (!uuid)
            reader.fail(u"characteristic"_s, u"expected four hexadecimal digits"_s);
        event.characteristic = uuid.value_or(0);
        const auto digits = reader.text(u"hex"_s, 1024).value_or(QString()).toLatin1();
        event.bytes = QByteArray::fromHex(digits);
        if (event.bytes.toHex() != digits.toLower())
            reader.fail(u"hex"_s, u"expected pairs of hexadecimal digits"_s);
        break;
    }
    case Action::Delay:
        reader.require(u"seconds"_s);
        event.value = reader.number(u"seconds"_s, 0, 3600);
        duration(false);
        break;
    case Action::Set: {
        reader.require(u"channel"_s);
        reader.require(u"value"_s);
        const auto channel = byName(kChannels, reader.text(u"channel"_s).value_or(QString()));
        if (!channel) {
            reader.fail(u"channel"_s, allNames(kChannels));
            break;
        }
        event.channel = *channel;
        if (!reader.value(u"value"_s).isNull())
            event.value = reader.number(u"value"_s, rangeOf(*channel).least, rangeOf(*channel).greatest);
        break;
    }
    case Action::ReadFail:
        event.value = reader.whole(u"att_error"_s, 1, 255).value_or(0x0e);
        count();
        break;
    case Action::Rename:
        reader.require(u"name"_s);
        event.text = reader.text(u"name"_s, 248).value_or(QString());
        break;
    case Action::Appear:
    case Action::ServicesChanged:
    case Action::AdapterOn:
    case Action::AdapterAdd:
    case Action::PermissionGranted:
    case Action::Quit:
        break;
    }
    reader.finish();
    return event;
}

std::chrono::milliseconds seconds(std::optional<double> value, std::chrono::milliseconds otherwise) {
    return value ? std::chrono::milliseconds(std::llround(*value * 1000)) : otherwise;
}

void readAdapter(JsonReader& root, Scenario& scenario) {
    if (!root.has(u"adapter"_s))
        return;
    JsonReader reader(root.value(u"adapter"_s), root.place(u"adapter"_s), root.error());
    scenario.adapterAddress = reader.text(u"address"_s).value_or(scenario.adapterAddress);
    if (!isAddress(scenario.adapterAddress))
        reader.fail(u"address"_s, u"expected the form C0:DE:00:00:00:01, in capitals"_s);
    scenario.adapterName = reader.text(u"name"_s, 248).value_or(scenario.adapterName);
    scenario.adapterPresent = reader.flag(u"present"_s).value_or(true);
    scenario.adapterPowered = reader.flag(u"powered"_s).value_or(true);
    auto& daemon = scenario.daemon;
    daemon.forgetAfter = seconds(reader.number(u"forget_after"_s, 0.1, kLongest), daemon.forgetAfter);
    daemon.connectTimeout = seconds(reader.number(u"connect_timeout"_s, 0.1, 3600), daemon.connectTimeout);
    daemon.disconnectTime = seconds(reader.number(u"disconnect_time"_s, 0, 3600), daemon.disconnectTime);
    daemon.attributeTime = seconds(reader.number(u"attribute_time"_s, 0, 60), daemon.attributeTime);
    daemon.advertisingInterval =
        seconds(reader.number(u"advertising_interval"_s, 0.02, 60), daemon.advertisingInterval);
    daemon.signalConnected = reader.flag(u"signal_connected"_s).value_or(true);
    daemon.keepServices = reader.flag(u"keep_services"_s).value_or(true);
    reader.finish();
}

std::unexpected<Error> invalid(const QString& what) {
    return fail(ScenarioError::Invalid, what.toStdString());
}

Result<QJsonValue> parseObject(const QByteArray& json) {
    if (json.size() > kLargestFile)
        return fail(ScenarioError::Unreadable, "larger than 1 MiB");
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto before = json.first(std::clamp<qsizetype>(problem.offset, 0, json.size()));
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
        return fail(
            ScenarioError::NotJson,
            u"line %1, column %2: %3"_s.arg(line).arg(column).arg(problem.errorString()).toStdString());
    }
    if (!document.isObject())
        return invalid(u"/: expected an object"_s);
    return QJsonValue(document.object());
}

Curve curveOr(std::optional<double> constant, Curve::Wave wave) {
    return constant ? Curve(*constant) : Curve(wave);
}

} // namespace

std::string_view errorModule(ScenarioError /*code*/) {
    return "scenario";
}

std::string_view errorName(ScenarioError code) {
    switch (code) {
    case ScenarioError::Unreadable:
        return "unreadable";
    case ScenarioError::NotJson:
        return "not_json";
    case ScenarioError::Invalid:
        return "invalid";
    }
    return "unknown";
}

Scenario defaultScenario(const DefaultValues& values) {
    SensorSpec strap;
    strap.id = u"strap"_s;
    strap.kind = SensorKind::HeartRate;
    strap.name = u"Ritm Strap"_s;
    strap.address = u"C0:DE:00:00:01:01"_s;
    strap.rate = values.rate.value_or(1);
    strap.values = {{Channel::HeartRate, curveOr(values.heartRate, {.mean = 138, .swing = 14, .period = 90})},
                    {Channel::Battery, Curve(87)},
                    {Channel::Rssi, Curve(-58)}};
    SensorSpec trainer;
    trainer.id = u"trainer"_s;
    trainer.kind = SensorKind::Trainer;
    trainer.name = u"Ritm Trainer"_s;
    trainer.address = u"C0:DE:00:00:01:02"_s;
    trainer.rate = values.rate.value_or(2);
    trainer.values = {{Channel::Power, curveOr(values.power, {.mean = 205, .swing = 45, .period = 60})},
                      {Channel::Cadence, curveOr(values.cadence, {.mean = 88, .swing = 6, .period = 40})},
                      {Channel::Speed, curveOr(values.speed, {.mean = 31, .swing = 4, .period = 60})},
                      {Channel::Battery, Curve(64)},
                      {Channel::Rssi, Curve(-66)}};
    Scenario scenario;
    scenario.sensors = {std::move(strap), std::move(trainer)};
    return scenario;
}

Result<Scenario> parseScenario(const QByteArray& json) {
    RITM_TRY_ASSIGN(const auto document, parseObject(json));
    QString error;
    JsonReader root(document, QString(), error);
    Scenario scenario;
    scenario.seed = static_cast<std::uint32_t>(root.whole(u"seed"_s, 0, 2147483647).value_or(1));
    readAdapter(root, scenario);
    std::set<QString> ids;
    std::set<QString> addresses;
    root.require(u"sensors"_s);
    root.list(u"sensors"_s, kMostSensors, [&](const QJsonValue& element, const QString& place) {
        auto spec = readSensor(element, place, static_cast<int>(scenario.sensors.size()) + 1, error);
        if (error.isEmpty() && !ids.insert(spec.id).second)
            error = place + "/id: another sensor has this id"_L1;
        if (error.isEmpty() && !addresses.insert(spec.address).second)
            error = place + "/address: another sensor has this address"_L1;
        scenario.sensors.push_back(std::move(spec));
    });
    root.list(u"events"_s, kMostEvents, [&](const QJsonValue& element, const QString& place) {
        scenario.events.push_back(readEvent(element, place, ids, error));
    });
    if (root.has(u"about"_s))
        (void)root.text(u"about"_s, 4000);
    root.finish();
    if (!error.isEmpty())
        return invalid(error);
    std::ranges::stable_sort(scenario.events, {}, &Event::at);
    return scenario;
}

Result<Scenario> readScenario(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ScenarioError::Unreadable, source.errorString().toStdString());
    return parseScenario(source.read(kLargestFile + 1));
}

Result<Event> parseEvent(const QByteArray& json, const std::set<QString>& sensorIds) {
    RITM_TRY_ASSIGN(const auto document, parseObject(json));
    QString error;
    auto event = readEvent(document, QString(), sensorIds, error);
    if (!error.isEmpty())
        return invalid(error);
    return event;
}

} // namespace ritm::sensorsim
