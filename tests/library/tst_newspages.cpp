// Sections without a feed: lists on pages and news sitemaps are asked as politely as feeds, and no page that
// robots.txt keeps programs from.
#include "reader.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

constexpr int anHourAndMore = 3'600 + 1'200; // s

QByteArray card(const QByteArray &name, const QByteArray &itemClass = "card")
{
    return "<div class=" + itemClass + "><a href='/post/" + name + "'>Story " + name + "</a></div>";
}

QByteArray sitemap(const QByteArrayList &names, const QByteArray &site)
{
    QByteArray xml = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
                     "xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>";
    for (const QByteArray &name : names)
        xml += "<url><loc>" + site + "/post/" + name + "</loc><news:news><news:title>Story " + name +
               "</news:title></news:news></url>";
    return xml + "<url><loc>" + site + "/about</loc></url></urlset>";
}

} // namespace

class NewsPagesTest final : public QObject
{
    Q_OBJECT

    // The id of one made from a feed: it may live at http.
    static Publication paper(Reader &reader, SourceKind kind, const QString &path)
    {
        Publication p;
        p.id = u"feed.paper"_s;
        p.name = u"The Paper"_s;
        p.home = reader.server.address();
        p.hosts = {u"127.0.0.1"_s};
        p.editions = {{u"en"_s, u"EN"_s, p.home}};
        p.defaultEdition = u"en"_s;
        ListRule rule;
        rule.id = u"cards"_s;
        rule.item = u".card"_s;
        rule.link = {{u"a"_s}, u"href"_s, Extractor::Url};
        p.lists = {rule};
        p.article.addresses = {u"/post/{id}"_s};
        p.sources = {
            {u"en"_s, kind, reader.server.address(path), {}, kind == SourceKind::Html ? rule.id : QString()}};
        return p;
    }

    static void take(Reader &reader, SourceKind kind, const QString &path)
    {
        QVERIFY(Reader::wait(reader.library->sources().addPublication(paper(reader, kind, path), {})).ok());
    }

