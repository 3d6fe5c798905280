#include "core/pages/blockdirections.h"

#include <QTest>

using namespace broadsheet;

class BlockDirectionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void marked_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, bool mirrored, const char *html, const char *wanted) {
            QTest::newRow(name) << mirrored << QByteArray(html) << QByteArray(wanted);
        };
        const auto same = [&](const char *name, bool mirrored, const char *html) {
            row(name, mirrored, html, html);
        };
        row("Latin in an Arabic story", true, "<p>نص</p><p>A word.</p><p>نص</p>",
            "<p>نص</p><p dir=\"ltr\">A word.</p><p>نص</p>");
        row("Hebrew in an English story", false, "<p id=\"a\">חדשות <b>חדשות</b></p><p>A</p>",
            "<p dir=\"rtl\" id=\"a\">חדשות <b>חדשות</b></p><p>A</p>");
        row("a whole list", true, "<ul><li>A</li><li>B 1</li></ul><p>نص</p>",
            "<ul dir=\"ltr\"><li>A</li><li>B 1</li></ul><p>نص</p>");
        row("one of a list", true, "<ul><li>A</li><li>نص</li></ul>",
            "<ul><li dir=\"ltr\">A</li><li>نص</li></ul>");
        same("a Latin name first", true, "<p>BBC: نص</p>");
        same("an Arabic word within", false, "<p>The word نص.</p>");
        same("no letters", true, "<p>2026 + 1 &nbsp; &amp;</p><p>١٢</p>");
        same("its own direction", true, "<p dir=\"rtl\">A</p><p>نص</p>");
        same("nothing that runs left", false, "<p>Ա Б ა</p><pre>x &lt; y</pre>");
        same("nothing", true, "");
        row("names that begin alike", true, "<p>نص</p><pre>p</pre><hr><br><b>a</b><blockquote>B</blockquote>",
            "<p>نص</p><pre dir=\"ltr\">p</pre><hr><br><b>a</b><blockquote dir=\"ltr\">B</blockquote>");
    }

    void marked()
    {
        QFETCH(const bool, mirrored);
        QFETCH(const QByteArray, html);
        const Qt::LayoutDirection story = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
        QTEST(pages::withBlockDirections(html, story), "wanted");
    }
};

QTEST_APPLESS_MAIN(BlockDirectionsTest)
#include "tst_blockdirections.moc"
