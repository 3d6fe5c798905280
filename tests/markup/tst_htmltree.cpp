#include "core/markup/htmlcalm.h"
#include "core/markup/htmltree.h"
#include "core/markup/htmlwriter.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

namespace {

// The tree in one line: p(b("x") "y").
QByteArray drawn(const HtmlNode *node)
{
    if (node->isText())
        return '"' + node->text + '"';
    QByteArray attributes;
    for (const HtmlAttribute &attribute : node->attributes)
        attributes += '@' + attribute.name + '=' + attribute.value;
    QByteArrayList children;
    for (const HtmlNode *child = node->firstChild; child; child = child->next)
        children.append(drawn(child));
    return node->name + attributes + (children.isEmpty() ? "" : '(' + children.join(' ') + ')');
}

QByteArray drawnFragment(QByteArrayView html)
{
    const auto tree = parseHtml(html, HtmlKind::Fragment);
    const QByteArray all = tree.ok() ? drawn(tree->root()) : QByteArray("TooLarge");
    return all.startsWith("html(") ? all.sliced(5).chopped(1) : all;
}

int depthOf(const HtmlNode *top)
{
    int deepest = 0;
    for (const HtmlNode *node = top; node; node = following(node, top)) {
        int depth = 0;
        for (const HtmlNode *up = node; up != top; up = up->parent)
            ++depth;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

QByteArray numbered(int count, QByteArrayView before, QByteArrayView after)
{
    QByteArray html;
    for (int i = 0; i < count; ++i)
        html += before.toByteArray() + QByteArray::number(i) + after.toByteArray();
    return html;
}

} // namespace

class HtmlTreeTest final : public QObject
{
    Q_OBJECT

private slots:
    void buildsAsBrowsersDo_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, QByteArray html, QByteArray wanted) {
            QTest::newRow(name) << html << wanted;
        };
        row("text", "a &amp; b &eacute;", "\"a & b \u00e9\"");
        row("unclosed", "<p>a<p>b<ul><li>c<li>d</ul>e", "p(\"a\") p(\"b\") ul(li(\"c\") li(\"d\")) \"e\"");
        row("misnested", "<b>1<p>2</b>3</p>", "b(\"1\") p(b(\"2\") \"3\")");
        row("upper case", "<P ID=A Title='x \"y\"'>t</P>", "p@id=A@title=x \"y\"(\"t\")");
        row("attributes", "<a href=x?a=1&b=2 href=again disabled onclick=e()>l</a>",
            "a@href=x?a=1&b=2@disabled=(\"l\")");
        row("comments", "a<!-- <b> -->b<!--><i>c</i><!--->d<!-- x --!>e", "\"ab\" i(\"c\") \"de\"");
        row("bogus", "<?php echo '<b>' ?>a</>b</ x>c<!x>d", "\"' ?>abcd\"");
        row("less than", "1 < 2 <3 <", "\"1 < 2 <3 <\"");
        row("cut in a tag", "text <a href='x", "\"text \"");
        row("script", "a<script>if (1<2) '</b>';</script>b", "\"ab\"");
        row("json-ld", "<script type='application/LD+json'>{\"a\":\"<b>&\"}</script>",
            "script@type=application/LD+json(\"{\"a\":\"<b>&\"}\")");
        row("style in select", "<select><style></select><b>x</b></style>y", "select(\"y\")");
        row("title", "<title>a <b> c</title>", "title(\"a <b> c\")");
        row("svg", "a<svg><title/><style><b>x</b></style><path/>text</svg>b", "\"ab\"");
        row("svg not closed", "<svg><g>x<p>y</p>", "p(\"y\")");
        row("math", "<math><mi>E</mi><annotation>tex</annotation><mo>=</mo></math>m", "\"E=m\"");
        row("table", "<table><tr><td>1<td>2</table>", "table(tbody(tr(td(\"1\") td(\"2\"))))");
        row("fostered", "<table>a<tr><td>b</table>", "\"a\" table(tbody(tr(td(\"b\"))))");
        row("image", "<image src=a><xmp><b></xmp>", "img@src=a pre(\"<b>\")");
        row("frames", "a<frameset><frame src=x></frameset>b", "\"ab\"");
        row("odd names", "<a\"b>x</a\"b><p \"=1 b'c=2 ok=3>y", "\"x\" p@ok=3(\"y\")");
    }

    void buildsAsBrowsersDo()
    {
        QFETCH(const QByteArray, html);
        QTEST(drawnFragment(html), "wanted");
    }

    void pageHasHeadAndBody()
    {
        const auto page = parseHtml("<!doctype html><html lang=hy><title>T</title><p>x", HtmlKind::Page);
        QCOMPARE(drawn(page->root()), QByteArray("html@lang=hy(head(title(\"T\")) body(p(\"x\")))"));
        QCOMPARE(textOf(firstElement(page->root(), "body")), QByteArray("x"));
        QVERIFY(firstElement(page->root(), "article") == nullptr);
    }

