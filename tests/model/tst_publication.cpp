#include "core/model/publication.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PublicationTest final : public QObject
{
    Q_OBJECT

private slots:
    void translatedFallsBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("exact") << u"ru"_s << u"Мир"_s;
        QTest::newRow("region") << u"ru-RU"_s << u"Мир"_s;
        QTest::newRow("english") << u"hy"_s << u"World"_s;
    }

    void translatedFallsBack()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, wanted);
        const Translations names = {{u"en"_s, u"World"_s}, {u"ru"_s, u"Мир"_s}};
        QCOMPARE(translated(names, language), wanted);
    }

    void translatedWithoutEnglishNeverFlickers()
    {
        const Translations names = {{u"ru"_s, u"Мир"_s}, {u"az"_s, u"Dünya"_s}};
        QCOMPARE(translated(names, u"hy"_s), u"Dünya"_s);
        QCOMPARE(translated({}, u"hy"_s), QString());
    }
};

QTEST_GUILESS_MAIN(PublicationTest)
#include "tst_publication.moc"
