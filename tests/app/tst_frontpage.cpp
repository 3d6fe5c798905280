// Reading from front pages, through the real window: by mouse and by keys, in several editions, of all
// newspapers together, and on from an article to the rest of its section.
#include "app/article/articlepane.h"
#include "app/front/frontpane.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/settings/settingsdialog.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "core/library/sources.h"
#include "core/library/stories.h"
#include "tests/app/desk.h"
#include "tests/app/webmain.h"
#include "tests/support/scriptedserver.h"

#include <QAction>
#include <QCheckBox>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QWebEngineView>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

// Titles, from the newest on, an hour between two.
QByteArray rss(const ScriptedServer &server, const char *name, const QStringList &titles)
{
    QByteArray xml =
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>" + QByteArray(name) + "</title>";
    for (int i = 0; i < titles.size(); ++i) {
        const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(-60 * (i + 1));
        xml += "<item><guid>" + QByteArray(name) + titles[i].toUtf8().toHex() + "</guid><title>" +
               titles[i].toUtf8() + "</title><link>" + server.address(u"/"_s).toUtf8() + QByteArray(name) +
               '/' + titles[i].toUtf8().toHex() + "</link><pubDate>" +
               QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
               " GMT</pubDate><description>&lt;p&gt;All about " + titles[i].toUtf8() +
               ", in so many words.&lt;/p&gt;</description></item>";
    }
    return xml + "</channel></rss>";
}

QStringList numbered(const QString &word, int count)
{
    QStringList titles;
    for (int i = 1; i <= count; ++i)
        titles.append(word + u' ' + QString::number(i));
    return titles;
}

const QString ferry = u"The ferry to the island runs again"_s;
const QString focusFerry =
    u"[...document.querySelectorAll('.headline')].find(one => one.textContent === '%1').focus()"_s.arg(ferry);

} // namespace

class FrontPageJourneys final : public QObject
{
    Q_OBJECT

    ScriptedServer m_server;

    // English and Russian; sections World and Culture.
    Publication post()
    {
        Publication paper;
        paper.id = u"feed.post"_s;
        paper.name = u"Harbour Post"_s;
        paper.home = u"https://post.test/"_s;
        paper.defaultEdition = u"en"_s;
        paper.hosts = {u"post.test"_s};
        paper.editions = {{u"en"_s, u"EN"_s, u"https://post.test/en"_s, true},
                          {u"ru"_s, u"RU"_s, u"https://post.test/ru"_s, true}};
        const auto source = [&](const QString &edition, const QString &name) {
            return SectionSource{
                edition, SourceKind::Feed, m_server.address(u'/' + edition + u'/' + name), {}};
        };
        paper.sections = {{u"world"_s,
                           {{u"en"_s, u"World"_s}, {u"ru"_s, u"Мир"_s}},
                           {{u"en"_s, u"The most important world news"_s}, {u"ru"_s, u"Главное в мире"_s}},
                           {source(u"en"_s, u"world"_s), source(u"ru"_s, u"world"_s)}},
                          {u"culture"_s,
                           {{u"en"_s, u"Culture"_s}, {u"ru"_s, u"Культура"_s}},
                           {},
                           {source(u"en"_s, u"culture"_s), source(u"ru"_s, u"culture"_s)}}};
        return paper;
    }

    Publication gazette(const QString &id, const QString &name)
    {
        Publication paper;
        paper.id = id;
        paper.name = name;
        paper.defaultEdition = u"en"_s;
        paper.editions = {{u"en"_s, u"EN"_s, {}, true}};
        paper.sources = {{u"en"_s, SourceKind::Feed, m_server.address(u'/' + id), {}}};
        return paper;
    }

