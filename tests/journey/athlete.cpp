// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/athlete.h"

#include "tests/journey/stage.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QQuickWindow>
#include <QTest>
#include <QUrl>

#include <algorithm>

namespace ritm::journey {
namespace {

QQuickItem* visibleItem(QQuickItem* from, const QString& name) {
    if (!from->isVisible()) {
        return nullptr;
    }
    if (from->objectName() == name) {
        return from;
    }
    const auto children = from->childItems();
    for (QQuickItem* child : children) {
        if (QQuickItem* found = visibleItem(child, name)) {
            return found;
        }
    }
    return nullptr;
}

bool everythingSettled(QQuickItem* from) {
    if (!from->isVisible()) {
        return true;
    }
    if (const QVariant settled = from->property("settled"); settled.isValid() && !settled.toBool()) {
        return false;
    }
    const auto children = from->childItems();
    return std::all_of(children.begin(), children.end(), everythingSettled);
}

/// Scrolls every list around an item so far that its middle can be seen.
void scrollTo(QQuickItem* item) {
    for (QQuickItem* above = item->parentItem(); above != nullptr; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable")) {
            continue;
        }
        const auto middle = item->mapToItem(above, {item->width() / 2, item->height() / 2}).y();
        const auto half = std::min(item->height() / 2 + 8, above->height() / 2);
        const auto scrolled = above->property("contentY").toReal();
        const auto most = std::max(0.0, above->property("contentHeight").toReal() - above->height());
        if (middle - half < 0 || middle + half > above->height()) {
            above->setProperty("contentY", std::clamp(scrolled + middle - above->height() / 2, 0.0, most));
        }
    }
}

QPoint middleOf(QQuickItem* item, qreal x = 0.5, qreal y = 0.5) {
    return item->mapToScene({item->width() * x, item->height() * y}).toPoint();
}

} // namespace

Athlete::Athlete(app::AppWindow& app, QString pictures)
    : m_app(app), m_window(app.window()), m_pictures(std::move(pictures)) {}

QQuickItem* Athlete::see(const QString& name) const {
    return visibleItem(m_window->contentItem(), name);
}

Why Athlete::find(const QString& name, QQuickItem*& found) {
    RITM_HOLD(wait(QStringLiteral("%1 is not there to be used").arg(name), [&] {
        found = see(name);
        return found != nullptr && found->isEnabled();
    }));
    scrollTo(found);
    QTest::qWait(30);
    found = see(name);
    return found != nullptr ? Why() : QStringLiteral("%1 went away").arg(name);
}

Why Athlete::click(const QString& name) {
    QQuickItem* item = nullptr;
    RITM_HOLD(find(name, item));
    const auto at = middleOf(item);
    if (!QRect(QPoint(), m_window->size()).contains(at)) {
        return QStringLiteral("%1 lies outside the window").arg(name);
    }
    QTest::mouseMove(m_window, at);
    QTest::mouseClick(m_window, Qt::LeftButton, {}, at);
    QTest::qWait(50);
    return {};
}

Why Athlete::type(const QString& name, const QString& text) {
    RITM_HOLD(click(name));
    RITM_HOLD(wait(QStringLiteral("%1 does not take the keyboard").arg(name),
                   [&] { return m_window->activeFocusItem() == see(name); }));
    QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_window, Qt::Key_Delete);
    for (const QChar letter : text) {
        QTest::keyClick(m_window, letter.toLatin1());
    }
    const auto shown = see(name)->property("text").toString();
    return shown == text ? Why() : QStringLiteral("%1 did not take what was typed").arg(name);
}

Why Athlete::go(const QString& place) {
    return click((m_window->width() < 700 ? QStringLiteral("tab") : QStringLiteral("nav")) + place);
}

Why Athlete::point(const QString& name, qreal x, qreal y) {
    QQuickItem* item = nullptr;
    RITM_HOLD(find(name, item));
    QTest::mouseMove(m_window, middleOf(item, x, y) + QPoint(1, 0));
    QTest::mouseMove(m_window, middleOf(item, x, y));
    QTest::qWait(100);
    return {};
}

Why Athlete::drag(const QString& name, qreal from, qreal to) {
    QQuickItem* item = nullptr;
    RITM_HOLD(find(name, item));
    constexpr int kSteps = 10;
    QTest::mousePress(m_window, Qt::LeftButton, {}, middleOf(item, from));
    for (int i = 1; i <= kSteps; ++i) {
        QTest::mouseMove(m_window, middleOf(item, from + (to - from) * i / kSteps), 15);
    }
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, middleOf(item, to));
    QTest::qWait(50);
    return {};
}

Why Athlete::drop(const QStringList& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files) {
        urls << QUrl::fromLocalFile(file);
    }
    data.setUrls(urls);
    const QPoint middle(m_window->width() / 2, m_window->height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window, &enter);
    QDragMoveEvent move(middle + QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window, &move);
    QTest::qWait(100);
    QDropEvent drop(middle + QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window, &drop);
    return drop.isAccepted() ? Why() : QStringLiteral("the window takes no files");
}

Why Athlete::wait(const QString& what, const std::function<bool()>& holds, int milliseconds) {
    return QTest::qWaitFor(holds, milliseconds)
               ? Why()
               : QStringLiteral("%1 (waited %2 s)").arg(what).arg(milliseconds / 1000);
}

void Athlete::settle() const {
    QTest::qWait(400); // transitions
    (void)QTest::qWaitFor([this] { return everythingSettled(m_window->contentItem()); }, 5000);
    QTest::qWait(50);
}

Why Athlete::photograph(const QString& name) {
    settle();
    const auto file = name + QStringLiteral(".png");
    if (!m_window->grabWindow().save(m_pictures + QStringLiteral("/") + file)) {
        return QStringLiteral("the picture %1 could not be written").arg(file);
    }
    tell(QStringLiteral("picture"), file);
    return {};
}

} // namespace ritm::journey
