// SPDX-License-Identifier: GPL-3.0-or-later
// The form for an account: what is typed there stays until the athlete changes it.
#include "tests/qml/pages/opened.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

namespace {

constexpr auto kEmail = "mira@example.org";
constexpr auto kPassword = "four plain words here";
constexpr auto kServer = "https://ritm.example";

} // namespace

class FormTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Opened> m_opened;

    AccountViewModel& account() { return *m_opened->shell->account(); }

    void show(const AccountViewModel::Facts& facts) {
        account().show(facts);
        m_opened->settle();
    }

    void type(const char* field, const char* text) {
        QVERIFY2(m_opened->click(field), field);
        QTest::keyClick(m_opened->window, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_opened->window, Qt::Key_Delete);
        for (const char* c = text; *c != 0; ++c)
            QTest::keyClick(m_opened->window, *c);
        QCOMPARE(m_opened->item(field)->property("text").toString(), QString::fromLatin1(text));
    }

    QString text(const char* field) {
        const QQuickItem* item = m_opened->item(field);
        return item ? item->property("text").toString() : QStringLiteral("(not there)");
    }

    /// The server refuses what the form sent.
    void refuse(AccountViewModel::Facts facts, const char* why) {
        facts.state = AccountViewModel::State::Busy;
        show(facts);
        facts.state = AccountViewModel::State::SignedOut;
        facts.errorText = QString::fromLatin1(why);
        show(facts);
    }

private Q_SLOTS:
    void initTestCase() { collectWarnings(); }
    void init() {
        warnings().clear();
        ShellViewModel::Facts facts;
        facts.stage = ShellViewModel::Stage::Welcome;
        m_opened = std::make_unique<Opened>(kDesktop, facts);
        QCOMPARE(text("emailField"), account().email()); // known before the form was made
        QVERIFY(!account().email().isEmpty());
        show({});
    }
    void cleanup() {
        m_opened.reset();
        QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(QLatin1Char('\n'))));
    }

    void aRefusalLeavesWhatWasTyped_data() {
        QTest::addColumn<bool>("creating");
        QTest::newRow("create") << true;
        QTest::newRow("sign-in") << false;
    }
    void aRefusalLeavesWhatWasTyped() {
        QFETCH(bool, creating);
        const char* button = creating ? "createAccountButton" : "signInButton";
        if (creating)
            type("nameField", "Mira");
        else
            QVERIFY(m_opened->click("accountMode-1"));
        type("emailField", kEmail);
        type("passwordField", kPassword);
        type("serverField", kServer);
        QSignalSpy created(&account(), &AccountViewModel::createAccount);
        QSignalSpy signedIn(&account(), &AccountViewModel::signIn);
        const QSignalSpy& asked = creating ? created : signedIn;
        QVERIFY(m_opened->click(button));
        QCOMPARE(asked.size(), 1);
        refuse({}, "The server is away.");
        QCOMPARE(text("emailField"), QString::fromLatin1(kEmail));
        QCOMPARE(text("passwordField"), QString::fromLatin1(kPassword));
        QCOMPARE(text("serverField"), QString::fromLatin1(kServer));
        if (creating)
            QCOMPARE(text("nameField"), QStringLiteral("Mira"));
        QVERIFY(m_opened->item(button)->isEnabled());
        QVERIFY(m_opened->click(button));
        QCOMPARE(asked.size(), 2);
    }

    void aPasswordThatTheServerRefusesForItsLengthIsNotSent() {
        type("nameField", "Mira");
        type("emailField", kEmail);
        type("serverField", kServer);
        const QSignalSpy created(&account(), &AccountViewModel::createAccount);
        const QQuickItem* field = m_opened->item("passwordField");
        type("passwordField", "Xy7!kQ0)pW2");
        const auto said = [field] {
            return field->parentItem()->property("error").toString(); // the line beneath
        };
        QVERIFY2(said().contains(QStringLiteral("12")), qPrintable(said()));
        QVERIFY(!m_opened->item("createAccountButton")->isEnabled());
        QTest::keyClick(m_opened->window, Qt::Key_Return);
        QCOMPARE(created.size(), 0);
        // Characters are counted, not what they take in memory.
        m_opened->item("passwordField")->setProperty("text", QStringLiteral("🚴🚴🚴🚴🚴🚴"));
        QVERIFY(!said().isEmpty());
        type("passwordField", "Xy7!kQ0)pW2#");
        QCOMPARE(said(), QString());
        QVERIFY(m_opened->click("createAccountButton"));
        QCOMPARE(created.size(), 1);
    }

    void whatWentWrongInOneModeIsNotSaidInTheOther() {
        const QSignalSpy forgotten(&account(), &AccountViewModel::forgetError);
        QVERIFY(m_opened->click("accountMode-1"));
        QCOMPARE(forgotten.size(), 1);
        QVERIFY(m_opened->click("accountMode-0"));
        QCOMPARE(forgotten.size(), 2);
    }

    void anOldPasswordSignsInHoweverShortItIs() {
        QVERIFY(m_opened->click("accountMode-1"));
        type("emailField", kEmail);
        type("serverField", kServer);
        type("passwordField", "old");
        const QSignalSpy signedIn(&account(), &AccountViewModel::signIn);
        QVERIFY(m_opened->click("signInButton"));
        QCOMPARE(signedIn.size(), 1);
    }

    void whatIsKnownIsOfferedAndMayBeChanged() {
        AccountViewModel::Facts known;
        known.email = QString::fromLatin1(kEmail);
        known.serverUrl = QString::fromLatin1(kServer);
        show(known);
        QCOMPARE(text("emailField"), known.email);
        QCOMPARE(text("serverField"), known.serverUrl);
        type("emailField", "other@example.org");
        type("serverField", "https://other.example");
        refuse(known, "E-mail or password is wrong.");
        m_opened->speak(QStringLiteral("ru"));
        m_opened->settle();
        QCOMPARE(text("emailField"), QStringLiteral("other@example.org"));
        QCOMPARE(text("serverField"), QStringLiteral("https://other.example"));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    FormTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "form_test.moc"