    static void add(Desk &desk, const Publication &paper, int stories)
    {
        desk.library().sources().addPublication(paper, u"en"_s);
        QTRY_VERIFY(desk.rail().model()->rowCount() > 5);
        desk.library().sources().refresh(paper.id);
        auto *rail = qobject_cast<RailModel *>(desk.rail().model());
        QTRY_VERIFY(!desk.library().sources().progress().running);
        QTRY_COMPARE_WITH_TIMEOUT((rail->countsOf({Place::Kind::Publication, paper.id, {}}).total), stories,
                                  15000);
    }

    void addPost(Desk &desk)
    {
        m_server.route("/en/world", feed(rss(m_server, "en-world", numbered(u"World"_s, 30))));
        m_server.route("/en/culture", feed(rss(m_server, "en-culture", numbered(u"Culture"_s, 4))));
        m_server.route("/ru/world", feed(rss(m_server, "ru-world", numbered(u"Мир"_s, 5))));
        m_server.route("/ru/culture", feed(rss(m_server, "ru-culture", {})));
        add(desk, post(), 34);
    }

    void addTwoThatShareAStory(Desk &desk)
    {
        m_server.route("/feed.a", feed(rss(m_server, "a", {ferry, u"Nets are dry"_s})));
        m_server.route("/feed.b", feed(rss(m_server, "b", {u"Lamps are lit"_s, ferry})));
        add(desk, gazette(u"feed.a"_s, u"Paper A"_s), 2);
        add(desk, gazette(u"feed.b"_s, u"Paper B"_s), 2);
    }

    static bool onFront(Desk &desk) { return desk.front().isVisible() && !desk.list().isVisible(); }

    static QString focused(Desk &desk)
    {
        return desk.askFront(u"document.activeElement ? document.activeElement.textContent : ''"_s)
            .toString();
    }

    static QStringList headlines(Desk &desk)
    {
        return desk.askFront(u"[...document.querySelectorAll('.headline')].map(one => one.textContent)"_s)
            .toStringList();
    }

    static double scrolled(Desk &desk) { return desk.askFront(u"scrollY"_s).toDouble(); }

    static int unread(Desk &desk, const QString &publication)
    {
        return qobject_cast<RailModel *>(desk.rail().model())
            ->countsOf({Place::Kind::Publication, publication, {}})
            .unread;
    }

private slots:
    void init() { m_server.forgetRequests(); }

