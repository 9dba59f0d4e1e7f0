// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bluetooth/permission.h"

#include <QtGlobal>

// Qt knows permissions from 6.5 on, and asks nobody before.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QCoreApplication>
#include <QPermissions>
#endif

#include <utility>

namespace ritm::app {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_CONFIG(permissions)

namespace {

QBluetoothPermission wanted() {
    QBluetoothPermission permission;
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    permission.setCommunicationModes(QBluetoothPermission::Access); // nothing here is ever discovered
#endif
    return permission;
}

PermissionState stateOf(Qt::PermissionStatus status) {
    switch (status) {
    case Qt::PermissionStatus::Undetermined:
        return PermissionState::Unasked;
    case Qt::PermissionStatus::Granted:
        return PermissionState::Granted;
    case Qt::PermissionStatus::Denied:
        return PermissionState::Refused;
    }
    return PermissionState::Refused;
}

} // namespace

BluetoothPermission systemBluetoothPermission() {
    return {[] { return stateOf(qApp->checkPermission(wanted())); },
            [](QObject* context, std::function<void(bool)> then) {
                qApp->requestPermission(wanted(), context,
                                        [then = std::move(then)](const QPermission& answered) {
                                            then(stateOf(answered.status()) == PermissionState::Granted);
                                        });
            }};
}

#else

BluetoothPermission systemBluetoothPermission() {
    return {[] { return PermissionState::Granted; },
            [](QObject* /*context*/, const std::function<void(bool)>& then) { then(true); }};
}

#endif

} // namespace ritm::app
