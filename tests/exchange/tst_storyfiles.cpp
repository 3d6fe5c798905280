// Stories as files of other kinds: XHTML, one HTML file, Markdown, EPUB.
#include "core/article/sanitize.h"
#include "core/exchange/epub.h"
#include "core/exchange/markdown.h"
#include "core/exchange/storyfile.h"
#include "core/exchange/xhtml.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace broadsheet;
using namespace broadsheet::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString here = u"https://gazette.example/harbour/"_s;

OutStory story(const QByteArray &html, const QString &title = u"Harbour <b> & \"cities\""_s)
{
    OutStory one;
    one.title = title;
    one.byline = u"By Ann Lee"_s;
    one.publication = u"The Gazette"_s;
    one.dateline = u"7 March 2023, 12:28"_s;
    one.url = u"https://gazette.example/harbour/1?a=1&b=2"_s;
    one.language = u"en"_s;
    one.notice = u"Use only with a hyperlink"_s;
    one.body = article::sanitize(html, here);
    return one;
}

QString none(const QString &) { return {}; }

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

class StoryFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void xhtml_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const QByteArray &html, const QByteArray &wanted) {
            QTest::newRow(name) << html << wanted;
        };
        row("a paragraph in a phrase", "<b>A<p>B</p></b><u><span>C</span></u>",
            "A<p>B</p><u><span>C</span></u>");
        row("a block in a heading", "<h2>A<div>B</div></h2>", "<h3>AB\n</h3>");
        row("strays",
            "<li>A</li><dl><dt>B</dt><dd>C</dd></dl><div><dd>D</dd></div><figcaption>E</figcaption>",
            "<div>A</div><dl><dt>B</dt><dd>C</dd></dl><div><div>D</div></div><div>E</div>");
        row("a text, a list and a picture between items", "<ul>A<li>B</li><ul><li>C</li></ul></ul>",
            "<ul><li>A</li><li>B</li><li><ul><li>C</li></ul></li></ul>");
        row("void elements", "<p>A<br>B<hr>", "<p>A<br/>B</p><hr/>");
        row("references", "<p>&nbsp;&amp;&lt;&hellip;", "<p>\u00a0&amp;&lt;…</p>");
        row("headings go down", "<h1>A</h1><h2>B</h2><h6>C</h6>", "<h3>A</h3><h3>B</h3><h6>C</h6>");
        row("old elements", "<p><tt>a</tt><big>b</big><strike>c</strike>",
            "<p><code>a</code><span>b</span><s>c</s></p>");
        row("language", "<p lang=\"ru\" id=\"x\">А</p>", "<p lang=\"ru\" xml:lang=\"ru\">А</p>");
        row("links", "<p><a href=\"/a?b&c\" title=\"t\">A</a><a href=\"#x\">B</a>",
            "<p><a href=\"https://gazette.example/a?b&amp;c\" title=\"t\">A</a><a>B</a></p>");
        row("a picture that is not there", "<p><img src=\"a.jpg\" alt=\"A boat\"><img src=\"b.jpg\">",
            "<p><span class=\"missing\">A boat</span></p>");
        row("a player", "<video controls><source src=\"v.mp4\" type=\"video/mp4\"></video>",
            "<a href=\"https://gazette.example/harbour/v.mp4\">https://gazette.example/harbour/v.mp4</a>");
    }

    void xhtml()
    {
        QFETCH(const QByteArray, html);
        QFETCH(const QByteArray, wanted);
        const QByteArray written = xhtmlOf(article::sanitize(html, here), none);
        QCOMPARE(written, wanted);
        QVERIFY(isWellFormed("<div>" + written + "</div>"));
    }

    void xhtmlIsBounded()
    {
        const QByteArray deep = QByteArray("<div>").repeated(5'000) + "deep";
        const QByteArray written = xhtmlOf(article::sanitize(deep, here), none);
        QVERIFY(written.contains("deep"));
        QVERIFY(isWellFormed("<div>" + written + "</div>"));
        QVERIFY(isWellFormed("<t>" + xmlText(u"a\u0001\u000Bb\uFFFFc\uFFFE"_s) + "</t>"));
        QCOMPARE(xmlText(u"a\u0001b"_s), QByteArray("ab"));
    }

    void markdown_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const QByteArray &html, const QByteArray &wanted) {
            QTest::newRow(name) << html << wanted;
        };
        row("paragraphs", "<p>One\n two</p><p>Three<br>four</p>", "One two\n\nThree\\\nfour");
        row("marks", "<p>a <b> b </b>c <em>d</em><s>e</s></p>", "a **b** c *d*~~e~~");
        row("a link", "<p><a href=\"https://a.example/x_(y)\">A [b]</a></p>",
            "[A \\[b\\]](https://a.example/x_%28y%29)");
        row("a picture", "<p><img src=\"https://a.example/b.jpg\" alt=\"C\"></p>",
            "![C](https://a.example/b.jpg)");
        row("what means something", "<p>*a* _b_ `c` &lt;d> \\e</p><p>1. f</p><p># g</p><p>- h</p>",
            "\\*a\\* \\_b\\_ \\`c\\` \\<d\\> \\\\e\n\n1\\. f\n\n\\# g\n\n\\- h");
        row("lists", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol start=3><li>d</ol>",
            "- a\n\n  - b\n- c\n\n3. d");
        row("a quotation", "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b");
        row("code", "<pre>a\n  b```</pre><p><code>c`d</code></p>", "````\na\n  b```\n````\n\n``c`d``");
        row("a table", "<table><tr><th>a<th>b<tr><td>c|d</table>", "| a | b |\n| --- | --- |\n| c\\|d |  |");
        row("a heading", "<h2>a <i>b</i></h2><p>c", "#### a *b*\n\nc");
        row("a figure", "<figure><img src=\"https://a.example/b.jpg\"><figcaption>c</figcaption></figure>",
            "![](https://a.example/b.jpg)\n\n*c*");
        row("loose words", "a <b>b</b><p>c</p>d", "a **b**\n\nc\n\nd");
    }

    void markdown()
    {
        QFETCH(const QByteArray, html);
        QByteArray written = markdownOf({story(html)});
        written = written.mid(written.indexOf("12:28*\n\n") + 8);
        QTEST(written.left(written.indexOf("\n\n<https://gazette")), "wanted");
    }

    void markdownSaysWhereItIsFrom()
    {
        const QByteArray written = markdownOf({story("<p>A</p>"), story("<p>B</p>", u"Second"_s)});
        QVERIFY(written.startsWith("## Harbour \\<b\\> \\& \"cities\"\n\n"
                                   "*By Ann Lee · The Gazette · 7 March 2023, 12:28*\n\nA\n\n"
                                   "<https://gazette.example/harbour/1?a=1&b=2>\n\n"
                                   "*Use only with a hyperlink*\n\n---\n\n## Second\n"));
    }

    void oneHtmlFile()
    {
        const OutPictures pictures{{u"https://p.example/a.jpg"_s, {"JPEG", "image/jpeg"}}};
        const QByteArray html = htmlFile({story("<p>A <img src=\"https://p.example/a.jpg\" alt=\"Boat\">"
                                                "<img src=\"https://p.example/b.jpg\" alt=\"Lost\">")},
                                         pictures, u"A & B"_s);
        QVERIFY(html.contains("<title>A &amp; B</title>"));
        QVERIFY(html.contains("src=\"data:image/jpeg;base64," + QByteArray("JPEG").toBase64() + '"'));
        QVERIFY(html.contains("Lost") && !html.contains("b.jpg"));
        QVERIFY(html.contains("By Ann Lee · The Gazette") && html.contains("Use only with a hyperlink"));
        QVERIFY(html.contains("href=\"https://gazette.example/harbour/1?a=1&amp;b=2\""));
        QVERIFY(!html.contains("src=\"http"));
    }

    void book()
    {
        const OutPictures pictures{{u"https://p.example/a.jpg"_s, {"JPEG", "image/jpeg"}},
                                   {u"https://p.example/b.tiff"_s, {"TIFF", "image/tiff"}}};
        const QList<OutStory> stories{
            story("<p>A <img src=\"https://p.example/a.jpg\"></p>"),
            story("<p>B &nbsp;<img src=\"https://p.example/b.tiff\" alt=\"T\"></p>", u"  "_s)};
        const EpubFacts facts{u"Today"_s, u"en"_s, u"The <Gazette>"_s, u"In this edition"_s,
                              QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};
        const Result<QByteArray> epub = epubOf(stories, pictures, facts);
        QVERIFY2(epub.ok(), qPrintable(epub.ok() ? QString() : epub.error().detail));
        // EPUB Open Container Format 3.3 §4.3: readable in the file itself.
        QCOMPARE(epub->mid(30, 28), QByteArray("mimetypeapplication/epub+zip"));
        QCOMPARE(*epubOf(stories, pictures, facts), *epub);

        const QTemporaryDir folder;
        const QString file = folder.filePath(u"book.epub"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*epub) == epub->size());
        out.close();
        QProcess unpack;
        unpack.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, file, folder.path()});
        QVERIFY(unpack.waitForFinished() && unpack.exitCode() == 0);
        const auto read = [&](const QString &name) {
            QFile in(folder.filePath(name));
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        };
        for (const QString &name : {u"META-INF/container.xml"_s, u"book/package.opf"_s, u"book/nav.xhtml"_s,
                                    u"book/s1.xhtml"_s, u"book/s2.xhtml"_s})
            QVERIFY2(isWellFormed(read(name)), qPrintable(name));
        QCOMPARE(read(u"book/p1.jpg"_s), QByteArray("JPEG"));
        QVERIFY(read(u"book/s1.xhtml"_s).contains("<img src=\"p1.jpg\" alt=\"\"/>"));
        QVERIFY(read(u"book/s2.xhtml"_s).contains("<span class=\"missing\">T</span>"));
        const QByteArray package = read(u"book/package.opf"_s);
        QVERIFY(package.contains("The &lt;Gazette&gt;") && package.contains("2026-11-23T09:00:00Z"));
        QVERIFY(package.contains("media-type=\"image/jpeg\"") && !package.contains("tiff"));
    }
};

QTEST_GUILESS_MAIN(StoryFilesTest)
#include "tst_storyfiles.moc"
