// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sensors/busobjects.h"
#include "tests/sensors/peripheral.h"

#include <QSet>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace ritm::sensorsim {

class Adapter;

/// One peripheral as bluetoothd sees it: the device's object, its link, its GATT objects and who listens to
/// them. Order of signals, errors and their texts are those of bluetoothd 5.66.
class Device : public QObject {
    Q_OBJECT

public:
    Device(Adapter& adapter, Peripheral& peripheral);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isOnBus() const;

    /// Answers a call to the device or what lies below it; false when nothing here knows the method.
    [[nodiscard]] bool handle(const Call& call);
    void clientGone(const QString& client);
    void discoveryStopped();
    void adapterOff();
    void adapterGone();
    /// Ends the link and withdraws everything, as for Adapter1.RemoveDevice.
    void forget();

private:
    enum class Link : std::uint8_t { Idle, Connecting, Connected, Disconnecting };
    struct Characteristic {
        std::uint16_t uuid = 0;
        QStringList flags;
        QString configuration; ///< path of its 0x2902; empty: it has none
        QSet<QString> clients; ///< that asked to be notified
        bool daemonListens = false;
        [[nodiscard]] bool sendsItself() const;
        [[nodiscard]] bool configured() const { return daemonListens || !clients.isEmpty(); }
    };
    using Clock = std::chrono::steady_clock;

    void putOnBus();
    void seen();
    void connectFor(const Call& call);
    void attempt();
    void establish(bool resolves);
    void failConnect(const QString& text);
    void disconnectFor(const Call& call);
    void finishDisconnect();
    void lose();
    void endLink();
    void resolve();
    void publishServices();
    void withdrawServices(std::optional<std::uint16_t> except = std::nullopt);
    void changeServices();
    void notify(std::uint16_t uuid, const QByteArray& bytes);
    void pair(const std::function<void(bool)>& then);
    void pairFor(const Call& call);
    [[nodiscard]] bool setProperty(const Call& call);
    [[nodiscard]] bool handleCharacteristic(const Call& call, Characteristic& characteristic);
    [[nodiscard]] bool handleDescriptor(const Call& call);
    void readCharacteristic(const Call& call);
    void finishRead(const Call& call, std::uint16_t uuid);
    void writeCharacteristic(const Call& call, const Characteristic& characteristic);
    void startNotify(const Call& call, Characteristic& characteristic);
    void stopNotify(const Call& call, Characteristic& characteristic);
    void subscribe(const Characteristic& characteristic);
    /// Runs `then` when the attributes before it are through; a link lost until then fails the call.
    void operate(const Call& call, std::function<void()> then);
    /// The same for a characteristic that may want the link encrypted, which needs pairing.
    void operateOn(const Call& call, std::uint16_t uuid, std::function<void()> then);
    [[nodiscard]] bool connected() const {
        return m_link == Link::Connected || m_link == Link::Disconnecting;
    }
    [[nodiscard]] QVariant property(const QString& name) const;
    [[nodiscard]] QStringList allServices() const;

    Adapter& m_adapter;
    Peripheral& m_peripheral;
    QString m_path;
    Link m_link = Link::Idle;
    int m_attempt = 0; ///< counts links, so that what was begun on one ends with it
    std::optional<Call> m_connectCall;
    std::vector<Call> m_disconnectCalls;
    bool m_resolved = false;
    bool m_paired = false;
    std::map<QString, Characteristic> m_characteristics;
    std::vector<QString> m_services; ///< paths, ascending
    std::uint16_t m_firstHandle = 0x000a;
    QTimer m_forget;
    Clock::time_point m_attributesFree;
};

} // namespace ritm::sensorsim
