#include "core/text/entities.h"

#include <QTest>

using namespace broadsheet;

class EntitiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void decode_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const char *html, const char *wanted) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(wanted);
        };
        row("none", "plain", "plain");
        row("first of the table", "&AElig;", "Æ");
        row("last of the table", "&zwnj;", "\u200C");
        row("longest name", "&CounterClockwiseContourIntegral;", "∳");
        row("two characters", "&NotEqualTilde;", "≂̸");
        row("basic", "&lt;&amp;&gt;&quot;&apos;", "<&>\"'");
        row("once only", "&amp;lt;", "&lt;");
        row("case counts", "&Eacute;&eacute;", "Éé");
        row("without semicolon", "&copy 2026", "© 2026");
        row("longest without semicolon", "&notit;", "¬it;");
        row("with semicolon wins", "&notin;", "∉");
        row("needs semicolon", "&mdash 2", "&mdash 2");
        row("unknown", "&unknown; & &; &", "&unknown; & &; &");
        row("decimal", "&#8212;&#1078;", "—ж");
        row("hexadecimal", "&#x2014;&#X436;", "—ж");
        row("beyond the basic plane", "&#128240;", "📰");
        row("number without semicolon", "&#65 B", "A B");
        row("windows-1252", "&#150;&#x92;", "–’");
        row("not a character", "&#0;&#xD800;&#x110000;&#99999999999999999999;", "����");
        row("no digits", "&#;&#x;&#-1;", "&#;&#x;&#-1;");
        row("cut", "a&am", "a&am");
    }

    void decode()
    {
        QFETCH(const QByteArray, html);
        QTEST(text::decodeEntities(html), "wanted");
    }

    void attributesKeepQueries()
    {
        const auto place = text::ReferencePlace::Attribute;
        QCOMPARE(text::decodeEntities("?a=1&copy=2&amp;b&not;", place), QByteArray("?a=1&copy=2&b¬"));
    }

    void escapeIsTheWayBack()
    {
        QByteArray out;
        text::appendEscaped(out, "<a b=\"c\">&amp;");
        QCOMPARE(out, QByteArray("&lt;a b=&quot;c&quot;&gt;&amp;amp;"));
        QCOMPARE(text::decodeEntities(out), QByteArray("<a b=\"c\">&amp;"));
    }
};

QTEST_GUILESS_MAIN(EntitiesTest)
#include "tst_entities.moc"
