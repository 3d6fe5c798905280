#include "core/locale/monogram.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class MonogramTest final : public QObject
{
    Q_OBJECT

private slots:
    void ofOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("letter");
        const auto row = [](const char *name, const char *language, const char *letter) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(language)
                                << QString::fromUtf8(letter);
        };
        row("Hetq", "hy", "H");
        row("The Guardian", "en", "G");
        row("The Moscow Times", "ru", "M");
        row("Der Spiegel", "de", "S");
        row("die tageszeitung", "de", "T");
        row("La Repubblica", "it", "R");
        row("L'Équipe", "fr", "É");
        row("L’Orient", "fr", "O");
        row("O Globo", "pt", "G");
        row("Het Nieuwsblad", "nl", "N");
        row("Az Index", "hu", "I");
        row("Το Βήμα", "el", "Β");
        row("Al-Monitor", "en", "M");
        row("الجزيرة", "ar", "ج");
        row("DIE", "de", "D"); // no article: there is nothing else
        row("AS", "es", "A");
        row("Lenta", "ru", "L");
        row("Альфа", "ru", "А");
        row("«Коммерсантъ»", "ru", "К");
        row("1news.az", "az", "1");
        row("irəli", "az", "İ");
        row("indyk", "en", "I");
        row("ევროპა", "ka", "ე");
        row("  ", "en", "");
        row("…", "en", "");
        row("", "en", "");
        row("𝔗imes", "en", "𝔗");
    }

    void ofOne()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, language);
        QTEST(locale::monogram({name, language}), "letter");
    }

    void ofSeveral()
    {
        const QList<locale::Name> names = {{u"The Guardian"_s, u"en"_s},
                                           {u"The Times"_s, u"en"_s},
                                           {u"New York Post"_s, u"en"_s},
                                           {u"The Nation"_s, u"en"_s},
                                           {u"Известия"_s, u"ru"_s},
                                           {u"Спорт"_s, u"ru"_s},
                                           {u"Советский спорт"_s, u"ru"_s},
                                           {u"الشرق الأوسط"_s, u"ar"_s},
                                           {u"الشروق"_s, u"ar"_s},
                                           {u"X"_s, u"en"_s},
                                           {u"X Ray"_s, u"en"_s}};
        QCOMPARE(locale::monograms(names), (QStringList{u"G"_s, u"T"_s, u"NY"_s, u"Na"_s, u"И"_s, u"Сп"_s,
                                                        u"СС"_s, u"ش\u200Cأ"_s, u"شر"_s, u"X"_s, u"XR"_s}));
        QVERIFY(locale::monograms({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MonogramTest)
#include "tst_monogram.moc"
