#include "core/article/sanitize.h"
#include "core/markup/htmltree.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString base = u"https://news.example/world/story.html"_s;

QByteArray clean(QByteArrayView html) { return article::sanitize(html, base).utf8(); }

} // namespace

class SanitizeTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleans_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, QByteArray html, QByteArray wanted) {
            QTest::newRow(name) << html << wanted;
        };
        row("text", "a < b & c", "a &lt; b &amp; c");
        row("kept", "<h2>T</h2><p>a<br>b</p>", "<h2>T</h2><p>a<br>b</p>");
        row("unknown keeps words", "<p><font color=red>a</font><blink>b</blink></p>", "<p>ab</p>");
        row("renamed", "<center><tt>a</tt></center><menu><li>b</menu>",
            "<div><tt>a</tt></div><ul><li>b</li></ul>");
        row("script", "a<script>alert(1)</script><style>p{}</style>b", "ab");
        row("handlers and looks", "<p onclick=x() style=a class=b data-x=1 role=alert>t</p>", "<p>t</p>");
        row("order of attributes", "<img height=9 alt=A src=/p.jpg width=16px>",
            "<img src=\"https://news.example/p.jpg\" alt=\"A\" width=\"16\" height=\"9\">");
        row("script address", "<a href=' java\tscript:alert(1)'>t</a>", "t");
        row("data address", "<a href='data:text/html,x'>t</a><img src='data:image/gif;base64,R0'>", "t");
        row("relative link", "<a href=../b?c=1&amp;d>t</a>",
            "<a href=\"https://news.example/b?c=1&amp;d\">t</a>");
        row("mail", "<a href=mailto:a@b.example>t</a>", "<a href=\"mailto:a@b.example\">t</a>");
        row("foot note", "<a href=#fn1>1</a><p id=fn1>n</p>", "<a href=\"#fn1\">1</a><p id=\"fn1\">n</p>");
        row("named place", "<a name=part-2>t</a>", "<a id=\"part-2\">t</a>");
        row("clobbering",
            "<p id=cookie>a<p id=onload>b<p id=getElementById>c<p id=__proto__>d<p id=sources>e",
            "<p>a</p><p>b</p><p>c</p><p>d</p><p id=\"sources\">e</p>");
        row("direction", "<p dir=RTL lang=ar-EG>a</p><p dir=up lang='a b'>b</p>",
            "<p lang=\"ar-EG\" dir=\"rtl\">a</p><p>b</p>");
        row("set", "<img src=a.jpg srcset='a.jpg 1x, javascript:x 2x, /c,d.jpg 800w,'>",
            "<img src=\"https://news.example/world/a.jpg\" srcset=\"https://news.example/world/a.jpg 1x, "
            "https://news.example/c,d.jpg 800w\">");
        row("set alone", "<img srcset='/a.jpg 1x, /b.jpg 2x'>",
            "<img src=\"https://news.example/a.jpg\" srcset=\"https://news.example/a.jpg 1x, "
            "https://news.example/b.jpg 2x\">");
        row("picture without address", "<picture><source srcset=/a.webp><img alt=x></picture>",
            "<picture><source srcset=\"https://news.example/a.webp\"><img "
            "src=\"https://news.example/a.webp\" "
            "alt=\"x\"></picture>");
        row("lazy", "<img src='data:image/gif;base64,R0' data-src=/real.jpg>",
            "<img src=\"https://news.example/real.jpg\">");
        row("lazy with its fallback", "<img data-src=/a.jpg><noscript><img src=/a.jpg></noscript>",
            "<img src=\"https://news.example/a.jpg\">");
        row("fallback alone", "<img class=lazy><noscript><img src=/a.jpg></noscript>",
            "<img src=\"https://news.example/a.jpg\">");
        row("pixel", "a<img src=/t.gif width=1 height=1><img src=/t.gif height=0>b", "ab");
        row("counter",
            "<img src=https://www.facebook.com/tr?id=1><img src=https://www.facebook.com/photo.jpg>",
            "<img src=\"https://www.facebook.com/photo.jpg\">");
        row("video frame", "<iframe src='//www.youtube.com/embed/a1-B_?rel=0' title='A film'></iframe>",
            "<a href=\"https://www.youtube.com/watch?v=a1-B_\">YouTube: A film</a>");
        row("other frame", "a<iframe src=https://ads.example/></iframe>b", "ab");
        row("frame of a likeness", "<iframe src=https://evilyoutube.com/embed/a></iframe>", "");
        row("recordings", "<video src=/a.mp4 autoplay controls poster=/p.jpg></video><audio>none</audio>",
            "<video src=\"https://news.example/a.mp4\" poster=\"https://news.example/p.jpg\" controls=\"\">"
            "</video>none");
        row("form", "<form action=/x><label>a</label><input value=b><button>c</button></form>", "ac");
        row("drawing", "a<svg><circle r=1 /><script>x</script><a href=javascript:x>t</a></svg>b", "ab");
        row("table", "<table><tr><td colspan=2 rowspan=99999 bgcolor=red>a</table>",
            "<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>");
        row("list", "<ol start=-3 type=a reversed><li value=x>a</ol>",
            "<ol start=\"-3\" reversed=\"\" type=\"a\"><li>a</li></ol>");
        row("nests after unwrapping", "<p>a<object><div>b</div></object>c</p>",
            "<p>a</p><div>b</div>c<p></p>");
        row("link in link", "<a href=/1>a<p><a href=/2>b</a></a>",
            "<a href=\"https://news.example/1\">a</a><p><a href=\"https://news.example/1\">"
            "</a><a href=\"https://news.example/2\">b</a></p>");
        row("breaks of pre", "<pre>\n\na\n</pre>", "<pre>\n\na\n</pre>");
        row("mutation", "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
            "<img src=\"https://news.example/world/1\">&quot;&gt;");
        row("noscript mutation",
            "<noscript><abbr title=\"</noscript><img src=x onerror=alert(1)>\">a</abbr></noscript>",
            "<abbr title=\"&lt;/noscript&gt;&lt;img src=x onerror=alert(1)&gt;\">a</abbr>");
        row("escaped stays escaped", "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    void cleans()
    {
        QFETCH(const QByteArray, html);
        QTEST(clean(html), "wanted");
        QCOMPARE(clean(clean(html)), clean(html));
    }

    void takesATreeToo()
    {
        const QByteArray html =
            "<p>a<object><div>b</div></object>c</p><script>x</script><img src=/p.jpg onload=x>";
        const auto tree = markup::parseHtml(html, markup::HtmlKind::Fragment);
        QVERIFY(tree.ok());
        QCOMPARE(article::sanitize(tree->root(), base).utf8(), clean(html));
    }

    void whatHasNoTreeBecomesText()
    {
        const QByteArray html = "<p>first<b onclick=x>second</b><p>third" + QByteArray(9'000'000, ' ');
        QCOMPARE(clean(html), QByteArray("<p>firstsecond</p><p>third</p>"));
    }

    void deepNestingKeepsWords()
    {
        const QByteArray safe = clean(QByteArray("<div>").repeated(100'000) + "here");
        QVERIFY(safe.contains("here"));
        QVERIFY(safe.size() < 10'000);
        QCOMPARE(clean(safe), safe);
    }

    void longAddressesDoNotMultiply()
    {
        const QString longBase = u"https://news.example/"_s + QString(2'000, u'x') + u'/';
        const QByteArray html = QByteArray("<a href=y>z</a><img src=y width=1>").repeated(20'000);
        const QByteArray safe = article::sanitize(html, longBase).utf8();
        QVERIFY(safe.size() < 5 * 1024 * 1024);
        QCOMPARE(article::sanitize(safe, longBase).utf8(), safe);
    }

    void playersCanBeLeftOut()
    {
        const QByteArray html = "a<iframe src='https://www.youtube.com/embed/x' title='A film'>b</iframe>c";
        QCOMPARE(article::sanitize(html, {}, article::Players::Dropped).utf8(), QByteArray("ac"));
    }

    void nothingGivesNothing() { QVERIFY(article::sanitize("", {}).isEmpty()); }
};

QTEST_GUILESS_MAIN(SanitizeTest)
#include "tst_sanitize.moc"
