// A site's address → a newspaper proposed: what is asked of the site, and what is not.
#include "reader.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

Result<Added> propose(Reader &reader, const QString &path)
{
    return reader.wait(reader.library->sources().add(reader.server.address(path), {}, OnPage::Propose));
}

QByteArray links(int count)
{
    QByteArray html = "<link rel=feed href=/feed><nav>";
    for (int i = 0; i < count; ++i)
        html += QByteArray("<a href=/part-") + char('a' + i) + ">Section " + char('a' + i) + "</a>";
    return html + "</nav>";
}

} // namespace

class ProposingTest final : public QObject
{
    Q_OBJECT

private slots:
    // The fast path: what is a feed is taken by one request, whatever was asked for pages.
    void aFeedIsTakenAtOnce()
    {
        Reader reader;
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s})));
        const auto added = propose(reader, u"/feed"_s);
        QVERIFY(added.ok());
        QVERIFY(added->subscribed && !added->proposal);
        QCOMPARE(reader.server.requests().size(), 1);
    }

    void aSiteWithSections()
    {
        Reader reader;
        reader.server.route("/", page("<meta charset='windows-1251'><html lang=ru>"
                                      "<meta property=og:site_name content='\xcc\xe8\xf0'>" +
                                      links(3)));
        reader.server.route("/part-a", page("<link rel=feed href=/feed><link rel=feed href=/part-a/feed>"));
        reader.server.route("/part-b", page("<p>nothing here</p>"));
        const auto added = propose(reader, u"/"_s);
        QVERIFY(added.ok());
        QVERIFY(added->proposal && !added->subscribed);
        const Publication &p = *added->proposal;
        QCOMPARE(p.name, u"Мир"_s);
        QCOMPARE(p.defaultEdition, u"ru"_s);
        QCOMPARE(p.sources.first().address, reader.server.address(u"/feed"_s));
        QCOMPARE(p.sections.size(), 1);
        QCOMPARE(p.sections.first().sources.first().address, reader.server.address(u"/part-a/feed"_s));
        // Nothing is taken yet, no feed was fetched, and each page was asked for once.
        QVERIFY(reader.sources().isEmpty());
        QCOMPARE(reader.server.requests("/feed").size(), 0);
        QCOMPARE(reader.server.requests().size(), 5); // and its robots.txt
        QVERIFY(reader.wait(reader.library->sources().addPublication(p, p.defaultEdition)));
        QCOMPARE(reader.sources().size(), 2);
    }

    void asksFewPages()
    {
        Reader reader;
        reader.server.route("/", page(links(20)));
        QVERIFY(propose(reader, u"/"_s).ok());
        QCOMPARE(reader.server.requests().size(), 1 + 1 + 8); // with robots.txt
    }

    // Its other languages, as the front page announces them, are editions of the same newspaper. What is
    // announced elsewhere, or has nothing to read, is none.
    void editionsInOtherLanguages()
    {
        Reader reader;
        reader.server.route("/",
                            page("<html lang=en><title>Paper</title><link rel=alternate hreflang=en href=/>"
                                 "<link rel=alternate hreflang=x-default href=/>"
                                 "<link rel=alternate hreflang=ru-RU href=/ru/>"
                                 "<link rel=alternate hreflang=az href=/az/>"
                                 "<link rel=alternate hreflang=de href=https://elsewhere.example/>"
                                 "<link rel=feed href=/feed><nav><a href=/world>World</a></nav>"));
        reader.server.route("/world", page("<link rel=feed href=/world/feed>"));
        reader.server.route("/ru/", page("<html lang=ru><meta charset=utf-8><title>Газета</title>"
                                         "<link rel=feed href=/ru/feed><link rel=feed href=/ru/world/feed>"
                                         "<nav><a href=/ru/world>Мир</a></nav>"));
        reader.server.route("/az/", page("<html lang=az><p>Tezliklə</p>"));
        const auto added = propose(reader, u"/"_s);
        QVERIFY2(added.ok(), qPrintable(added.ok() ? QString() : added.error().detail));
        const Publication &p = *added->proposal;
        QCOMPARE(p.editions.size(), 2);
        QCOMPARE(p.defaultEdition, u"en"_s);
        QCOMPARE(p.editions.last().language, u"ru"_s);
        QCOMPARE(p.editions.last().name, u"Газета"_s);
        QCOMPARE(p.editions.last().home, reader.server.address(u"/ru/"_s));
        QCOMPARE(p.sources.last(),
                 (SectionSource{u"ru"_s, SourceKind::Feed, reader.server.address(u"/ru/feed"_s), {}}));
        QCOMPARE(p.sections.size(), 1);
        QCOMPARE(p.sections.first().name, (Translations{{u"en"_s, u"World"_s}, {u"ru"_s, u"Мир"_s}}));
        QCOMPARE(p.sections.first().sources.size(), 2);
        QCOMPARE(reader.server.requests().size(), 5);
        QVERIFY(reader.wait(reader.library->sources().addPublication(p, u"ru"_s)));
        QCOMPARE(reader.wait(reader.library->sources().publications()).first().edition, u"ru"_s);
    }

    // The sections of another edition stand in its own navigation. They are the same by the name of their
    // address, or where a section's page says so; what robots.txt forbids is not even asked for.
    void sectionsOfOtherEditions()
    {
        Reader reader;
        reader.server.route("/", page("<html lang=en><title>Paper</title>"
                                      "<link rel=alternate hreflang=ru href=/ru/>"
                                      "<link rel=alternate hreflang=az href=/az/>"
                                      "<nav><a href=/world>World</a><a href=/sport>Sport</a></nav>"));
        reader.server.route("/world", page("<link rel=feed href=/world/feed>"));
        reader.server.route("/sport", page("<link rel=feed href=/sport/feed>"
                                           "<link rel=alternate hreflang=az href=/az/idman>"));
        reader.server.route("/ru/", page("<html lang=ru><meta charset=utf-8><title>Газета</title><nav>"
                                         "<a href=/ru/secret>Тайны</a><a href=/ru/nothing>Пусто</a>"
                                         "<a href=/ru/world>Мир</a><a href=/ru/culture>Культура</a></nav>"));
        reader.server.route("/ru/world", page("<link rel=feed href=/ru/world/feed>"));
        reader.server.route("/ru/culture", page("<link rel=feed href=/ru/culture/feed>"));
        reader.server.route("/ru/secret", page("<link rel=feed href=/ru/secret/feed>"));
        reader.server.route("/az/", page("<html lang=az><meta charset=utf-8><title>Paper</title>"
                                         "<nav><a href=/az/idman>İdman</a></nav>"));
        reader.server.route("/az/idman", page("<link rel=feed href=/az/idman/feed>"));
        reader.server.route("/robots.txt", page("User-agent: *\nDisallow: /ru/secret\n"));
        const auto added = propose(reader, u"/"_s);
        QVERIFY2(added.ok(), qPrintable(added.ok() ? QString() : added.error().detail));
        const Publication &p = *added->proposal;
        QCOMPARE(p.editions.size(), 3);
        QStringList sections;
        for (const Section &section : p.sections) {
            QStringList names = section.name.values();
            names.sort();
            sections.append(section.id + u": "_s + names.join(u' ') + u' ' +
                            QString::number(section.sources.size()));
        }
        QCOMPARE(sections,
                 (QStringList{u"world: World Мир 2"_s, u"sport: Sport İdman 2"_s, u"culture: Культура 1"_s}));
        QCOMPARE(p.sections.first().sources.last().edition, u"ru"_s);
        QCOMPARE(reader.server.requests("/ru/secret").size(), 0);
        QCOMPARE(reader.server.requests("/robots.txt").size(), 1);
    }

    // Forty languages with forty sections each: still some thirty pages.
    void asksFewPagesOfOtherEditions()
    {
        Reader reader;
        const QList<QByteArray> languages = {"ru", "az", "hy", "ar", "de", "fr"};
        QByteArray homes;
        for (const QByteArray &language : languages)
            homes += "<link rel=alternate hreflang=" + language + " href=/" + language + "/>";
        reader.server.route("/", page("<html lang=en>" + homes + links(20)));
        for (const QByteArray &language : languages) {
            QByteArray html = links(20).replace("href=/", "href=/" + language + '/');
            reader.server.route('/' + language + '/', page("<html lang=" + language + '>' + html));
        }
        QVERIFY(propose(reader, u"/"_s).ok());
        QCOMPARE(reader.server.requests().size(), 1 + 1 + 32);
    }

    // One feed that every language announces is one edition's.
    void oneFeedForAllLanguages()
    {
        Reader reader;
        reader.server.route("/", page("<html lang=en><link rel=alternate hreflang=ru href=/ru/>"
                                      "<link rel=feed href=/feed>"));
        reader.server.route("/ru/", page("<html lang=ru><link rel=feed href=/feed>"));
        const auto added = propose(reader, u"/"_s);
        QVERIFY(added.ok());
        QCOMPARE(added->proposal->editions.size(), 1);
        QCOMPARE(added->proposal->sources.size(), 1);
    }

    void asksFewOtherHomes()
    {
        Reader reader;
        QByteArray html = "<html lang=en><link rel=feed href=/feed>";
        for (const QByteArray language : {"ru", "az", "hy", "ar", "de", "fr", "tr", "ka"})
            html += "<link rel=alternate hreflang=" + language + " href=/" + language + "/>";
        reader.server.route("/", page(html));
        const auto added = propose(reader, u"/"_s);
        QVERIFY(added.ok());
        QCOMPARE(added->proposal->editions.size(), 1);
        QCOMPARE(reader.server.requests().size(), 1 + 1 + 4);
    }

    void aNewsSitemapWhereNothingElseIs()
    {
        Reader reader;
        reader.server.route("/", page("<title>Paper</title><p>No feeds here</p>"));
        reader.server.route("/robots.txt", page("User-agent: *\nSitemap: " +
                                                reader.server.address(u"/sitemap.xml"_s).toUtf8() +
                                                "\nsitemap: /news-sitemap.xml\n"));
        reader.server.route("/news-sitemap.xml",
                            feed("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
                                 "xmlns:news='http://www.google.com/schemas/sitemap-news/"
                                 "0.9'><url><loc>http://127.0.0.1/a</loc>"
                                 "<news:news><news:title>One</news:title></news:news></url></urlset>"));
        const auto added = propose(reader, u"/"_s);
        QVERIFY2(added.ok(), qPrintable(added.ok() ? QString() : added.error().detail));
        QVERIFY(added->proposal);
        QCOMPARE(added->proposal->sources,
                 (QList<SectionSource>{
                     {u"und"_s, SourceKind::Sitemap, reader.server.address(u"/news-sitemap.xml"_s), {}}}));
        QCOMPARE(reader.server.requests("/sitemap.xml").size(), 0);
    }

    // A site without any feed: its sections and its front page are lists, as far as robots.txt lets us.
    void listsWhereNoFeedIs()
    {
        const auto list = [](const QByteArray &part) {
            QByteArray html;
            for (int i = 0; i < 6; ++i)
                html += "<a href='/" + part + "/the-ferry-sailed-again-" + QByteArray::number(i) +
                        "'>The ferry sailed to the island once more</a>";
            return html;
        };
        Reader reader;
        reader.server.route("/", page("<title>Paper</title><nav><a href=/world>World</a>"
                                      "<a href=/private>Private</a><a href=/about-us>Us</a></nav>" +
                                      list("front")));
        reader.server.route("/world", page(list("world")));
        reader.server.route("/private", page(list("private")));
        reader.server.route("/robots.txt", page("User-agent: *\nDisallow: /private\n"));
        const auto added = propose(reader, u"/"_s);
        QVERIFY2(added.ok(), qPrintable(added.ok() ? QString() : added.error().detail));
        const Publication &p = *added->proposal;
        QCOMPARE(p.sections.size(), 1);
        const SectionSource world{u"und"_s, SourceKind::Html, reader.server.address(u"/world"_s), {}};
        QCOMPARE(p.sections.first().sources, QList<SectionSource>{world});
        QVERIFY(reader.wait(reader.library->sources().addPublication(p, p.defaultEdition)));
        QVERIFY(reader.refresh().newStories >= 6);
        QCOMPARE(reader.server.requests("/private").size(), 0);
    }

    void aFrontPageAlone()
    {
        QByteArray html = "<title>Paper</title>";
        for (int i = 0; i < 6; ++i)
            html += "<a href='/the-ferry-sailed-again-" + QByteArray::number(i) +
                    "'>The ferry sailed to the island once more</a>";
        Reader reader;
        reader.server.route("/", page(html));
        const auto added = propose(reader, u"/"_s);
        QVERIFY2(added.ok(), qPrintable(added.ok() ? QString() : added.error().detail));
        QCOMPARE(added->proposal->sources,
                 (QList<SectionSource>{{u"und"_s, SourceKind::Html, reader.server.address(u"/"_s), {}}}));
    }

    void nothingAtAll()
    {
        Reader reader;
        reader.server.route("/", page("<p>No feeds here</p>"));
        const auto added = propose(reader, u"/"_s);
        QVERIFY(!added.ok());
        QCOMPARE(added.error().kind, Error::Kind::NoFeedFound);
    }

    void whatIsThereAlready()
    {
        Reader reader;
        reader.server.route("/", page("<link rel=feed href=/feed>"));
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        const auto added = propose(reader, u"/"_s);
        QVERIFY(added.ok());
        QVERIFY(added->alreadyThere && !added->proposal);
    }

    // Whoever cancels is not waited for: the pages not yet asked are not asked any more.
    void cancelled()
    {
        Reader reader;
        reader.server.route("/", page(links(8)));
        reader.server.route("/part-a", page("<p>slow</p>").after(300));
        auto future = reader.library->sources().add(reader.server.address(u"/"_s), {}, OnPage::Propose);
        QTRY_COMPARE(reader.server.requests("/part-a").size(), 1);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QTest::qWait(600);
        QCOMPARE(reader.server.requests().size(), 3);
    }
};

QTEST_GUILESS_MAIN(ProposingTest)
#include "tst_proposing.moc"
