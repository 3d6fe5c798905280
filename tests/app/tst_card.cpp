// Picture cards: exact sizes, everything on the paper and nothing over its edge, whatever the headline.
#include "app/look/look.h"
#include "app/share/card.h"
#include "app/share/carddialog.h"
#include "app/share/codedialog.h"
#include "app/share/draggablepicture.h"
#include "app/share/fittedtext.h"

#include <QMimeData>
#include <QPainter>
#include <QTest>
#include <QUrl>

using namespace broadsheet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(broadsheet::CardText)

namespace {

constexpr int margin = 40; // px; less than the cards' own

CardFonts fonts() { return {Look::serifFamilies(), Look::sansFamilies()}; }

CardText harbour(const QString &language, const QString &headline)
{
    return {.publication = u"The Harbour Post"_s,
            .kicker = u"World"_s,
            .headline = headline,
            .quote = {},
            .date = u"7 March 2023"_s,
            .link = u"https://www.harbour.example/en/post/1?id=2"_s,
            .language = language,
            .colour = QColor(u"#0b57a4"_s)};
}

bool isPaper(const QImage &image, const QRect &rect)
{
    const QRgb paper = image.pixel(2, image.height() - 2);
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixel(x, y) != paper)
                return false;
        }
    }
    return true;
}

int inkIn(const QImage &image, const QRect &rect)
{
    int ink = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ink += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    }
    return ink;
}

} // namespace

class CardTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingLeavesTheCard_data()
    {
        QTest::addColumn<CardText>("text");
        QTest::addColumn<int>("shape");
        const std::pair<const char *, QString> headlines[] = {
            {"en", u"Harbour cities agree on a common flood barrier after three years of talks"_s},
            {"ru", u"Портовые города договорились о едином противопаводковом барьере"_s},
            {"az", u"Liman şəhərləri üç illik danışıqlardan sonra ortaq baryer barədə razılaşdı"_s},
            {"hy", u"Նավահանգստային քաղաքները համաձայնեցին ընդհանուր պատնեշի շուրջ"_s},
            {"ar", u"مدن الموانئ تتفق على حاجز مشترك ضد الفيضانات بعد ثلاث سنوات"_s}};
        for (const int shape : {0, 1, 2}) {
            for (const auto &[language, headline] : headlines) {
                const QString code = QString::fromLatin1(language);
                QTest::addRow("%s %d", language, shape) << harbour(code, headline) << shape;
                QTest::addRow("%s %d, long", language, shape)
                    << harbour(code, (headline + u' ').repeated(30)) << shape;
                CardText quote = harbour(code, headline);
                quote.quote = (headline + u". "_s).repeated(3);
                QTest::addRow("%s %d, quotation", language, shape) << quote << shape;
                quote.quote = (headline + u". "_s).repeated(60);
                QTest::addRow("%s %d, long quotation", language, shape) << quote << shape;
            }
            QTest::addRow("one word %d", shape) << harbour(u"en"_s, QString(400, u'W')) << shape;
            QTest::addRow("nothing %d", shape) << CardText() << shape;
        }
    }

    void nothingLeavesTheCard()
    {
        QFETCH(const CardText, text);
        QFETCH(const int, shape);
        const QImage image = paintCard(text, fonts(), CardShape(shape));
        QCOMPARE(image.size(), cardSize(CardShape(shape)));
        const int below = 30; // under the band of colour
        QVERIFY(isPaper(image, QRect(0, below, margin, image.height() - below)));
        QVERIFY(isPaper(image, QRect(image.width() - margin, below, margin, image.height() - below)));
        QVERIFY(isPaper(image, QRect(0, image.height() - 24, image.width(), 24)));
        if (!text.headline.isEmpty())
            QVERIFY(inkIn(image, image.rect().adjusted(margin, 130, -margin, -240)) > 500);
    }

    // The day alone, wherever a language has its commas.
    void theDayAlone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::newRow("en-US") << u"en-US"_s << u"March 7, 2023"_s;
        QTest::newRow("ar") << u"ar"_s << u"7 مارس 2023"_s;
        QTest::newRow("hy") << u"hy"_s << u"7 մարտի 2023"_s;
    }

    void theDayAlone()
    {
        QFETCH(const QString, language);
        PassedStory story;
        story.cited.language = language;
        story.cited.published = QDateTime(QDate(2023, 3, 7), QTime(8, 28), Qt::UTC);
        QTEST(cardTextOf(story).date, "day");
    }

    void theSizesAreWhatNetworksAskFor()
    {
        QCOMPARE(cardSize(CardShape::Wide), QSize(1200, 630));
        QCOMPARE(cardSize(CardShape::Portrait), QSize(1080, 1350));
        QCOMPARE(cardSize(CardShape::Tall), QSize(1080, 1920));
    }

    // The code is at the end of the line: right, and left where the language runs the other way.
    void theCodeStandsAtTheEnd()
    {
        const QRect left(margin, 630 - 200, 180, 170);
        const QRect right(1200 - margin - 180, 630 - 200, 180, 170);
        const QImage english = paintCard(harbour(u"en"_s, u"Short"_s), fonts(), CardShape::Wide);
        QVERIFY(inkIn(english, right) > 3 * inkIn(english, left));
        const QImage arabic = paintCard(harbour(u"ar"_s, u"مدن"_s), fonts(), CardShape::Wide);
        QVERIFY(inkIn(arabic, left) > 3 * inkIn(arabic, right));
        CardText endless = harbour(u"en"_s, u"Short"_s);
        endless.link = u"https://harbour.example/"_s + QString(3000, u'x');
        const QImage none = paintCard(endless, fonts(), CardShape::Wide);
        QVERIFY(inkIn(none, right) == 0); // no code is better than one nobody can read
    }

    void aTextIsAsLargeAsItsRoomAllows()
    {
        QFont font;
        font.setFamilies(Look::serifFamilies());
        const TextRoom room{{600, 300}, 20, 90, 1.0};
        const FittedText word(u"Word"_s, font, Qt::LeftToRight, room);
        QCOMPARE(word.pixelSize(), 90);
        const FittedText some(u"Harbour cities agree on a common flood barrier after talks"_s, font,
                              Qt::LeftToRight, room);
        QVERIFY(some.pixelSize() < 90 && some.pixelSize() > 20);
        QVERIFY(some.height() <= 300 && !some.isCut());
        const FittedText much(u"word "_s.repeated(2000), font, Qt::LeftToRight, room);
        QVERIFY(much.isCut() && much.height() <= 300);
        QCOMPARE(much.pixelSize(), 20);
    }

    void aCodeIsDrawnInWholePixels()
    {
        const QImage code = codePicture(u"https://a.example/"_s, 320);
        QVERIFY(code.width() >= 320 && code.width() == code.height());
        QCOMPARE(code.pixel(0, 0), qRgb(255, 255, 255));
        for (int x = 0; x < code.width(); ++x) { // nothing but black and white
            const int grey = qGray(code.pixel(x, code.height() / 2));
            QVERIFY(grey == 0 || grey == 255);
        }
        QVERIFY(codePicture(u"https://a.example/"_s + QString(5000, u'x'), 320).isNull());
    }

    void aDraggedPictureIsAlsoAFile()
    {
        DraggablePicture picture;
        picture.resize(200, 200);
        picture.setPicture(codePicture(u"https://a.example/"_s, 100), u"2026 The Post.png"_s);
        const auto data = picture.mimeData();
        QVERIFY(data->hasImage());
        const QString path = data->urls().value(0).toLocalFile();
        QVERIFY(path.endsWith(u"2026 The Post.png"_s));
        QCOMPARE(QImage(path).size(), picture.picture().size());
    }
};

QTEST_MAIN(CardTest)
#include "tst_card.moc"
