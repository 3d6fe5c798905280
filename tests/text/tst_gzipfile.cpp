#include "core/text/gzipfile.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;

class GzipFileTest final : public QObject
{
    Q_OBJECT

    static constexpr qsizetype most = 1024 * 1024;

private slots:
    void thereAndBack()
    {
        for (const QByteArray &bytes : {QByteArray("a"), QByteArray(500'000, 'b')}) {
            const QByteArray packed = testing::gzip(bytes);
            QVERIFY(text::isGzip(packed));
            const Result<QByteArray> unpacked = text::gunzip(packed, most);
            QVERIFY(unpacked.ok());
            QCOMPARE(*unpacked, bytes);
        }
        QVERIFY(!text::isGzip("<urlset>"));
    }

    void severalFilesAndWhatFollows()
    {
        QCOMPARE(*text::gunzip(testing::gzip("one ") + testing::gzip("two"), most), QByteArray("one two"));
        QCOMPARE(*text::gunzip(testing::gzip("one") + QByteArray(100, '\0'), most), QByteArray("one"));
    }

    void aBombIsTooLarge()
    {
        const Result<QByteArray> unpacked = text::gunzip(testing::gzip(QByteArray(4'000'000, 'x')), most);
        QVERIFY(!unpacked.ok());
        QCOMPARE(unpacked.error().kind, Error::Kind::TooLarge);
    }

    void half()
    {
        QByteArray text;
        for (int i = 0; i < 50'000; ++i)
            text += QByteArray::number(i);
        const QByteArray packed = testing::gzip(text);
        const Result<QByteArray> unpacked = text::gunzip(packed.left(packed.size() / 2), most);
        QVERIFY(unpacked.ok());
        QVERIFY(unpacked->size() > 1'000 && text.startsWith(*unpacked));
    }

    void noGzip()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\x1f\x8b"),
                                        QByteArray("\x1f\x8b\x08zzzzzzzzz"), QByteArray("<urlset/>")}) {
            const Result<QByteArray> unpacked = text::gunzip(bytes, most);
            QVERIFY(!unpacked.ok());
            QCOMPARE(unpacked.error().kind, Error::Kind::Malformed);
        }
    }
};

QTEST_GUILESS_MAIN(GzipFileTest)
#include "tst_gzipfile.moc"
