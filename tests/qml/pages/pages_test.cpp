// SPDX-License-Identifier: GPL-3.0-or-later
// Every page with its real view models: it loads without a warning, names its controls, is reached by
// keyboard, and is photographed at three sizes, in light and dark, in English and Russian.
#include "app/viewmodels/shellviewmodel.h"
#include "tests/qml/pages/athlete.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace ritm;
using namespace ritm::app;

namespace {

QStringList& warnings() {
    static QStringList list;
    return list;
}

void collect(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings().append(message);
    fprintf(stderr, "%s\n", qPrintable(message));
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

void everyItem(QQuickItem* from, const std::function<void(QQuickItem*)>& visit) {
    visit(from);
    for (QQuickItem* child : from->childItems())
        everyItem(child, visit);
}

struct Opened {
    std::unique_ptr<ShellViewModel> shell = std::make_unique<ShellViewModel>();
    std::unique_ptr<QQmlApplicationEngine> engine = std::make_unique<QQmlApplicationEngine>();
    QQuickWindow* window = nullptr;

    explicit Opened(QSize size, ShellViewModel::Facts facts = {}) {
        if (facts.stage == ShellViewModel::Stage::Opening)
            facts.stage = ShellViewModel::Stage::Ready;
        facts.versionText = QStringLiteral("0.1.0");
        shell->show(facts);
        test::showAthlete(*shell);
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(shell.get())}});
        engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Ritm/Main.qml")));
        if (!engine->rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow*>(engine->rootObjects().constFirst());
        if (window) {
            window->setVisibility(QWindow::Windowed);
            window->resize(size);
            window->show();
            window->resize(size);
            settle();
        }
    }
    ~Opened() { engine.reset(); }

    void settle() const {
        for (int i = 0; i < 20; ++i) {
            QTest::qWait(10);
            bool settled = true;
            everyItem(window->contentItem(), [&](QQuickItem* item) {
                const QVariant value = item->property("settled");
                settled = settled && (!value.isValid() || !item->isVisible() || value.toBool());
            });
            if (settled && i > 3)
                return;
        }
    }
    [[nodiscard]] QQuickItem* item(const char* name) const {
        return findItem(window->contentItem(), QString::fromLatin1(name));
    }
    bool click(const char* name) const {
        QQuickItem* found = item(name);
        if (!found)
            return false;
        QTest::mouseClick(window, Qt::LeftButton, {},
                          found->mapToScene({found->width() / 2, found->height() / 2}).toPoint());
        settle();
        return true;
    }
    void go(const char* place) const {
        const QByteArray name = (window->width() < 700 ? "tab" : "nav") + QByteArray(place);
        QVERIFY2(click(name), name);
    }
};

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInstallMessageHandler(collect); }
    void init() { warnings().clear(); }
    void cleanup() { QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(QLatin1Char('\n')))); }

    void isPhotographed_data() {
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("language");
        for (const char* size : {"phone", "desktop", "kiosk"}) {
            for (const int theme : {1, 2}) {
                for (const char* language : {"en", "ru"})
                    QTest::addRow("%s-%s-%s", size, theme == 1 ? "light" : "dark", language)
                        << QString::fromLatin1(size) << theme << QString::fromLatin1(language);
            }
        }
    }
    void isPhotographed() {
        QFETCH(QString, size);
        QFETCH(int, theme);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), QStringLiteral("ritm"), QStringLiteral("_"),
                                QStringLiteral(":/i18n")));
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(language));
        ShellViewModel::Facts facts;
        facts.themeMode = static_cast<ShellViewModel::ThemeMode>(theme);
        facts.language = language;
        facts.kiosk = size == QStringLiteral("kiosk");
        const QSize pixels = facts.kiosk                       ? QSize(1920, 1080)
                             : size == QStringLiteral("phone") ? QSize(390, 844)
                                                               : QSize(1280, 800);
        Opened opened(pixels, facts);
        QVERIFY(opened.window);
        const QString folder = qEnvironmentVariable("RITM_SCREENSHOTS", QStringLiteral("screenshots"));
        QVERIFY(QDir().mkpath(folder));
        const auto shoot = [&](const char* page) {
            // The offscreen platform's screen is smaller than a kiosk's.
            opened.window->setVisibility(QWindow::Windowed);
            opened.window->resize(pixels);
            opened.settle();
            const QImage image = opened.window->grabWindow();
            QCOMPARE(image.size(), pixels);
            QVERIFY(image.save(
                folder + QStringLiteral("/%1-%2.png")
                             .arg(QString::fromLatin1(page), QString::fromLatin1(QTest::currentDataTag()))));
        };
        shoot("ride");
        auto ride = opened.shell->ride()->facts();
        ride.state = RideViewModel::State::Paused;
        opened.shell->ride()->show(ride);
        shoot("ride-paused");
        RideViewModel::Facts idle;
        idle.state = RideViewModel::State::Ready;
        idle.sport = 0;
        idle.hasSensors = true;
        opened.shell->ride()->show(idle);
        shoot("ride-idle");
        ride.state = RideViewModel::State::Recording;
        opened.shell->ride()->show(ride);
        opened.go("History");
        shoot("history");
        QTest::mouseMove(opened.window, pixels.width() > 700
                                            ? QPoint(pixels.width() * 7 / 10, pixels.height() * 6 / 10)
                                            : QPoint(200, 700));
        shoot("history-cursor");
        if (size == QStringLiteral("phone")) {
            opened.shell->workout()->show(WorkoutViewModel::Facts{});
            shoot("history-list");
        }
        opened.go("Sensors");
        shoot("sensors");
        opened.go("Settings");
        shoot("settings");
        opened.go("History");
        QVERIFY(opened.click("importButton"));
        shoot("import");
        opened.shell->account()->show(AccountViewModel::Facts{});
        facts.stage = ShellViewModel::Stage::Welcome;
        opened.shell->show(facts);
        shoot("welcome");
        facts.stage = ShellViewModel::Stage::ChooseKeyProtection;
        opened.shell->show(facts);
        shoot("protection");
        QCoreApplication::removeTranslator(&translator);
    }

    void controlsAskTheViewModels() {
        Opened opened({1280, 800});
        QVERIFY(opened.window);
        QSignalSpy lap(opened.shell->ride(), &RideViewModel::lap);
        QSignalSpy stop(opened.shell->ride(), &RideViewModel::stop);
        QVERIFY(opened.click("lapButton"));
        QVERIFY(opened.click("stopButton"));
        QCOMPARE(lap.count(), 1);
        QCOMPARE(stop.count(), 1);
        opened.go("Sensors");
        QSignalSpy pair(opened.shell->sensors(), &SensorsViewModel::pair);
        QVERIFY(opened.click("pairButton-C0:FF:EE:00:00:02"));
        QCOMPARE(pair.count(), 1);
        QCOMPARE(pair.front().front().toString(), QStringLiteral("C0:FF:EE:00:00:02"));
        opened.go("History");
        QSignalSpy open(opened.shell->history(), &HistoryViewModel::open);
        QVERIFY(opened.click("workout-1"));
        QCOMPARE(open.count(), 1);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    PagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "pages_test.moc"
