#include "core/feeds/knownsites.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString channel = u"https://www.youtube.com/feeds/videos.xml?channel_id=UCaaaaaaaaaaaaaaaaaaaa-_"_s;

}

class KnownSitesTest final : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *address, const QString &wanted) {
            QTest::newRow(address) << QString::fromLatin1(address) << wanted;
        };
        row("https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaa-_", channel);
        row("https://m.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaa-_/videos", channel);
        row("https://youtube.com/user/ann", u"https://www.youtube.com/feeds/videos.xml?user=ann"_s);
        row("https://www.youtube.com/playlist?list=PLx-1&si=2",
            u"https://www.youtube.com/feeds/videos.xml?playlist_id=PLx-1"_s);
        row("https://www.youtube.com/playlist", {});
        row("https://www.youtube.com/@ann", {});
        row("https://www.youtube.com/channel/a%22b", {});
        row("https://notyoutube.com/channel/UCaaaaaaaaaaaaaaaaaaaa-_", {});
        row("https://youtube.com.evil.example/channel/UCaaaaaaaaaaaaaaaaaaaa-_", {});
    }

    void addresses()
    {
        QFETCH(const QString, address);
        QTEST(feeds::feedOfAddress(address), "wanted");
    }

    void pages_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("wanted");
        const QByteArray id = "UCaaaaaaaaaaaaaaaaaaaa-_";
        QTest::newRow("canonical") << "<link rel=\"canonical\" href=\"https://www.youtube.com/channel/" + id +
                                          "\">"
                                   << channel;
        QTest::newRow("meta") << "<meta itemprop=\"channelId\" content=\"" + id + "\">" << channel;
        QTest::newRow("script") << "<script>{\"x\":{\"externalId\":\"" + id + "\"}}</script>" << channel;
        QTest::newRow("the canonical one wins")
            << "{\"channelId\":\"UCbbbbbbbbbbbbbbbbbbbbbbb\"}<link rel=\"canonical\" "
               "href=\"https://www.youtube.com/channel/" +
                   id + "\">"
            << channel;
        QTest::newRow("too short") << QByteArray("{\"channelId\":\"UCaaa\"}") << QString();
        QTest::newRow("cut") << QByteArray("{\"channelId\":\"UCaaaaaaaa") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void pages()
    {
        QFETCH(const QByteArray, page);
        QTEST(feeds::feedOfPage(page, u"https://www.youtube.com/@ann"_s), "wanted");
        QCOMPARE(feeds::feedOfPage(page, u"https://news.example/"_s), QString());
    }

    void telegramHasNone()
    {
        QVERIFY(feeds::isWithoutFeeds(u"https://t.me/s/news"_s));
        QVERIFY(feeds::isWithoutFeeds(u"https://telegram.me/news"_s));
        QVERIFY(!feeds::isWithoutFeeds(u"https://not-t.me/news"_s));
        QVERIFY(!feeds::isWithoutFeeds(u"https://news.example/t.me"_s));
    }

    void usualPlacesAreFewAndOnTheSameSite()
    {
        const QStringList places = feeds::usualFeedAddresses(u"https://news.example:8080/world/?a=b#c"_s);
        QCOMPARE(places.first(), u"https://news.example:8080/feed"_s);
        QVERIFY(places.size() <= 6);
        for (const QString &place : places)
            QVERIFY(place.startsWith(u"https://news.example:8080/"_s));
        QVERIFY(feeds::usualFeedAddresses({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(KnownSitesTest)
#include "tst_knownsites.moc"
