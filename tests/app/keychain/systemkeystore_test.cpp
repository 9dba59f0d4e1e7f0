// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/systemkeystore.h"
#include "tests/app/keychain/privatekeyring.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <optional>

namespace ritm::app {
namespace {

constexpr int kPatience = 20000;
const Bytes kSecret{0x00, 0xff, 0x10, 0x00, 0x7f};

class SystemKeyStoreTest : public QObject {
    Q_OBJECT
    test::PrivateKeyring m_keyring;
    SystemKeyStore m_store{QStringLiteral("ritm-test")};

    Result<Bytes> read(const QString& name) {
        std::optional<Result<Bytes>> answer;
        m_store.read(name, [&](Result<Bytes> got) { answer = std::move(got); });
        return QTest::qWaitFor([&] { return answer.has_value(); }, kPatience)
                   ? *answer
                   : fail(KeyStoreError::Refused, "no answer");
    }
    Result<> write(const QString& name, const Bytes& secret) {
        std::optional<Result<>> answer;
        m_store.write(name, secret, [&](Result<> done) { answer = std::move(done); });
        return QTest::qWaitFor([&] { return answer.has_value(); }, kPatience)
                   ? *answer
                   : fail(KeyStoreError::Refused, "no answer");
    }
    Result<> remove(const QString& name) {
        std::optional<Result<>> answer;
        m_store.remove(name, [&](Result<> done) { answer = std::move(done); });
        return QTest::qWaitFor([&] { return answer.has_value(); }, kPatience)
                   ? *answer
                   : fail(KeyStoreError::Refused, "no answer");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_keyring.start()); }

    void binarySecretComesBackAndGoes() {
        const auto name = QStringLiteral("one");
        QVERIFY(write(name, kSecret));
        QCOMPARE(read(name).value_or(Bytes{}), kSecret);
        QVERIFY(remove(name));
        const auto gone = read(name);
        QVERIFY(!gone && gone.error().is(KeyStoreError::NotFound));
        QVERIFY(remove(name));
    }

    void lockedStoreNeverSaysNotFoundNorGone() {
        const auto name = QStringLiteral("kept");
        QVERIFY(write(name, kSecret));
        QVERIFY(m_keyring.lock());
        const auto locked = read(name);
        QVERIFY(!locked);
        QVERIFY2(locked.error().is(KeyStoreError::Locked), locked.error().describe().c_str());
        const auto written = write(QStringLiteral("other"), kSecret);
        QVERIFY(!written && written.error().is(KeyStoreError::Locked));
        const auto removed = remove(name);
        QVERIFY2(!removed && removed.error().is(KeyStoreError::Locked), "a locked store claimed a delete");
        QVERIFY(m_keyring.restart());
        // A process keeps its session with the daemon it met first, so another one looks.
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("read"), name});
        QVERIFY(other.waitForFinished(kPatience));
        QCOMPARE(other.readAllStandardOutput(), QByteArray::fromStdString(toHex(kSecret)));
    }

public:
    /// Prints a secret as this process finds it.
    int printSecret(const QString& name) {
        std::fputs(toHex(read(name).value_or(Bytes{})).c_str(), stdout);
        return 0;
    }
};

} // namespace
} // namespace ritm::app

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    ritm::app::SystemKeyStoreTest test;
    const auto arguments = QCoreApplication::arguments();
    return arguments.value(1) == QStringLiteral("read") ? test.printSecret(arguments.value(2))
                                                        : QTest::qExec(&test, argc, argv);
}
#include "systemkeystore_test.moc"
