// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/memorykeystore.h"
#include "app/keychain/systemkeystore.h"

#include <QTest>

#include <optional>

namespace ritm::app {
namespace {

class NoKeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void saysUnavailableToEverything() {
        SystemKeyStore store(QStringLiteral("ritm-test"));
        std::optional<Result<Bytes>> read;
        std::optional<Result<>> written;
        std::optional<Result<>> removed;
        store.read(QStringLiteral("a"), [&](Result<Bytes> got) { read = std::move(got); });
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 20000);
        store.write(QStringLiteral("a"), {1}, [&](Result<> done) { written = std::move(done); });
        QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 20000);
        store.remove(QStringLiteral("a"), [&](Result<> done) { removed = std::move(done); });
        QTRY_VERIFY_WITH_TIMEOUT(removed.has_value(), 20000);
        QVERIFY(!*read && read->error().is(KeyStoreError::Unavailable));
        QVERIFY(!*written && written->error().is(KeyStoreError::Unavailable));
        QVERIFY(!*removed && removed->error().is(KeyStoreError::Unavailable));
    }

    void answersComeLaterAndNotAfterTheStoreIsGone() {
        auto store = std::make_unique<MemoryKeyStore>();
        int answers = 0;
        store->write(QStringLiteral("a"), {1}, [&](const Result<>&) { ++answers; });
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 1);
        store->read(QStringLiteral("a"), [&](const Result<Bytes>&) { ++answers; });
        store.reset();
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::NoKeychainTest)
#include "nokeychain_test.moc"
