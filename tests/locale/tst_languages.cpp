#include "core/locale/languages.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class LanguagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSwitch()
    {
        QStringList codes;
        for (const locale::Language &language : locale::interfaceLanguages())
            codes << language.code;
        QCOMPARE(codes,
                 QStringList({u"en"_s, u"ru"_s, u"az"_s, u"hy"_s, u"uk"_s, u"tr"_s, u"ka"_s, u"ar"_s}));
        QCOMPARE(locale::interfaceLanguages().at(3).nativeName, u"Հայերեն"_s);
        QCOMPARE(locale::interfaceLanguages().at(3).shortLabel, u"ՀԱՅ"_s);
    }

    void names_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("ru") << u"ru"_s << u"Русский"_s;
        QTest::newRow("region") << u"ru-RU"_s << u"Русский"_s;
        QTest::newRow("from CLDR") << u"de"_s << u"Deutsch"_s;
        QTest::newRow("capital") << u"fr"_s << u"Français"_s;
        QTest::newRow("ar") << u"ar"_s << u"العربية"_s;
        QTest::newRow("ka") << u"ka"_s << u"ქართული"_s;
        QTest::newRow("unknown") << u"qqq"_s << u"Qqq"_s;
    }

    void names()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, wanted);
        QCOMPARE(locale::language(code).nativeName, wanted);
    }

    void written_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("code");
        const QList<std::pair<QString, QString>> rows = {
            {u"arm"_s, u"hy"_s},
            {u"ARM"_s, u"hy"_s},
            {u"hye"_s, u"hy"_s},
            {u"ՀԱՅ"_s, u"hy"_s},
            {u"en_US"_s, u"en-US"_s},
            {u"en-us"_s, u"en-US"_s},
            {u"EN"_s, u"en"_s},
            {u"rus"_s, u"ru"_s},
            {u" ru "_s, u"ru"_s},
            {u"Русский"_s, u"ru"_s},
            {u"ru_RU.UTF-8"_s, u"ru-RU"_s},
            {u"de_DE@euro"_s, u"de-DE"_s},
            {u"en, fr"_s, u"en"_s},
            {u"geo"_s, u"ka"_s},
            {u"kat"_s, u"ka"_s},
            {u"ua"_s, u"uk"_s},
            {u"ukr"_s, u"uk"_s},
            {u"per"_s, u"fa"_s},
            {u"iw"_s, u"he"_s},
            {u"heb"_s, u"he"_s},
            {u"tur"_s, u"tr"_s},
            {u"ara"_s, u"ar"_s},
            {u"aze"_s, u"az"_s},
            {u"zh-hant-tw"_s, u"zh-Hant-TW"_s},
            {u"sr-latn"_s, u"sr-Latn"_s},
            {u"es-419"_s, u"es-419"_s},
            {u"English"_s, u"en"_s},
            {u""_s, u""_s},
            {u"x-default"_s, u""_s},
            {u"xx"_s, u""_s},
            {u"news"_s, u""_s},
            {u"-"_s, u""_s},
            {u"e1"_s, u""_s},
            {u"en-"_s, u"en"_s},
            {u"en--US"_s, u"en"_s},
            {u"ру"_s, u""_s},
        };
        for (const auto &[text, code] : rows)
            QTest::newRow(qPrintable(u'"' + text + u'"')) << text << code;
        QTest::newRow("endless") << QString(100'000, u'e') << QString();
    }

    void written()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, code);
        QCOMPARE(locale::languageCode(written), code);
    }

    void directions_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("rightToLeft");
        for (const char *code :
             {"ar", "he", "fa", "ur", "ar-EG", "fa_IR", "az-Arab", "AR", "ckb", "pa-Arab-PK"})
            QTest::newRow(code) << QString::fromLatin1(code) << true;
        for (const char *code : {"en", "ru", "az", "hy", "ka", "uk", "tr", "", "xx", "ar-Latn", "en-AE"})
            QTest::newRow(code[0] ? code : "none") << QString::fromLatin1(code) << false;
    }

    void directions()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, rightToLeft);
        QCOMPARE(locale::directionOf(code), rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void firstStrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("a latin name first in an arabic headline") << u"BBC: خبر"_s << u"ar"_s << true;
        QTest::newRow("the same, of no known language") << u"BBC: خبر"_s << QString() << false;
        QTest::newRow("latin alone in an arabic paper") << u"BBC World News"_s << u"ar"_s << false;
        QTest::newRow("arabic in an english paper") << u"«2026»: خبر BBC"_s << u"en"_s << true;
        QTest::newRow("hebrew") << u"12 חדשות"_s << u""_s << true;
        QTest::newRow("armenian") << u"— Լուր"_s << u"ar"_s << false;
        QTest::newRow("digits only, arabic") << u"2026 + 1"_s << u"ar"_s << true;
        QTest::newRow("digits only, english") << u"2026 + 1"_s << u"en"_s << false;
        QTest::newRow("arabic digits are weak") << u"٢٠٢٦"_s << u"en"_s << false;
        QTest::newRow("empty") << QString() << u"he"_s << true;
        QTest::newRow("emoji is neutral") << u"🙂 خبر"_s << u"en"_s << true;
        QTest::newRow("an isolate is skipped") << u"\u2067خبر\u2069 news"_s << u"ar"_s << false;
        QTest::newRow("an isolate left open") << u"\u2066news"_s << u"ar"_s << true;
        QTest::newRow("beyond the basic plane") << QString::fromUcs4(U"\U0001E900", 1) << u"en"_s << true;
    }

    void firstStrong()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QFETCH(const bool, rightToLeft);
        QCOMPARE(locale::directionOfText(text, code), rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