    static QByteArray site(const Reader &reader) { return reader.server.address(QString()).toUtf8(); }

private slots:
    void aListBecomesStories()
    {
        Reader reader;
        reader.stopTheClock();
        reader.server.route("/world", conditional(card("One") + card("Two"), "\"v1\"", {}));
        take(reader, SourceKind::Html, u"/world"_s);
        QCOMPARE(reader.refresh().newStories, 2);
        QCOMPARE(reader.sortedTitles(), (QStringList{u"Story One"_s, u"Story Two"_s}));
        QVERIFY(reader.server.requests("/world").last().header("Accept").startsWith("text/html"));
        QVERIFY(!reader.onlySource().trouble);
        reader.look();
        QCOMPARE(reader.server.count("/world"), 1); // not due yet
        reader.pass(anHourAndMore);
        QCOMPARE(reader.look().newStories, 0);
        QCOMPARE(reader.server.requests("/world").last().header("If-None-Match"), "\"v1\"");
        QCOMPARE(reader.server.count("/robots.txt"), 1); // good for a day
        reader.pass(25 * 3'600);
        reader.look();
        QCOMPARE(reader.server.count("/robots.txt"), 2);
    }

    // A list that has moved to somebody else's place brings nothing of theirs, and nothing is lost.
    void aListThatLeadsElsewhere()
    {
        Reader reader;
        reader.server.route("/world", page(card("One") + card("Two")));
        take(reader, SourceKind::Html, u"/world"_s);
        QCOMPARE(reader.refresh().newStories, 2);
        const QByteArray elsewhere = site(reader).replace("127.0.0.1", "localhost");
        reader.server.route("/world", redirect(301, elsewhere + "/theirs"));
        reader.server.route("/theirs", page(card("Three")));
        const RefreshProgress after = reader.refresh();
        QCOMPARE(after.newStories, 0);
        QCOMPARE(after.failed, 1);
        QVERIFY(reader.onlySource().trouble);
        QCOMPARE(reader.sortedTitles(), (QStringList{u"Story One"_s, u"Story Two"_s}));
    }

    void asSeldomAsTheManifestSays()
    {
        Reader reader;
        reader.stopTheClock();
        reader.server.route("/world", page(card("One")));
        Publication publication = paper(reader, SourceKind::Html, u"/world"_s);
        publication.fetch.everyMinutes = 240;
        QVERIFY(Reader::wait(reader.library->sources().addPublication(publication, {})).ok());
        reader.refresh();
        reader.pass(anHourAndMore);
        reader.look();
        QCOMPARE(reader.server.count("/world"), 1);
        reader.pass(3 * 3'600);
        reader.look();
        QCOMPARE(reader.server.count("/world"), 2);
    }

    // Stories still come in when the page is built in another way, and its health says so until it is right
    // again.
    void anotherLayout()
    {
        Reader reader;
        reader.server.route("/world", page(card("One")));
        take(reader, SourceKind::Html, u"/world"_s);
        QCOMPARE(reader.refresh().newStories, 1);
        reader.server.route("/world", conditional(card("One", "tile") + card("Two", "tile"), "\"v2\"", {}));
        QCOMPARE(reader.refresh().newStories, 1);
        QCOMPARE(reader.sortedTitles(), (QStringList{u"Story One"_s, u"Story Two"_s}));
        QCOMPARE(reader.trouble(u"/world"_s), std::optional(Error::Kind::LayoutChanged));
        QCOMPARE(reader.onlySource().failures, 0); // it is not asked less for it
        reader.refresh();
        QCOMPARE(reader.server.requests("/world").last().header("If-None-Match"), "\"v2\"");
        QCOMPARE(reader.trouble(u"/world"_s), std::optional(Error::Kind::LayoutChanged));
        reader.server.route("/world", page(card("One")));
        reader.refresh();
        QVERIFY(!reader.onlySource().trouble);
    }

    void aPageWithoutStoriesIsTrouble()
    {
        Reader reader;
        reader.server.route("/world", page(card("One")));
        take(reader, SourceKind::Html, u"/world"_s);
        reader.refresh();
        reader.server.route("/world", page("<p>We are moving house.</p>"));
        QCOMPARE(reader.refresh().failed, 1);
        QCOMPARE(reader.trouble(u"/world"_s), std::optional(Error::Kind::LayoutChanged));
        QCOMPARE(reader.titles().size(), 1); // nothing is lost
    }

    void aSitemapBecomesStories()
    {
        Reader reader;
        reader.server.route("/news.xml", feed(sitemap({"One", "Two"}, site(reader))));
        take(reader, SourceKind::Sitemap, u"/news.xml"_s);
        QCOMPARE(reader.refresh().newStories, 2); // a page without a title is none
        QCOMPARE(reader.sortedTitles(), (QStringList{u"Story One"_s, u"Story Two"_s}));
    }

    void aPackedSitemap()
    {
        Reader reader;
        reader.server.route("/news.xml.gz",
                            bytes(gzip(sitemap({"One"}, site(reader))), "application/x-gzip"));
        take(reader, SourceKind::Sitemap, u"/news.xml.gz"_s);
        QCOMPARE(reader.refresh().newStories, 1);
    }

    void aSitemapBomb()
    {
        Reader reader;
        reader.server.route("/news.xml.gz",
                            bytes(gzip(QByteArray(51 * 1024 * 1024, ' ')), "application/gzip"));
        take(reader, SourceKind::Sitemap, u"/news.xml.gz"_s);
        QCOMPARE(reader.refresh().failed, 1);
        QCOMPARE(reader.trouble(u"/news.xml.gz"_s), std::optional(Error::Kind::TooLarge));
    }

    void robotsThenIndexThenSitemap()
    {
        Reader reader;
        reader.server.route("/robots.txt", bytes("User-agent: *\nDisallow: /private\nSitemap: /pages.xml\n"
                                                 "Sitemap: /index-news.xml",
                                                 "text/plain"));
        reader.server.route("/index-news.xml", feed("<sitemapindex><sitemap><loc>/news.xml</loc></sitemap>"
                                                    "</sitemapindex>"));
        reader.server.route("/news.xml", conditional(sitemap({"One"}, site(reader)), "\"v1\"", {}));
        take(reader, SourceKind::Sitemap, u"/robots.txt"_s);
        QCOMPARE(reader.refresh().newStories, 1);
        QCOMPARE(reader.server.count("/pages.xml"), 0);
        reader.server.forgetRequests();
        QCOMPARE(reader.refresh().failed, 0);
        // The sitemap's validators go to the sitemap.
        QCOMPARE(reader.server.requests("/news.xml").last().header("If-None-Match"), "\"v1\"");
        QVERIFY(!reader.server.requests("/index-news.xml").last().has("If-None-Match"));
        QVERIFY(!reader.onlySource().trouble);
        QVERIFY(reader.onlySource().address.endsWith(u"/robots.txt"_s));
    }

    void anIndexThatLeadsToItself()
    {
        Reader reader;
        reader.server.route("/news.xml", feed("<sitemapindex><sitemap><loc>/news.xml</loc></sitemap>"
                                              "</sitemapindex>"));
        take(reader, SourceKind::Sitemap, u"/news.xml"_s);
        QCOMPARE(reader.refresh().failed, 1);
        QCOMPARE(reader.server.count("/news.xml"), 3);
    }

    void anIndexThatLeadsElsewhere()
    {
        Reader reader;
        reader.server.route("/news.xml", feed("<sitemapindex><sitemap><loc>http://news.invalid/news.xml</loc>"
                                              "</sitemap></sitemapindex>"));
        take(reader, SourceKind::Sitemap, u"/news.xml"_s);
        reader.refresh();
        QCOMPARE(reader.titles(), QStringList());
        QVERIFY(reader.trouble(u"/news.xml"_s) != Error::Kind::HostNotFound); // nobody went there
    }

    void whatRobotsForbidIsNotAsked()
    {
        Reader reader;
        reader.server.route("/robots.txt", bytes("User-agent: *\nDisallow: /world", "text/plain"));
        reader.server.route("/world", page(card("One")));
        take(reader, SourceKind::Html, u"/world"_s);
        QCOMPARE(reader.refresh().failed, 1);
        QCOMPARE(reader.server.count("/world"), 0);
        const Source source = reader.onlySource();
        QCOMPARE(source.trouble->kind, Error::Kind::RobotsRefuse);
        QVERIFY(source.trouble->detail.endsWith(u"/world"_s));
    }

    void robotsThatCannotBeReadMeanNotNow()
    {
        Reader reader;
        reader.server.route("/robots.txt", status(500));
        reader.server.route("/world", page(card("One")));
        take(reader, SourceKind::Html, u"/world"_s);
        QCOMPARE(reader.refresh().failed, 1);
        QCOMPARE(reader.server.count("/world"), 0);
        reader.server.route("/robots.txt", status(403)); // none for us
        QCOMPARE(reader.refresh().newStories, 1);
    }

    // A newspaper with one feed: its sections are the categories, however they are spelt.
    void sectionsOfOneFeed()
    {
        Reader reader;
        QByteArray xml = "<rss version='2.0'><channel><title>The Paper</title>";
        const QList<std::pair<QByteArray, QByteArray>> items = {
            {"One", "World"}, {"Two", " WORLD  news "}, {"Three", "Sport"}, {"Four", "Мир"}, {"Five", "мир"}};
        for (const auto &[name, category] : items)
            xml += "<item><title>" + name + "</title><guid isPermaLink='false'>" + name +
                   "</guid><category>" + category + "</category></item>";
        reader.server.route("/feed", feed(xml + "</channel></rss>"));
        Publication publication = paper(reader, SourceKind::Feed, u"/feed"_s);
        const QString address = reader.server.address(u"/feed"_s);
        publication.sections = {
            {u"world"_s,
             {{u"en"_s, u"World"_s}},
             {},
             {{u"en"_s, SourceKind::Feed, address, {u"world"_s, u"World News"_s, u"МИР"_s}}}},
            {u"sport"_s, {{u"en"_s, u"Sport"_s}}, {}, {{u"en"_s, SourceKind::Feed, address, {u"SPORT"_s}}}}};
        QVERIFY(Reader::wait(reader.library->sources().addPublication(publication, {})).ok());
        QCOMPARE(reader.refresh().newStories, 5);
        QCOMPARE(reader.server.count("/feed"), 1); // once for all its sections
        StoryQuery query;
        query.publication = publication.id;
        query.section = u"world"_s;
        QStringList world = reader.titles(query);
        world.sort();
        QCOMPARE(world, (QStringList{u"Five"_s, u"Four"_s, u"One"_s, u"Two"_s}));
        query.section = u"sport"_s;
        QCOMPARE(reader.titles(query), QStringList{u"Three"_s});
    }

    void feedsAreNotAskedFor()
    {
        Reader reader;
        reader.server.route("/robots.txt", bytes("User-agent: *\nDisallow: /", "text/plain"));
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        QCOMPARE(reader.refresh().failed, 0);
        QCOMPARE(reader.server.count("/robots.txt"), 0);
    }
};

QTEST_GUILESS_MAIN(NewsPagesTest)
#include "tst_newspages.moc"
