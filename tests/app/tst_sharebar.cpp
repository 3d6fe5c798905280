// The share line at every width: what fits stands there whole, the rest is behind "…", and nothing is lost.
#include "app/share/clipboard.h"
#include "app/share/sharebar.h"
#include "app/share/sharemenu.h"

#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QList<ShareTarget> targets()
{
    QList<ShareTarget> list;
    for (const auto &name : {u"Telegram"_s, u"WhatsApp"_s, u"Facebook"_s, u"X"_s, u"VK"_s})
        list.append({name.toLower(), name, u"https://share.example/?u={url}"_s});
    list.last().shown = false;
    list.append({u"email"_s, u"E-mail"_s, u"mailto:?subject={title}&body={url}"_s});
    return list;
}

} // namespace

class ShareBarTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatDoesNotFitIsBehindMore_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("direction");
        for (const int width : {240, 340, 480, 640, 1200}) {
            QTest::addRow("%d", width) << width << int(Qt::LeftToRight);
            QTest::addRow("%d mirrored", width) << width << int(Qt::RightToLeft);
        }
    }

    void whatDoesNotFitIsBehindMore()
    {
        QFETCH(const int, width);
        QFETCH(const int, direction);
        ShareBar bar;
        bar.setTargets(targets());
        bar.setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
        bar.resize(width, 50);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        int shown = 0;
        bool more = false;
        for (const auto *button : bar.findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(bar.rect().contains(button->geometry()), qPrintable(button->text()));
            QVERIFY(button->width() >= button->sizeHint().width());
            more = more || button->text() == u"…"_s;
            ++shown;
        }
        QVERIFY(more); // behind it is more than targets
        QVERIFY(shown >= 2);
        QStringList offered;
        for (const QAction *action : bar.menu()->actions())
            offered << action->text();
        for (const ShareTarget &target : targets())
            QCOMPARE(offered.contains(target.name), target.shown);
    }

    void aStoryWithoutALinkSaysSo()
    {
        ShareBar bar;
        bar.setTargets(targets());
        bar.resize(900, 50);
        bar.show();
        bar.setLink(false);
        for (const auto *button : bar.findChildren<QPushButton *>())
            QVERIFY(!button->isVisible());
        QVERIFY(!bar.menu()->isEnabled());
    }

    void whatIsHiddenIsNotOffered()
    {
        ShareBar bar;
        QList<ShareTarget> some = targets();
        some[0].shown = false;
        some[1].name = u"Fish & chips"_s;
        bar.setTargets(some);
        bar.resize(1200, 50);
        bar.show();
        QStringList shown;
        for (const auto *button : bar.findChildren<QPushButton *>()) {
            if (button->isVisible())
                shown << button->text();
        }
        QVERIFY(!shown.contains(u"Telegram"_s));
        QVERIFY(shown.contains(u"Fish && chips"_s));
        QVERIFY(bar.target(u"telegram"_s)); // its key still finds it
        bar.setTargets(targets());
        QSignalSpy chosen(&bar, &ShareBar::targetChosen);
        for (auto *button : bar.findChildren<QPushButton *>()) {
            if (button->text() == u"Telegram"_s)
                button->click();
        }
        QCOMPARE(chosen.size(), 1);
    }

    void theClipboardHasThreeFlavours()
    {
        share::Cited cited;
        cited.title = u"Tea & <biscuits>"_s;
        cited.url = u"https://example.org/a?b=1&c=2"_s;
        const auto data = mimeOf(share::copied(cited, share::CopyAs::Link));
        QCOMPARE(data->text(), u"https://example.org/a?b=1&c=2"_s);
        QCOMPARE(data->html(),
                 u"<a href=\"https://example.org/a?b=1&amp;c=2\">Tea &amp; &lt;biscuits&gt;</a>"_s);
        QCOMPARE(data->urls(), QList<QUrl>{QUrl(u"https://example.org/a?b=1&c=2"_s)});
    }
};

QTEST_MAIN(ShareBarTest)
#include "tst_sharebar.moc"
