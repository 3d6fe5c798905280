// Blank lines publishers space their texts with: gone where the page keeps paragraphs apart itself.
#include "core/pages/blanklines.h"

#include <QTest>

using namespace broadsheet;

class BlankLinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void tidied_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const char *html, const char *wanted) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(wanted);
        };
        const auto same = [&](const char *name, const char *html) { row(name, html, html); };
        row("empty paragraph", "<p>a</p><p></p><p>b</p>", "<p>a</p><p>b</p>");
        row("space alone", "<p>a</p>\n<p>&nbsp; \xc2\xa0</p>\n<p>b</p>", "<p>a</p><p>b</p>");
        row("break alone", "<p>a</p><p><br></p><p>b</p>", "<p>a</p><p>b</p>");
        row("nested", "<p>a</p><div><p><b>&nbsp;</b></p> <span></span></div><p>b</p>", "<p>a</p><p>b</p>");
        row("breaks between paragraphs", "<p>a</p><br><br><p>b</p>", "<p>a</p><p>b</p>");
        row("breaks at the edges", "<p><br>a<br><br></p>", "<p>a</p>");
        row("at the ends", "<br><br>a<br>", "a");
        row("many breaks", "a<br><br>&nbsp;<br><br>b", "a<br><br>b");
        row("breaks before a heading", "a<br><br><h2>b</h2>c", "a<h2>b</h2>c");
        row("breaks around a rule", "a<br><br><hr><br>b", "a<hr>b");
        row("a rule before everything", "<div><hr><p>a</p></div><hr>b", "<div><p>a</p></div><hr>b");
        row("empty heading", "<h2> </h2><p>a</p>", "<p>a</p>");
        row("empty point", "<ul><li>a</li><li><br></li></ul>", "<ul><li>a</li></ul>");
        row("empty list", "a<ul><li></li></ul>", "a");
        // Blocks without a distance of their own are kept apart as they were, by one line.
        row("divs and breaks", "<div>a</div><br><br><br><div>b</div>", "<div>a</div><br><div>b</div>");
        row("divs and empty ones", "<div>a</div><div><br></div><div>b</div>", "<div>a</div><br><div>b</div>");
        row("breaks at the end of a div", "<div>a<br><br></div><div>b</div>", "<div>a</div><br><div>b</div>");
        row("an empty paragraph among lines", "a<p></p>b", "a<br><br>b");
        same("one break at the end of a line", "a<br>b");
        same("a verse", "<p>a<br>b<br><br>c<br>\xc2\xa0\xc2\xa0"
                        "d</p>");
        same("a space between words", "<p>a<span>&nbsp;</span><b>b</b> <i>c</i></p>");
        same("a place that is led to", "<p id=\"n1\"></p><p><a id=\"n2\"></a></p><p>a</p>");
        same("cells", "<table><tbody><tr><td></td><td>a</td></tr></tbody></table>");
        same("code", "<pre>a\n\n\n<br><br><br> </pre>");
        same("pictures",
             "<p><img src=\"https://a.example/b.jpg\"></p><picture><source srcset=\"x\"><img></picture>");
        same("recordings", "<video><source src=\"https://a.example/b.mp4\"></video>");
        same("terms", "<dl><dt>a</dt><dd></dd></dl>");
        same("attributes", "<a href=\"https://a.example/?b=1&amp;c=&quot;\" title=\"\">a</a>");
    }

    void tidied()
    {
        QFETCH(const QByteArray, html);
        QTEST(pages::withoutBlankLines(html), "wanted");
        const QByteArray once = pages::withoutBlankLines(html);
        QCOMPARE(pages::withoutBlankLines(once), once);
    }

    void nothingEndsWithARule()
    {
        QCOMPARE(pages::withoutRuleAtTheEnd("<p>a</p><hr><hr>"), QByteArray("<p>a</p>"));
        QCOMPARE(pages::withoutRuleAtTheEnd("<div><p>a</p><hr>\n</div> "),
                 QByteArray("<div><p>a</p>\n</div> "));
        QCOMPARE(pages::withoutRuleAtTheEnd("<hr><p>a</p>"), QByteArray("<hr><p>a</p>"));
    }

    // Safe HTML closes what it opens; what does not is still no crash.
    void unbalanced()
    {
        for (const char *html : {"</p></div>", "<p><div><b>", "<p></b></p>", "<pre></p><br>", ""})
            pages::withoutBlankLines(html);
    }
};

QTEST_APPLESS_MAIN(BlankLinesTest)
#include "tst_blanklines.moc"
