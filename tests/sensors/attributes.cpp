// SPDX-License-Identifier: GPL-3.0-or-later
// What a client does with the attributes of a device: reading, writing, notifications, descriptors.
#include "tests/sensors/device.h"

#include "tests/sensors/adapter.h"

#include <QDBusArgument>
#include <QDBusVariant>

#include <algorithm>

namespace ritm::sensorsim {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kCharacteristic = "org.bluez.GattCharacteristic1"_L1;
constexpr auto kDescriptor = "org.bluez.GattDescriptor1"_L1;
constexpr qsizetype kLongestValue = 512;
constexpr std::uint8_t kEncryptionWanted = 0x0e;

QString attributeError(std::uint8_t code) {
    return u"Operation failed with ATT error: 0x%1"_s.arg(code, 2, 16, QLatin1Char('0'));
}

/// As gatt-client.c words the peer's refusals.
void failAttribute(const Call& call, std::uint8_t code) {
    switch (code) {
    case 0x02:
        return call.failBluez("NotPermitted"_L1, u"Read not permitted"_s);
    case 0x03:
        return call.failBluez("NotPermitted"_L1, u"Write not permitted"_s);
    case 0x05:
    case 0x0c:
    case 0x0f:
        return call.failBluez("NotPermitted"_L1, u"Not paired"_s);
    case 0x06:
        return call.failBluez("NotSupported"_L1, u"Operation is not supported"_s);
    case 0x0d:
        return call.failBluez("InvalidArguments"_L1, u"Invalid Length"_s);
    default:
        return call.failBluez("Failed"_L1, attributeError(code));
    }
}

} // namespace

void Device::operate(const Call& call, std::function<void()> then) {
    const auto now = Clock::now();
    m_attributesFree = std::max(now, m_attributesFree) + m_adapter.model().attributeTime;
    after(this, std::chrono::duration_cast<std::chrono::milliseconds>(m_attributesFree - now),
          [this, call, run = std::move(then), number = m_attempt] {
              if (connected() && number == m_attempt && m_adapter.bus().has(call.path()))
                  run();
              else
                  call.failBluez("Failed"_L1, attributeError(kEncryptionWanted));
          });
}

bool Device::handleCharacteristic(const Call& call, Characteristic& characteristic) {
    if (call.interface() != kCharacteristic)
        return false;
    if (call.member() == "ReadValue"_L1 && call.signature() == "a{sv}"_L1)
        readCharacteristic(call);
    else if (call.member() == "WriteValue"_L1 && call.signature() == "aya{sv}"_L1)
        writeCharacteristic(call, characteristic);
    else if (call.member() == "StartNotify"_L1 && call.signature().isEmpty())
        startNotify(call, characteristic);
    else if (call.member() == "StopNotify"_L1 && call.signature().isEmpty())
        stopNotify(call, characteristic);
    else if (call.member() == "AcquireNotify"_L1 || call.member() == "AcquireWrite"_L1)
        call.failBluez("NotSupported"_L1, u"Operation is not supported"_s);
    else
        return false;
    return true;
}

void Device::operateOn(const Call& call, std::uint16_t uuid, std::function<void()> then) {
    operate(call, [this, call, uuid, run = std::move(then)] {
        if (m_paired || !m_peripheral.spec().encrypted.contains(uuid))
            return run();
        pair([this, call, run, number = m_attempt](bool paired) {
            const bool sameLink = connected() && number == m_attempt && m_adapter.bus().has(call.path());
            if (paired && sameLink)
                return run();
            call.failBluez("Failed"_L1, attributeError(kEncryptionWanted));
            if (sameLink)
                lose(); // the peer ends a link that could not be encrypted
        });
    });
}

void Device::readCharacteristic(const Call& call) {
    if (!connected())
        return call.failBluez("Failed"_L1, u"Not connected"_s);
    const auto uuid = m_characteristics.at(call.path()).uuid;
    operateOn(call, uuid, [this, call, uuid] { finishRead(call, uuid); });
}

