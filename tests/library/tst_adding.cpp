// From what somebody types to a newspaper with its stories: one request for a feed, two for a page with one
// feed.
#include "reader.h"

#include "core/library/typedaddress.h"

using namespace broadsheet;
using namespace broadsheet::testing;

class AddingTest final : public QObject
{
    Q_OBJECT

private slots:
    // A feed that names no language is asked by its words, and each story in it for itself.
    void languagesNobodyNamed()
    {
        Reader reader;
        reader.server.route("/feed",
                            feed(rss(u"Xəbərlər"_s, {u"Hökumət gələn ilin büdcəsini təsdiq edib"_s,
                                                     u"Nazir cümə axşamı müqavilə imzalayıb"_s,
                                                     u"Правительство сообщило об этом в четверг"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        QStringList languages;
        for (const Headline &line : Reader::wait(reader.library->stories().list({})))
            languages.append(line.language);
        languages.sort();
        QCOMPARE(languages, QStringList({u"az"_s, u"az"_s, u"ru"_s}));
    }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("addresses");
        const QStringList both = {u"https://example.org/feed"_s, u"http://example.org/feed"_s};
        QTest::newRow("bare") << u"example.org/feed"_s << both;
        QTest::newRow("spaces") << u"  example.org/feed \n"_s << both;
        QTest::newRow("angle brackets") << u"<example.org/feed>"_s << both;
        QTest::newRow("https") << u"https://example.org/feed"_s << QStringList{both.at(0)};
        QTest::newRow("http stays") << u"http://example.org/feed"_s << QStringList{both.at(1)};
        QTest::newRow("feed://") << u"feed://example.org/feed"_s << both;
        QTest::newRow("feed:https") << u"feed:https://example.org/feed"_s << QStringList{both.at(0)};
        QTest::newRow("Feed:HTTP") << u"FEED:http://example.org/feed"_s << QStringList{both.at(1)};
        QTest::newRow("a port is no scheme")
            << u"localhost:8000/feed"_s
            << QStringList{u"https://localhost:8000/feed"_s, u"http://localhost:8000/feed"_s};
        QTest::newRow("one word") << u"foo"_s << QStringList{};
        QTest::newRow("nothing") << u"  "_s << QStringList{};
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QStringList{};
        QTest::newRow("a script") << u"javascript:alert(1)"_s << QStringList{};
        QTest::newRow("data") << u"data:text/html,x"_s << QStringList{};
        QTest::newRow("mail") << u"mailto:a@example.org"_s << QStringList{};
    }

    void readsWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, addresses);
        QCOMPARE(addressesOf(typed), addresses);
    }

    void readsNamesOfAllScripts()
    {
        const QStringList addresses = addressesOf(u"новости.рф/лента"_s);
        QCOMPARE(addresses.size(), 2);
        QVERIFY(addresses.first().startsWith(u"https://"_s));
    }

    void row05_takesAFeedWithOneRequest()
    {
        Reader reader;
        reader.server.route("/feed", conditional(rss(u"The Paper"_s, {u"One"_s, u"Two"_s}), "\"v1\"", {}));
        const auto added = reader.add(reader.server.address(u"/feed"_s));
        QVERIFY(added.ok());
        QVERIFY(added->subscribed);
        QVERIFY(!added->alreadyThere);
        QCOMPARE(added->subscribed->publication.name, u"The Paper"_s);
        QCOMPARE(reader.server.requests("/feed").size(), 1);
        QCOMPARE(reader.titles(), (QStringList{u"One"_s, u"Two"_s}));
        // That one request was the first refresh: the next is conditional.
        QCOMPARE(reader.refresh().failed, 0);
        QCOMPARE(reader.server.requests("/feed").size(), 2);
        QCOMPARE(reader.server.requests("/feed").last().header("If-None-Match"), "\"v1\"");
    }

    void triesPlainHttpWhenNothingWasTyped()
    {
        Reader reader;
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s})));
        const auto added = reader.add(reader.server.address(u"/feed"_s).mid(7)); // without http://
        QVERIFY2(added.ok(), qPrintable(added ? QString() : added.error().detail));
        QVERIFY(added->subscribed);
    }

    void takesTheOneFeedOfAPage()
    {
        Reader reader;
        reader.server.route("/",
                            page("<html><head><link rel='alternate' type='application/rss+xml' href='/feed'>"
                                 "</head><body>News</body></html>"));
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s})));
        const auto added = reader.add(reader.server.address(u"/"_s));
        QVERIFY(added.ok());
        QVERIFY(added->subscribed);
        QCOMPARE(reader.server.requests("/").size(), 1);
        QCOMPARE(reader.server.requests("/feed").size(), 1);
        QCOMPARE(reader.onlySource().address, reader.server.address(u"/feed"_s));
    }

    void offersTheSeveralFeedsOfAPage()
    {
        Reader reader;
        reader.server.route(
            "/", page("<meta charset='windows-1251'>"
                      "<link rel='alternate' type='application/rss+xml' href='/a' title='A'>"
                      "<link rel='alternate' type='application/atom+xml' href='/b' title='\xcc\xe8\xf0'>"));
        const auto added = reader.add(reader.server.address(u"/"_s));
        QVERIFY(added.ok());
        QVERIFY(!added->subscribed);
        QCOMPARE(added->choices.size(), 2);
        QCOMPARE(added->choices.at(1).address, reader.server.address(u"/b"_s));
        QCOMPARE(added->choices.at(1).title, u"Мир"_s);
        QVERIFY(reader.wait(reader.library->sources().sources()).isEmpty());
    }

    // Where a page names no feed: a few usual places, one after the other, up to the first.
    void triesUsualPlaces()
    {
        Reader reader;
        reader.server.route("/world/", page("<p>No feeds here</p>"));
        reader.server.route("/rss", page("<p>Not here either</p>"));
        reader.server.route("/rss.xml", feed(rss(u"The Paper"_s, {u"One"_s})));
        const auto added = reader.add(reader.server.address(u"/world/"_s));
        QVERIFY(added.ok());
        QVERIFY(added->subscribed);
        QCOMPARE(reader.onlySource().address, reader.server.address(u"/rss.xml"_s));
        for (const char *asked : {"/world/", "/feed", "/rss", "/rss.xml"})
            QCOMPARE(reader.server.requests(asked).size(), 1);
        QCOMPARE(reader.server.requests("/feed.xml").size(), 0);
    }

    void guessesNothingWhereAFeedIsNamed()
    {
        Reader reader;
        reader.server.route("/", page("<a href='/news.rss'>News</a>"));
        reader.server.route("/news.rss", feed(rss(u"The Paper"_s, {u"One"_s})));
        QVERIFY(reader.add(reader.server.address(u"/"_s))->subscribed);
        QCOMPARE(reader.server.requests("/feed").size(), 0);
    }

    void stopsGuessingWhereTheSiteIsUnwell()
    {
        Reader reader;
        reader.server.route("/", page("<p>No feeds here</p>"));
        reader.server.route("/feed", status(503));
        const auto added = reader.add(reader.server.address(u"/"_s));
        QVERIFY(!added.ok());
        QCOMPARE(added.error().kind, Error::Kind::NoFeedFound);
        QCOMPARE(added.error().detail, reader.server.address(u"/"_s));
        QCOMPARE(reader.server.requests("/rss").size(), 0);
    }

    void asksTelegramNothing()
    {
        Reader reader;
        const auto added = reader.add(u"https://t.me/s/news"_s);
        QVERIFY(!added.ok());
        QCOMPARE(added.error().kind, Error::Kind::NoFeedFound);
    }

    void fails_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no feed on the page") << u"/page"_s << Error::Kind::NoFeedFound;
        QTest::newRow("not found") << u"/nothing"_s << Error::Kind::NotFound;
        QTest::newRow("gone") << u"/gone"_s << Error::Kind::Gone;
        QTest::newRow("the announced feed is none") << u"/liar"_s << Error::Kind::NotAFeed;
    }

    void fails()
    {
        QFETCH(QString, path);
        QFETCH(Error::Kind, kind);
        Reader reader;
        reader.server.route("/page", page("<p>No feeds here</p>"));
        reader.server.route("/gone", status(410));
        reader.server.route("/liar", page("<link rel='alternate' type='application/rss+xml' href='/page'>"));
        const auto added = reader.add(reader.server.address(path));
        QVERIFY(!added.ok());
        QCOMPARE(added.error().kind, kind);
        QVERIFY(reader.wait(reader.library->sources().sources()).isEmpty());
    }

    void knowsWhatItHas()
    {
        Reader reader;
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        const auto again = reader.add(reader.server.address(u"/feed/"_s));
        QVERIFY(again.ok());
        QVERIFY(again->alreadyThere);
        QCOMPARE(again->subscribed->publication.name, u"The Paper"_s);
        QCOMPARE(reader.server.requests("/feed").size(), 1);
        QCOMPARE(reader.wait(reader.library->sources().publications()).size(), 1);
    }

    // A feed its publisher had closed is asked, and stays where it was.
    void aClosedFeedIsAskedAgain()
    {
        Reader reader;
        const QString address = reader.server.address(u"/feed"_s);
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s})));
        QVERIFY(reader.add(address).ok());
        reader.server.route("/feed", status(410));
        reader.refresh();
        QVERIFY(reader.onlySource().gone);
        reader.server.forgetRequests();
        QCOMPARE(reader.add(address).error().kind, Error::Kind::Gone); // it still is
        QCOMPARE(reader.server.requests("/feed").size(), 1);
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s, u"Two"_s})));
        const auto again = reader.add(address);
        QVERIFY(again.ok() && !again->alreadyThere);
        QCOMPARE(again->subscribed->publication.name, u"The Paper"_s);
        QCOMPARE(reader.wait(reader.library->sources().publications()).size(), 1);
        QVERIFY(!reader.onlySource().gone && !reader.onlySource().trouble);
        QCOMPARE(reader.sortedTitles(), QStringList({u"One"_s, u"Two"_s}));
    }

    // What no section names any more, or only an edition that is not chosen, is not there.
    void whatIsNotTakenIsAdded()
    {
        Reader reader;
        const auto at = [&](const QString &edition, const QString &path) {
            return SectionSource{edition, SourceKind::Feed, reader.server.address(path), {}};
        };
        Publication paper;
        paper.id = u"feed.paper"_s;
        paper.name = u"The Paper"_s;
        paper.defaultEdition = u"en"_s;
        paper.editions = {{u"en"_s, u"EN"_s, {}, true}, {u"ru"_s, u"RU"_s, {}, true}};
        paper.sections = {
            {u"world"_s, {{u"en"_s, u"World"_s}}, {}, {at(u"en"_s, u"/world"_s)}},
            {u"sport"_s, {{u"en"_s, u"Sport"_s}}, {}, {at(u"en"_s, u"/sport"_s), at(u"ru"_s, u"/ru"_s)}}};
        for (const char *path : {"/world", "/sport", "/ru"})
            reader.server.route(path, feed(rss(u"The Paper"_s, {QString::fromLatin1(path).sliced(1)})));
        const auto put = [&] {
            QVERIFY(Reader::wait(reader.library->sources().addPublication(paper, u"en"_s)).ok());
        };
        put();
        reader.refresh();
        paper.sections.removeFirst();
        put();
        for (const QString &path : {u"/world"_s, u"/ru"_s}) {
            reader.server.forgetRequests();
            const auto added = reader.add(reader.server.address(path));
            QVERIFY(added.ok() && !added->alreadyThere);
            QCOMPARE(reader.server.requests().size(), 1);
            QVERIFY(added->subscribed->publication.id != paper.id);
        }
        QCOMPARE(reader.sources().size(), 3);
        QVERIFY(reader.add(reader.server.address(u"/sport"_s))->alreadyThere);
    }

    void undoTakesItAway()
    {
        Reader reader;
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        reader.open();
        QVERIFY(reader.wait(reader.library->journal().undo()).ok());
        QVERIFY(reader.wait(reader.library->sources().publications()).isEmpty());
        QVERIFY(reader.titles().isEmpty());
        const auto again = reader.add(reader.server.address(u"/feed"_s));
        QVERIFY(again.ok() && !again->alreadyThere);
        QCOMPARE(reader.titles().size(), 1);
    }

    void exchangesListsOfFeeds()
    {
        Reader reader;
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        const QByteArray opml = reader.wait(reader.library->sources().exportOpml());
        QVERIFY(opml.contains(reader.server.address(u"/feed"_s).toUtf8()));
        Reader other;
        const auto imported = other.import(opml);
        QVERIFY(imported.ok());
        QCOMPARE(imported->newspapers, 1);
        QCOMPARE(other.import(opml)->newspapersHere, 1);
        QCOMPARE(other.refresh().newStories, 1);
        QCOMPARE(other.titles(), QStringList{u"One"_s});
        QVERIFY(!other.import("no opml").ok());
    }
};

QTEST_GUILESS_MAIN(AddingTest)
#include "tst_adding.moc"
