// SPDX-License-Identifier: GPL-3.0-or-later
// No text of any page is cut off, runs out of its place or over another one, at usual and at double size.
#include "tests/qml/pages/opened.h"

#include <QApplication>
#include <QTest>

#include <cstdio>

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

namespace {

/// Names and addresses that others chose may be as long as they like: these give way with an ellipsis.
bool mayBeShortened(const QQuickItem* text) {
    const QString value = text->property("text").toString();
    return value.contains(QLatin1Char('@')) || value.startsWith(QStringLiteral("http"));
}

struct Seen {
    QQuickItem* item;
    bool floating; ///< over the page on purpose
    QRectF ink;    ///< in the window
    QString text;
};

/// The part of the window through which an item is seen.
QRectF viewportOf(const QQuickItem* item) {
    QRectF view(QPointF(), QSizeF(item->window()->size()));
    for (const QQuickItem* above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip())
            view &= above->mapRectToScene({0, 0, above->width(), above->height()});
    }
    return view;
}

QRectF inkOf(const QQuickItem* text) {
    const double width = text->property("contentWidth").toDouble();
    const double height = text->property("contentHeight").toDouble();
    double left = 0;
    double top = 0;
    const int alignment = text->property("effectiveHorizontalAlignment").toInt();
    if (alignment == Qt::AlignHCenter)
        left = (text->width() - width) / 2;
    else if (alignment == Qt::AlignRight)
        left = text->width() - width;
    if (text->property("verticalAlignment").toInt() == Qt::AlignVCenter)
        top = (text->height() - height) / 2;
    left += text->property("leftPadding").toDouble();
    top += text->property("topPadding").toDouble();
    return text->mapRectToScene({left, top, width, height});
}

bool within(const QQuickItem* item, const QQuickItem* ancestor) {
    for (; item; item = item->parentItem()) {
        if (item == ancestor)
            return true;
    }
    return false;
}

bool floats(const QQuickItem* item) {
    for (; item; item = item->parentItem()) {
        if (item->objectName() == QStringLiteral("noticeStack"))
            return true;
    }
    return false;
}

/// What covers the page, so that what lies beneath is not read: the top one of the overlay's popups.
const QQuickItem* topLayer(QQuickWindow* window) {
    const QQuickItem* top = nullptr;
    everyItem(window->contentItem(), [&](QQuickItem* item) {
        if (item->isVisible() && QByteArray(item->metaObject()->className()) == "QQuickPopupItem")
            top = item;
    });
    return top;
}

QStringList faultsOf(const Opened& opened) {
    QStringList faults;
    std::vector<Seen> seen;
    const QQuickItem* layer = topLayer(opened.window);
    everyItem(opened.window->contentItem(), [&](QQuickItem* item) {
        if (!item->isVisible() || !item->inherits("QQuickText") || item->opacity() == 0)
            return;
        const QString text = item->property("text").toString();
        if (text.isEmpty() || (layer && !within(item, layer)))
            return;
        const auto say = [&](const char* what) {
            faults.append(QStringLiteral("“%1” %2").arg(text, QLatin1String(what)));
        };
        if (item->property("truncated").toBool() && !mayBeShortened(item))
            say("is cut short");
        const double paddings =
            item->property("topPadding").toDouble() + item->property("bottomPadding").toDouble();
        if (item->property("contentHeight").toDouble() + paddings > item->height() + 1.5)
            say("is taller than its place");
        if (item->property("contentWidth").toDouble() > item->width() + 1.5)
            say("is wider than its place");
        const QRectF ink = inkOf(item);
        const QRectF view = viewportOf(item);
        if (ink.left() < view.left() - 1 || ink.right() > view.right() + 1)
            say("leaves the window at the side");
        seen.push_back({item, floats(item), ink.adjusted(1, 1, -1, -1), text});
    });
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (std::size_t j = i + 1; j < seen.size(); ++j) {
            // Only what is seen through the same opening can be read over another.
            const QRectF both =
                seen[i].ink & seen[j].ink & viewportOf(seen[i].item) & viewportOf(seen[j].item);
            if (seen[i].floating == seen[j].floating && both.width() > 2 && both.height() > 3)
                faults.append(QStringLiteral("“%1” and “%2” overlap").arg(seen[i].text, seen[j].text));
        }
    }
    return faults;
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { collectWarnings(); }
    void init() { warnings().clear(); }
    void cleanup() { QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(QLatin1Char('\n')))); }

    void isReadableWhole_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("language");
        for (const QSize size : {kPhone, kDesktop}) {
            for (const double scale : {1.0, 2.0}) {
                for (const char* language : {"en", "ru"})
                    QTest::addRow("%d-%.0f%%-%s", size.width(), scale * 100, language)
                        << size << scale << QString::fromLatin1(language);
            }
        }
    }
    void isReadableWhole() {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(QString, language);
        ShellViewModel::Facts facts;
        facts.language = language;
        facts.textScale = scale;
        facts.themeMode = ShellViewModel::ThemeMode::Light;
        Opened opened(size, facts);
        QStringList faults;
        for (const Scene& scene : scenes()) {
            scene.show(opened);
            opened.settle();
            if (!warnings().isEmpty())
                faults.append(QString::fromLatin1(scene.name) + QStringLiteral(": ") +
                              warnings().takeFirst());
            const QStringList found = faultsOf(opened);
            for (const QString& fault : found)
                faults.append(QString::fromLatin1(scene.name) + QStringLiteral(": ") + fault);
            const QString folder = qEnvironmentVariable("RITM_TEXT_PICTURES");
            if (!folder.isEmpty())
                opened.photograph().save(folder + QStringLiteral("/%1-%2.png")
                                                      .arg(QString::fromLatin1(scene.name),
                                                           QString::fromLatin1(QTest::currentDataTag())));
        }
        for (const QString& fault : faults)
            std::fprintf(stderr, "%s %s\n", QTest::currentDataTag(), qPrintable(fault));
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("\n") + faults.join(QLatin1Char('\n'))));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    TextTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "text_test.moc"
