#include "app/look/missingfont.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class MissingFontTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMissing()
    {
        const QList<QFontDatabase::WritingSystem> latin = {QFontDatabase::Latin};
        QCOMPARE(missingFont(u"hy"_s, latin), (MissingFont{u"Armenian"_s, u"fonts-noto-core"_s}));
        QCOMPARE(missingFont(u"ru-RU"_s, latin)->script, u"Cyrillic"_s);
        QCOMPARE(missingFont(u"ja"_s, latin)->package, u"fonts-noto-cjk"_s);
        QVERIFY(!missingFont(u"hy"_s, {QFontDatabase::Latin, QFontDatabase::Armenian}));
        QVERIFY(!missingFont(u"az"_s, latin));
        QVERIFY(!missingFont({}, {}));
    }

    void whatATextNeeds()
    {
        const QList<QFontDatabase::WritingSystem> some = {QFontDatabase::Latin, QFontDatabase::Cyrillic};
        const QString chinese = u"五个港口城市就共同的防洪屏障达成一致"_s;
        QCOMPARE(missingFontsOf(u"Harbour cities agree. Портовые города договорились."_s, some),
                 QList<MissingFont>());
        const QList<MissingFont> missing = missingFontsOf(u"Harbour cities: "_s + chinese, some);
        QCOMPARE(missing, (QList{MissingFont{u"Chinese"_s, u"fonts-noto-cjk"_s}}));
        QVERIFY(missingFontsText(missing).contains(u"fonts-noto-cjk"_s));
        QCOMPARE(missingFontsOf(chinese, {QFontDatabase::Japanese}), QList<MissingFont>());
        QCOMPARE(missingFontsOf(u"A name (五个港口)"_s, some), QList<MissingFont>()); // is no text
        QVERIFY(missingFontsText({}).isEmpty());
    }

    // What the set-up script installs is enough for the languages of the window, and some more.
    void whatTheSetUpInstalls()
    {
        for (const char *language : {"hy", "ka", "ar", "ru", "he", "el"})
            QVERIFY2(!missingFont(QString::fromLatin1(language)), language);
    }
};

QTEST_MAIN(MissingFontTest)
#include "tst_missingfont.moc"
