#include "core/feeds/discovery.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString page = u"https://news.example/en/index.html"_s;

// "address|title" lines
QStringList found(QByteArrayView html)
{
    QStringList lines;
    for (const feeds::FoundFeed &feed : feeds::discover(html, page))
        lines.append(feed.address + u'|' + feed.title);
    return lines;
}

} // namespace

class DiscoveryTest final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const char *name, QByteArray html, QStringList wanted) {
            QTest::newRow(name) << html << wanted;
        };
        row("rss and atom",
            "<link rel=alternate type=application/rss+xml href=/rss title='All &amp; more'>"
            "<LINK REL='Alternate Home' TYPE='application/atom+xml; charset=utf-8' HREF=atom.xml>",
            {u"https://news.example/rss|All & more"_s, u"https://news.example/en/atom.xml|"_s});
        row("json feed", "<link rel=alternate type=application/feed+json href=/feed.json>",
            {u"https://news.example/feed.json|"_s});
        row("an interface is no feed",
            "<link rel=alternate type=application/json href=/wp-json/wp/v2/pages/2>"
            "<link rel=alternate type=application/json+oembed href=/oembed>",
            {});
        row("no type, but a telling name",
            "<link rel=alternate href=/news.rss><link rel=alternate href=/about>"
            "<link rel=alternate hreflang=ru href=/ru/feed>",
            {u"https://news.example/news.rss|"_s});
        row("a Mastodon profile",
            "<link href='https://news.example/@ann.rss' rel='alternate' type='application/rss+xml'>"
            "<link href='https://news.example/users/ann' rel='alternate' type='application/activity+json'>",
            {u"https://news.example/@ann.rss|"_s});
        row("a WordPress page",
            "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"News &raquo; Feed\" "
            "href=\"https://news.example/feed/\" /><link rel=\"alternate\" type=\"application/rss+xml\" "
            "title=\"News &raquo; Comments Feed\" href=\"https://news.example/comments/feed/\" />",
            {u"https://news.example/feed/|News » Feed"_s,
             u"https://news.example/comments/feed/|News » Comments Feed"_s});
        row("releases",
            "<link href=/a/b/releases.atom rel=alternate title=Releases type=application/atom+xml>",
            {u"https://news.example/a/b/releases.atom|Releases"_s});
        row("rel feed", "<link rel=feed href=/f>", {u"https://news.example/f|"_s});
        row("not feeds",
            "<link rel=stylesheet type=text/css href=/a.css><link rel=alternate hreflang=ru href=/ru>"
            "<link rel='alternate stylesheet' type=text/xml href=/b><link rel=alternate type=text/xml>",
            {});
        row("base", "<base href=//cdn.example/x/><base href=/no/><link rel=alternate type=text/xml href=y>",
            {u"https://cdn.example/x/y|"_s});
        row("base that is no address", "<base href=javascript:x><link rel=alternate type=text/xml href=y>",
            {u"https://news.example/en/y|"_s});
        row("feed scheme",
            "<link rel=feed href=feed://news.example/a><link rel=feed href=FEED:http://b.example/>",
            {u"https://news.example/a|"_s, u"http://b.example/|"_s});
        row("twice", "<link rel=feed href=/f title=a><link rel=feed href=/f title=b>",
            {u"https://news.example/f|a"_s});
        row("hostile", "<link rel=feed href='javascript:alert(1)'><link rel=feed href='file:///etc/passwd'>",
            {});
        row("in a comment", "<!-- <link rel=feed href=/f> --><script>'<link rel=feed href=/g>'</script>", {});
        row("only linked",
            "<a href=/about>About</a><a href=/rss.xml>The <b>RSS</b></a><a href=/world/feed/ "
            "title=World>x</a>"
            "<a href=/rss-explained.html>What is RSS</a><a href=/news.rdf>",
            {u"https://news.example/rss.xml|The RSS"_s, u"https://news.example/world/feed/|World"_s,
             u"https://news.example/news.rdf|"_s});
        row("announced wins", "<a href=/rss>RSS</a><link rel=feed href=/f>", {u"https://news.example/f|"_s});
        row("nothing", "", {});
    }

    void finds()
    {
        QFETCH(const QByteArray, html);
        QTEST(found(html), "wanted");
    }

    void atMostSoMany()
    {
        QByteArray html;
        for (int i = 0; i < 200; ++i)
            html += "<link rel=feed href=/f" + QByteArray::number(i) + ">";
        QCOMPARE(found(html).size(), feeds::mostFoundFeeds);
    }
};

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
