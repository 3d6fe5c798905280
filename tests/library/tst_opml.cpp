// Lists of feeds, in and out, as a reader who changes programs meets them.
#include "tests/library/reader.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class OpmlTest final : public QObject
{
    Q_OBJECT

private slots:
    void comesInAndIsRead();
    void goesOutAndComesInElsewhere();
    void foldersAreKept();
    void namesAreThoseOfTheEdition();
    void freshRssGetsBackWhatItWrote();
    void notAListAtAll();

private:
    static QByteArray outline(const QString &address)
    {
        return "<outline type=\"rss\" text=\"Some news\" xmlUrl=\"" + address.toUtf8() + "\"/>";
    }
    static QByteArray opml(const QByteArray &outlines)
    {
        return "<opml version=\"2.0\"><head/><body><outline text=\"Folder\">" + outlines +
               "</outline></body></opml>";
    }
};

void OpmlTest::comesInAndIsRead()
{
    ScriptedServer server;
    for (const char *name : {"one", "two", "three"})
        server.route(QByteArray("/") + name, feed(rss(u"Test News"_s, {QString::fromLatin1(name)})));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/one"_s)).ok());
    const QByteArray list = opml(outline(server.address(u"/one/"_s)) + outline(server.address(u"/two"_s)) +
                                 outline(server.address(u"/three"_s)) + outline(server.address(u"/two"_s)));
    const auto imported = reader.import(list);
    QVERIFY(imported.ok());
    QCOMPARE(imported->newspapers, 2);
    QCOMPARE(reader.sources().size(), 3);
    server.forgetRequests();
    QCOMPARE(reader.refresh(Sources::Which::Due).newStories, 2); // the new ones are due, the old one is not
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(reader.sortedTitles(), (QStringList{u"one"_s, u"three"_s, u"two"_s}));
}

void OpmlTest::goesOutAndComesInElsewhere()
{
    ScriptedServer server;
    QStringList addresses;
    Reader one;
    for (int i = 0; i < 3; ++i) {
        addresses.append(server.address(u"/feed%1?a=1&b=<2>"_s.arg(i)));
        server.route("/feed" + QByteArray::number(i), feed(rss(u"Test News"_s, {u"story"_s})));
        QVERIFY(one.add(addresses.last()).ok());
    }
    const QByteArray list = Reader::wait(one.library->sources().exportOpml());
    Reader other;
    const auto imported = other.import(list);
    QVERIFY(imported.ok());
    QCOMPARE(imported->newspapers, 3);
    QStringList theirs;
    QStringList ours;
    for (const Source &source : other.sources())
        theirs.append(source.address);
    for (const Source &source : one.sources())
        ours.append(source.address);
    theirs.sort();
    ours.sort();
    QCOMPARE(theirs, ours);
    const auto again = other.import(list);
    QVERIFY(again.ok());
    QCOMPARE(again->newspapers, 0);
    QCOMPARE(again->newspapersHere, 3);
}

void OpmlTest::namesAreThoseOfTheEdition()
{
    const auto source = [](const QString &path) {
        return SectionSource{u"ru"_s, SourceKind::Feed, u"https://post.example/ru/"_s + path, {}};
    };
    Publication post;
    post.id = u"example.post"_s;
    post.name = u"Harbour Post"_s;
    post.defaultEdition = u"en"_s;
    post.editions = {{u"en"_s, u"EN"_s, {}, true}, {u"ru"_s, u"RU"_s, {}, true}};
    post.editions[1].name = u"Вестник"_s;
    post.sources = {source(u"all"_s)};
    post.sections = {{u"world"_s, {{u"en"_s, u"World"_s}, {u"ru"_s, u"Мир"_s}}, {}, {source(u"world"_s)}}};
    Reader reader;
    QVERIFY(Reader::wait(reader.library->sources().addPublication(post, u"ru"_s)));
    const QString out = QString::fromUtf8(Reader::wait(reader.library->sources().exportOpml()));
    QVERIFY2(out.contains(u"<outline text=\"Вестник\" title=\"Вестник\">"_s), qPrintable(out));
    QVERIFY2(out.contains(u"text=\"Мир\" title=\"Мир\" xmlUrl=\"https://post.example/ru/world\""_s),
             qPrintable(out));
}

