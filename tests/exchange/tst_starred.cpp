#include "core/exchange/filekind.h"
#include "core/exchange/starred.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QByteArray &items, const QByteArray &id = "user/-/state/com.google/starred")
{
    return "{\"id\":\"" + id + "\",\"title\":\"Starred\",\"items\":[" + items + "]}";
}

} // namespace

class StarredTest final : public QObject
{
    Q_OBJECT

private slots:
    void reads()
    {
        const auto read = readStarred(file(
            "{\"guid\":\"tag:a,1\",\"title\":\"Q&amp;A <1>\",\"published\":1791000000,\"author\":\"N. N.\","
            "\"canonical\":[{\"href\":\"https://a.example/1?x=1&y=2\"}],\"alternate\":[{\"href\":\"https://"
            "other.example/\"}],"
            "\"categories\":[\"user/-/state/com.google/reading-list\",\"user/12/state/com.google/read\","
            "\"user/-/state/com.google/starred\",\"user/-/label/Later\",\"Sport\"],"
            "\"origin\":{\"streamId\":\"feed/https://a.example/feed\",\"title\":\" A  "
            "paper\",\"htmlUrl\":\"https://a.example/\"},"
            "\"content\":{\"content\":\"<p>Text</p>\"},\"summary\":{\"content\":\"short\"}},"
            "{\"title\":\"Мир\",\"alternate\":[{\"href\":\"javascript:1\"},{\"href\":\"https://b.example/"
            "2\"}],"
            "\"origin\":{\"streamId\":\"feed/7\",\"feedUrl\":\"https://b.example/"
            "rss\"},\"summary\":{\"content\":\"s\"}},"
            "{\"title\":\"Again\",\"alternate\":[{\"href\":\"https://a.example/3\"}],"
            "\"origin\":{\"streamId\":\"feed/https://a.example/feed\"}},"
            "{\"title\":\"Nowhere\",\"origin\":{\"streamId\":\"feed/7\"}},"
            "{}, 5, {\"title\":\"\",\"alternate\":[{\"href\":\"file:///etc/passwd\"}]}"));
        QVERIFY(read.ok());
        QCOMPARE(read->refused, 3);
        const QList<FormerFeed> &feeds = read->feeds;
        QCOMPARE(feeds.size(), 3);
        const FormerFeed &a = feeds.at(0);
        QCOMPARE(a.address, u"https://a.example/feed"_s);
        QCOMPARE(a.title, u"A paper"_s);
        QCOMPARE(a.home, u"https://a.example/"_s);
        QCOMPARE(a.items.size(), 2);
        QCOMPARE(a.states, (QList<StoryState>{{false, true}, {true, true}}));
        const Item &first = a.items.first();
        QCOMPARE(first.guid, u"tag:a,1"_s);
        QCOMPARE(first.url, u"https://a.example/1?x=1&y=2"_s);
        QCOMPARE(first.title, u"Q&A <1>"_s);
        QCOMPARE(first.contentHtml, u"<p>Text</p>"_s);
        QCOMPARE(first.published, QDateTime::fromSecsSinceEpoch(1'791'000'000, Qt::UTC));
        QCOMPARE(first.authors.first().name, u"N. N."_s);
        QCOMPARE(first.categories, (QStringList{u"Later"_s, u"Sport"_s})); // a label of the reader's, too
        QCOMPARE(feeds.at(1).address, u"https://b.example/rss"_s);
        QCOMPARE(feeds.at(1).items.first().url, u"https://b.example/2"_s);
        QCOMPARE(feeds.at(1).items.first().guid, u"https://b.example/2"_s);
        QCOMPARE(feeds.at(1).items.first().contentHtml, u"s"_s);
        QCOMPARE(feeds.at(2).address, QString());
        QCOMPARE(feeds.at(2).items.first().title, u"Nowhere"_s);
    }

    void tellsWhatWasDone()
    {
        const QByteArray items = "{\"title\":\"a\",\"categories\":[\"user/-/state/com.google/starred\"]},"
                                 "{\"title\":\"b\",\"categories\":[\"user/-/state/com.google/read\"]},"
                                 "{\"title\":\"c\",\"categories\":[\"user/-/state/com.google/unread\"]},"
                                 "{\"title\":\"d\",\"categories\":[\"Sport\"]}";
        const QList<StoryState> some = {{true, true}, {false, false}, {true, false}, {true, false}};
        QCOMPARE(readStarred(file(items, "feed/1"))->feeds.first().states, some);
        const QList<StoryState> silent = {{true, true}, {false, false}, {true, false}, {true, true}};
        QCOMPARE(readStarred(file(items, ""))->feeds.first().states, silent);
        const QList<StoryState> all = {{true, true}, {false, true}, {true, true}, {true, true}};
        QCOMPARE(readStarred(file(items, "user/-/state/org.freshrss/starred"))->feeds.first().states, all);
    }

    // As FreshRSS writes it: the publisher's guid is the id, the feed's address stands apart.
    void readsFreshRss()
    {
        const auto read = readStarred(file(
            "{\"id\":\"urn:uuid:1\",\"timestampUsec\":\"1791000000000000\",\"categories\":[\"Ports\","
            "\"user/-/state/com.google/read\",\"user/-/state/com.google/starred\"],\"title\":\"Harbour\","
            "\"author\":\"\",\"published\":1791000000,\"updated\":1791000000,"
            "\"alternate\":[{\"href\":\"https://a.example/1\",\"type\":\"text/html\"}],"
            "\"content\":{\"content\":\"<p>Deep</p>\"},\"origin\":{\"streamId\":6,\"title\":\"A\","
            "\"htmlUrl\":\"https://a.example/\",\"feedUrl\":\"https://a.example/feed\"}}",
            "user/me/state/org.freshrss/starred"));
        QVERIFY(read.ok());
        const FormerFeed &feed = read->feeds.first();
        QCOMPARE(feed.address, u"https://a.example/feed"_s);
        QCOMPARE(feed.items.first().guid, u"urn:uuid:1"_s);
        QCOMPARE(feed.items.first().categories, QStringList{u"Ports"_s});
        QCOMPARE(feed.states, (QList<StoryState>{{false, true}}));
    }

    // Servers that number items and feeds: the site tells one feed from another.
    void numbersAreNoNames()
    {
        const QByteArray item =
            "{\"id\":\"tag:google.com,2005:reader/item/00000003ba05f2fa\",\"title\":\"t\","
            "\"canonical\":[{\"href\":\"https://%1.example/1\"}],\"origin\":"
            "{\"streamId\":\"feed/52bf\",\"htmlUrl\":\"https://%1.example/\"}}";
        const auto read = readStarred(
            file(QByteArray(item).replace("%1", "a") + ',' + QByteArray(item).replace("%1", "b")));
        QVERIFY(read.ok());
        QCOMPARE(read->feeds.size(), 2);
        QCOMPARE(read->feeds.first().items.first().guid, u"https://a.example/1"_s);
    }

    void wrongTypesAreNoStories()
    {
        const auto read =
            readStarred(file("null,1,[],\"x\",{\"title\":{},\"canonical\":\"https://a.example/\"},"
                             "{\"title\":\"t\",\"published\":\"soon\",\"categories\":{},"
                             "\"origin\":[],\"content\":7}"));
        QVERIFY(read.ok());
        QCOMPARE(read->refused, 5);
        QCOMPARE(read->feeds.size(), 1);
        QVERIFY(!read->feeds.first().items.first().published.isValid());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("tooLarge");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("ends early") << file("{\"title\":\"a\"}").chopped(2) << false;
        QTest::newRow("no items") << QByteArray("{\"a\":1}") << false;
        QTest::newRow("items are no list") << QByteArray("{\"items\":{}}") << false;
        QTest::newRow("a list") << QByteArray("[]") << false;
        QTest::newRow("too deep") << QByteArray("{\"items\":") + QByteArray(5'000, '[') << false;
        QTest::newRow("too many") << file(QByteArray("{},").repeated(mostStarred) + "{}") << true;
        QTest::newRow("too large") << QByteArray(largestStarred + 1, ' ') << true;
    }

    void refuses()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const bool, tooLarge);
        const auto feeds = readStarred(json);
        QVERIFY(!feeds.ok());
        QCOMPARE(feeds.error().kind, tooLarge ? Error::Kind::TooLarge : Error::Kind::Malformed);
    }

    void theBeginningTells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("JSON") << QByteArray("\xef\xbb\xbf {\"items\":[]}") << FileKind::Starred;
        QTest::newRow("XML") << QByteArray("\n<?xml version='1.0'?><opml/>") << FileKind::Opml;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0o\0", 6) << FileKind::Opml;
        QTest::newRow("SQLite") << QByteArray("SQLite format 3\0..", 18) << FileKind::Database;
        QTest::newRow("nearly SQLite") << QByteArray("SQLite format 3 ..") << FileKind::Unknown;
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04...") << FileKind::Archive;
        QTest::newRow("a list") << QByteArray("[{}]") << FileKind::Unknown;
        QTest::newRow("nothing") << QByteArray() << FileKind::Unknown;
    }

    void theBeginningTells()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(fileKind(bytes), "kind");
    }
};

QTEST_GUILESS_MAIN(StarredTest)
#include "tst_starred.moc"
