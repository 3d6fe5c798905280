// A front page: which story leads, what stands where, and that nothing from outside is more than text on it.
#include "core/article/sanitize.h"
#include "core/pages/frontlayout.h"
#include "core/pages/frontpage.h"
#include "core/pages/frontrank.h"
#include "core/pages/pagelinks.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Words english()
{
    Words words;
    words.language = u"en"_s;
    words.views = [](qint64 n) { return QString::number(n) + u" views"_s; };
    words.frontPage = u"Front page"_s;
    words.yesterday = u"Yesterday"_s;
    words.alsoIn = u"Also in %1"_s;
    words.moreStories = u"More stories"_s;
    words.sections = u"Sections"_s;
    words.editions = u"Editions"_s;
    words.bookmarked = u"Bookmarked"_s;
    words.yourNotes = u"Your notes"_s;
    return words;
}

FrontStory story(int id, const QString &title, int minutesAgo = 60)
{
    FrontStory one;
    one.headline.id = StoryId{id};
    one.headline.publication = u"az.caliber"_s;
    one.headline.title = title;
    one.headline.language = u"en"_s;
    one.headline.published = now.addSecs(-60 * minutesAgo);
    return one;
}

QList<FrontStory> stories(int count, int from = 1)
{
    QList<FrontStory> list;
    for (int i = 0; i < count; ++i)
        list.append(story(from + i, u"Story %1"_s.arg(from + i), 10 * i));
    return list;
}

Publication caliber()
{
    Publication paper;
    paper.id = u"az.caliber"_s;
    paper.name = u"Caliber.Az"_s;
    paper.editions = {
        {u"en"_s, u"EN"_s, {}, true}, {u"ru"_s, u"RU"_s, {}, true}, {u"hy"_s, u"ՀԱՅ"_s, {}, true}};
    paper.sections = {{u"world"_s, {{u"en"_s, u"World"_s}, {u"ar"_s, u"العالم"_s}}, {}, {}},
                      {u"culture"_s, {{u"en"_s, u"Culture"_s}}, {}, {}}};
    for (const char *edition : {"en", "ru", "hy", "ar"}) {
        const SectionSource source{
            QString::fromLatin1(edition), SourceKind::Feed, u"https://caliber.az/f"_s, {}};
        paper.sections[0].sources.append(source);
        paper.sections[1].sources.append(source);
    }
    return paper;
}

pages::FrontPage page(const QList<FrontStory> &list)
{
    pages::FrontPage front;
    front.stories.stories = list;
    front.newspapers = {caliber()};
    front.publication = u"az.caliber"_s;
    front.edition = u"en"_s;
    front.now = now;
    front.zone = QTimeZone::utc();
    return front;
}

QByteArray shown(const pages::FrontPage &front) { return pages::frontPageHtml(front, {}, english()); }

// What stands between <body> and </body>.
QByteArray body(const pages::FrontPage &front)
{
    const QByteArray html = shown(front);
    return html.sliced(html.indexOf("<body>"));
}

QList<qint64> idsIn(const QByteArray &html)
{
    QList<qint64> ids;
    static const QRegularExpression story(u"data-story=\"(\\d+)\""_s);
    for (const QRegularExpressionMatch &match : story.globalMatch(QString::fromUtf8(html)))
        ids.append(match.captured(1).toLongLong());
    return ids;
}

QList<qint64> ids(const QList<FrontStory> &list)
{
    QList<qint64> numbers;
    for (const FrontStory &one : list)
        numbers.append(number(one.headline.id));
    return numbers;
}

} // namespace

class FrontPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aStoryWithNotesSaysSo()
    {
        FrontStory noted = story(1, u"With a note"_s);
        QVERIFY(!body(page({noted})).contains("Your notes"));
        noted.headline.notes = 2;
        QCOMPARE(body(page({noted})).count("aria-label=\"Your notes\""), 1);
    }

    // For paper: in the order of the page, and what stands in two places only once.
    void storiesInTheOrderOfThePage()
    {
        pages::FrontPage page;
        page.stories.stories = stories(9);
        page.stories.sections = {{u"world"_s, stories(3, 8)}};
        page.newspapers = {caliber()};
        page.publication = u"az.caliber"_s;
        page.edition = u"en"_s;
        page.now = now;
        page.zone = QTimeZone::utc();
        const QList<Headline> all = pages::frontPageStories(page);
        QSet<StoryId> ids;
        for (const Headline &one : all)
            ids.insert(one.id);
        QCOMPARE(ids.size(), all.size());
        QCOMPARE(all.size(), 10);
        QCOMPARE(all.first(), pages::layOut(page).lead->headline);
        QVERIFY(pages::frontPageStories({}).isEmpty());
    }

    void aStoryIsRanked_data()
    {
        QTest::addColumn<QList<FrontStory>>("stories");
        QTest::addColumn<QList<qint64>>("order");
        const FrontStory plain = story(1, u"Plain"_s);
        FrontStory pictured = story(2, u"Pictured"_s);
        pictured.headline.image = u"https://x.test/1.jpg"_s;
        FrontStory first = story(3, u"First of its source"_s);
        first.position = 0;
        FrontStory carried = story(4, u"Carried by three"_s);
        carried.carriers = 3;
        FrontStory read = story(5, u"Read"_s);
        read.headline.state.unread = false;
        QTest::newRow("none") << QList<FrontStory>{} << QList<qint64>{};
        QTest::newRow("newer") << QList{story(1, u"a"_s, 600), story(2, u"b"_s, 10)} << QList<qint64>{2, 1};
        QTest::newRow("with a picture") << QList{plain, pictured} << QList<qint64>{2, 1};
        QTest::newRow("its source's first") << QList{plain, first} << QList<qint64>{3, 1};
        QTest::newRow("carried by several") << QList{plain, carried} << QList<qint64>{4, 1};
        QTest::newRow("all of it") << QList{plain, pictured, first, carried} << QList<qint64>{3, 4, 2, 1};
        QTest::newRow("equals: the newer id") << QList{plain, story(9, u"z"_s)} << QList<qint64>{9, 1};
        QTest::newRow("read makes no difference") << QList{read, plain} << QList<qint64>{5, 1};
        // An old story with everything does not beat a fresh one of the front row.
        FrontStory old = carried;
        old.headline.published = now.addDays(-30);
        QTest::newRow("old") << QList{old, first} << QList<qint64>{3, 4};
    }

    void aStoryIsRanked()
    {
        QFETCH(QList<FrontStory>, stories);
        QFETCH(QList<qint64>, order);
        QCOMPARE(ids(pages::rank(stories, now)), order);
        std::reverse(stories.begin(), stories.end());
        QCOMPARE(ids(pages::rank(stories, now)), order); // whatever order they came in
    }

    void aDateInTheFutureIsNoMoreThanNew()
    {
        FrontStory future = story(1, u"Tomorrow"_s);
        future.headline.published = now.addDays(400);
        FrontStory undated = story(2, u"Sometime"_s);
        undated.headline.published = {};
        QCOMPARE(pages::frontScore(future, now), pages::frontScore(story(3, u"Now"_s, 0), now));
        QVERIFY(pages::frontScore(undated, now) < pages::frontScore(story(3, u"Now"_s), now));
    }

    void eachStoryStandsOnce()
    {
        pages::FrontPage front = page(stories(30));
        front.stories.sections = {{u"world"_s, stories(8)}, {u"culture"_s, stories(8, 4)}};
        const QList<qint64> all = idsIn(body(front));
        QCOMPARE(QSet<qint64>(all.begin(), all.end()).size(), all.size());
        QVERIFY(all.size() >= 7 + 2);
    }

    void leadColumnsAndSections()
    {
        pages::FrontPage front = page(stories(30));
        for (FrontStory &one : front.stories.stories)
            one.headline.section = u"world"_s;
        front.stories.stories.first().headline.image = u"https://caliber.az/1.jpg"_s;
        front.stories.sections = {{u"world"_s, stories(8)}, {u"culture"_s, stories(8, 100)}};
        const pages::FrontLayout layout = pages::layOut(front);
        QCOMPARE(number(layout.lead->headline.id), 1);
        QVERIFY(layout.below.isEmpty());
        QCOMPARE(layout.columns.size(), 3);
        QCOMPARE(ids(layout.columns[0]), (QList<qint64>{2, 5}));
        QCOMPARE(layout.blocks.size(), 2);
        QCOMPARE(ids(layout.blocks[0].stories), QList<qint64>{8}); // the others lead the page already
        QCOMPARE(layout.blocks[1].stories.size(), 4);
        QVERIFY(layout.more.isEmpty());

        front.section = u"world"_s; // its own page: the rest of it, then the other sections
        const pages::FrontLayout section = pages::layOut(front);
        QCOMPARE(section.more.size(), 23);
        QCOMPARE(section.blocks.size(), 1);
        QCOMPARE(section.blocks[0].section, u"culture"_s);
    }

    void aLeadWithoutAPictureSharesItsPlace()
    {
        const pages::FrontPage front = page(stories(30));
        const pages::FrontLayout layout = pages::layOut(front);
        QCOMPARE(number(layout.lead->headline.id), 1);
        QCOMPARE(ids(layout.below), (QList<qint64>{2, 3}));
        QCOMPARE(ids(layout.columns[0]), (QList<qint64>{4, 7}));
        QCOMPARE(idsIn(body(front)).mid(0, 5), (QList<qint64>{1, 2, 3, 4, 7}));
        QList<qint64> listed;
        for (const Headline &line : pages::frontPageStories(front))
            listed.append(number(line.id));
        QCOMPARE(listed, idsIn(body(front)));
    }

    void fewStoriesMakeAPageToo()
    {
        QVERIFY(!body(page({})).contains("<article"));
        QVERIFY(body(page({})).contains("Caliber.Az"));
        for (int count = 1; count <= 8; ++count) {
            const QByteArray html = body(page(stories(count)));
            QCOMPARE(idsIn(html).size(), count);
            const int beside = count - 1 - (count < 5 ? 0 : 2); // two below the lead
            QVERIFY(html.contains("class=\"top columns" + QByteArray::number(std::min(3, beside)) + '"'));
        }
        QVERIFY(!body(page(stories(8))).contains("<img")); // none has a picture
    }

    void noNewspaperHasTodayToItself()
    {
        pages::FrontPage front = page(stories(30));
        front.publication.clear();
        front.edition.clear();
        front.title = u"Today"_s;
        Publication other;
        other.id = u"test.other"_s;
        other.name = u"Other <b>"_s;
        front.newspapers.append(other);
        for (int i = 0; i < 10; ++i) {
            FrontStory late = story(100 + i, u"Late %1"_s.arg(i), 900 + i);
            late.headline.publication = other.id;
            front.stories.stories.append(late);
        }
        const pages::FrontLayout layout = pages::layOut(front);
        int ofOther = 0;
        for (const QList<FrontStory> &part : layout.columns + QList<QList<FrontStory>>(1, layout.below)) {
            for (const FrontStory &one : part)
                ofOther += one.headline.publication == other.id;
        }
        QCOMPARE(ofOther, 2);
        QCOMPARE(layout.blocks.size(), 2);
        const QByteArray html = body(front);
        QVERIFY(html.contains("<h1 lang=\"en\" dir=\"ltr\">"));
        QVERIFY(html.contains("Other &lt;b&gt;"));
        QVERIFY(html.contains("href=\"broadsheet://section/test.other\""));
    }

    void theSameStoryNamesItsOtherNewspapers()
    {
        pages::FrontPage front = page(stories(1));
        for (const char *id : {"a", "b", "b", "gone"})
            front.stories.stories[0].copies.append({StoryId{50}, QString::fromLatin1(id), true});
        for (const char *id : {"a", "b"}) {
            Publication paper;
            paper.id = QString::fromLatin1(id);
            paper.name = u"Paper "_s + paper.id.toUpper();
            front.newspapers.append(paper);
        }
        QVERIFY(body(front).contains("Also in Paper A, Paper B</bdi>"));
    }

    void editionsAreThatNewspapersOwn()
    {
        const QByteArray html = body(page(stories(1)));
        QVERIFY(html.contains("<b aria-current=\"true\">EN</b>"));
        QVERIFY(html.contains("href=\"broadsheet://edition/az.caliber/hy\""));
        QVERIFY(html.contains("ՀԱՅ"));
        pages::FrontPage one = page(stories(1));
        one.newspapers[0].editions = {{u"en"_s, u"EN"_s, {}, true}, {u"ru"_s, u"RU"_s, {}, false}};
        QVERIFY(!body(one).contains("class=\"editions\"")); // nothing to choose
    }

    void sectionsAreTheNavigation()
    {
        pages::FrontPage front = page(stories(1));
        QVERIFY(body(front).contains(
            "<b aria-current=\"page\"><bdi lang=\"en\" dir=\"ltr\">Front page</bdi></b>"));
        QVERIFY(body(front).contains("href=\"broadsheet://section/az.caliber/world\""));
        front.section = u"world"_s;
        front.tagLine = u"The most important world news"_s;
        QVERIFY(body(front).contains("World · The most important world news"));
        QVERIFY(body(front).contains("<a href=\"broadsheet://section/az.caliber\"><bdi"));
        QVERIFY(!body(front).contains(
            "<article data-story=\"1\" lang=\"en\" dir=\"ltr\">\n<p class=\"kicker\">"));
    }

    // What the style sheet sets in capitals, unless it is Georgian.
    void georgianStaysSmall()
    {
        pages::FrontPage front = page(stories(2));
        front.newspapers[0].sections[0].name[u"en"_s] = u"მსოფლიო"_s;
        front.stories.stories[0].headline.section = u"world"_s;
        const QByteArray html = body(front);
        const QByteArray name = "<span class=\"no-capitals\">მსოფლიო</span>";
        QVERIFY(
            html.contains("world\"><bdi lang=\"en\" dir=\"ltr\">" + name + "</bdi></a>\n")); // the navigation
        QVERIFY(html.count(name) > 1); // and over the stories
        QCOMPARE(html.count("მსოფლიო"), html.count(name));
        QVERIFY(!html.contains("no-capitals\">Culture"));
    }

    void readAndKeptAreSeen()
    {
        pages::FrontPage front = page(stories(2));
        front.stories.stories[0].headline.state = {false, true};
        const QByteArray html = body(front);
        QVERIFY(html.contains("<article data-story=\"1\" class=\"read\""));
        QVERIFY(html.contains("<article data-story=\"2\" lang"));
        QVERIFY(html.contains("aria-label=\"Bookmarked\">★"));
    }

    void everythingFromOutsideIsText()
    {
        const QString evil = u"\"><script>alert(1)</script><img src=x onerror='a()'>&lt; ' \u202e"_s;
        FrontStory one = story(1, evil);
        one.headline.summary = evil + u"2"_s;
        one.headline.language = evil;
        one.headline.section = u"world"_s;
        one.headline.image = u"javascript:alert(1)"_s;
        FrontStory two = story(2, u"Picture"_s);
        two.headline.image = u"https://x.test/\"><script>1</script>.jpg"_s;
        pages::FrontPage front = page({one, two});
        front.newspapers[0].name = evil;
        front.newspapers[0].sections[0].name = {{u"en"_s, evil}};
        front.newspapers[0].sections[1].id = evil;
        front.newspapers[0].editions[1] = {evil, evil, evil, true};
        front.tagLine = evil;
        const QByteArray html = body(front);
        for (const char *forbidden : {"<script", "onerror='", "<img src=x", "javascript:", "https://x.test"})
            QVERIFY2(!html.contains(forbidden), forbidden);
        QVERIFY(html.contains("&lt;script&gt;"));
        // Every tag is one of ours.
        static const QRegularExpression tag(u"<(/?[a-zA-Z!][a-zA-Z0-9]*)"_s);
        const QSet<QString> ours = {u"body"_s,    u"header"_s, u"h1"_s,      u"h2"_s,  u"h3"_s,   u"p"_s,
                                    u"a"_s,       u"b"_s,      u"bdi"_s,     u"nav"_s, u"span"_s, u"main"_s,
                                    u"section"_s, u"div"_s,    u"article"_s, u"img"_s, u"html"_s};
        for (const QRegularExpressionMatch &match : tag.globalMatch(QString::fromUtf8(html)))
            QVERIFY2(ours.contains(match.captured(1).remove(u'/')), qPrintable(match.captured(1)));
    }

    void theWallsStand()
    {
        const QByteArray html = shown(page(stories(3)));
        QVERIFY(html.contains(
            "default-src 'none'; img-src broadsheet:; style-src 'unsafe-inline'; form-action 'none'; "
            "base-uri 'none'"));
        static const QRegularExpression address(u"(?:href|src)=\"(?!broadsheet://)"_s);
        QVERIFY(!QString::fromUtf8(html).contains(address));
    }

    void aStoryWithoutAHeadlineCanBePressed()
    {
        FrontStory nameless = story(1, u"  "_s);
        QVERIFY(body(page({nameless})).contains(">…</a>"));
        nameless.headline.summary = u"Only a summary"_s;
        QVERIFY(body(page({nameless})).contains(">Only a summary</a>"));
    }

    void longTextsAreCut()
    {
        FrontStory endless = story(1, QString(100'000, u'W'));
        endless.headline.summary = QString(100'000, u'S');
        const qsizetype bare = body(page({})).size();
        QVERIFY(body(page({endless})).size() < bare + 2'000);
    }

    void aRightToLeftEditionIsMirrored()
    {
        FrontStory arabic = story(1, u"قمة في القاهرة"_s);
        arabic.headline.language = u"ar"_s;
        pages::FrontPage front = page({arabic, story(2, u"Latin"_s)});
        front.newspapers[0].name = u"الجزيرة"_s;
        front.edition = u"ar"_s;
        const QByteArray html = shown(front);
        QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\""));
        QVERIFY(html.contains("<article data-story=\"1\" lang=\"ar\" dir=\"rtl\">"));
        QVERIFY(html.contains("<article data-story=\"2\" lang=\"en\" dir=\"ltr\">"));
        front.stories.stories[1].headline.direction = TextDirection::RightToLeft; // as the reader wishes
        QVERIFY(shown(front).contains("<article data-story=\"2\" lang=\"en\" dir=\"rtl\">"));
        QVERIFY(html.contains("العالم"));
        static const QRegularExpression physical(
            u"[{;\\s](?:margin|padding|border)-(?:left|right)|text-align:\\s*(?:left|right)"_s);
        QVERIFY(!QString::fromUtf8(html).contains(physical)); // or it would not mirror
        QVERIFY(!html.contains("float: inline-"));            // the engine does not know it
    }

    // A section of few stories beside a feed that names none must not hide what that feed brings.
    void storiesOfNoSectionStandBelow()
    {
        pages::FrontPage front = page(stories(12));
        front.stories.stories[10].headline.section = u"world"_s;
        front.stories.sections = {{u"world"_s, {front.stories.stories[10]}}};
        const pages::FrontLayout layout = pages::layOut(front);
        QCOMPARE(layout.blocks.size(), 1);
        QCOMPARE(layout.more.size(), 12 - 9 - 1); // beside the top and the block
        for (const FrontStory &one : layout.more)
            QVERIFY(one.headline.section.isEmpty());
    }

    void aPageRunsAsItsStoriesDo()
    {
        FrontStory first = story(1, u"قمة في القاهرة"_s);
        FrontStory second = story(2, u"القطارات الليلية تعود"_s);
        first.headline.language = second.headline.language = u"ar"_s;
        pages::FrontPage front = page({first, second, story(3, u"Latin"_s, 600)});
        front.edition = u"ar"_s; // of a newspaper whose name is in Latin letters
        QVERIFY(shown(front).contains("<html lang=\"ar\" dir=\"rtl\""));
        QVERIFY(shown(front).contains("<h1 lang=\"ar\" dir=\"ltr\""));
        front.newspapers[0].name = u"الجزيرة"_s;
        front.edition = u"en"_s; // and the other way round
        front.stories.stories = stories(3);
        QVERIFY(shown(front).contains("<html lang=\"en\" dir=\"ltr\""));
    }

    void fiveThousandStoriesAreBounded()
    {
        pages::FrontPage front = page(stories(5'000));
        for (int i = 0; i < 10'000; ++i) {
            front.newspapers[0].sections.append({u"s%1"_s.arg(i), {{u"en"_s, u"S%1"_s.arg(i)}}, {}, {}});
            front.stories.sections.append({u"s%1"_s.arg(i), stories(8, 10'000 + 8 * i)});
        }
        const QByteArray html = body(front);
        QVERIFY(idsIn(html).size() <= 9 + pages::mostMoreStories + 4 * pages::mostBlocks);
        QVERIFY(html.size() < 200'000);
    }

    void linksReadBack_data()
    {
        QTest::addColumn<QString>("address");
        using To = pages::PageLink::To;
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<int>("to");
        const auto row = [](const char *name, const QString &address, bool isOne, To to = To::Story) {
            QTest::newRow(name) << address << isOne << static_cast<int>(to);
        };
        row("story", pages::storyAddress(StoryId{1'234'567'890'123'456}), true);
        row("section", pages::sectionAddress(u"az.caliber"_s, u"a/b ?#%é"_s), true, To::Section);
        row("newspaper", pages::sectionAddress(u"az.caliber"_s), true, To::Section);
        row("all newspapers", pages::sectionAddress({}), true, To::Section);
        row("edition", pages::editionAddress(u"feed.1a"_s, u"hy"_s), true, To::Edition);
        row("the web", u"https://story/1"_s, false);
        row("a picture", u"broadsheet://picture/abc"_s, false);
        row("no number", u"broadsheet://story/abc"_s, false);
        row("a negative one", u"broadsheet://story/-5"_s, false);
        row("too many parts", u"broadsheet://section/a/b/c"_s, false);
        row("no edition", u"broadsheet://edition/a"_s, false);
        row("nothing", {}, false);
    }

    void linksReadBack()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOne);
        QFETCH(int, to);
        const auto link = pages::readPageLink(QUrl(address));
        QCOMPARE(link.has_value(), isOne);
        if (!link)
            return;
        QCOMPARE(static_cast<int>(link->to), to);
        const QString again = link->to == pages::PageLink::To::Story ? pages::storyAddress(link->story)
                              : link->to == pages::PageLink::To::Edition
                                  ? pages::editionAddress(link->publication, link->edition)
                                  : pages::sectionAddress(link->publication, link->section);
        QCOMPARE(again, address);
    }

    void noPublishersTextHoldsSuchALink()
    {
        const auto safe = article::sanitize(
            "<a href='broadsheet://story/1'>x</a><img src='broadsheet://picture/a'>", u"https://x.test/"_s);
        QVERIFY(!safe.utf8().contains("broadsheet:"));
    }
};

QTEST_GUILESS_MAIN(FrontPageTest)
#include "tst_frontpage.moc"
