// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sensors/scenario.h"

#include <QByteArray>
#include <QStringList>

#include <expected>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace ritm::sensorsim {

struct CharacteristicSpec {
    std::uint16_t uuid;
    QStringList flags; ///< as BlueZ names them: "read", "notify", "indicate", "write"
};
struct ServiceSpec {
    std::uint16_t uuid;
    std::vector<CharacteristicSpec> characteristics;
};

/// What a characteristic sends of its own accord.
struct Packet {
    std::uint16_t characteristic;
    QByteArray bytes;
};

/// A sensor's insides: its GATT table, what it counts while time goes by, and the packets that come of it.
/// It knows no link, no bus and no clock: `advance` tells it the time.
class Sensor {
public:
    explicit Sensor(SensorSpec spec);

    [[nodiscard]] const SensorSpec& spec() const { return m_spec; }
    [[nodiscard]] std::vector<ServiceSpec> services() const;
    /// What its advertisements carry: the 16-bit numbers of services, and data beside one of them.
    [[nodiscard]] std::vector<std::uint16_t> advertisedServices() const;
    [[nodiscard]] std::optional<std::pair<std::uint16_t, QByteArray>> advertisedServiceData() const;

    /// Turns heart, crank and wheel until that second; going back in time does nothing.
    void advance(double second);
    /// What it sends now. Heart beats since the last call travel as RR intervals.
    [[nodiscard]] std::vector<Packet> measure();
    /// What it holds for a reader, or the ATT error code.
    [[nodiscard]] std::expected<QByteArray, std::uint8_t> read(std::uint16_t characteristic) const;
    /// Takes a written value and answers with what it then sends, or with the ATT error code.
    [[nodiscard]] std::expected<std::vector<Packet>, std::uint8_t> write(std::uint16_t characteristic,
                                                                         const QByteArray& bytes);
    /// A client has gone: it loses control of the trainer.
    void releaseControl();

    [[nodiscard]] std::optional<double> value(Channel channel) const;
    /// Fixes a channel from now on, or gives it back to its curve.
    void fix(Channel channel, std::optional<double> value);

private:
    struct Counter {
        double turns = 0;
        double lastTurnSecond = 0;
        void turn(double perSecond, double from, double until);
    };

    [[nodiscard]] double valueOr(Channel channel, double otherwise) const;
    [[nodiscard]] static struct Revolutions revolutions(const Counter& counter, double perSecond);
    [[nodiscard]] QByteArray heartRate();
    [[nodiscard]] QByteArray cyclingPower() const;
    [[nodiscard]] std::vector<Packet> control(const QByteArray& bytes);

    SensorSpec m_spec;
    double m_second = 0;
    std::map<Channel, double> m_fixed;
    Counter m_heart;
    Counter m_crank;
    Counter m_wheel;
    double m_meters = 0;
    std::vector<double> m_beats; ///< seconds between beats not sent yet
    double m_lastBeat = 0;
    double m_beatRest = 0; ///< what rounding to 1/1024 s has left over
    bool m_controlled = false;
};

} // namespace ritm::sensorsim
