#include "core/publications/field.h"
#include "core/publications/listpage.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::publications;
using namespace Qt::StringLiterals;

namespace {

const PagePlace section{u"https://news.example/world"_s, u"en"_s};

Publication paper()
{
    Publication p;
    p.id = u"example.news"_s;
    p.hosts = {u"news.example"_s, u"*.news.example"_s};
    p.timeZone = u"Asia/Baku"_s;
    p.dateOrder = DateOrder::DayFirst;
    p.article.addresses = {u"/post/{id}"_s, u"/{edition}/post/{id}"_s};
    return p;
}

ListRule cards()
{
    ListRule rule;
    rule.id = u"cards"_s;
    rule.item = u".float_block"_s;
    rule.link = {{u"a[href*='/post/']"_s}, u"href"_s, Extractor::Url};
    rule.title = {{u".float_block_title"_s}, {}, Extractor::Text};
    rule.summary = {{u".float_block_lead"_s}, {}, Extractor::Text};
    rule.date = {{u".float_block_time"_s}, {}, Extractor::Dateline};
    rule.section = {{u".float_block_category"_s}, {}, Extractor::Text};
    rule.image = {{u".float_block_image"_s}, u"style"_s, Extractor::CssUrl};
    rule.author = {{u".float_block_author"_s}, {}, Extractor::Text};
    return rule;
}

QByteArray card(const QByteArray &href, const QByteArray &title, const QByteArray &date = "23.11.2026, 16:05",
                const QByteArray &more = {})
{
    return "<div class='col float_block'><div class='float_block_image' style=\"background-image: "
           "url('/media/a b.jpg')\"></div><div class='float_block_time'>" +
           date + "</div><a href='" + href + "'><h3 class='float_block_title'>" + title + "</h3></a>" + more +
           "</div>";
}

markup::HtmlTree tree(const QByteArray &html)
{
    Result<markup::HtmlTree> tree = markup::parseHtml(html, markup::HtmlKind::Page);
    if (!tree)
        qFatal("no tree");
    return std::move(*tree);
}

Feed listed(const QByteArray &html, const ListRule &rule = cards(), const Publication &publication = paper(),
            const PagePlace &place = section)
{
    return listPage(tree(html), rule, publication, place);
}

Feed likely(const QByteArray &html, const Publication &publication = paper())
{
    return likelyStories(tree(html), publication, section);
}

QStringList addresses(const Feed &feed)
{
    QStringList list;
    for (const Item &item : feed.items)
        list.append(item.url);
    return list;
}

} // namespace

class ListPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void cardsBecomeItems()
    {
        const Feed feed =
            listed("<title>World | News</title>" + card("/en/post/a-ship?utm_source=home",
                                                        "A ship <b>sinks</b>\n  at sea", "07/06/2026 16:05",
                                                        "<p class='float_block_lead'>Nobody was hurt.</p><i "
                                                        "class='float_block_category'>World</i><i "
                                                        "class='float_block_author'>A. Writer</i>"));
        QCOMPARE(feed.format, Feed::Format::HtmlList);
        QCOMPARE(feed.title, u"World | News"_s);
        QCOMPARE(feed.language, u"en"_s);
        QCOMPARE(feed.items.size(), 1);
        const Item item = feed.items.first();
        QCOMPARE(item.url, u"https://news.example/en/post/a-ship"_s);
        QCOMPARE(item.guid, item.url);
        QCOMPARE(item.title, u"A ship sinks at sea"_s);
        QCOMPARE(item.summary, u"Nobody was hurt."_s);
        QCOMPARE(item.image, u"https://news.example/media/a%20b.jpg"_s);
        QCOMPARE(item.categories, QStringList{u"World"_s});
        QCOMPARE(item.authors.value(0).name, u"A. Writer"_s);
        QCOMPARE(item.published, QDateTime({2026, 6, 7}, {12, 5}, Qt::UTC)); // 16:05 in Baku
        QVERIFY(item.contentHtml.isEmpty());
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QDateTime>("wanted");
        const QDateTime november({2026, 11, 23}, {12, 5}, Qt::UTC);
        const QDateTime june({2026, 6, 7}, {12, 5}, Qt::UTC);
        const auto row = [](const char *written, DateOrder order, const QDateTime &wanted) {
            QTest::addRow("%s, order %d", written, int(order)) << QByteArray(written) << order << wanted;
        };
        row("23 November 2026, 16:05", DateOrder::DayFirst, november);
        row("23 ноября 2026, 16:05", DateOrder::DayFirst, november);
        row("23 noyabr 2026, 16:05", DateOrder::DayFirst, november);
        row("23 նոյեմբերի 2026, 16:05", DateOrder::DayFirst, november);
        row("23.11.2026 16:05", DateOrder::MonthFirst, november);
        row("07/06/2026 16:05", DateOrder::DayFirst, june);
        row("06/07/2026 16:05", DateOrder::MonthFirst, june);
        row("06/07/2026 16:05", DateOrder::Unknown, june); // as the edition's English may be American
        row("2026-06-07T12:05:00Z", DateOrder::DayFirst, june);
        row("٠٧/٠٦/٢٠٢٦ ١٦:٠٥", DateOrder::DayFirst, june);
        row("just now", DateOrder::DayFirst, QDateTime());
        row("", DateOrder::DayFirst, QDateTime());
    }

    void dates()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const DateOrder, order);
        QFETCH(const QDateTime, wanted);
        Publication publication = paper();
        publication.dateOrder = order;
        QCOMPARE(listed(card("/post/1", "One", written), cards(), publication).items.value(0).published,
                 wanted);
    }

    void onlyItsOwnStories_data()
    {
        QTest::addColumn<QByteArray>("href");
        QTest::addColumn<QString>("address"); // empty: it is left out
        const auto row = [](const char *href, const char *address) {
            QTest::addRow("%s", href) << QByteArray(href) << QString::fromUtf8(address);
        };
        row("/post/1", "https://news.example/post/1");
        row("  /post/1#comments ", "https://news.example/post/1#comments");
        row("//m.news.example/post/1", "https://m.news.example/post/1");
        row("http://news.example/post/1", "https://news.example/post/1"); // as the page itself
        row("https://elsewhere.example/post/1", "");
        row("https://news.example.evil.example/post/1", "");
        row("https://news.example@evil.example/post/1", "");
        row("javascript:alert('/post/1')", "");
        row("data:text/html,/post/1", "");
        row("file:///post/1", "");
        row("java\tscript:/post/", "");
    }

    void onlyItsOwnStories()
    {
        QFETCH(const QByteArray, href);
        QFETCH(const QString, address);
        const QByteArray html =
            "<div class=float_block><a href=\"" + href + "\"><b class=float_block_title>One</b></a></div>";
        QCOMPARE(addresses(listed(html)).value(0), address);
        QVERIFY(likely(html).items.isEmpty() == address.isEmpty());
    }

    void whatIsNoStoryIsLeftOut()
    {
        const QByteArray html = card("/post/1", "") + card("/about", "No story's address") +
                                card("/post/2", "Two") + card("/post/2/", "Two again") +
                                card("/post/3", " \n ");
        QCOMPARE(addresses(listed(html)), QStringList{u"https://news.example/post/2"_s});
    }

    void aBaseCounts()
    {
        const Feed feed = listed("<base href='/en/'>" + card("./post/1", "One"));
        QCOMPARE(addresses(feed), QStringList{u"https://news.example/en/post/1"_s});
    }

    void withoutATitlesRuleTheLinkIsIt()
    {
        ListRule rule = cards();
        rule.title = {};
        QCOMPARE(listed(card("/post/1", "One"), rule).items.value(0).title, u"One"_s);
    }

    void anItemMayBeTheLink()
    {
        ListRule rule;
        rule.item = u"a.card"_s;
        rule.link = {{u":scope"_s}, u"href"_s, Extractor::Url};
        QCOMPARE(addresses(listed("<a class=card href='/x'>One</a>", rule)),
                 QStringList{u"https://news.example/x"_s});
    }

    void withoutHostsItIsThePagesOwn()
    {
        Publication publication = paper();
        publication.hosts.clear();
        const QByteArray html =
            card("https://www.news.example/post/1", "One") + card("https://elsewhere.example/post/2", "Two");
        QCOMPARE(listed(html, cards(), publication).items.size(), 1);
    }

    void fewerWhereTheManifestSaysSo()
    {
        Publication publication = paper();
        publication.fetch.mostStories = 2;
        const QByteArray html = card("/post/1", "One") + card("/post/2", "Two") + card("/post/3", "Three");
        QCOMPARE(listed(html, cards(), publication).items.size(), 2);
    }

    void tenThousandLinks()
    {
        QByteArray html;
        for (int i = 0; i < 10'000; ++i)
            html += card("/post/" + QByteArray::number(i), "Story " + QByteArray::number(i));
        QCOMPARE(listed(html).items.size(), mostListed);
        QCOMPARE(likely(html).items.size(), mostListed);
        QCOMPARE(listed(html).items.last().url, u"https://news.example/post/299"_s);
    }

    // Each holds the next: only the innermost is looked through.
    void itemsWithinItems()
    {
        for (const int depth : {100, 5'000}) {
            QByteArray html;
            for (int i = 0; i < depth; ++i)
                html += "<div class=float_block><p>text";
            html += card("/post/1", "The innermost");
            QVERIFY(listed(html).items.size() <= 1);
            QVERIFY(depth > 100 || listed(html).items.size() == 1);
        }
    }

    void longTextsAreCut()
    {
        const QByteArray html = card("/post/1", QByteArray(3'000'000, 'a') + " b");
        const Feed feed = listed(html);
        QCOMPARE(feed.items.size(), 1);
        QVERIFY(feed.items.first().title.size() <= longestText);
        QVERIFY(likely(html).items.first().title.size() <= longestText);
    }

    // Whatever stands there is text; nothing is ever read as HTML again.
    void hostileMarkup()
    {
        const Feed feed = listed(card("/post/1",
                                      "&lt;img src=x onerror=alert(1)&gt;<script>alert(2)</script>"
                                      "One\u202e\u0007",
                                      "99/99/9999 99:99"));
        QCOMPARE(feed.items.value(0).title, u"<img src=x onerror=alert(1)>One"_s);
        QVERIFY(!feed.items.value(0).published.isValid());
        for (const QByteArray &html :
             {QByteArray(), QByteArray(100, '\0'), QByteArray("<a href="),
              QByteArray("\xff\xfe<div class=float_block><a href='/post/\xff'>\xff")})
            QVERIFY(listed(html).items.size() <= 1);
    }

    void addressesInCss_data()
    {
        QTest::addColumn<QString>("css");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *css, const char *address) {
            QTest::addRow("%s", css) << QString::fromUtf8(css) << QString::fromUtf8(address);
        };
        row("background-image: url('a.jpg')", "a.jpg");
        row("background:#fff URL( \"a(1).jpg\" ) no-repeat", "a(1).jpg");
        row("background-image:url(a.jpg);width:1px", "a.jpg");
        row("background-image:url(a.jpg", "");
        row("background-image:url('a.jpg)", "");
        row("url(", "");
        row("colour: red", "");
    }

    void addressesInCss()
    {
        QFETCH(const QString, css);
        QFETCH(const QString, address);
        QCOMPARE(addressInCss(css), address);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::newRow("groups") << u"12 345 views"_s << u"12345"_s;
        QTest::newRow("a word before") << u"Baxış: 1.234"_s << u"1234"_s;
        QTest::newRow("Arabic") << u"٣٤٨١ مشاهدة"_s << u"3481"_s;
        QTest::newRow("two numbers") << u"5 views, 7 comments"_s << u"5"_s;
        QTest::newRow("none") << u"views"_s << QString();
        QTest::newRow("endless") << QString(100, u'9') << QString(15, u'9');
    }

    void numbers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, digits);
        const markup::HtmlTree page = tree("<p>" + text.toUtf8());
        QCOMPARE(Field({{u"p"_s}, {}, Extractor::Number}).read(page.root(), {}), digits);
    }

    void selectorsInTurn()
    {
        const markup::HtmlTree page = tree("<h1></h1><h2>Two</h2>");
        QCOMPARE(Field({{u"h3"_s, u"h1"_s, u"h2"_s}, {}, Extractor::Text}).read(page.root(), {}), u"Two"_s);
        QCOMPARE(Field({{u"!"_s}, {}, Extractor::Text}).read(page.root(), {}), QString());
    }

    void likelyByTheAddressTemplates()
    {
        const QByteArray html = "<a href='/en/post/12'><img src=a></a><a href='/en/post/12'>Ship</a>"
                                "<a href='/other/a-long-way-from-home'>A long way from home, again</a>";
        const Feed feed = likely(html);
        QCOMPARE(addresses(feed), QStringList{u"https://news.example/en/post/12"_s});
        QCOMPARE(feed.items.first().title, u"Ship"_s);
    }

    void likelyByShape()
    {
        Publication publication = paper();
        publication.article.addresses.clear();
        const QByteArray html = "<a href='/'>The front page of this newspaper</a>"
                                "<a href='/world'>News of the whole wide world</a>"
                                "<a href='/a-long-way-from-home'>A long way from home, again</a>"
                                "<a href='/news/681234'>A number may be a story as well</a>"
                                "<a href='/news/681235'>Short</a><a href='/page/2'>Older stories of ours</a>"
                                "<a href='//ads.example/buy-one-get-two'>An advertisement that is long</a>";
        const QStringList wanted{u"https://news.example/a-long-way-from-home"_s,
                                 u"https://news.example/news/681234"_s};
        QCOMPARE(addresses(likely(html, publication)), wanted);
        publication.article.addresses = {u"/gone/{id}"_s}; // fits nothing any more
        QCOMPARE(addresses(likely(html, publication)), wanted);
    }
};

QTEST_GUILESS_MAIN(ListPageTest)
#include "tst_listpage.moc"
