// Golden files: fixtures/feeds/NAME.feed, read as if it came from https://news.example/feed, is NAME.json.
#include "core/feeds/jsonfeedwriter.h"
#include "core/feeds/parse.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(BROADSHEET_FIXTURES "/feeds/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Feed> parsed(const QByteArray &bytes)
{
    return feeds::parse({bytes, u"https://news.example/feed"_s, {}});
}

// The HTML as it is, with what it is relative to, so that both can be read in the expected file.
QString withBase(const QString &html, const QString &base) { return base + u" | "_s + html; }

QByteArray rss(const QByteArray &item)
{
    return "<rss version='2.0'><channel><title>t</title><item><title>i</title>" + item +
           "</item></channel></rss>";
}

} // namespace

class ParseTest final : public QObject
{
    Q_OBJECT

private slots:
    void golden_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(folder).entryList({u"*.feed"_s});
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name.chopped(5);
    }

    void golden()
    {
        QFETCH(const QString, name);
        const auto feed = parsed(contentOf(folder + name + u".feed"_s));
        QVERIFY(feed.ok());
        const QByteArray actual = QJsonDocument(feeds::toJsonFeed(*feed, withBase)).toJson();
        const QByteArray wanted = contentOf(folder + name + u".json"_s);
        if (actual != wanted) {
            const QString written = QDir::tempPath() + u"/"_s + name + u".json"_s;
            QFile file(written);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual);
            QFAIL(qPrintable(
                u"differs from the expected: diff %1 %2"_s.arg(folder + name + u".json"_s, written)));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("spaces") << QByteArray(1000, ' ');
        QTest::newRow("text") << QByteArray("Just text.");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body><rss><channel/></rss></body></html>");
        QTest::newRow("opml") << QByteArray("<opml version='2.0'><body/></opml>");
        QTest::newRow("json") << QByteArray("{\"a\":1}");
        QTest::newRow("json list") << QByteArray("[1,2]");
        QTest::newRow("cut json") << QByteArray(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
        QTest::newRow("other rdf") << QByteArray(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description/></rdf:RDF>");
        QTest::newRow("other feed") << QByteArray(
            "<feed xmlns='https://shop.example/ns'><product>x</product></feed>");
        QTest::newRow("sitemap without news")
            << QByteArray("<urlset "
                          "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://a.example/</"
                          "loc></url></urlset>");
        QTest::newRow("one bracket") << QByteArray("<");
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        const auto feed = parsed(bytes);
        QVERIFY(!feed.ok());
        QCOMPARE(feed.error().kind, Error::Kind::NotAFeed);
    }

    void tooLarge()
    {
        const auto feed = parsed(QByteArray(65 * 1024 * 1024, ' '));
        QVERIFY(!feed.ok());
        QCOMPARE(feed.error().kind, Error::Kind::TooLarge);
    }

    void tooManyObjects()
    {
        const auto feed = parsed("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" +
                                 QByteArray("{},").repeated(1'500'000) + "{}]}");
        QVERIFY(!feed.ok());
        QCOMPARE(feed.error().kind, Error::Kind::TooLarge);
    }

    void cutFeedIsNotComplete()
    {
        const auto cut = parsed(contentOf(folder + u"broken-cut.feed"_s));
        QVERIFY(cut.ok() && cut->recovered && !cut->complete);
        const auto whole = parsed(contentOf(folder + u"rss20-newspaper.feed"_s));
        QVERIFY(whole.ok() && !whole->recovered && whole->complete);
    }

    void titles_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("plain") << QByteArray("A &amp; B") << u"A & B"_s;
        QTest::newRow("escaped twice") << QByteArray("A &amp;amp; B &amp;#8212;") << u"A & B —"_s;
        QTest::newRow("less") << QByteArray("1 &lt; 2 &gt; 0") << u"1 < 2 > 0"_s;
        QTest::newRow("html") << QByteArray("&lt;b&gt;A&lt;/b&gt; B") << u"A B"_s;
        QTest::newRow("name in brackets")
            << QByteArray("The &lt;canvas2&gt; element") << u"The <canvas2> element"_s;
        QTest::newRow("unescaped html") << QByteArray("A <i>b</i> c") << u"A b c"_s;
        QTest::newRow("lines") << QByteArray("\n A\n\tB\n") << u"A B"_s;
        QTest::newRow("cdata pieces") << QByteArray("<![CDATA[A]]><![CDATA[ &amp; ]]>B") << u"A & B"_s;
    }

    void titles()
    {
        QFETCH(const QByteArray, written);
        const auto feed = parsed("<rss><channel><item><title>" + written + "</title></item></channel></rss>");
        QVERIFY(feed.ok());
        QTEST(feed->items.value(0).title, "wanted");
    }

    void itemImages_data()
    {
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const char *written) {
            QTest::newRow(name) << QByteArray(written);
        };
        row("text", "<image>https://a.example/1.jpg?b&amp;c</image>");
        row("as in a channel", "<image><url>https://a.example/1.jpg?b&amp;c</url><title>x</title></image>");
        row("attribute", "<image href='https://a.example/1.jpg?b&amp;c'/>");
        row("enclosure", "<enclosure type='image/jpeg' url='https://a.example/1.jpg?b&amp;c'/>");
        row("media", "<media:content medium='image' url='https://a.example/1.jpg?b&amp;c'/>");
        row("media by its ending",
            "<media:group><media:content url='https://a.example/1.jpg?b&amp;c'/></media:group>");
        row("best of two", "<enclosure type='image/png' url='https://a.example/2.png'/>"
                           "<media:thumbnail url='https://a.example/1.jpg?b&amp;c'/>");
    }

    void itemImages()
    {
        QFETCH(const QByteArray, written);
        const auto feed = parsed(rss(written));
        QVERIFY(feed.ok());
        QCOMPARE(feed->items.value(0).image, u"https://a.example/1.jpg?b&c"_s);
        QCOMPARE(feed->items.value(0).title, u"i"_s);
    }

    void numbersOutOfRange()
    {
        for (const char *length : {"-1", "99999999999999999999999", "1e10", "abc", "", "0x10"}) {
            const auto feed =
                parsed(rss("<enclosure url='https://a.example/' length='" + QByteArray(length) + "'/>"));
            QVERIFY(feed.ok());
            QCOMPARE(feed->items.value(0).attachments.value(0).sizeInBytes, -1);
        }
    }

    void floodsEndAtTheirLimits()
    {
        const auto feed =
            parsed(rss("<category>c</category>" + QByteArray("<category><![CDATA[d").repeated(1) +
                       "]]></category>" + QByteArray("<author>a@b.example (c)</author>").repeated(50'000) +
                       QByteArray("<enclosure url='https://a.example/1'/>").repeated(50'000)));
        QVERIFY(feed.ok());
        QCOMPARE(feed->items.value(0).categories.size(), 2);
        QCOMPARE(feed->items.value(0).authors.size(), 1);
        QCOMPARE(feed->items.value(0).attachments.size(), 1);
        const auto items = parsed("<rss><channel>" + QByteArray("<item><title>").repeated(100'000));
        QVERIFY(items.ok());
    }

    void mutatedFixturesAreSurvived()
    {
        QList<QByteArray> fixtures;
        for (const QString &name : QDir(folder).entryList({u"*.feed"_s}))
            fixtures.append(contentOf(folder + name));
        const QByteArrayView pieces[] = {"<",       "&",    "]]>",          "<![CDATA[",     "<!--",
                                         "\"",      "&#x",  "</",           "<!DOCTYPE a [", "<item>",
                                         "</item>", "\xFF", "\xEF\xBF\xBE", "xml:base='",    "mode='base64'",
                                         "{",       "\\u"};
        QRandomGenerator random(20'261'123); // always the same
        const auto upTo = [&](qsizetype limit) { return qsizetype(random.bounded(quint32(limit))); };
        for (int run = 0; run < 2000; ++run) {
            QByteArray bytes = fixtures[upTo(fixtures.size())];
            for (int change = 0; change < 4 && !bytes.isEmpty(); ++change) {
                const qsizetype at = upTo(bytes.size());
                switch (random.bounded(5)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, 1 + upTo(40));
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(upTo(bytes.size()), upTo(200)));
                    break;
                case 3:
                    bytes.insert(at, pieces[upTo(std::ssize(pieces))]);
                    break;
                default:
                    bytes.truncate(std::max<qsizetype>(at, 20));
                    break;
                }
            }
            const auto feed = parsed(bytes);
            QVERIFY2(feed.ok() || feed.error().kind == Error::Kind::NotAFeed, bytes.constData());
        }
    }

    void shortAddressesDoNotGrowWithoutEnd()
    {
        const auto feed =
            parsed("<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>"
                   "<div xml:base='https://a.example/" +
                   QByteArray(1'500, 'b') + "/'>" + QByteArray("<a href='c'/>").repeated(50'000));
        QVERIFY(feed.ok());
        QVERIFY(feed->items.value(0).contentHtml.size() < 3'000'000);
    }

    void itemsInTheDeep()
    {
        const auto feed = parsed("<rss><channel>" + QByteArray("<x>").repeated(9'990) +
                                 QByteArray("<item/>").repeated(500'000) + "<item><title>a</title></item>");
        QVERIFY(feed.ok());
    }

    void deepNestingIsSurvived()
    {
        for (const char *tag : {"<a>", "<item>", "<channel>", "<description><div>", "<a:b xmlns:a='c'>"}) {
            const auto feed =
                parsed("<rss><channel><item><title>x</title>" + QByteArray(tag).repeated(100'000));
            QVERIFY(feed.ok());
        }
    }
};

QTEST_GUILESS_MAIN(ParseTest)
#include "tst_parse.moc"
