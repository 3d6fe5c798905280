#include "core/markup/selectors.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;
using namespace Qt::StringLiterals;

namespace {

const char page[] = "<div id='top' class='page front'>"
                    "<h1 id='h'>T</h1>"
                    "<ul id='list'>"
                    "<li id='l1' class='card'><a id='a1' href='/post/1'>x</a></li>"
                    "<li id='l2' class='card wide'><a id='a2' href='/tag/2' rel='tag nofollow'>x</a></li>"
                    "<li id='l3'><p id='p3'><a id='a3' href='/post/3.html' data-Kind=''>x</a></p></li>"
                    "<li id='l4' class='ad-card'><b id='b4' class='md:flex Мир'>x</b></li>"
                    "</ul>"
                    "<p id='p'>text<i id='i1'>x</i>text<i id='i2'>x</i></p>"
                    "</div>";

QString idsOf(const QByteArray &written, QByteArrayView from = {})
{
    const auto selector = Selector::parse(written);
    if (!selector)
        return u"refused"_s;
    auto tree = parseHtml(page, HtmlKind::Fragment);
    HtmlNode *top = tree->root();
    if (!from.isEmpty())
        top = Selector::parse('#' + from.toByteArray()).value().first(top);
    QStringList ids;
    for (const HtmlNode *node : selector->all(top, 100))
        ids.append(QString::fromUtf8(node->attribute("id")));
    return ids.join(u' ');
}

} // namespace

class SelectorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void selects_data()
    {
        QTest::addColumn<QByteArray>("selector");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *selector, const char *ids) {
            QTest::newRow(selector) << QByteArray(selector) << QString::fromUtf8(ids);
        };
        row("li", "l1 l2 l3 l4");
        row("LI", "l1 l2 l3 l4");
        row("#l2", "l2");
        row(".card", "l1 l2");
        row(".car", "");
        row(".Card", "");
        row("li.card.wide", "l2");
        row("li.card#l1", "l1");
        row("[href]", "a1 a2 a3");
        row("[HREF]", "a1 a2 a3");
        row("[ href ]", "a1 a2 a3");
        row("[data-kind]", "a3");
        row("[data-kind='']", "a3");
        row("[href='/post/1']", "a1");
        row("[href=\"/post/1\"]", "a1");
        row("[rel=tag]", "");
        row("[rel~=tag]", "a2");
        row("[rel~='']", "");
        row("[href^='/post/']", "a1 a3");
        row("[href^='']", "");
        row("[href$='.html']", "a3");
        row("a[href*=post]", "a1 a3");
        row("[class*=ad]", "l4");
        row("ul a", "a1 a2 a3");
        row("li > a", "a1 a2");
        row("li>a", "a1 a2");
        row("ul > a", "");
        row("div ul > li p > a", "a3");
        row("li a, h1", "h a1 a2 a3");
        row("h1 , p,i", "h p3 p i1 i2");
        row("li:not(.card)", "l3 l4");
        row("li:not(.card, #l4)", "l3");
        row("li:not([class]) a", "a3");
        row("a:not([rel]):not([data-kind])", "a1");
        row("li:nth-child(2)", "l2");
        row("li:nth-child(odd)", "l1 l3");
        row("li:nth-child(even)", "l2 l4");
        row("li:nth-child(2n+1)", "l1 l3");
        row("li:nth-child( -n + 2 )", "l1 l2");
        row("li:nth-child(n+3)", "l3 l4");
        row("li:nth-child(0)", "");
        row("li:nth-child(-2)", "");
        row("i:nth-child(2)", "i2"); // texts do not count
        row("*:nth-child(1)", "top h l1 a1 a2 p3 a3 b4 i1");
        row(".md\\:flex", "b4");
        row(".Мир", "b4");
        row("  li  ", "l1 l2 l3 l4");
        row("html", "");
    }

    void selects()
    {
        QFETCH(const QByteArray, selector);
        QTEST(idsOf(selector), "ids");
    }

    void within_data()
    {
        QTest::addColumn<QByteArray>("selector");
        QTest::addColumn<QString>("ids");
        QTest::newRow("below") << QByteArray("a") << u"a1 a2 a3"_s;
        QTest::newRow("itself is not") << QByteArray("ul") << QString();
        QTest::newRow("what stands around does not count") << QByteArray("div a") << QString();
        QTest::newRow("itself") << QByteArray(":scope") << u"list"_s;
        QTest::newRow("its children") << QByteArray(":scope > li > a") << u"a1 a2"_s;
        QTest::newRow("below it") << QByteArray(":scope a") << u"a1 a2 a3"_s;
        QTest::newRow("not within") << QByteArray("li :scope") << QString();
        QTest::newRow("its child is not it") << QByteArray("li:scope") << QString();
    }

    void within()
    {
        QFETCH(const QByteArray, selector);
        QTEST(idsOf(selector, "list"), "ids");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("selector");
        for (const char *written : {"",
                                    " ",
                                    ",",
                                    "a,",
                                    ",a",
                                    ">",
                                    "a >",
                                    "> a",
                                    "a > > b",
                                    "a + b",
                                    "a ~ b",
                                    "a || b",
                                    "a:hover",
                                    "a::before",
                                    ":is(a)",
                                    ":has(a)",
                                    "a:not(b c)",
                                    "a:not(:not(b))",
                                    "a:not(",
                                    "a:not()",
                                    "a:nth-child()",
                                    "a:nth-child(x)",
                                    "a:nth-child(2n+)",
                                    "a:nth-child(99999999999n)",
                                    "a:nth-child(1",
                                    "a:nth-last-child(1)",
                                    "#",
                                    ".",
                                    "a.",
                                    "[",
                                    "[]",
                                    "[a",
                                    "[a=",
                                    "[a=]",
                                    "[a='b]",
                                    "[a|=b]",
                                    "[a=b i]",
                                    "a{}",
                                    "a;b",
                                    "\\",
                                    ".\\31",
                                    "a b;",
                                    "()",
                                    "a)",
                                    "@import",
                                    "/* */a",
                                    "*|a"})
            QTest::newRow(written) << QByteArray(written);
        QTest::newRow("too long") << QByteArray(2'000, 'a');
        QTest::newRow("too many steps") << QByteArray("a ").repeated(100);
        QTest::newRow("too many alternatives") << QByteArray("a,").repeated(100) + 'a';
        QTest::newRow("too many conditions") << QByteArray(".a").repeated(20);
        QTest::newRow("too many in not") << ":not(" + QByteArray("a,").repeated(20) + "a)";
    }

    void refused()
    {
        QFETCH(const QByteArray, selector);
        const auto parsed = Selector::parse(selector);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::Malformed);
    }

    // What takes a backtracking matcher longer than anyone lives. It must merely end, with the right answer.
    void bombs()
    {
        const QByteArray deep = QByteArray("<div class='a'>").repeated(200) + "<i></i>";
        auto tree = parseHtml(deep, HtmlKind::Fragment);
        const auto never = Selector::parse(QByteArray("b > div div ").repeated(10) + "i");
        QVERIFY(never);
        QVERIFY(never->all(tree->root(), 10).isEmpty());
        const auto always = Selector::parse(QByteArray("div ").repeated(31) + "i");
        QVERIFY(always);
        QCOMPARE(always->all(tree->root(), 10).size(), 1);
        auto wide = parseHtml(QByteArray("<i></i>").repeated(100'000), HtmlKind::Fragment);
        QCOMPARE(Selector::parse("i:nth-child(99999n+1), i:nth-child(7)").ok(), false);
        QCOMPARE(Selector::parse("i:nth-child(9999n+1)").value().all(wide->root(), 1'000).size(), 11);
        QCOMPARE(Selector::parse("*").value().all(wide->root(), 10).size(), 10); // no more than asked for
        QCOMPARE(Selector().all(wide->root(), 10).size(), 0);
    }
};

QTEST_GUILESS_MAIN(SelectorsTest)
#include "tst_selectors.moc"
