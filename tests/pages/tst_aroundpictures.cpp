// What publishers' own style sheets hide around pictures.
#include "core/pages/aroundpictures.h"

#include <QTest>

using namespace broadsheet;

class AroundPicturesTest final : public QObject
{
    Q_OBJECT

private slots:
    void shaped_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const char *html, const char *wanted) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(wanted);
        };
        const auto same = [&](const char *name, const char *html) { row(name, html, html); };
        row("a list of one picture", "<ul><li><img src=\"a\"></li></ul>",
            "<div><div><img src=\"a\"></div></div>");
        row("a gallery",
            "<ol start=\"1\" id=\"g\"> <li value=\"1\"><figure><img><figcaption>A "
            "b</figcaption></figure></li>"
            "<li><p><img></p><p>C d</p></li><li></li></ol>",
            "<div id=\"g\"> <div><figure><img><figcaption>A b</figcaption></figure></div>"
            "<div><p><img></p><p>C d</p></div><div></div></div>");
        row("a gallery within a list", "<ul><li>A<ul><li><img></li></ul></li></ul>",
            "<ul><li>A<div><div><img></div></div></li></ul>");
        row("an item without a list", "<div><li><figure><img></figure></li><li>A</li></div>",
            "<div><div><figure><img></figure></div><li>A</li></div>");
        same("a list with a picture in it", "<ul><li>A</li><li><img></li></ul>");
        same("words, then a picture", "<ul><li>A <img></li></ul>");
        same("signs as points", "<ul><li><img width=\"16\" height=\"16\">A</li></ul>");
        same("a list without pictures", "<img><ul><li>A</li><li></li></ul><ol></ol>");
        row("a label", "<figure><p>Image</p><div><img></div><figcaption>A</figcaption></figure>",
            "<figure><p></p><div><img></div><figcaption>A</figcaption></figure>");
        row("a label in each", "<figure><span>Bild</span><img></figure>a<figure>Image<img></figure>",
            "<figure><span></span><img></figure>a<figure><img></figure>");
        same("a caption above", "<figure><figcaption>Paris</figcaption><img></figure>");
        same("a heading above", "<figure><h3>Paris</h3><img></figure>");
        same("several words above", "<figure><p>In Paris</p><img></figure>");
        same("a word below", "<figure><img><p>Paris</p></figure>");
        same("a word in a figure without a picture", "<figure><p>Paris</p></figure><img>");
        same("a word outside", "<p>Paris</p><figure><img></figure>");
        same("everything else",
             "<a href=\"https://a.example/?b=1&amp;c=&quot;\" title=\"\">a &lt;</a><br><img alt=\"&amp;\">");
    }

    void shaped()
    {
        QFETCH(const QByteArray, html);
        QTEST(pages::withPicturesAlone(html), "wanted");
        const QByteArray once = pages::withPicturesAlone(html);
        QCOMPARE(pages::withPicturesAlone(once), once);
    }
};

QTEST_APPLESS_MAIN(AroundPicturesTest)
#include "tst_aroundpictures.moc"
