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

    // What the set-up script installs is enough for the languages of the window, and some more.
    void whatTheSetUpInstalls()
    {
        for (const char *language : {"hy", "ka", "ar", "ru", "he", "el"})
            QVERIFY2(!missingFont(QString::fromLatin1(language)), language);
    }
};

QTEST_MAIN(MissingFontTest)
#include "tst_missingfont.moc"
