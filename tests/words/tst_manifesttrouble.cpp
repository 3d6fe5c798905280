// What is wrong with a newspaper's file is said in the reader's language, with file, line and key; nothing of
// the English that stands behind it.
#include "app/words/manifesttrouble.h"
#include "core/locale/languages.h"
#include "core/locale/translations.h"
#include "core/publications/manifest.h"

#include <QRegularExpression>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class ManifestTroubleTest final : public QObject
{
    Q_OBJECT

    static Error errorOf(const QByteArray &json)
    {
        const auto read = publications::readManifest(json);
        return read ? Error{} : read.error();
    }

    static inline const QString path = u"/home/reader/post.publication.json"_s;
    static inline const QString file = u"\u2066post.publication.json\u2069"_s;

private slots:
    void sentences_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("said");
        const QByteArray begin = "{\n\"broadsheet_publication\": 1, \"id\": \"org.example\",\n";
        QTest::newRow("a key") << errorOf(begin + "\"name\": 7 }")
                               << u"In "_s + file + u" line 3 is wrong, at the key \u2066name\u2069."_s;
        QTest::newRow("deep within")
            << errorOf(begin + "\"name\": \"E\", \"editions\": [{\"language\": \"en\"}],\n\"sections\": [\n"
                               "{\"id\": \"a: b\"}]}")
            << u"In "_s + file + u" line 5 is wrong, at the key \u2066sections[0].id\u2069."_s;
        QTest::newRow("no JSON") << errorOf(begin + "\"name\" }") << u"In "_s + file + u" line 3 is wrong."_s;
        QTest::newRow("no object") << errorOf("[]") << u"In "_s + file + u" line 1 is wrong."_s;
        QTest::newRow("too large") << errorOf(QByteArray(2 * 1024 * 1024, ' '))
                                   << u"This is larger than Broadsheet accepts: "_s + file;
        QTest::newRow("nothing to read")
            << Error{Error::Kind::NoFeedFound, u"sources"_s}
            << u"In "_s + file + u" no source is both on https and on the newspaper's own hosts."_s;
        QTest::newRow("not to be read")
            << Error{Error::Kind::CannotRead, path} << u"This cannot be read: "_s + file;
        QTest::newRow("another detail")
            << Error{Error::Kind::Malformed, u"a riddle"_s} << u"This file cannot be understood: "_s + file;
    }

    void sentences()
    {
        QFETCH(const Error, error);
        QTEST(words::manifestTrouble(error, path), "said");
    }

    void inEachLanguage()
    {
        const Error error =
            errorOf("{\n\"broadsheet_publication\": 1, \"id\": \"org.example\",\n\"name\": 7 }");
        for (const locale::Language &language : locale::interfaceLanguages()) {
            if (language.code == u"en"_s)
                continue;
            locale::InterfaceTranslations translations;
            translations.load(language.code);
            const QString said = words::manifestTrouble(error, path);
            QVERIFY2(said.contains(file) && said.contains(u"\u2066name\u2069"_s), qPrintable(said));
            QVERIFY2(said.contains(u'3') || said.contains(u'٣'), qPrintable(said));
            static const QRegularExpression english(u"\\b(line|wrong|key)\\b"_s);
            QVERIFY2(!said.contains(english), qPrintable(said));
        }
    }
};

QTEST_GUILESS_MAIN(ManifestTroubleTest)
#include "tst_manifesttrouble.moc"
