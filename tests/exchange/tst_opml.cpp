#include "core/exchange/opml.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::exchange;
using namespace Qt::StringLiterals;

namespace {

// "folder|title|address|home" lines, or the error.
QStringList read(const QByteArray &opml)
{
    const auto list = readOpml(opml);
    if (!list.ok())
        return {list.error().kind == Error::Kind::Malformed ? u"malformed"_s : u"too large"_s};
    QStringList lines;
    for (const Subscription &one : *list)
        lines.append(QStringList{one.folder, one.title, one.address, one.home}.join(u'|'));
    return lines;
}

QByteArray body(QByteArrayView outlines)
{
    return "<?xml version='1.0'?><opml version='2.0'><head><title>t</title></head><body>" +
           outlines.toByteArray() + "</body></opml>";
}

} // namespace

class OpmlTest final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("opml");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const char *name, QByteArray opml, QStringList wanted) {
            QTest::newRow(name) << opml << wanted;
        };
        row("flat", body("<outline type='rss' text='A &amp; B' xmlUrl='http://a.example/f' htmlUrl='/'/>"),
            {u"|A & B|http://a.example/f|http://a.example/"_s});
        row("nested",
            body("<outline text='X'><outline text='Y/Z'><outline text='a' "
                 "xmlUrl='http://a.example/'/></outline>"
                 "<outline text='b' xmlUrl='http://b.example/'/></outline>"
                 "<outline text='c' xmlUrl='http://c.example/'/>"),
            {u"X/Y∕Z|a|http://a.example/|"_s, u"X|b|http://b.example/|"_s, u"|c|http://c.example/|"_s});
        row("version 1",
            "<opml version='1.0'><body><outline title='a' xmlurl='http://a.example/'/></body></opml>",
            {u"|a|http://a.example/|"_s});
        row("upper case", "<OPML><BODY><OUTLINE TEXT='a' XMLURL='http://a.example/'/></BODY></OPML>",
            {u"|a|http://a.example/|"_s});
        row("without text", body("<outline xmlUrl='http://a.example/f'/>"),
            {u"|a.example|http://a.example/f|"_s});
        row("url of type rss", body("<outline type='RSS' text='a' url='http://a.example/'/>"),
            {u"|a|http://a.example/|"_s});
        row("links are no folders",
            body("<outline type='link' text='a' url='http://a.example/'><outline text='b' "
                 "xmlUrl='http://b.example/'/></outline>"),
            {u"|b|http://b.example/|"_s});
        row("feed scheme", body("<outline text='a' xmlUrl='feed://a.example/f'/>"),
            {u"|a|http://a.example/f|"_s});
        row("hostile addresses",
            body("<outline text='a' xmlUrl='javascript:alert(1)'/><outline text='b' "
                 "xmlUrl='file:///etc/passwd'/>"
                 "<outline text='c' xmlUrl='http://c.example/' htmlUrl='javascript:x'/>"),
            {u"|c|http://c.example/|"_s});
        row("twice",
            body(
                "<outline text='a' xmlUrl='http://a.example/'/><outline text='b' xmlUrl='http://a.example/'/>"
                "<outline text='F'><outline text='a' xmlUrl='http://a.example/'/></outline>"),
            {u"|a|http://a.example/|"_s, u"F|a|http://a.example/|"_s});
        row("broken",
            "  <opml><body><outline text=\"A & B\" xmlUrl=\"http://a.example/?a=1&b=2\">"
            "<outline text=c xmlUrl=http://c.example/>",
            {u"|A & B|http://a.example/?a=1&b=2|"_s, u"|c|http://c.example/|"_s});
        row("Russian",
            "<?xml version='1.0' encoding='windows-1251'?><opml><body><outline text='\xcc\xe8\xf0' "
            "xmlUrl='http://a.example/'/></body></opml>",
            {u"|Мир|http://a.example/|"_s});
        row("entities",
            "<!DOCTYPE opml [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><opml><body>"
            "<outline text='a&e;b' xmlUrl='http://a.example/'/></body></opml>",
            {u"|a&e;b|http://a.example/|"_s});
        row("empty list", body(""), {});
        row("a feed", "<rss><channel><title>t</title></channel></rss>", {u"malformed"_s});
        row("a page", "<!doctype html><html><body>x", {u"malformed"_s});
        row("nothing", "", {u"malformed"_s});
        row("too many", body(QByteArray("<outline/>").repeated(mostOutlines + 1)), {u"too large"_s});
        row("too large", QByteArray(largestOpml + 1, ' '), {u"too large"_s});
    }

    void reads()
    {
        QFETCH(const QByteArray, opml);
        QTEST(read(opml), "wanted");
    }

    void deepFoldersBecomeOne()
    {
        const QByteArray open = QByteArray("<outline text='f'>").repeated(5'000);
        const QStringList lines = read(body(open + "<outline text='a' xmlUrl='http://a.example/'/>"));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().section(u'|', 0, 0).count(u'f'), deepestFolder);
    }

    void thereAndBack()
    {
        const QList<Subscription> list = {
            {u"https://a.example/f?x=1&y=<2>"_s, u"A \"quoted\" & <tagged>"_s, u"https://a.example/"_s, {}},
            {u"https://b.example/f"_s, u"Новости"_s, {}, u"Мир/Кавказ"_s},
            {u"https://c.example/f"_s, u"c"_s, {}, u"Мир"_s},
            {u"https://d.example/f"_s, u"d"_s, {}, u"AC∕DC"_s},
        };
        const QByteArray opml =
            writeOpml(list, u"My \x01 list"_s, QDateTime(QDate(2026, 11, 23), QTime(21, 0), Qt::UTC));
        QVERIFY(opml.contains("<title>My list</title>"));
        QVERIFY(opml.contains("<dateCreated>Mon, 23 Nov 2026 21:00:00 GMT</dateCreated>"));
        QVERIFY(opml.contains("<outline text=\"AC/DC\""));
        const auto again = readOpml(opml);
        QVERIFY(again.ok());
        QList<Subscription> wanted = list;
        wanted[0].address = u"https://a.example/f?x=1&y=%3C2%3E"_s;
        wanted.swapItemsAt(1, 2); // what stands in a folder comes before the folders in it
        QCOMPARE(*again, wanted);
        QCOMPARE(writeOpml(*again, u"x"_s, {}), writeOpml(wanted, u"x"_s, {}));
    }
};

QTEST_GUILESS_MAIN(OpmlTest)
#include "tst_opml.moc"
