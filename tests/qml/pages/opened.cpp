// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/pages/opened.h"

#include "tests/qml/pages/athlete.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

namespace ritm::test {

using namespace app;

namespace {

void collect(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings().append(message);
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

QStringList& warnings() {
    static QStringList list;
    return list;
}

void collectWarnings() {
    qInstallMessageHandler(collect);
}

void everyItem(QQuickItem* from, const std::function<void(QQuickItem*)>& visit) {
    visit(from);
    for (QQuickItem* child : from->childItems())
        everyItem(child, visit);
}

QQuickItem* findItem(QQuickItem* from, const QString& name) {
    if (from->objectName() == name && from->isVisible())
        return from;
    for (QQuickItem* child : from->childItems()) {
        if (QQuickItem* found = findItem(child, name))
            return found;
    }
    return nullptr;
}

Opened::Opened(QSize windowSize, ShellViewModel::Facts facts) : size(windowSize) {
    if (facts.stage == ShellViewModel::Stage::Opening)
        facts.stage = ShellViewModel::Stage::Ready;
    facts.versionText = QStringLiteral("0.1.0");
    shell->show(facts);
    speak(facts.language.isEmpty() ? QStringLiteral("en") : facts.language);
    showAthlete(*shell);
    engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine->setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(shell.get())}});
    engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Ritm/Main.qml")));
    if (engine->rootObjects().isEmpty())
        qFatal("Main.qml does not load");
    window = qobject_cast<QQuickWindow*>(engine->rootObjects().constFirst());
    // The offscreen platform's screen is smaller than a kiosk's.
    window->setVisibility(QWindow::Windowed);
    window->resize(size);
    window->show();
    window->requestActivate();
    window->resize(size);
    settle();
}

Opened::~Opened() {
    engine.reset();
    if (translator)
        QCoreApplication::removeTranslator(translator.get());
}

void Opened::reset() {
    auto facts = shell->facts();
    facts.stage = ShellViewModel::Stage::Ready;
    facts.failureTitle.clear();
    facts.failureText.clear();
    facts.passphraseError.clear();
    facts.busy = false;
    facts.sessionOnly = false;
    shell->show(facts);
    shell->recovery()->show({});
    shell->notices()->list()->show({});
    showAthlete(*shell);
    settle();
    go("Ride");
}

void Opened::speak(const QString& language) {
    if (translator)
        QCoreApplication::removeTranslator(translator.get());
    translator = std::make_unique<QTranslator>();
    if (!translator->load(QLocale(language), QStringLiteral("ritm"), QStringLiteral("_"),
                          QStringLiteral(":/i18n")))
        qFatal("there is no translation into %s", qPrintable(language));
    QCoreApplication::installTranslator(translator.get());
    QLocale::setDefault(QLocale(language));
    auto facts = shell->facts();
    facts.language = language;
    shell->show(facts);
    engine->retranslate();
}

void Opened::settle() const {
    for (int i = 0; i < 40; ++i) {
        QTest::qWait(8);
        bool settled = true;
        everyItem(window->contentItem(), [&](QQuickItem* item) {
            const QVariant value = item->property("settled");
            settled = settled && (!value.isValid() || !item->isVisible() || value.toBool());
        });
        if (settled && i > 3)
            return;
    }
}

QQuickItem* Opened::item(const char* name) const {
    return findItem(window->contentItem(), QString::fromLatin1(name));
}

bool Opened::click(const char* name) const {
    QQuickItem* found = item(name);
    if (!found)
        return false;
    QTest::mouseClick(window, Qt::LeftButton, {},
                      found->mapToScene({found->width() / 2, found->height() / 2}).toPoint());
    settle();
    return true;
}

void Opened::go(const char* place) const {
    const QByteArray name = (phone() ? "tab" : "nav") + QByteArray(place);
    QVERIFY2(click(name), name);
}

QImage Opened::photograph() const {
    window->setVisibility(QWindow::Windowed);
    window->resize(size);
    settle();
    return window->grabWindow();
}

} // namespace ritm::test
