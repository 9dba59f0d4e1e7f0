// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/storethread.h"

namespace ritm::app {

StoreThread::StoreThread(QObject* parent) : QObject(parent) {
    m_thread.setObjectName(QStringLiteral("store"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread() {
    post(std::function<void()>([this] {
        m_vault.reset();
        m_thread.quit();
    }));
    m_thread.wait();
}

void StoreThread::post(std::function<void()> work) {
    QMetaObject::invokeMethod(&m_there, std::move(work), Qt::QueuedConnection);
}

} // namespace ritm::app
