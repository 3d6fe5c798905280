#include "core/pages/articlepage.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PictureAddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void thereAndBack_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"https://news.example/a.jpg"_s;
        QTest::newRow("query") << u"http://news.example/a?b=c&d=%20e#f"_s;
        QTest::newRow("unicode") << u"https://news.example/%D0%B0.jpg"_s;
    }

    void thereAndBack()
    {
        QFETCH(const QString, address);
        const QString ours = pages::pictureAddress(address);
        QVERIFY(ours.startsWith(u"broadsheet://picture/"_s));
        QVERIFY(!ours.sliced(21).contains(u'/') && !ours.contains(u'='));
        QCOMPARE(pages::webAddressOfPicture(ours), address);
    }

    void othersAreNone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty") << QString();
        QTest::newRow("web") << u"https://news.example/a.jpg"_s;
        QTest::newRow("no base64") << u"broadsheet://picture/a b!"_s;
        QTest::newRow("file") << u"broadsheet://picture/ZmlsZTovLy9ldGMvcGFzc3dk"_s;
        QTest::newRow("nothing") << u"broadsheet://picture/"_s;
    }

    void othersAreNone()
    {
        QFETCH(const QString, address);
        QVERIFY(pages::webAddressOfPicture(address).isEmpty());
    }

    void onlyTheWebHasPictures()
    {
        QVERIFY(pages::pictureAddress(u"data:image/gif;base64,R0"_s).isEmpty());
        QVERIFY(pages::pictureAddress(u"file:///a.jpg"_s).isEmpty());
        QVERIFY(pages::pictureAddress({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PictureAddressTest)
#include "tst_pictureaddress.moc"