void OpmlTest::foldersAreKept()
{
    const QByteArray list =
        "<opml version='2.0'><body><outline type='rss' text='Top' xmlUrl='http://a.example/feed'/>"
        "<outline text='Sea'><outline type='rss' text='Harbour' xmlUrl='http://b.example/feed'/>"
        "<outline text='Ice/snow'><outline type='rss' text='Glacier' xmlUrl='http://c.example/feed'/>"
        "</outline></outline></body></opml>";
    Reader reader;
    QVERIFY(reader.import(list).ok());
    const auto foldersOf = [](Reader &one) {
        QStringList folders;
        for (const Subscribed &newspaper : Reader::wait(one.library->sources().publications()))
            folders.append(newspaper.publication.name + u": "_s + newspaper.folder);
        return folders;
    };
    const QStringList wanted = {u"Top: "_s, u"Harbour: Sea"_s, u"Glacier: Sea/Ice\u2215snow"_s};
    QCOMPARE(foldersOf(reader), wanted);

    // Removed and brought back it stands where it stood; and elsewhere, too.
    const QString harbour = Reader::wait(reader.library->sources().publications())[1].publication.id;
    QVERIFY(Reader::wait(reader.library->sources().remove(harbour)));
    QVERIFY(Reader::wait(reader.library->journal().undo()));
    QCOMPARE(foldersOf(reader), wanted);
    const QByteArray out = Reader::wait(reader.library->sources().exportOpml());
    QVERIFY2(out.contains("<outline text=\"Ice/snow\""), out.constData());
    Reader other;
    QVERIFY(other.import(out).ok());
    QCOMPARE(foldersOf(other), wanted);
}

void OpmlTest::freshRssGetsBackWhatItWrote()
{
    ScriptedServer server;
    server.route("/feed", feed(rss(u"Test News"_s, {u"one"_s})));
    const QByteArray list =
        "<opml xmlns:frss='https://freshrss.org/opml' version='2.0'><body>"
        "<outline text='Feed' type='rss' frss:cssFullContent='article .body' xmlUrl='" +
        server.address(u"/feed"_s).toUtf8() + "'/><outline text='Page' type='HTML+XPath' xmlUrl='" +
        server.address(u"/page"_s).toUtf8() +
        "' frss:xPathItem='//article'/><outline text='Data' type='JSON+DotNotation' xmlUrl='" +
        server.address(u"/data"_s).toUtf8() + "' frss:jsonItem='list'/></body></opml>";
    Reader reader;
    QCOMPARE(reader.import(list)->newspapers, 3);
    const auto saidSo = [&] {
        QStringList addresses;
        for (const Source &source : reader.sources()) {
            if (source.trouble && source.trouble->kind == Error::Kind::NotAFeed)
                addresses.append(source.trouble->detail);
        }
        return addresses;
    };
    QTRY_COMPARE(saidSo(), (QStringList{server.address(u"/page"_s), server.address(u"/data"_s)}));
    reader.refresh();
    QCOMPARE(server.requests("/feed").size(), 1);
    QCOMPARE(server.requests("/data").size(), 0);
    reader.open();
    const QByteArray out = Reader::wait(reader.library->sources().exportOpml());
    for (const QByteArray wanted :
         {"frss:cssFullContent=\"article .body\"", "type=\"HTML+XPath\"", "frss:xPathItem=\"//article\"",
          "type=\"JSON+DotNotation\"", "frss:jsonItem=\"list\""})
        QVERIFY2(out.contains(wanted), out.constData());
}

void OpmlTest::notAListAtAll()
{
    Reader reader;
    for (const QByteArray &list :
         {QByteArray(), QByteArray("<html/>"), QByteArray("not XML"), rss(u"Test News"_s, {u"one"_s})}) {
        const auto imported = reader.import(list);
        QVERIFY(!imported.ok());
        QCOMPARE(imported.error().kind, Error::Kind::Malformed);
    }
    QVERIFY(reader.sources().isEmpty());
}

QTEST_GUILESS_MAIN(OpmlTest)
#include "tst_opml.moc"
