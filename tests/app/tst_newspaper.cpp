// One newspaper through the window, as its readers know it: chosen from the newsstand, read from its front
// page, in another language, on to the rest of a section, and with a layout that changes.
#include "app/article/articlepane.h"
#include "app/front/frontpane.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "tests/app/stand.h"
#include "tests/app/webmain.h"
#include "tests/support/testnewspaper.h"

#include <QDir>
#include <QFile>

using namespace broadsheet;
using namespace broadsheet::testing;

class NewspaperJourneys final : public QObject
{
    Q_OBJECT

    ScriptedServer m_server;
    TestNewspaper m_paper{m_server};

    // Its manifest lies among the reader's own, and the pill is pressed.
    void choose(Desk &desk)
    {
        const QString folder = desk.profile() + u"/publications"_s;
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/meridian.publication.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_paper.manifest());
        file.close();
        const Stand stand(desk);
        QTRY_VERIFY(stand.isFilled());
        QTest::keyClicks(stand.search, u"meridian"_s);
        QTRY_COMPARE(stand.model->shown(), 1);
        stand.pressPill(TestNewspaper::id);
        QTRY_VERIFY(stand.model->indexOf(TestNewspaper::id).data(NewsstandModel::TakenRole).toBool());
        stand.dialog->accept();
        QTRY_COMPARE(desk.rail().current().publication, TestNewspaper::id);
        QTRY_COMPARE_WITH_TIMEOUT(unread(desk), 5 * TestNewspaper::storiesOfASection, 15000);
    }

    static RailModel &rail(Desk &desk) { return *qobject_cast<RailModel *>(desk.rail().model()); }

    static int unread(Desk &desk)
    {
        return rail(desk).countsOf({Place::Kind::Publication, TestNewspaper::id, {}}).unread;
    }

    static QStringList sections(Desk &desk)
    {
        QStringList names;
        const QModelIndex paper = rail(desk).indexOf({Place::Kind::Publication, TestNewspaper::id, {}});
        for (int row = 0; row < rail(desk).rowCount(paper); ++row)
            names.append(rail(desk).index(row, 0, paper).data().toString());
        return names;
    }

    static void waitForArticle(Desk &desk, const QString &text)
    {
        QString shown;
        for (int i = 0; i < 150 && !shown.contains(text); ++i) {
            QTest::qWait(100);
            shown = desk.articleText();
        }
        QVERIFY2(shown.contains(text), qPrintable(shown.left(600)));
    }

private slots:
    void fromTheNewsstandToTheEndOfTheSection()
    {
        Desk desk(Desk::Shows::FrontPages);
        choose(desk);
        desk.waitForFront(u"The Meridian"_s, u"Front page"_s);
        QCOMPARE(sections(desk),
                 (QStringList{u"World"_s, u"Politics"_s, u"Economy"_s, u"Culture"_s, u"Sport"_s}));
        desk.clickRow(u"World"_s);
        desk.waitForFront(u"World: the news of hour 1"_s, u"World"_s);
        desk.clickFront(u".lead .headline"_s);
        waitForArticle(desk, u"paragraph 4"_s); // by its own rule
        const QString text = desk.articleText();
        QVERIFY2(text.contains(u"1,234 views"_s), qPrintable(text));
        QVERIFY(text.contains(u"Anna Ferry"_s));
        QVERIFY(text.contains(u"Use needs a hyperlink."_s));
        QVERIFY(text.contains(u"More in World — The most important world news"_s));
        QVERIFY(!text.contains(u"Buy a boat"_s));
    }

    void theEditionsAndTheStoryInAnotherLanguage()
    {
        Desk desk(Desk::Shows::FrontPages);
        choose(desk);
        desk.waitForFront(u"Culture: the news of hour 1"_s, u"Front page"_s);
        desk.clickFront(u".editions a:last-of-type"_s);
        desk.waitForFront(u"Սպորտ: the news of hour 1"_s);
        QTRY_COMPARE(sections(desk).value(0), u"Աշխարհ"_s);
        QCOMPARE(sections(desk).size(), 5); // by the cards of its front page
        // Back in English, a story is asked for in Armenian: the library has it.
        desk.library().sources().chooseEdition(TestNewspaper::id, u"en"_s);
        QTRY_COMPARE(sections(desk).value(0), u"World"_s);
        desk.clickRow(u"World"_s);
        desk.waitForFront(u"World: the news of hour 1"_s, u"World"_s);
        desk.clickFront(u".lead .headline"_s);
        waitForArticle(desk, u"Հայերեն"_s);
        const std::optional<Story> &story = desk.article().story();
        QVERIFY(story && story->whole.text);
        QCOMPARE(story->whole.text->languages.size(), 2);
        QString armenian = story->item.url;
        armenian.replace(u"/en/"_s, u"/hy/"_s);
        emit desk.article().linkClicked(QUrl(armenian));
        const auto isArmenian = [&] { // none in between, while the edition is switched
            const std::optional<Story> &now = desk.article().story();
            return now && now->item.url == armenian && now->edition == u"hy"_s;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isArmenian(), 15000);
    }

    void aChangedLayoutIsTold()
    {
        Desk desk(Desk::Shows::FrontPages);
        choose(desk);
        desk.waitForFront(u"World: the news of hour 1"_s, u"Front page"_s);
        const QModelIndex paper = rail(desk).indexOf({Place::Kind::Publication, TestNewspaper::id, {}});
        QVERIFY(!rail(desk).data(paper, Qt::ToolTipRole).toBool());
        m_paper.changeLayout();
        desk.pass(3'600);
        desk.key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(
            rail(desk)
                .data(rail(desk).indexOf({Place::Kind::Publication, TestNewspaper::id, {}}), Qt::ToolTipRole)
                .toString()
                .contains(u"layout has changed"_s),
            15000);
        QCOMPARE(unread(desk), 5 * TestNewspaper::storiesOfASection); // none lost, none twice
    }
};

BROADSHEET_WEB_TEST(NewspaperJourneys)
#include "tst_newspaper.moc"
