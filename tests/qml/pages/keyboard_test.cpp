// SPDX-License-Identifier: GPL-3.0-or-later
// Every page by keyboard and by screen reader: controls have a name and a role, Tab reaches each in the order
// in which they are read and shows where it is, Space and Enter press, Escape and Back go back.
#include "tests/qml/pages/opened.h"

#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

namespace {

bool isButton(const QQuickItem* item) {
    return item->inherits("QQuickAbstractButton");
}

bool isInput(const QQuickItem* item) {
    return item->inherits("QQuickTextInput");
}

/// What an athlete can do something with, here and now.
bool isControl(const QQuickItem* item) {
    return item->isVisible() && item->isEnabled() &&
           (isButton(item) || isInput(item) || item->activeFocusOnTab());
}

/// An open popup keeps the keyboard to itself.
QQuickItem* layerOf(const Opened& opened) {
    QQuickItem* layer = opened.window->contentItem();
    everyItem(opened.window->contentItem(), [&](QQuickItem* item) {
        if (item->isVisible() && QByteArray(item->metaObject()->className()) == "QQuickPopupItem")
            layer = item;
    });
    return layer;
}

/// A list that is one stop of Tab, whose rows arrow keys walk, if the item is such a row.
QQuickItem* walkedList(const QQuickItem* row) {
    for (QQuickItem* above = row->parentItem(); above; above = above->parentItem()) {
        if (above->inherits("QQuickListView") && above->activeFocusOnTab())
            return above;
    }
    return nullptr;
}

std::vector<QQuickItem*> controlsOf(const Opened& opened) {
    std::vector<QQuickItem*> controls;
    everyItem(layerOf(opened), [&](QQuickItem* item) {
        if (isControl(item))
            controls.push_back(item);
    });
    return controls;
}

QString nameOf(QQuickItem* item) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

/// The text above a field: what names one that Qt 6.4 keeps silent for its hidden content.
QString labelOf(QQuickItem* item) {
    if (!isInput(item) || !item->parentItem())
        return {};
    QQuickItem* label = item->parentItem()->childItems().constFirst();
    const auto* face = QAccessible::queryAccessibleInterface(label);
    return face && !face->state().invisible ? face->text(QAccessible::Name) : QString();
}

QString tell(QQuickItem* item) {
    return QStringLiteral("%1 “%2” (%3)")
        .arg(QString::fromLatin1(item->metaObject()->className()).section(QLatin1Char('_'), 0, 0),
             nameOf(item), item->objectName());
}

QRectF placeOf(const QQuickItem* item) {
    return item->mapRectToScene({0, 0, item->width(), item->height()});
}

/// Whether the item shows that the keyboard is on it.
bool showsFocus(QQuickItem* item) {
    if (isInput(item)) {
        auto* background = item->property("background").value<QQuickItem*>();
        const auto* border = background ? background->property("border").value<QObject*>() : nullptr;
        return border && border->property("width").toDouble() >= 2;
    }
    bool shown = false;
    everyItem(item, [&](QQuickItem* inner) {
        shown = shown ||
                (inner->isVisible() && QByteArray(inner->metaObject()->className()).startsWith("FocusRing_"));
    });
    return shown;
}

bool isSeen(const QQuickItem* item) {
    QRectF view(QPointF(), QSizeF(item->window()->size()));
    for (const QQuickItem* above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip())
            view &= above->mapRectToScene({0, 0, above->width(), above->height()});
    }
    const QRectF place = placeOf(item);
    // Something larger than its window cannot be seen whole.
    return view.contains(place.center()) || place.contains(view.center());
}

const QSet<int>& rolesOfControls() {
    static const QSet<int> roles{QAccessible::Button,  QAccessible::CheckBox, QAccessible::RadioButton,
                                 QAccessible::PageTab, QAccessible::ListItem, QAccessible::EditableText,
                                 QAccessible::Chart,   QAccessible::List};
    return roles;
}

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT

    static void everyScene() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scene");
        for (const QSize size : {kPhone, kDesktop}) {
            for (std::size_t i = 0; i < scenes().size(); ++i)
                QTest::addRow("%s-%d", scenes()[i].name, size.width()) << size << static_cast<int>(i);
        }
    }

    std::unique_ptr<Opened> m_opened;

    Opened& open(QSize size) {
        if (!m_opened || m_opened->size != size) {
            m_opened.reset();
            m_opened = std::make_unique<Opened>(size);
        }
        return *m_opened;
    }