    void brokenUtf8IsReplaced()
    {
        QCOMPARE(drawnFragment("a\xff\xfe"
                               "b"),
                 QByteArray("\"a\ufffd\ufffdb\""));
    }

    void nodesMove()
    {
        auto tree = parseHtml("<div><p>1</p><p>2</p></div>3", HtmlKind::Fragment);
        HtmlNode *div = firstElement(tree->root(), "div");
        HtmlNode *second = div->lastChild;
        insertBefore(div->firstChild, second);
        append(div, tree->newText("4"));
        QCOMPARE(drawn(tree->root()), QByteArray("html(div(p(\"2\") p(\"1\") \"4\") \"3\")"));
        unwrap(div);
        detach(second);
        QCOMPARE(drawn(tree->root()), QByteArray("html(p(\"1\") \"4\" \"3\")"));
    }

    // Each took gumbo alone minutes or gigabytes. The text must survive, the tree stay small; ctest has the
    // clock.
    void bombs_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, QByteArray html, QByteArray text = "x") {
            QTest::newRow(name) << html + "x" << text;
        };
        row("div", QByteArray("<div>").repeated(70'000));
        row("b p", numbered(50'000, "<b id=", "><p>"));
        row("b div end", numbered(200, "<b id=", ">") + QByteArray("<div></div>").repeated(40'000));
        row("reconstructed",
            "<div>" + numbered(100, "<b id=", ">") + "</div>" + QByteArray("<div>y</div>").repeated(70'000),
            QByteArray("y").repeated(70'000) + "x");
        row("adopted siblings", QByteArray("<b><p></b></p>").repeated(70'000));
        row("anchors", QByteArray("<a><p>").repeated(70'000));
        row("nobr", QByteArray("<nobr><div>").repeated(70'000));
        row("span div", QByteArray("<span><span><span><div></span></span></span>").repeated(40'000));
        row("row div", QByteArray("<tr><div></tr>").repeated(70'000));
        row("select", "<select>" + QByteArray("<div><option></div>").repeated(70'000));
        row("template", QByteArray("<template><div></template><template>").repeated(40'000), QByteArray("x"));
        row("table", QByteArray("<table><tr><td>").repeated(70'000));
        row("table b", "<table>" + numbered(200, "<b id=", ">") + QByteArray("<tr>").repeated(150'000));
        row("table div", QByteArray("<table><div>").repeated(70'000));
        row("foster", "<table>" + QByteArray("<b>").repeated(100) + QByteArray("<p></p>").repeated(40'000));
        row("form", QByteArray("<form><div></form>").repeated(70'000));
        row("svg", QByteArray("<svg><g>").repeated(70'000), QByteArray());
        row("unknown", QByteArray("<x><y></x>").repeated(40'000));
        row("attributes", "<p " + numbered(150'000, "a", " ") + ">");
        row("alike", QByteArray("<b " + numbered(60, "a", "=1 ") + ">").repeated(5'000));
        row("unlike", numbered(10'000, "<b " + numbered(60, "a", "=1 ") + "z=", ">"));
        row("comments", QByteArray("<!--").repeated(300'000), QByteArray());
        row("scripts", QByteArray("<script>").repeated(150'000), QByteArray());
        row("ends", QByteArray("</p></br></b></x></table>").repeated(70'000));
        row("long text", "<b>" + QByteArray("<i>").repeated(200) + QByteArray("y").repeated(2'000'000),
            QByteArray("y").repeated(2'000'000) + "x");
        row("dl", QByteArray("<dl><dd><li><ul>").repeated(40'000));
        row("headings", QByteArray("<h1><h2>").repeated(70'000));
    }

    void bombs()
    {
        QFETCH(const QByteArray, html);
        QFETCH(const QByteArray, text);
        const auto tree = parseHtml(html, HtmlKind::Fragment);
        QVERIFY(tree.ok());
        QVERIFY2(depthOf(tree->root()) <= deepestHtmlTree + 1, "deep");
        QVERIFY(textOf(tree->root()) == text);
    }

    void tooLargeSaysSo()
    {
        const QByteArray large(largestHtml + 1, 'x');
        const auto tree = parseHtml(large, HtmlKind::Page);
        QVERIFY(!tree.ok());
        QCOMPARE(tree.error().kind, Error::Kind::TooLarge);
    }

    void fullArenaSaysSo()
    {
        const auto tree = parseHtml(QByteArray("<p a=1>").repeated(largestHtml / 7), HtmlKind::Fragment);
        QVERIFY(!tree.ok());
        QCOMPARE(tree.error().kind, Error::Kind::TooLarge);
    }

    void balancedKeepsWhatMatters()
    {
        const auto skeleton =
            calm("<p id=1>a<b>b<p>c&amp;</b><ul><li>d<li>e</div></ul><table><tr><td class=x>f<td>g</table>h",
                 HtmlKind::Fragment, Calm::Balanced);
        QVERIFY(skeleton);
        QByteArray html = QByteArray::fromStdString(skeleton->html);
        for (qsizetype i = 0; i < qsizetype(skeleton->texts.size()); ++i) {
            std::string character;
            appendPlaceholder(&character, i);
            html.replace(QByteArray::fromStdString(character), skeleton->texts[std::size_t(i)]);
        }
        QCOMPARE(html, QByteArray("<p>a<b>b</b></p><p>c&</p><ul><li>d</li><li>e</li></ul>"
                                  "<table><tr><td>f</td><td>g</td></tr></table>h"));
        QCOMPARE(skeleton->tags.size(), std::size_t(2));
        QCOMPARE(skeleton->tags[0].attributes, QList<HtmlAttribute>({{"id", "1"}}));
        QCOMPARE(skeleton->tags[1].at, skeleton->html.find("<td>"));
    }

    void placeholdersAreCharacters()
    {
        for (const qsizetype text : {qsizetype(0), qsizetype(0xFFFD), qsizetype(0xFFFE), mostTexts}) {
            std::string character;
            appendPlaceholder(&character, text);
            QCOMPARE(textOfPlaceholder(character), text);
            const QString decoded = QString::fromStdString(character);
            QCOMPARE(decoded.size(), 2);
            QVERIFY(!QChar::isNonCharacter(decoded.toUcs4().front()));
        }
    }

    // Whatever is beside the skeleton comes back to where it belongs.
    void textsAndAttributes_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("tree");
        const auto row = [](const char *name, const char *html, const char *tree) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(tree);
        };
        row("references", "<p title='a&amp;b&copy=1'>&lt;b&gt; &copy2", "p@title=a&b&copy=1(\"<b> ©2\")");
        row("foster", "<table>a<tr><td id=1>b</table>c", "\"a\" table(tbody(tr(td@id=1(\"b\")))) \"c\"");
        row("adopted", "<b id=1>x<p>y</b>z", "b@id=1(\"x\") p(b@id=1(\"y\") \"z\")");
        row("three alike", "<p><i id=1><i id=1><i id=1><i id=1>a<p>b",
            "p(i@id=1(i@id=1(i@id=1(i@id=1(\"a\"))))) p(i@id=1(i@id=1(i@id=1(\"b\"))))");
        row("unlike", "<p><i id=1><i id=2><i id=3><i id=4>a<p>b",
            "p(i@id=1(i@id=2(i@id=3(i@id=4(\"a\"))))) p(i@id=1(i@id=2(i@id=3(i@id=4(\"b\")))))");
        row("hidden field", "<table><input type=HIDDEN name=a><input name=b></table>",
            "input@name=b table(input@type=HIDDEN@name=a)");
        row("joined", "a<!-- -->b &amp; </x>c", "\"ab & c\"");
        row("beyond the plane", "a \xF0\x9F\x98\x80 &#x1F600;", "\"a \xF0\x9F\x98\x80 \xF0\x9F\x98\x80\"");
        row("after pre", "<pre>\n\n a</pre><pre>\r\nb</pre>", "pre(\"\n a\") pre(\"b\")");
        row("no text", "a\xFF<p>b", "\"a\xEF\xBF\xBD\" p(\"b\")");
        row("attributes once", "<p id=1 ID=2 onclick=x>a", "p@id=1(\"a\")");
    }

    void textsAndAttributes()
    {
        QFETCH(const QByteArray, html);
        QTEST(drawnFragment(html), "tree");
    }

    void attributesOfTheOutermost()
    {
        const auto page = parseHtml("<html lang=hy><body class=a>x<html lang=en dir=ltr><body class=b id=c>",
                                    HtmlKind::Page);
        QVERIFY(page.ok());
        QCOMPARE(drawn(page->root()), QByteArray("html@lang=hy@dir=ltr(head body@class=a@id=c(\"x\"))"));
    }

    void writerEscapesAndCloses()
    {
        HtmlWriter writer(1000);
        writer.start("pre", {{"title", "<\"'&>\x01"}});
        writer.text("\na < b\r");
        writer.end("pre");
        QCOMPARE(writer.take(), QByteArray("<pre title=\"&lt;&quot;&#39;&amp;&gt;\">\n\na &lt; b\n</pre>"));
    }

    void writerStopsAtItsLimit()
    {
        HtmlWriter writer(10);
        for (int i = 0; i < 5; ++i) {
            writer.start("p");
            writer.text("12345");
        }
        for (int i = 0; i < 5; ++i)
            writer.end("p");
        QCOMPARE(writer.take(), QByteArray("<p>12345<p></p></p>"));
    }
};

QTEST_GUILESS_MAIN(HtmlTreeTest)
#include "tst_htmltree.moc"
