#include "core/text/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char *codec, const QString &text)
{
    QStringEncoder encoder(codec, QStringConverter::Flag::Stateless);
    return encoder.encode(text);
}

QByteArray declaring(const char *label, const char *codec, const QString &text)
{
    return encoded(codec,
                   u"<?xml version=\"1.0\" encoding=\"%1\"?><t>%2</t>"_s.arg(QLatin1String(label), text));
}

} // namespace

class EncodingTest final : public QObject
{
    Q_OBJECT

private slots:
    void decode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const QString russian = u"Новости дня"_s;
        const QByteArray utf8 = russian.toUtf8();
        QTest::newRow("utf-8") << utf8 << QByteArray() << russian << u"utf-8"_s;
        QTest::newRow("mark") << "\xEF\xBB\xBF" + utf8 << QByteArray() << russian << u"utf-8"_s;
        QTest::newRow("mark wins over header")
            << "\xEF\xBB\xBF" + utf8 << QByteArray("text/xml; charset=koi8-r") << russian << u"utf-8"_s;
        QTest::newRow("valid UTF-8 wins over header")
            << utf8 << QByteArray("text/xml; charset=windows-1251") << russian << u"utf-8"_s;
        QTest::newRow("valid UTF-8 wins over declaration")
            << declaring("iso-8859-1", "utf-8", russian) << QByteArray() << russian << u"utf-8"_s;
        QTest::newRow("header") << encoded("koi8-r", russian) << QByteArray("text/xml; charset='KOI8-R'")
                                << russian << u"koi8-r"_s;
        QTest::newRow("header wins over declaration")
            << declaring("windows-1251", "koi8-r", russian) << QByteArray("text/xml;charset=koi8-r")
            << russian << u"koi8-r"_s;
        QTest::newRow("declaration") << declaring("Windows-1251", "windows-1251", russian) << QByteArray()
                                     << russian << u"windows-1251"_s;
        QTest::newRow("wrong header, right declaration")
            << declaring("windows-1251", "windows-1251", russian) << QByteArray("text/xml; charset=utf-8")
            << russian << u"windows-1251"_s;
        QTest::newRow("unknown label")
            << declaring("x-nonsense", "utf-8", russian) << QByteArray() << russian << u"utf-8"_s;
        QTest::newRow("utf-16 that is not")
            << declaring("utf-16", "utf-8", russian) << QByteArray() << russian << u"utf-8"_s;
        QTest::newRow("meta") << encoded("windows-1251", u"<html><meta charset=cp1251><t>"_s + russian)
                              << QByteArray("text/html") << russian << u"cp1251"_s;
        QTest::newRow("old meta")
            << encoded(
                   "windows-1251",
                   u"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"><t>"_s +
                       russian)
            << QByteArray("text/html") << russian << u"windows-1251"_s;
        QTest::newRow("utf-16 mark") << "\xFF\xFE" + encoded("utf-16le", russian) << QByteArray() << russian
                                     << u"utf-16le"_s;
        QTest::newRow("utf-16 without mark")
            << declaring("utf-16", "utf-16be", russian) << QByteArray() << russian << u"utf-16be"_s;
        QTest::newRow("utf-32") << QByteArray("\0\0\xFE\xFF", 4) + encoded("utf-32be", russian)
                                << QByteArray() << russian << u"utf-32be"_s;
        QTest::newRow("latin 1 is windows-1252")
            << QByteArray("\x93smart\x94 \x96 \x80") << QByteArray("a/b; charset=ISO-8859-1")
            << u"“smart” – €"_s << u"iso-8859-1"_s;
        QTest::newRow("gbk") << declaring("gb2312", "gbk", u"人民日報新聞鎔"_s) << QByteArray()
                             << u"人民日報新聞鎔"_s << u"gb2312"_s;
        QTest::newRow("gb18030") << declaring("gb18030", "gb18030", u"新闻€𠮷"_s) << QByteArray()
                                 << u"新闻€𠮷"_s << u"gb18030"_s;
        QTest::newRow("shift_jis") << declaring("Shift_JIS", "windows-31j", u"日本のニュース"_s)
                                   << QByteArray() << u"日本のニュース"_s << u"shift_jis"_s;
        QTest::newRow("iso-2022-jp") << declaring("iso-2022-jp", "iso-2022-jp", u"日本のニュース"_s)
                                     << QByteArray() << u"日本のニュース"_s << u"iso-2022-jp"_s;
        QTest::newRow("underscores") << declaring("euc_kr", "windows-949", u"한국어 뉴스"_s) << QByteArray()
                                     << u"한국어 뉴스"_s << u"euc_kr"_s;
        QTest::newRow("DOS") << declaring("cp852", "cp852", u"zpráv Čas žluť"_s) << QByteArray()
                             << u"zpráv Čas žluť"_s << u"cp852"_s;
        QTest::newRow("Macintosh") << declaring("x-mac-greek", "x-mac-greek", u"Ελλάδα"_s) << QByteArray()
                                   << u"Ελλάδα"_s << u"x-mac-greek"_s;
        QTest::newRow("iso-2022-kr") << encoded("iso-2022-kr", u"한국어 뉴스"_s)
                                     << QByteArray("a/b; charset=ISO-2022-KR") << u"한국어 뉴스"_s
                                     << u"iso-2022-kr"_s;
        QTest::newRow("romanian") << QByteArray("\xAA"
                                                "tefan \xFE"
                                                "ar\xE3")
                                  << QByteArray("a/b; charset=iso-8859-16") << u"Ștefan țară"_s
                                  << u"iso-8859-16"_s;
        QTest::newRow("armenian") << QByteArray("\xD0\xB3\xDB") << QByteArray("a/b; charset=ARMSCII-8")
                                  << u"Հայ"_s << u"armscii-8"_s;
        QTest::newRow("ascii") << QByteArray("plain") << QByteArray("text/xml; charset=us-ascii")
                               << u"plain"_s << u"us-ascii"_s;
        QTest::newRow("stray byte") << utf8 + "\xFF" << QByteArray() << russian + QChar(0xFFFD) << u"utf-8"_s;
    }

    void decode()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, contentType);
        QFETCH(const QString, text);
        QFETCH(const QString, encoding);
        const auto decoded = text::decode(bytes, contentType);
        QVERIFY2(QString::fromUtf8(decoded.utf8).contains(text), decoded.utf8.constData());
        QVERIFY(QByteArrayView(decoded.utf8).isValidUtf8());
        QCOMPARE(decoded.encoding, encoding);
    }

    void guessesWhatNobodySays()
    {
        const QString text =
            u"Правительство заявило во вторник, что переговоры с соседними странами продолжатся "
            "после саммита министров иностранных дел в столице."_s;
        QCOMPARE(QString::fromUtf8(text::decode(encoded("windows-1251", text), {}).utf8), text);
    }

    void utf7IsNotTrusted()
    {
        const QByteArray bytes = "<?xml version=\"1.0\" encoding=\"utf-7\"?>+ADw-script+AD4-";
        QCOMPARE(text::decode(bytes, "text/xml; charset=utf-7").utf8, bytes);
    }

    void garbageIsRepaired()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray(100'000, '\0'), QByteArray("\xFF\xFE<", 3),
                                        QByteArray("\xFF"), QByteArray("\xED\xA0\x80\xC0\xBC")}) {
            const auto decoded =
                text::decode(bytes, QByteArray(100'000, ';') + "charset=" + QByteArray(100'000, 'x'));
            QVERIFY(QByteArrayView(decoded.utf8).isValidUtf8());
        }
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
