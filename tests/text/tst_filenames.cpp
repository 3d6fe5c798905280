#include "core/text/filenames.h"

#include <QTest>

using namespace broadsheet::text;
using namespace Qt::StringLiterals;

class FileNamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void areLegal_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("legal");
        QTest::newRow("as it is") << u"Harbour cities agree"_s << u"Harbour cities agree"_s;
        QTest::newRow("signs") << u"What? \"Yes\": <1|2> * \\ /"_s << u"What Yes 1 2"_s;
        QTest::newRow("controls and direction") << u"a\nb\tc\u202ed\u2068e\u00ADf"_s << u"a b cdef"_s;
        QTest::newRow("hidden") << u" ..hidden"_s << u"hidden"_s;
        QTest::newRow("dots at the end") << u"And so on ..."_s << u"And so on"_s;
        QTest::newRow("up") << u"../../etc/passwd"_s << u"etc passwd"_s;
        QTest::newRow("nothing") << u" / . "_s << QString();
        QTest::newRow("a device") << u"con"_s << u"con_"_s;
        QTest::newRow("a device with an end") << u"Aux.2026"_s << u"Aux.2026_"_s;
        QTest::newRow("a port") << u"COM7"_s << u"COM7_"_s;
        QTest::newRow("a word like one") << u"Console"_s << u"Console"_s;
        QTest::newRow("Armenian") << u"Երևան։ նորություններ"_s << u"Երևան։ նորություններ"_s;
        QTest::newRow("Arabic") << u"السوق القديم؟"_s << u"السوق القديم؟"_s;
        QTest::newRow("decomposed") << u"Cafe\u0301"_s << u"Café"_s;
        QTest::newRow("long") << u"слово "_s.repeated(60) << u"слово "_s.repeated(12).trimmed();
        QTest::newRow("one long word") << u"я"_s.repeated(300) << u"я"_s.repeated(70);
        QTest::newRow("emoji") << u"👨‍👩‍👧"_s.repeated(30) << u"👨‍👩‍👧"_s.repeated(7);
    }

    void areLegal()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, legal);
        QCOMPARE(legalFileName(wanted), legal);
        QVERIFY(legalFileName(wanted).toUtf8().size() <= longestFileName);
    }
};

QTEST_GUILESS_MAIN(FileNamesTest)
#include "tst_filenames.moc"
