// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bluetooth/sensorhub.h"

#include <utility>

namespace ritm::app {

SensorHub::SensorHub(QObject* parent) : QObject(parent) {}
SensorHub::~SensorHub() = default;

void SensorHub::startScan() {}
void SensorHub::stopScan() {}
void SensorHub::pair(const SensorId& /*id*/) {}
void SensorHub::forget(const SensorId& /*id*/) {}
void SensorHub::remember(const std::vector<RememberedSensor>& /*sensors*/) {}

void SensorHub::show(HubState state) {
    if (!(state == m_state)) {
        m_state = std::move(state);
        Q_EMIT changed();
    }
}

} // namespace ritm::app