private Q_SLOTS:
    void initTestCase() {
        collectWarnings();
        // Without it Qt 6.4 names no control by its text, for nobody listens.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    }
    void init() { warnings().clear(); }
    void cleanup() { QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(QLatin1Char('\n')))); }
    void cleanupTestCase() { m_opened.reset(); }

    void namesEveryControl_data() { everyScene(); }
    void namesEveryControl() {
        QFETCH(QSize, size);
        QFETCH(int, scene);
        Opened& opened = open(size);
        scenes()[static_cast<std::size_t>(scene)].show(opened);
        opened.settle();
        QStringList faults;
        for (QQuickItem* item : controlsOf(opened)) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
            if (!face || (nameOf(item).trimmed().isEmpty() && labelOf(item).isEmpty()))
                faults.append(tell(item) + QStringLiteral(" has no name"));
            else if (!rolesOfControls().contains(face->role()))
                faults.append(tell(item) + QStringLiteral(" has role %1").arg(face->role()));
            if (item->width() < 44 || item->height() < 44)
                faults.append(tell(item) +
                              QStringLiteral(" is %1 x %2 px").arg(item->width()).arg(item->height()));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void reachesEveryControlByTab_data() { everyScene(); }
    void reachesEveryControlByTab() {
        QFETCH(QSize, size);
        QFETCH(int, scene);
        Opened& opened = open(size);
        scenes()[static_cast<std::size_t>(scene)].show(opened);
        opened.settle();
        const std::vector<QQuickItem*> controls = controlsOf(opened);
        std::vector<QQuickItem*> visited;
        QStringList faults;
        for (std::size_t i = 0; i <= controls.size() + 2; ++i) {
            QTest::keyClick(opened.window, Qt::Key_Tab);
            QQuickItem* now = opened.window->activeFocusItem();
            if (!now || std::find(visited.begin(), visited.end(), now) != visited.end())
                break;
            visited.push_back(now);
            if (!isControl(now))
                continue;
            if (!showsFocus(now))
                faults.append(tell(now) + QStringLiteral(" does not show that the keyboard is on it"));
            if (!isSeen(now))
                faults.append(tell(now) + QStringLiteral(" is out of sight when the keyboard is on it"));
        }
        for (QQuickItem* control : controls) {
            // Of a list that arrows walk its current row takes the keyboard.
            const QQuickItem* list = control->inherits("QQuickListView") ? control : walkedList(control);
            const bool reached = std::any_of(visited.begin(), visited.end(), [&](const QQuickItem* item) {
                return item == control || (list && walkedList(item) == list);
            });
            if (!reached)
                faults.append(tell(control) + QStringLiteral(" is not reached by Tab"));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void pressesBySpaceAndEnter() {
        Opened& opened = open(kDesktop);
        QStringList faults;
        QSet<QString> done;
        for (const Scene& scene : scenes()) {
            scene.show(opened);
            opened.settle();
            QStringList names;
            for (QQuickItem* item : controlsOf(opened)) {
                // The file dialog is the system's.
                // Rows of a list are alike: its current one stands for them.
                const QQuickItem* list = walkedList(item);
                if (list && list->property("currentItem").value<QQuickItem*>() != item)
                    continue;
                if (isButton(item) && item->objectName() != QStringLiteral("chooseFilesButton") &&
                    !item->objectName().isEmpty() && !done.contains(item->objectName()))
                    names.append(item->objectName());
            }
            for (const QString& name : names) {
                done.insert(name);
                for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
                    scene.show(opened);
                    opened.settle();
                    QQuickItem* item = opened.item(qPrintable(name));
                    if (!item) {
                        faults.append(name + QStringLiteral(" is gone"));
                        continue;
                    }
                    QSignalSpy clicked(item, SIGNAL(clicked()));
                    QSignalSpy toggled(item, SIGNAL(checkedChanged()));
                    item->forceActiveFocus(Qt::TabFocusReason);
                    QTest::keyClick(opened.window, key);
                    if (clicked.isEmpty() && toggled.isEmpty())
                        faults.append(QStringLiteral("%1: %2 is not pressed by %3")
                                          .arg(QString::fromLatin1(scene.name), name,
                                               key == Qt::Key_Space ? QStringLiteral("Space")
                                                                    : QStringLiteral("Enter")));
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(done.size() > 40);
    }

    void walksFiguresByArrows_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("phone") << kPhone;
        QTest::newRow("desktop") << kDesktop;
    }
    void walksFiguresByArrows() {
        QFETCH(QSize, size);
        Opened& opened = open(size);
        const auto figures = std::find_if(scenes().begin(), scenes().end(), [](const Scene& scene) {
            return QByteArray(scene.name) == "figures-lacking"; // the rest is unfolded
        });
        figures->show(opened);
        opened.item("figuresSearch")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(opened.window, Qt::Key_Tab);
        QTest::keyClick(opened.window, Qt::Key_Tab);
        const QQuickItem* list = opened.item("figuresList");
        const int count = list->property("count").toInt();
        QVERIFY(count > 60);
        const auto& rows = opened.shell->figures()->list()->rows();
        // The heading above a row is its group's, however often the list used that heading before.
        const auto headed = [&](const QString& group) {
            QStringList seen;
            everyItem(opened.window->contentItem(), [&](const QQuickItem* item) {
                if (item->objectName() == QStringLiteral("figuresGroup") && item->isVisible())
                    seen.append(item->property("text").toString());
            });
            return seen.contains(group);
        };
        QStringList unheaded;
        const auto stands = [&](int index) {
            QQuickItem* now = opened.window->activeFocusItem();
            return now &&
                   now->objectName() ==
                       QStringLiteral("figure-") + rows[static_cast<std::size_t>(index)].id &&
                   showsFocus(now) && isSeen(now);
        };
        QTest::keyClick(opened.window, Qt::Key_Home);
        for (int i = 0; i < count; ++i) {
            // The view follows the row when it is next polished.
            QTRY_VERIFY2(stands(i), qPrintable(QStringLiteral("%1 instead of %2, seen: %3")
                                                   .arg(tell(opened.window->activeFocusItem()),
                                                        rows[static_cast<std::size_t>(i)].id)
                                                   .arg(opened.window->activeFocusItem() &&
                                                        isSeen(opened.window->activeFocusItem()))));
            const QString group = rows[static_cast<std::size_t>(i)].group;
            if ((i == 0 || rows[static_cast<std::size_t>(i) - 1].group != group) && !headed(group))
                unheaded.append(group);
            QTest::keyClick(opened.window, Qt::Key_Down);
        }
        QVERIFY2(unheaded.isEmpty(), qPrintable(unheaded.join(QLatin1Char('\n'))));
        QTest::keyClick(opened.window, Qt::Key_Home);
        QTRY_VERIFY(stands(0));
        QTest::keyClick(opened.window, Qt::Key_End);
        QTRY_VERIFY(stands(count - 1));
        QSignalSpy toggled(opened.shell->figures(), &FiguresViewModel::toggle);
        QTest::keyClick(opened.window, Qt::Key_Up);
        QTest::keyClick(opened.window, Qt::Key_Space);
        QTest::keyClick(opened.window, Qt::Key_Return);
        QCOMPARE(toggled.count(), 2);
        QCOMPARE(toggled.front().front().toString(), rows[rows.size() - 2].id);
        QTest::keyClick(opened.window, Qt::Key_Backtab);
        QCOMPARE(opened.window->activeFocusItem(), opened.item("stretchButton"));
    }

    void goesBack_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("Escape") << static_cast<int>(Qt::Key_Escape);
        QTest::newRow("Back") << static_cast<int>(Qt::Key_Back);
    }
    void goesBack() {
        QFETCH(int, key);
        Opened& opened = open(kPhone);
        const auto press = [&] {
            QTest::keyClick(opened.window, static_cast<Qt::Key>(key));
            opened.settle();
        };
        opened.reset();
        opened.shell->workout()->show({});
        opened.go("History");
        QVERIFY(opened.click("importButton"));
        QVERIFY(opened.item("importPage"));
        press();
        QVERIFY(!opened.item("importPage"));
        QVERIFY(opened.item("historyPage"));
        press();
        QVERIFY(opened.item("ridePage"));

        opened.reset();
        auto facts = opened.shell->account()->facts();
        facts.needsAttention = 3;
        opened.shell->account()->show(facts);
        opened.go("Settings");
        QVERIFY(opened.click("attentionButton"));
        QVERIFY(opened.item("attentionPage"));
        // The card that the keyboard was on goes with the decision.
        opened.item("keepButton-1")->forceActiveFocus(Qt::TabFocusReason);
        opened.shell->attention()->conflicts()->show({});
        opened.settle();
        press();
        QVERIFY(!opened.item("attentionPage"));
        QVERIFY(opened.item("settingsPage"));

        opened.reset();
        opened.go("History");
        QVERIFY(opened.item("workoutPage"));
        auto waiting = opened.shell->workout()->facts();
        waiting.syncState = HistoryViewModel::SyncState::NeedsAttention;
        opened.shell->workout()->show(waiting);
        opened.settle();
        QVERIFY(opened.click("workoutAttentionButton"));
        QVERIFY(opened.item("attentionPage"));
        press();
        QVERIFY(opened.item("workoutPage"));
        QVERIFY(opened.click("allFiguresButton"));
        QVERIFY(opened.item("figuresPage"));
        QSignalSpy left(opened.shell->figures(), &FiguresViewModel::close);
        press();
        QVERIFY(!opened.item("figuresPage"));
        QVERIFY(opened.item("workoutPage"));
        QCOMPARE(left.count(), 1);
        QSignalSpy closed(opened.shell->workout(), &WorkoutViewModel::close);
        press();
        QCOMPARE(closed.count(), 1);
    }

    void escapeAnswersAQuestionWithNo() {
        Opened& opened = open(kPhone);
        opened.reset();
        auto facts = opened.shell->ride()->facts();
        facts.state = RideViewModel::State::Paused;
        opened.shell->ride()->show(facts);
        QVERIFY(opened.click("discardRideButton"));
        QVERIFY(opened.item("discardConfirmButton"));
        QSignalSpy discard(opened.shell->ride(), &RideViewModel::discard);
        QTest::keyClick(opened.window, Qt::Key_Escape);
        opened.settle();
        QVERIFY(!opened.item("discardConfirmButton"));
        QCOMPARE(discard.count(), 0);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    KeyboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keyboard_test.moc"
