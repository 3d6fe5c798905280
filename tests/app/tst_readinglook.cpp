// The panel below "Aa": what is chosen shows at once and without a new page, the sentence at the top stays,
// one newspaper may have a look of its own, and all of it is kept.
#include "tests/app/desk.h"
#include "tests/app/webmain.h"

#include "app/article/articlepane.h"
#include "app/article/lookpanel.h"
#include "app/article/paperchoice.h"
#include "app/article/readinglooks.h"
#include "app/look/segments.h"
#include "app/mainwindow.h"
#include "app/settings/settings.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

// What a script in our own world answers on the article's page.
QVariant ask(Desk &desk, const QString &script)
{
    const auto answer = std::make_shared<std::optional<QVariant>>();
    desk.article().view().run(script, [answer](const QVariant &value) { *answer = value; });
    for (int i = 0; i < 200 && !answer->has_value(); ++i)
        QTest::qWait(10);
    return answer->value_or(QVariant());
}

QString ground(Desk &desk)
{
    return ask(desk, u"getComputedStyle(document.documentElement).backgroundColor"_s).toString();
}

void openStory(Desk &desk)
{
    desk.clickRow(u"The Broadsheet Guide"_s);
    desk.clickStory(0);
    QTRY_VERIFY(ask(desk, u"document.querySelectorAll('.text p').length"_s).toInt() > 3);
}

LookPanel *openPanel(Desk &desk)
{
    desk.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    return desk.window().findChild<LookPanel *>();
}

void press(const QWidget &panel, const QString &accessibleName)
{
    for (auto *button : panel.findChildren<QToolButton *>()) {
        if (button->accessibleName() == accessibleName)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(accessibleName));
}

} // namespace

class ReadingLookTest final : public QObject
{
    Q_OBJECT

private slots:
    void isKeptForAllAndForOne()
    {
        QTemporaryDir folder;
        const ReadingLook mine = {140, u"Noto Sans"_s, 84, pages::Spacing::Airy, PagePaper::Sepia};
        const ReadingLook its = {80, {}, 0, pages::Spacing::Tight, PagePaper::Black};
        const QString id = u"feed.a/b=c[d]"_s; // QSettings has a use for most of these
        {
            Settings settings(folder.path());
            QCOMPARE(settings.readingLook(), ReadingLook());
            settings.setReadingLook({}, mine);
            QVERIFY(!settings.hasReadingLook(id));
            settings.setReadingLook(id, its);
        }
        Settings settings(folder.path());
        QCOMPARE(settings.readingLook(), mine);
        QVERIFY(settings.hasReadingLook(id));
        QCOMPARE(settings.readingLook(id), its);
        settings.forgetReadingLook(id);
        settings.forgetReadingLook({}); // that of all is always there
        QVERIFY(!settings.hasReadingLook(id));
        QCOMPARE(settings.readingLook(), mine);
    }

    void nonsenseInTheFileIsBounded()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[article]\ntextPercent=99999\nmeasure=-4\nspacing=17\npaper=-1\n");
        file.close();
        const ReadingLook look = Settings(folder.path()).readingLook();
        QCOMPARE(look.textPercent, 300);
        QVERIFY(look.measure >= 30);
        QCOMPARE(look.spacing, pages::Spacing::Airy);
        QCOMPARE(look.paper, PagePaper::AsWindow);
    }

    void whatIsChosenShowsAtOnce()
    {
        Desk desk;
        openStory(desk);
        ask(desk, u"window.mark = 1; scrollTo(0, 400); 1"_s);
        const QString above =
            u"document.caretRangeFromPoint(innerWidth / 2, 24).startContainer.textContent.slice(0, 30)"_s;
        const QString sentence = ask(desk, above).toString();
        QVERIFY(!sentence.isEmpty());
        const double line =
            ask(desk, u"parseFloat(getComputedStyle(document.querySelector('.text p')).lineHeight)"_s)
                .toDouble();
        LookPanel *panel = openPanel(desk);
        QVERIFY(panel && panel->isVisible());
        press(*panel, u"Sepia"_s);
        QTRY_COMPARE(ground(desk), u"rgb(248, 241, 227)"_s);
        press(*panel, u"Spacing: Airy"_s);
        QTRY_VERIFY(ask(desk, u"parseFloat(getComputedStyle(document.querySelector('.text p')).lineHeight)"_s)
                        .toDouble() > line * 1.1);
        press(*panel, u"Line width: Narrow"_s);
        QTRY_COMPARE(ask(desk, u"document.documentElement.style.getPropertyValue('--column')"_s).toString(),
                     u"27rem"_s);
        QCOMPARE(ask(desk, u"window.mark"_s).toInt(), 1); // the same page
        QCOMPARE(ask(desk, above).toString(), sentence);
        panel->findChild<QSlider *>()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        QCOMPARE(desk.article().textPercent(), 110);
        desk.close();
        desk.open();
        QTRY_COMPARE(ground(desk), u"rgb(248, 241, 227)"_s);
        QCOMPARE(desk.article().textPercent(), 110);
    }

    // The page was set before, and is shown after.
    void whatIsChosenWhileAPageIsOnItsWay()
    {
        Desk desk;
        openStory(desk);
        const Story story = *desk.article().story();
        desk.article().showStory(story, ArticleSetting(desk.article().setting()));
        ReadingLook sepia;
        sepia.paper = PagePaper::Sepia;
        desk.window().findChild<ReadingLooks *>()->change({}, sepia);
        QSignalSpy shown(&desk.article(), &ArticlePane::shown);
        QVERIFY(shown.wait());
        QTRY_COMPARE(ground(desk), u"rgb(248, 241, 227)"_s);
    }

    void aTypefaceOfTheReaders()
    {
        Desk desk;
        openStory(desk);
        LookPanel *panel = openPanel(desk);
        auto *family = panel->findChild<QComboBox *>();
        const int row = family->findData(u"Noto Sans"_s);
        QVERIFY(row > 0);
        family->setCurrentIndex(row);
        emit family->activated(row);
        QTRY_VERIFY(ask(desk, u"getComputedStyle(document.body).fontFamily"_s)
                        .toString()
                        .startsWith(u"\"Noto Sans\""_s));
    }

    void oneNewspaperMayDiffer()
    {
        Desk desk;
        openStory(desk);
        LookPanel *panel = openPanel(desk);
        press(*panel, u"For: The Broadsheet Guide"_s);
        press(*panel, u"Black"_s);
        QTRY_COMPARE(ground(desk), u"rgb(0, 0, 0)"_s);
        panel->close();
        desk.key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk.article().textPercent(), 110);
        auto &looks = *desk.window().findChild<ReadingLooks *>();
        QCOMPARE(looks.of({}), ReadingLook()); // neither of which is anybody else's
        QCOMPARE(looks.of(desk.article().publication()).paper, PagePaper::Black);
        panel = openPanel(desk);
        press(*panel, u"For: All newspapers"_s);
        QTRY_COMPARE(ground(desk), u"rgb(255, 253, 249)"_s);
        QCOMPARE(desk.article().textPercent(), 100);
    }

    void asAtFirst()
    {
        Desk desk;
        openStory(desk);
        LookPanel *panel = openPanel(desk);
        press(*panel, u"Dark"_s);
        press(*panel, u"Spacing: Tight"_s);
        QTest::mouseClick(panel->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(desk.window().findChild<ReadingLooks *>()->of({}), ReadingLook());
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(!desk.window().findChild<LookPanel *>());
    }
};

BROADSHEET_WEB_TEST(ReadingLookTest)
#include "tst_readinglook.moc"
