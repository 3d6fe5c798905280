#include "core/article/byline.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class BylineTest final : public QObject
{
    Q_OBJECT

private slots:
    void isANameAlone_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *what, const QString &written, const QString &name) {
            QTest::newRow(what) << written << name;
        };
        row("as it should be", u"Ann Lee"_s, u"Ann Lee"_s);
        row("lead", u"By Ann Lee"_s, u"Ann Lee"_s);
        row("lead twice", u"By by Ann Lee"_s, u"Ann Lee"_s);
        row("German", u"Von Ann Lee"_s, u"Ann Lee"_s);
        row("Russian", u"Автор: Анна Ли"_s, u"Анна Ли"_s);
        row("Azerbaijani", u"Müəllif: Aynur Əli"_s, u"Aynur Əli"_s);
        row("Armenian", u"Հեղինակ՝ Անի Լի"_s, u"Անի Լի"_s);
        row("Arabic", u"بقلم آن لي"_s, u"آن لي"_s);
        row("a name that begins so", u"Byron Parks"_s, u"Byron Parks"_s);
        row("a name that is no lead", u"Da Silva"_s, u"Da Silva"_s);
        row("no space before the date", u"by Ann Lee23 Dec 2016651"_s, u"Ann Lee"_s);
        row("a date after it", u"Ann Lee, 6. November 2023"_s, u"Ann Lee"_s);
        row("only a date", u"By 09.10.2021"_s, QString());
        row("a label after it", u"Von Ann Lee Kategorien: Made 6. November 2023, 15:25 Uhr"_s, u"Ann Lee"_s);
        row("a name with a number", u"20 Minuten"_s, u"20 Minuten"_s);
        row("a bar", u"Ann Lee | The Paper"_s, u"Ann Lee"_s);
        row("two of them", u"Ann Lee and Bob Ray, The Paper"_s, u"Ann Lee and Bob Ray, The Paper"_s);
        row("a button", u"Follow Author"_s, QString());
        row("only the lead", u"By"_s, QString());
        row("a paragraph", QString(200, u'x'), QString());
        row("nothing", QString(), QString());
        row("only marks", u" | "_s, QString());
    }

    void isANameAlone()
    {
        QFETCH(const QString, written);
        QTEST(article::namesIn(written), "name");
    }

    // A feed's author is a name already; only what surely is none of it goes.
    void anAuthorOfAFeed_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("name");
        QTest::newRow("as it should be") << u"Ann Lee"_s << u"Ann Lee"_s;
        QTest::newRow("lead") << u"By Ann Lee"_s << u"Ann Lee"_s;
        QTest::newRow("lead twice") << u"by By  Ann Lee"_s << u"Ann Lee"_s;
        QTest::newRow("Russian") << u"Автор: Анна Ли"_s << u"Анна Ли"_s;
        QTest::newRow("von") << u"von der Leyen"_s << u"von der Leyen"_s;
        QTest::newRow("Von") << u"Von Ormy"_s << u"Von Ormy"_s;
        QTest::newRow("Par") << u"Par Lind"_s << u"Par Lind"_s;
        QTest::newRow("Byron") << u"Byron Parks"_s << u"Byron Parks"_s;
        QTest::newRow("digits, a bar") << u"20 Minuten | Sport"_s << u"20 Minuten | Sport"_s;
        QTest::newRow("only the lead") << u"By"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void anAuthorOfAFeed()
    {
        QFETCH(const QString, written);
        QTEST(article::nameOfAuthor(written), "name");
    }
};

QTEST_APPLESS_MAIN(BylineTest)
#include "tst_byline.moc"