void Device::finishRead(const Call& call, std::uint16_t uuid) {
    const auto value = m_peripheral.read(uuid);
    if (!value)
        return failAttribute(call, value.error());
    const auto offset = qdbus_cast<QVariantMap>(call.arguments().value(0)).value(u"offset"_s).toUInt();
    if (offset > static_cast<std::size_t>(value->size()))
        return call.failBluez("InvalidArguments"_L1, u"Invalid offset"_s);
    const auto rest = value->sliced(static_cast<qsizetype>(offset));
    m_adapter.bus().change(call.path(), kCharacteristic, {{u"Value"_s, rest}});
    call.reply({rest});
}

void Device::writeCharacteristic(const Call& call, const Characteristic& characteristic) {
    const auto bytes = call.arguments()[0].toByteArray();
    if (!characteristic.flags.contains(u"write"_s) &&
        !characteristic.flags.contains(u"write-without-response"_s))
        return call.failBluez("NotSupported"_L1, u"Operation is not supported"_s);
    if (bytes.size() > kLongestValue)
        return call.failBluez("InvalidArguments"_L1, u"Invalid Length"_s);
    if (!connected())
        return call.failBluez("Failed"_L1, u"Not connected"_s);
    operateOn(call, characteristic.uuid, [this, call, bytes, uuid = characteristic.uuid] {
        if (const auto error = m_peripheral.write(uuid, bytes))
            return failAttribute(call, *error);
        call.reply();
    });
}

void Device::startNotify(const Call& call, Characteristic& characteristic) {
    if (!characteristic.sendsItself())
        return call.failBluez("NotSupported"_L1, u"Operation is not supported"_s);
    const bool listens = characteristic.clients.contains(call.sender());
    if (!connected())
        return listens ? call.failBluez("InProgress"_L1, u"In Progress"_s)
                       : call.failBluez("Failed"_L1, u"Not connected"_s);
    if (listens)
        return call.reply();
    m_adapter.watchClient(call.sender());
    operateOn(call, characteristic.uuid, [this, call] {
        auto& now = m_characteristics.at(call.path());
        const bool first = now.clients.isEmpty();
        now.clients.insert(call.sender());
        subscribe(now);
        if (first)
            m_adapter.bus().change(call.path(), kCharacteristic, {{u"Notifying"_s, true}});
        call.reply();
    });
}

void Device::stopNotify(const Call& call, Characteristic& characteristic) {
    if (!characteristic.clients.remove(call.sender()))
        return call.failBluez("Failed"_L1, u"No notify session started"_s);
    if (!characteristic.configured())
        m_peripheral.subscribe(characteristic.uuid, false);
    if (characteristic.clients.isEmpty())
        m_adapter.bus().change(call.path(), kCharacteristic, {{u"Notifying"_s, false}});
    call.reply();
}

bool Device::handleDescriptor(const Call& call) {
    if (call.interface() != kDescriptor || !m_adapter.bus().has(call.path(), kDescriptor))
        return false;
    const auto owner = m_characteristics.find(call.path().section(u'/', 0, -2));
    if (owner == m_characteristics.end())
        return false;
    if (call.member() == "ReadValue"_L1 && call.signature() == "a{sv}"_L1) {
        if (!connected()) {
            call.failBluez("Failed"_L1, u"Not connected"_s);
            return true;
        }
        operate(call, [this, call, characteristic = owner->first] {
            const auto& now = m_characteristics.at(characteristic);
            const char bits = !now.configured() ? 0 : now.flags.contains(u"notify"_s) ? 1 : 2;
            const QByteArray value{QByteArray(1, bits) + QByteArray(1, '\0')};
            m_adapter.bus().change(call.path(), kDescriptor, {{u"Value"_s, value}});
            call.reply({value});
        });
        return true;
    }
    if (call.member() == "WriteValue"_L1 && call.signature() == "aya{sv}"_L1) {
        call.failBluez("NotPermitted"_L1, u"Write not permitted"_s);
        return true;
    }
    return false;
}

} // namespace ritm::sensorsim
