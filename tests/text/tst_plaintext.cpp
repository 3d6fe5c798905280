#include "core/text/plaintext.h"
#include "core/text/tags.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PlainTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void plainFromHtml_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("text") << u"one two"_s << u"one two"_s;
        QTest::newRow("inline") << u"o<b>n</b>e <i>two</i>"_s << u"one two"_s;
        QTest::newRow("blocks") << u"<p>one</p><p>two<br>three</p>"_s << u"one\ntwo\nthree"_s;
        QTest::newRow("spaces") << u"  a \n\t b&nbsp; c  "_s << u"a b c"_s;
        QTest::newRow("entities") << u"&laquo;a&raquo; &amp;amp; &#8212;"_s << u"«a» &amp; —"_s;
        QTest::newRow("script") << u"a<script>if (1<2) '</p>'</script>b"_s << u"ab"_s;
        QTest::newRow("style in capitals") << u"a<STYLE>p{}</Style >b"_s << u"ab"_s;
        QTest::newRow("script without end") << u"a<script>b"_s << u"a"_s;
        QTest::newRow("comment") << u"a<!-- <p>b --> c<!-->d"_s << u"a cd"_s;
        QTest::newRow("comment without end") << u"a<!-- b"_s << u"a"_s;
        QTest::newRow("greater in attribute") << u"<a title=\"1>0\">b</a>"_s << u"b"_s;
        QTest::newRow("lone quote in tag") << u"<p don't>b"_s << u"b"_s;
        QTest::newRow("not a tag") << u"1 < 2 <3 &lt;b&gt;"_s << u"1 < 2 <3 <b>"_s;
        QTest::newRow("cut tag") << u"a <img src=\"x"_s << u"a"_s;
        QTest::newRow("bidi override") << u"a\u202Eb\u2066c"_s << u"abc"_s;
        QTest::newRow("right to left") << u"<div>خبر</div><div>عاجل</div>"_s << u"خبر\nعاجل"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void plainFromHtml()
    {
        QFETCH(const QString, html);
        QTEST(text::plainFromHtml(html), "wanted");
    }

    void hostileHtmlIsLinear()
    {
        // Quadratic scanners need minutes for these; the test's own time limit would end them.
        for (const char *piece : {"<!--", "<a b=\"", "<script>", "</", "<", "&", "<style></styl", "&#"}) {
            const QString text = text::plainFromHtml(QByteArray(piece).repeated(300'000));
            QVERIFY(text.size() <= 600'000);
        }
    }

    void squeezed()
    {
        QCOMPARE(text::squeezed(u" a\u00A0 b\n\u0007c\u202D "_s), u"a b c"_s);
        QCOMPARE(text::squeezed(u"\uFEFFa<b>"_s), u"a<b>"_s);
        QCOMPARE(text::squeezed(u"می‌خواهم"_s),
                 u"می‌خواهم"_s); // the joiner is part of the word
    }

    void shortened_data()
    {
        QTest::addColumn<QString>("whole");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("fits") << u"abc"_s << 3 << u"abc"_s;
        QTest::newRow("at a word") << u"one two three"_s << 10 << u"one two…"_s;
        QTest::newRow("no comma") << u"one, two"_s << 6 << u"one…"_s;
        QTest::newRow("long word") << u"abcdefgh"_s << 5 << u"abcd…"_s;
        QTest::newRow("not inside a flag") << u"ab🇦🇿🇦🇲"_s << 6 << u"ab…"_s;
        QTest::newRow("not inside an accent") << u"abcde\u0301fg"_s << 6 << u"abcd…"_s;
        QTest::newRow("nothing") << u"abc"_s << 0 << u""_s;
        QTest::newRow("one") << u"abc"_s << 1 << u"…"_s;
    }

    void shortened()
    {
        QFETCH(const QString, whole);
        QFETCH(const int, length);
        QTEST(text::shortened(whole, length), "wanted");
    }

    void beginning()
    {
        QByteArray html;
        for (int i = 0; i < 100; ++i)
            html += "<p>слово " + QByteArray::number(i) + "</p>";
        const QByteArray whole = text::plainUtf8FromHtml(html);
        const QByteArray some = text::beginningFromHtml(html, 300);
        QVERIFY(some.size() > 300 && some.size() < 330);
        QVERIFY(whole.startsWith(some));
        QCOMPARE(text::beginningFromHtml(html, html.size()), whole);
        QCOMPARE(text::beginningFromHtml({}, 300), QByteArray());
    }

    // The search index holds these words: with other rules they could not be taken out of it again.
    void rulesHaveAVersion()
    {
        const QByteArray html =
            "<h1>One&nbsp;&amp; two</h1>\n<p>a<br>b <b>c</b>d \u202E e</p><script>x</script>"
            "<ul><li>1<li>2</ul><!-- no --><td>3</td><surname>\u00A0\t .&#x41f;&hellip;";
        const QByteArray words = "One & two\na\nb cd e\n1\n2\n3\n.П…";
        QCOMPARE(text::plainUtf8FromHtml(html), words);
        QVERIFY2(text::plainVersion == 1, "with other words above there must be another version here");
    }

    void wordCount_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("wanted");
        QTest::newRow("none") << u" … "_s << 0;
        QTest::newRow("latin") << u"It's a well-known fact."_s << 4;
        QTest::newRow("cyrillic") << u"Мир — это 2 слова"_s << 4;
        QTest::newRow("armenian") << u"Նոր լուրեր։"_s << 2;
        QTest::newRow("chinese") << u"新闻报道"_s << 2;
    }

    void wordCount()
    {
        QFETCH(const QString, words);
        QTEST(text::wordCount(words), "wanted");
    }

    void looksLikeHtml_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("plain") << QByteArray("Five & six") << false;
        QTest::newRow("less") << QByteArray("a < b > c") << false;
        QTest::newRow("unknown tag") << QByteArray("The <surname> field") << false;
        QTest::newRow("bold") << QByteArray("A <b>bold</b> step") << true;
        QTest::newRow("break") << QByteArray("One<br/>two") << true;
    }

    void looksLikeHtml()
    {
        QFETCH(const QByteArray, title);
        QTEST(text::looksLikeHtml(title), "wanted");
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