    void aHeadlineIsPressedAndTheWayLeadsBack()
    {
        Desk desk(Desk::Shows::FrontPages);
        addPost(desk);
        desk.clickRow(u"Harbour Post"_s);
        desk.waitForFront(u"World 1"_s);
        QVERIFY(desk.frontText().contains(u"Culture 1"_s));
        QVERIFY(!desk.article().isVisible());

        desk.window().resize(1440, 520);
        desk.askFront(u"scrollTo(0, 200)"_s);
        QTRY_VERIFY(scrolled(desk) > 100);
        desk.clickFront(u".block .headline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.article().story(), 15000);
        QVERIFY(!onFront(desk));
        QVERIFY(desk.list().isVisible()); // with its list, in which it is chosen
        QTRY_VERIFY(desk.stories().current() && desk.stories().current()->id == desk.article().story()->id);
        const double place = scrolled(desk);
        QTRY_COMPARE(unread(desk, u"feed.post"_s), 33);

        desk.key(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(onFront(desk));
        QCOMPARE(scrolled(desk), place);
        QTRY_COMPARE(desk.askFront(u"document.querySelectorAll('.read').length"_s).toInt(), 1);
        QCOMPARE(scrolled(desk), place);
    }

    void keysAloneLeadThroughTheHeadlines()
    {
        Desk desk(Desk::Shows::FrontPages);
        addPost(desk);
        desk.clickRow(u"World"_s);
        desk.waitForFront(u"World 1"_s);
        desk.key(Qt::Key_J);
        QTRY_COMPARE(focused(desk), u"World 1"_s); // the lead
        desk.key(Qt::Key_J);
        QTRY_COMPARE(focused(desk), u"World 2"_s);
        desk.key(Qt::Key_K);
        QTRY_COMPARE(focused(desk), u"World 1"_s);
        QTest::keyClick(desk.frontView()->focusProxy(), Qt::Key_Right);
        QTRY_COMPARE(focused(desk), u"World 2"_s);
        QTest::keyClick(desk.frontView()->focusProxy(), Qt::Key_Left);
        QTRY_COMPARE(focused(desk), u"World 1"_s);
        desk.key(Qt::Key_M);
        QTRY_COMPARE(
            desk.askFront(u"document.querySelector('.read .headline')?.textContent ?? ''"_s).toString(),
            u"World 1"_s);
        QTRY_COMPARE(focused(desk), u"World 1"_s); // it keeps the keyboard
        desk.key(Qt::Key_N);
        QTRY_COMPARE(focused(desk), u"World 2"_s);
        QTest::keyClick(desk.frontView()->focusProxy(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.article().story(), 15000);
        QCOMPARE(desk.article().story()->item.title, u"World 2"_s);
        desk.key(Qt::Key_J); // the list goes on from there
        QTRY_COMPARE(desk.article().story()->item.title, u"World 3"_s);
        desk.key(Qt::Key_F);
        QTRY_VERIFY(onFront(desk));
        QTRY_COMPARE(focused(desk), u"World 2"_s); // where the reader left it
    }

    void listOrFrontPageIsKept()
    {
        Desk desk(Desk::Shows::FrontPages);
        addPost(desk);
        desk.clickRow(u"Harbour Post"_s);
        desk.waitForFront(u"World 1"_s);
        desk.key(Qt::Key_F);
        QTRY_VERIFY(desk.list().isVisible());
        desk.clickRow(u"World"_s); // another kind of place
        QTRY_VERIFY(onFront(desk));
        desk.close();
        desk.open();
        desk.waitForFront(u"World 1"_s);
        desk.clickRow(u"Harbour Post"_s);
        QTRY_VERIFY(desk.list().isVisible());
        desk.action(u"Front page or list"_s)->trigger();
        QTRY_VERIFY(onFront(desk));
        desk.key(Qt::Key_2, Qt::ControlModifier); // unread stories have a list only
        QTRY_VERIFY(desk.list().isVisible());
        QVERIFY(!desk.action(u"Front page or list"_s)->isEnabled());
    }

    void theStoryThatWasOpenIsOpenAgain()
    {
        Desk desk(Desk::Shows::FrontPages);
        addPost(desk);
        desk.clickRow(u"World"_s);
        desk.waitForFront(u"World 1"_s);
        desk.clickFront(u".lead .headline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.article().story(), 15000);
        desk.close();
        desk.open();
        QTRY_VERIFY(desk.article().story());
        QCOMPARE(desk.article().story()->item.title, u"World 1"_s);
        desk.action(u"Back"_s)->trigger();
        desk.waitForFront(u"World 1"_s);
    }

    void theEditionIsSwitchedOnThePageAndInTheList()
    {
        Desk desk(Desk::Shows::FrontPages);
        addPost(desk);
        desk.clickRow(u"World"_s);
        desk.waitForFront(u"The most important world news"_s);
        desk.clickFront(u".lead .headline"_s);
        QTRY_COMPARE(unread(desk, u"feed.post"_s), 33);
        desk.action(u"Back"_s)->trigger();
        desk.waitForFront(u"World 1"_s);

        desk.clickFront(u".editions a"_s);
        desk.waitForFront(u"Главное в мире"_s);
        desk.waitForFront(u"Мир 1"_s);
        QVERIFY(!desk.frontText().contains(u"World 2"_s));
        QTRY_COMPARE(unread(desk, u"feed.post"_s), 5); // a state of its own
        desk.close();
        desk.open(); // kept
        desk.waitForFront(u"Мир 1"_s);

        desk.key(Qt::Key_F);
        QTRY_COMPARE(desk.stories().model().rowCount(), 5);
        QToolButton *english = nullptr;
        for (auto *button : desk.stories().findChildren<QToolButton *>()) {
            if (button->text() == u"EN"_s)
                english = button;
        }
        QVERIFY(english && english->isVisible() && !english->isChecked());
        english->setFocus(Qt::TabFocusReason);
        QTest::keyClick(english, Qt::Key_Space);
        QTRY_COMPARE(desk.stories().model().rowCount(), 30);
        QTRY_COMPARE(unread(desk, u"feed.post"_s), 33); // as the reader left it
    }

    void theSectionGoesOnBelowTheArticle()
    {
        Desk desk(Desk::Shows::FrontPages);
        addPost(desk);
        desk.clickRow(u"World"_s);
        desk.waitForFront(u"World 1"_s);
        desk.clickFront(u".lead .headline"_s);
        QString text;
        for (int i = 0; i < 150 && !text.contains(u"More in World"_s); ++i) {
            QTest::qWait(100);
            text = desk.articleText();
        }
        QVERIFY2(text.contains(u"More in World — The most important world news"_s), qPrintable(text));
        const qsizetype rail = text.indexOf(u"More in World"_s);
        QVERIFY(text.indexOf(u"World 2"_s, rail) > 0);
        QVERIFY(text.indexOf(u"World 6"_s, rail) > 0);
        QVERIFY(text.indexOf(u"World 7"_s, rail) < 0); // five
        QVERIFY(text.contains(u"Next story"_s));

        emit desk.article().linkClicked(
            QUrl(u"broadsheet://story/%1"_s.arg(number(desk.stories().model().headline(3)->id))));
        QTRY_COMPARE(desk.article().story()->item.title, u"World 4"_s);
        emit desk.article().linkClicked(QUrl(u"broadsheet://section/feed.post/culture"_s));
        QCOMPARE(desk.rail().current().section, u"culture"_s);
        desk.waitForFront(u"Culture 4"_s); // of which the other pages have fewer
    }

    void theSameStoryOfTwoNewspapersIsOneToday()
    {
        Desk desk(Desk::Shows::FrontPages);
        addTwoThatShareAStory(desk);
        desk.key(Qt::Key_1, Qt::ControlModifier);
        desk.waitForFront(u"Also in Paper"_s);
        QCOMPARE(headlines(desk).count(ferry), 1);

        desk.askFront(focusFerry);
        desk.key(Qt::Key_M);
        QTRY_COMPARE(unread(desk, u"feed.a"_s), 1);
        QTRY_COMPARE(unread(desk, u"feed.b"_s), 1);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(unread(desk, u"feed.a"_s), 2);
        QTRY_COMPARE(unread(desk, u"feed.b"_s), 2);

        desk.library().stories().setCopies(Copies::Apart);
        QTRY_COMPARE(headlines(desk).count(ferry), 2);
        desk.close();
        desk.open(); // kept
        desk.waitForFront(ferry);
        QCOMPARE(headlines(desk).count(ferry), 2);
        QVERIFY(!desk.frontText().contains(u"Also in"_s));
    }

    void theSameStoryStandsTwiceWhereTheReaderWantsIt()
    {
        Desk desk(Desk::Shows::FrontPages);
        addTwoThatShareAStory(desk);
        desk.key(Qt::Key_1, Qt::ControlModifier);
        desk.waitForFront(u"Also in Paper"_s);
        const auto press = [&](bool folded) {
            desk.action(u"Settings…"_s)->trigger();
            QPointer<SettingsDialog> dialog = desk.window().findChild<SettingsDialog *>();
            QTRY_VERIFY(dialog->isEnabled());
            for (auto *box : dialog->findChildren<QCheckBox *>()) {
                if (box->text() == u"The same story of several newspapers is &one"_s) {
                    QCOMPARE(box->isChecked(), !folded);
                    box->click();
                }
            }
            dialog->close();
            QTRY_VERIFY(!dialog);
        };
        press(false);
        QTRY_COMPARE(headlines(desk).count(ferry), 2);
        QVERIFY(!desk.frontText().contains(u"Also in"_s));
        desk.askFront(focusFerry);
        desk.key(Qt::Key_M);
        QTRY_COMPARE(unread(desk, u"feed.a"_s) + unread(desk, u"feed.b"_s), 3); // the one alone
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(unread(desk, u"feed.a"_s) + unread(desk, u"feed.b"_s), 4);

        press(true);
        QTRY_COMPARE(headlines(desk).count(ferry), 1);
        desk.askFront(focusFerry);
        desk.key(Qt::Key_M);
        QTRY_COMPARE(unread(desk, u"feed.a"_s), 1);
        QTRY_COMPARE(unread(desk, u"feed.b"_s), 1);
    }

    void whatComesIsOfferedAndMovesNothing()
    {
        Desk desk(Desk::Shows::FrontPages);
        addPost(desk);
        desk.clickRow(u"World"_s);
        desk.waitForFront(u"World 1"_s);
        desk.askFront(u"scrollTo(0, 150)"_s);
        QTRY_VERIFY(scrolled(desk) > 100);
        const double place = scrolled(desk);
        m_server.route("/en/world", feed(rss(m_server, "en-world",
                                             QStringList{u"Tide is high"_s} + numbered(u"World"_s, 30))));
        desk.pass(3'600);
        desk.key(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(desk.front().noteText(), u"1 new story"_s, 15000);
        QCOMPARE(scrolled(desk), place);
        QVERIFY(!desk.frontText().contains(u"Tide is high"_s));
        for (auto *button : desk.front().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Show"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        desk.waitForFront(u"Tide is high"_s);
        QTRY_COMPARE(scrolled(desk), 0.0);
    }

    void anEmptyPageSaysWhatToDo()
    {
        Desk desk(Desk::Shows::FrontPages);
        m_server.route("/feed.a", feed(rss(m_server, "a", {})));
        add(desk, gazette(u"feed.a"_s, u"Paper A"_s), 0);
        desk.clickRow(u"Paper A"_s);
        QTRY_VERIFY(onFront(desk));
        QTRY_VERIFY2(desk.front().emptyText().contains(u"F5"_s), qPrintable(desk.front().emptyText()));
        m_server.route("/feed.a", feed(rss(m_server, "a", {u"At last"_s})));
        desk.pass(3'600);
        desk.key(Qt::Key_F5);
        desk.waitForFront(u"At last"_s); // by itself, for nothing was there to move
        QVERIFY(desk.front().emptyText().isEmpty());
    }

    void aSearchHasAListAndLeadsBack()
    {
        Desk desk(Desk::Shows::FrontPages);
        addPost(desk);
        desk.clickRow(u"World"_s);
        desk.waitForFront(u"World 1"_s);
        desk.key(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), u"culture"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stories().model().rowCount(), 4, 15000);
        QVERIFY(desk.list().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(onFront(desk));
    }

    void anAddressOfTheProgramNeverLeavesIt()
    {
        Desk desk(Desk::Shows::FrontPages);
        addPost(desk);
        desk.clickRow(u"World"_s);
        desk.waitForFront(u"World 1"_s);
        for (const char *address : {"broadsheet://story/99", "broadsheet://section/none/none",
                                    "broadsheet://edition/feed.post/xx", "broadsheet://page/article"})
            emit desk.front().linkClicked(QUrl(QString::fromLatin1(address)));
        QTest::qWait(100);
        QCOMPARE(desk.rail().current().section, u"world"_s);
        QVERIFY(onFront(desk));
    }
};

BROADSHEET_WEB_TEST(FrontPageJourneys)
#include "tst_frontpage.moc"
