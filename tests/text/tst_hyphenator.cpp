#include "core/text/hyphenator.h"

#include <QTest>

using namespace broadsheet::text;
using namespace Qt::StringLiterals;

namespace {

// Liang's own example, and enough around it.
constexpr char english[] =
    "UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 3\n# a remark\nhy3ph\nhe2n\nhena4\nhen5at\n1na\nn2at\n"
    "1tio\n2io\no2n\n.tab4l\nab1le\nf1f/ff-=f,1,1\n";

} // namespace

class HyphenatorTest final : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void encodings();
    void broken_data();
    void broken();
};

void HyphenatorTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // with = for a soft hyphen
    QTest::newRow("Liang's") << u"hyphenation"_s << u"hy=phen=ation"_s;
    QTest::newRow("capital kept") << u"Hyphenation,"_s << u"Hy=phen=ation,"_s;
    QTest::newRow("all capitals") << u"HYPHENATION"_s << u"HYPHENATION"_s;
    QTest::newRow("short") << u"able"_s << u"able"_s;
    QTest::newRow("beginning of a word") << u"tables unables"_s << u"tables unab=les"_s;
    QTest::newRow("three at the end") << u"hyphs"_s << u"hy=phs"_s;
    QTest::newRow("has one") << u"hyphe\u00adnation"_s << u"hyphe=nation"_s;
    QTest::newRow("references stay") << u"a &quot;hyphenation&quot; &amp; b"_s
                                     << u"a &quot;hy=phen=ation&quot; &amp; b"_s;
    QTest::newRow("no spelling change") << u"affable"_s << u"affable"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void HyphenatorTest::words()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Hyphenator hyphenator = Hyphenator::fromDictionary(english);
    QCOMPARE(hyphenator.hyphenated(text).replace(QChar(0xad), u'='), shown);
}

void HyphenatorTest::encodings()
{
    // "го1ры" in KOI8-R.
    const Hyphenator russian = Hyphenator::fromDictionary("KOI8-R\n\xc7\xcf\x31\xd2\xd9\n");
    QCOMPARE(russian.hyphenated(u"горный горы горыныч"_s), u"горный горы го\u00adрыныч"_s);
    const Hyphenator german = Hyphenator::fromDictionary("ISO8859-1\n\xfc\x31\x63\n");
    QCOMPARE(german.hyphenated(u"Brücken"_s), u"Brü\u00adcken"_s);
}

void HyphenatorTest::broken_data()
{
    QTest::addColumn<QByteArray>("dictionary");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one line") << QByteArray("UTF-8");
    QTest::newRow("unknown encoding") << QByteArray("EBCDIC-77\nzz1zz\n");
    QTest::newRow("bytes") << QByteArray("UTF-8\n\xff\xfe\x00\x31\n9\n1\n.\n", 17);
    QTest::newRow("only numbers") << QByteArray("UTF-8\n12345\n.1.\n");
}

void HyphenatorTest::broken()
{
    QFETCH(QByteArray, dictionary);
    const QString text = u"hyphenation "_s + QString(100000, u'x');
    QCOMPARE(Hyphenator::fromDictionary(dictionary).hyphenated(text).remove(QChar(0xad)), text);
}

QTEST_GUILESS_MAIN(HyphenatorTest)
#include "tst_hyphenator.moc"
