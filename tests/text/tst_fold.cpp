#include "core/text/fold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class FoldTest final : public QObject
{
    Q_OBJECT

private slots:
    void wordsMeet_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("ascii") << u"News"_s << u"news"_s;
        QTest::newRow("accents") << u"Café Żółć"_s << u"cafe zolc"_s;
        QTest::newRow("decomposed") << u"Cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("yo") << u"Ёлка"_s << u"елка"_s;
        QTest::newRow("short i stays") << u"МОЙ"_s << u"мой"_s;
        QTest::newRow("stress") << u"за\u0301мок"_s << u"замок"_s;
        QTest::newRow("schwa") << u"ƏLİYEV Əliyev"_s << u"eliyev eliyev"_s;
        QTest::newRow("dotless") << u"Qarabağ ışıq IŞIQ"_s << u"qarabag isiq isiq"_s;
        QTest::newRow("german") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("danish") << u"Ærø"_s << u"aero"_s;
        QTest::newRow("greek") << u"Κόσμος ΚΟΣΜΟΣ"_s << u"κοσμοσ κοσμοσ"_s;
        QTest::newRow("armenian and") << u"Հայաստան և ԵՎ"_s << u"հայաստան եվ եվ"_s;
        QTest::newRow("arabic vowels") << u"أَخْبَار"_s << u"اخبار"_s;
        QTest::newRow("tatweel") << u"خـــبر"_s << u"خبر"_s;
        QTest::newRow("persian ya") << u"ایران"_s << u"ايران"_s;
        QTest::newRow("hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
        QTest::newRow("hindi signs stay") << u"हिन्दी"_s << u"हिन्दी"_s;
        QTest::newRow("japanese voicing stays") << u"ガ"_s << u"ガ"_s;
        QTest::newRow("korean") << u"한국"_s << u"한국"_s;
        QTest::newRow("full width") << u"ＡＢ１"_s << u"ab1"_s;
        QTest::newRow("soft hyphen") << u"news\u00ADpaper é"_s << u"newspaper e"_s;
    }

    void wordsMeet()
    {
        QFETCH(const QString, written);
        QTEST(text::fold(written), "wanted");
    }

    // Letters are looked up one by one where that is enough; a sign of no width makes the rules do it.
    void theQuickWayIsTheSame()
    {
        const QString letters = u"aZñÇßİıєЙйЁёЎґΣςώԵՎւևєʼ-1\u0301\u0306\u00A0\n«"_s;
        QRandomGenerator random(1);
        for (int i = 0; i < 20'000; ++i) {
            QString word;
            for (int k = random.bounded(1, 6); k > 0; --k)
                word += letters.at(random.bounded(letters.size()));
            QCOMPARE(text::fold(word), text::fold(word + QChar(0x200B)));
            QCOMPARE(text::fold(word + u" x"_s), text::fold(word) + u" x"_s);
        }
    }

    void foldingTwiceChangesNothing()
    {
        const QString text = u"Ёжик и Əliyev, Çay և Straße — أَخْبَار, हिन्दी, ガ"_s;
        QCOMPARE(text::fold(text::fold(text)), text::fold(text));
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"
