// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bluetooth/bluetoothhub.h"
#include "app/bluetooth/linktimings.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace ritm::test {

/// A hub of this machine's Bluetooth with everything it ever said.
class HubListener {
public:
    /// Waits that a test has no time for are short unless it asks for others.
    [[nodiscard]] static app::LinkTimings hasty();

    explicit HubListener(const app::LinkTimings& timings = hasty(),
                         app::BluetoothPermission permission = app::systemBluetoothPermission());

    [[nodiscard]] app::SensorHub& hub() { return m_hub; }
    /// What the hub shows of that sensor; nothing when it does not.
    [[nodiscard]] std::optional<app::SensorState> sensor(const char* address) const;
    [[nodiscard]] bool isFound(const char* address) const;
    [[nodiscard]] bool isConnected(const char* address) const;
    [[nodiscard]] bool isLost(const char* address) const;
    [[nodiscard]] app::SensorProblem problem(const char* address) const;
    /// Whether the hub ever showed that, however briefly.
    [[nodiscard]] bool saw(const char* address, app::LinkState link) const;
    [[nodiscard]] bool saw(const char* address, app::SensorProblem problem) const;
    [[nodiscard]] bool saw(app::AdapterState adapter) const { return m_adapters.contains(adapter); }
    /// Packets refused; 0 for a sensor that is not there.
    [[nodiscard]] int badPackets(const char* address) const;
    /// Forgets what it saw and heard, not what is.
    void forgetThePast();
    /// The last value heard.
    [[nodiscard]] std::optional<double> value(const char* address, Channel channel) const;
    /// How many were heard.
    [[nodiscard]] int heard(const char* address, Channel channel) const;
    [[nodiscard]] const std::vector<Duration>& beats() const { return m_beats; }
    /// Least and greatest value heard.
    [[nodiscard]] std::pair<double, double> range(const char* address, Channel channel) const;
    void pair(const char* address) { m_hub.pair({address}); }
    void forget(const char* address) { m_hub.forget({address}); }

private:
    struct Voice {
        double last = 0;
        double least = 0;
        double greatest = 0;
        int count = 0;
    };

    SystemClock m_clock;
    app::BluetoothHub m_hub;
    std::map<std::pair<SensorId, Channel>, Voice> m_voices;
    std::vector<Duration> m_beats;
    std::set<std::pair<SensorId, app::LinkState>> m_links;
    std::set<std::pair<SensorId, app::SensorProblem>> m_problems;
    std::set<app::AdapterState> m_adapters;
};

} // namespace ritm::test
