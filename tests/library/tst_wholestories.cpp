// Whole articles: fetched once, compared with the feed's text, kept beside it; walls, strangers and doors in
// the reader's own network stay outside.
#include "reader.h"

#include "core/article/teaser.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

const QString teaser = u"Three ports on the northern shore will share one warning system…"_s;

const QString paragraphs[] = {
    u"Three ports on the northern shore will share one warning system, their harbour masters agreed on "
    u"Monday "
    u"after a night of talks that nobody had expected to end before the ferry left."_s,
    u"The system rings the same bell in all of them, and it rings it eleven minutes before the water comes; "
    u"until now every port listened to its own gauge and to the neighbour's only by telephone."_s,
    u"Each port pays by the length of its shoreline, which had been the quarrel for years, because the "
    u"smallest "
    u"port has the longest one, and its barnacles are counted with it."_s,
    u"Engineers will hang the first bell in spring, says the keeper of the lighthouse, and he has promised "
    u"to "
    u"test it only in the afternoon, so that the night shift may sleep."_s,
};

QByteArray articlePage(const QString &title)
{
    QString html =
        u"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>%1 - Harbour Post</title></head>"
        "<body><header><nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li></ul></nav>"
        "</header><main><article><h1>%1</h1>"_s.arg(title);
    for (const QString &one : paragraphs)
        html += u"<p>"_s + one + u"</p>"_s;
    return (html +
            u"</article></main><footer><p>Harbour Post, all rights reserved.</p></footer></body></html>"_s)
        .toUtf8();
}

const QByteArray wall =
    "<!doctype html><html><head><title>Before you continue</title></head><body><main><h1>We value your "
    "privacy</h1>"
    "<p>We and our 847 partners store and access information on a device, such as cookies, and process "
    "personal "
    "data, such as unique identifiers, for personalised advertising and content measurement.</p><p>With your "
    "permission we may use precise geolocation data and identification through device scanning. You may "
    "click to "
    "consent to our processing as described above.</p><p>You can change your preferences at any time by "
    "returning "
    "to this site and clicking the privacy button.</p><button>Accept all</button></main></body></html>";

// Stories whose pages are where `links` say.
QByteArray feedOf(const QStringList &links)
{
    QString xml = u"<rss version='2.0'><channel><title>Harbour Post</title>"_s;
    for (const QString &link : links)
        xml += u"<item><title>Harbour bell %2</title><guid isPermaLink='false'>%1</guid><link>%1</link>"
               "<description>%3</description></item>"_s.arg(link, link.section(u'/', -1), teaser);
    return (xml + u"</channel></rss>"_s).toUtf8();
}

class Newspaper final
{
public:
    explicit Newspaper(const QStringList &links = {u"/a"_s}) { take(links); }

    void take(const QStringList &links)
    {
        QStringList whole;
        for (const QString &link : links)
            whole.append(link.startsWith(u'/') ? reader.server.address(link) : link);
        reader.server.route("/feed", feed(feedOf(whole)));
        if (!reader.add(reader.server.address(u"/feed"_s)).ok())
            qFatal("the newspaper was not added");
        reader.server.forgetRequests();
    }

    StoryId id(int row = 0)
    {
        const QList<Headline> lines = reader.wait(reader.library->stories().list({}));
        return lines.at(row).id;
    }

    Story stored(int row = 0) { return *reader.wait(reader.library->stories().story(id(row))); }

    Result<Story> fetch(int row = 0) { return reader.wait(reader.library->stories().wholeStory(id(row))); }

    std::optional<Error::Kind> trouble(int row = 0)
    {
        const Result<Story> story = fetch(row);
        return story ? std::nullopt : std::optional(story.error().kind);
    }

    void wish(const Upkeep &upkeep)
    {
        if (!reader.wait(reader.library->sources().setUpkeep({}, upkeep)).ok())
            qFatal("the wish was not kept");
    }

    int wholeOnes()
    {
        int count = 0;
        for (const Headline &line : reader.wait(reader.library->stories().list({}))) {
            if (reader.wait(reader.library->stories().story(line.id))->whole.text)
                ++count;
        }
        return count;
    }

    Reader reader;
};

} // namespace

class WholeStoriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheArticleAndKeepsIt()
    {
        Newspaper paper;
        paper.reader.server.route("/a", page(articlePage(u"Harbour bell a"_s)));
        QVERIFY(article::isWholeWanted(paper.stored()));
        const Result<Story> story = paper.fetch();
        QVERIFY(story.ok());
        QVERIFY(story->whole.text->plain.contains(u"barnacles"_s));
        QVERIFY(!story->whole.text->plain.contains(u"all rights reserved"_s));
        QCOMPARE(story->plainText, teaser);
        QCOMPARE(paper.reader.server.count("/a"), 1);
        paper.reader.open();
        QVERIFY(paper.stored().whole.text->html.contains(u"barnacles"_s));
        QCOMPARE(paper.stored().whole.text->baseUrl, paper.reader.server.address(u"/a"_s));
        QCOMPARE(paper.reader.server.count("/a"), 1);
    }

    void keepsWhatThePageCallsItself()
    {
        Newspaper paper;
        const QByteArray head =
            "<link rel='canonical' href='https://127.0.0.1/harbour-bell?utm_source=x'></head>";
        paper.reader.server.route("/a", page(articlePage(u"Harbour bell a"_s).replace("</head>", head)));
        QVERIFY(paper.fetch().ok());
        paper.reader.open();
        QCOMPARE(paper.stored().whole.text->canonical, u"https://127.0.0.1/harbour-bell?utm_source=x"_s);
    }

    void readsForeignEncodings()
    {
        Newspaper paper;
        QString html = QString::fromUtf8(articlePage(u"Harbour bell a"_s));
        html.replace(u"barnacles"_s, u"моллюски"_s).replace(u"utf-8"_s, u"windows-1251"_s);
        const QByteArray bytes1251 = [&] {
            QByteArray out;
            for (const QChar c : html) { // enough of the code page for these letters
                const char16_t u = c.unicode();
                out.append(u >= 0x410 && u <= 0x44f ? char(u - 0x410 + 0xC0) : char(u));
            }
            return out;
        }();
        paper.reader.server.route("/a", bytes(bytes1251, "text/html; charset=windows-1251"));
        const Result<Story> story = paper.fetch();
        QVERIFY(story.ok());
        QVERIFY(story->whole.text->plain.contains(u"моллюски"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<Error::Kind>("expected");
        QTest::addColumn<bool>("mayPass");
        const QByteArray good = articlePage(u"Harbour bell a"_s);
        QTest::newRow("a cookie wall") << page(wall) << Error::Kind::NoArticle << false;
        QTest::newRow("nothing there") << status(404) << Error::Kind::NotFound << false;
        QTest::newRow("locked") << status(403) << Error::Kind::Forbidden << false;
        QTest::newRow("a broken server") << status(500) << Error::Kind::ServerFailed << true;
        QTest::newRow("too slow") << silence() << Error::Kind::TimedOut << true;
        QTest::newRow("too large")
            << raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999\r\n\r\n<p>")
            << Error::Kind::TooLarge << false;
        QTest::newRow("without end") << page(QByteArray(64 * 1024, 'x')).ending(Reply::End::Endless)
                                     << Error::Kind::TooLarge << false;
        QTest::newRow("cut short") << page(good).ending(Reply::End::CutShort) << Error::Kind::Interrupted
                                   << true;
        QTest::newRow("a document") << bytes("%PDF-1.7 bell", "application/pdf") << Error::Kind::NoArticle
                                    << false;
        QTest::newRow("data") << bytes("{\"bell\": 1}", "application/json") << Error::Kind::NoArticle
                              << false;
        QTest::newRow("empty") << page({}) << Error::Kind::NoArticle << false;
        QTest::newRow("into the reader's network")
            << redirect(302, "http://localhost:1/router") << Error::Kind::BadAddress << false;
    }

    void refuses()
    {
        QFETCH(Reply, reply);
        QFETCH(Error::Kind, expected);
        QFETCH(bool, mayPass);
        Newspaper paper;
        paper.reader.network.silence = 300;
        paper.reader.open();
        paper.reader.server.route("/a", reply);
        QCOMPARE(paper.trouble(), expected);
        const Story story = paper.stored();
        QVERIFY(!story.whole.text);
        QCOMPARE(story.plainText, teaser);
        QCOMPARE(story.whole.trouble ? std::optional(story.whole.trouble->kind) : std::nullopt, expected);
        QCOMPARE(story.whole.again.isValid(), mayPass);
        // The page recovers, the reader tries again.
        paper.reader.server.route("/a", page(articlePage(u"Harbour bell a"_s)));
        QVERIFY(paper.fetch().ok());
        QVERIFY(!paper.stored().whole.trouble);
    }

    void aWallTakesNothingAway()
    {
        Newspaper paper;
        paper.reader.server.route("/a", page(articlePage(u"Harbour bell a"_s)));
        QVERIFY(paper.fetch().ok());
        paper.reader.server.route("/a", page(wall));
        QCOMPARE(paper.trouble(), Error::Kind::NoArticle);
        QVERIFY(paper.stored().whole.text->plain.contains(u"barnacles"_s));
    }

    void saysWhenTheFeedHasAsMuch()
    {
        Newspaper paper;
        QString all;
        for (const QString &one : paragraphs)
            all += u"<p>"_s + one + u"</p>"_s;
        paper.reader.server.route(
            "/feed",
            feed(u"<rss version='2.0'><channel><title>P</title><item><title>Harbour bell a</title>"
                 "<guid isPermaLink='false'>full</guid><link>%1</link><description>%2</description></item>"
                 "</channel></rss>"_s.arg(paper.reader.server.address(u"/full"_s), all.toHtmlEscaped())
                     .toUtf8()));
        paper.reader.server.route("/full", page(articlePage(u"Harbour bell a"_s)));
        paper.reader.refresh();
        const int row = paper.stored(0).item.guid == u"full"_s ? 0 : 1;
        QVERIFY(!article::isWholeWanted(paper.stored(row)));
        QCOMPARE(paper.trouble(row), Error::Kind::NothingToDo);
    }

    // A proxy plays the public web.
    void followsToAnotherSite()
    {
        Newspaper paper;
        ScriptedServer proxy;
        proxy.route("/feed", feed(feedOf({u"http://news.example/a"_s})));
        proxy.route("/a", [](const Received &request) {
            return request.target.startsWith("http://news.example/")
                       ? redirect(301, "http://stories.example/a")
                       : page(articlePage(u"Harbour bell a"_s));
        });
        paper.reader.network.proxy = u"http://127.0.0.1:%1"_s.arg(proxy.port());
        paper.reader.open();
        QVERIFY(paper.reader.add(u"http://news.example/feed"_s).ok());
        for (int row = 0; row < 2; ++row) {
            if (paper.stored(row).item.url != u"http://news.example/a"_s)
                continue;
            const Result<Story> story = paper.fetch(row);
            QVERIFY(story.ok());
            QCOMPARE(story->whole.text->baseUrl, u"http://stories.example/a"_s);
        }
        QCOMPARE(proxy.count("/a"), 2);
    }

    void strangersDoNotReachIntoTheReadersNetwork_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("this computer") << u"localhost"_s; // the newspaper comes from 127.0.0.1
        QTest::newRow("another number of it") << u"127.0.0.2"_s;
    }

    void strangersDoNotReachIntoTheReadersNetwork()
    {
        QFETCH(QString, host);
        ScriptedServer router;
        router.route("/a", page(articlePage(u"Harbour bell a"_s)));
        Newspaper paper({router.address(u"/a"_s, host)});
        QCOMPARE(paper.trouble(), Error::Kind::BadAddress);
        QCOMPARE(router.requests().size(), 0);
    }

    void asksOnceWhenAskedTwice()
    {
        Newspaper paper;
        paper.reader.server.route("/a", page(articlePage(u"Harbour bell a"_s)).after(50));
        const StoryId id = paper.id();
        const auto first = paper.reader.library->stories().wholeStory(id);
        const auto second = paper.reader.library->stories().wholeStory(id);
        QVERIFY(paper.reader.wait(first).ok());
        QVERIFY(paper.reader.wait(second).ok());
        QCOMPARE(paper.reader.server.count("/a"), 1);
    }

    void stopsWhenAsked()
    {
        Newspaper paper;
        paper.reader.server.route("/a", silence());
        const StoryId id = paper.id();
        const auto whole = paper.reader.library->stories().wholeStory(id);
        QTRY_COMPARE(paper.reader.server.count("/a"), 1);
        paper.reader.library->stories().cancelWholeStory(id);
        const Result<Story> story = paper.reader.wait(whole);
        QVERIFY(!story.ok());
        QCOMPARE(story.error().kind, Error::Kind::Cancelled);
        QVERIFY(!paper.stored().whole.trouble); // nobody's fault
        // And again from the beginning.
        paper.reader.server.route("/a", page(articlePage(u"Harbour bell a"_s)));
        QVERIFY(paper.fetch().ok());
    }

    void remembersNothingOfBeingOffline()
    {
        Newspaper paper;
        paper.reader.server.stop();
        paper.reader.network.reach = reaching(fetch::Reachability::Network::Offline);
        paper.reader.open();
        QCOMPARE(paper.trouble(), Error::Kind::Offline);
        QVERIFY(!paper.stored().whole.trouble);
    }

    void needsAPage()
    {
        Newspaper paper;
        paper.reader.server.route("/feed", feed("<rss version='2.0'><channel><title>P</title><item>"
                                                "<title>No page</title><description>Text</description></item>"
                                                "</channel></rss>"));
        paper.reader.refresh();
        for (int row = 0; row < 2; ++row) {
            if (paper.stored(row).item.title == u"No page"_s)
                QCOMPARE(paper.trouble(row), Error::Kind::BadAddress);
        }
        const auto gone = paper.reader.wait(paper.reader.library->stories().wholeStory(StoryId{5}));
        QVERIFY(!gone.ok());
        QCOMPARE(gone.error().kind, Error::Kind::NothingToDo);
    }

    void fetchesInAdvance()
    {
        Newspaper paper({u"/a"_s, u"/b"_s, u"/c"_s, u"/d"_s});
        for (const QByteArray path : {"/a", "/b", "/c"})
            paper.reader.server.route(path, page(articlePage(u"Harbour bell"_s)).after(20));
        paper.reader.refresh();
        QCOMPARE(paper.wholeOnes(), 0); // not asked for
        paper.wish({.inAdvance = true});
        QVERIFY(
            paper.reader.wait(paper.reader.library->stories().mark({paper.id(1)}, Stories::Mark::Read)).ok());
        paper.reader.server.forgetRequests();
        QList<RefreshProgress> steps;
        connect(&paper.reader.library->sources(), &Sources::progressed, this,
                [&](const RefreshProgress &step) { steps.append(step); });
        const RefreshProgress end = paper.reader.refresh();
        QCOMPARE(end.articles, 3);
        QCOMPARE(end.articlesDone, 3);
        QVERIFY(std::any_of(steps.begin(), steps.end(), [](const RefreshProgress &step) {
            return step.running && step.articles == 3 && step.articlesDone == 1;
        }));
        QCOMPARE(paper.wholeOnes(), 2); // one was read, one has no page
        QCOMPARE(paper.reader.server.count("/b"), 0);
        QCOMPARE(paper.reader.server.mostAtOnce(), 1);
        // What is here, and what is not there, is not asked for again.
        paper.reader.server.forgetRequests();
        QCOMPARE(paper.reader.refresh().articles, 0);
        QCOMPARE(paper.reader.server.requests().size(), 1); // the feed
    }

    void bringsTheFirstPicturesToo()
    {
        const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(64, '\0');
        Newspaper paper;
        QByteArray html = articlePage(u"Harbour bell"_s);
        QByteArray pictures;
        for (const QByteArray number : {"1", "2", "3", "4", "5"}) {
            paper.reader.server.route("/" + number + ".png", bytes(png, "image/png"));
            pictures += "<figure><img src='/" + number +
                        ".png' width='900' height='600' alt='A bell'></figure>" + "<p>" +
                        paragraphs[2].toUtf8() + " Picture " + number + ".</p>";
        }
        html.replace("</article>", pictures + "</article>");
        paper.reader.server.route("/a", page(html));
        paper.wish({.inAdvance = true});
        QCOMPARE(paper.reader.refresh().articlesDone, 1);
        paper.reader.server.stop(); // on the train
        const auto picture = [&](const QString &path) {
            return paper.reader
                .wait(paper.reader.library->pictures().picture(paper.reader.server.address(path),
                                                               Pictures::Lane::ReaderWaits))
                .ok();
        };
        QVERIFY(picture(u"/1.png"_s) && picture(u"/2.png"_s) && picture(u"/3.png"_s));
        QVERIFY(!picture(u"/5.png"_s)); // so many, and no more
    }

    void fetchesNothingInAdvanceThatCostsOrIsNotWanted()
    {
        Newspaper paper;
        paper.reader.server.route("/a", page(articlePage(u"Harbour bell"_s)));
        paper.wish({.whole = WholeArticle::Never, .inAdvance = true});
        QCOMPARE(paper.reader.refresh().articles, 0);
        paper.wish({.inAdvance = true});
        paper.reader.network.reach->tell(
            {fetch::Reachability::Network::Online, fetch::Reachability::Cost::Metered});
        QCOMPARE(paper.reader.refresh().articles, 0);
        QCOMPARE(paper.reader.server.count("/a"), 0);
        paper.reader.network.reach->tell(
            {fetch::Reachability::Network::Online, fetch::Reachability::Cost::Free});
        QCOMPARE(paper.reader.refresh().articles, 1);
        QCOMPARE(paper.wholeOnes(), 1);
    }

    void takesOnlySoManyInAdvance()
    {
        QStringList links;
        for (int i = 0; i < 45; ++i)
            links.append(u"/%1"_s.arg(i));
        Newspaper paper(links);
        paper.wish({.inAdvance = true});
        QCOMPARE(paper.reader.refresh().articles, 40); // newest first; there are no pages
        QCOMPARE(paper.reader.server.count("/44"), 0);
        QCOMPARE(paper.reader.refresh().articles, 5);
        QCOMPARE(paper.reader.server.count("/44"), 1);
        QCOMPARE(paper.reader.server.count("/0"), 1);
    }

    void stopsWithTheRefresh()
    {
        Newspaper paper({u"/a"_s, u"/b"_s});
        paper.reader.server.route("/a", silence());
        paper.reader.server.route("/b", silence());
        paper.wish({.inAdvance = true});
        paper.reader.start();
        QTRY_COMPARE(paper.reader.server.count("/a") + paper.reader.server.count("/b"), 1);
        paper.reader.library->sources().cancelRefresh();
        QTRY_VERIFY(!paper.reader.library->sources().progress().running);
        QCOMPARE(paper.reader.server.count("/a") + paper.reader.server.count("/b"), 1);
        QVERIFY(!paper.stored(0).whole.trouble && !paper.stored(1).whole.trouble);
    }

    void newsGoBeforeArticles()
    {
        Newspaper paper;
        paper.reader.server.route("/a", silence());
        paper.wish({.inAdvance = true});
        paper.reader.start();
        QTRY_COMPARE(paper.reader.server.count("/a"), 1);
        paper.reader.server.route("/a", page(articlePage(u"Harbour bell"_s)));
        paper.reader.start();
        paper.reader.waitForTheEnd();
        QCOMPARE(paper.reader.server.count("/feed"), 2);
        QCOMPARE(paper.wholeOnes(), 1);
    }

    void aReaderWhoWaitsOvertakes()
    {
        Newspaper paper({u"/a"_s, u"/b"_s});
        paper.reader.server.route("/a", silence());
        paper.reader.server.route("/b", silence());
        paper.wish({.inAdvance = true});
        paper.reader.start();
        QTRY_COMPARE(paper.reader.server.count("/a") + paper.reader.server.count("/b"), 1);
        const bool aIsFirst = paper.reader.server.count("/a") == 1;
        const QByteArray queued = aIsFirst ? "/b" : "/a";
        paper.reader.server.route(queued, page(articlePage(u"Harbour bell"_s)));
        const int row = paper.stored(0).item.url.endsWith(QString::fromLatin1(queued)) ? 0 : 1;
        QVERIFY(paper.fetch(row).ok());
        QCOMPARE(paper.reader.server.count(queued), 1);
        paper.reader.library->sources().cancelRefresh();
        QTRY_VERIFY(!paper.reader.library->sources().progress().running);
    }
};

QTEST_GUILESS_MAIN(WholeStoriesTest)
#include "tst_wholestories.moc"
