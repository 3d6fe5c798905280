// The HTML that is printed: what it says, and what it must never contain because Chromium breaks it.
#include "app/words/pagewords.h"
#include "core/article/sanitize.h"
#include "core/bookmarks/highlights.h"
#include "core/pages/paperbody.h"
#include "core/pages/paperpage.h"
#include "core/pages/paperpresets.h"
#include "core/text/hyphenator.h"

#include <QRegularExpression>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::pages;
using namespace Qt::StringLiterals;

namespace {

ArticlePage pageOf(const QByteArray &html, const QString &language = u"en"_s)
{
    ArticlePage page;
    page.story.edition = language;
    page.story.item.title = language == "ar"_L1 ? u"السوق القديم"_s : u"A headline"_s;
    page.story.item.url = u"https://www.gazette.example/a?b=1&c=2"_s;
    page.story.item.published = QDateTime(QDate(2023, 3, 7), QTime(8, 28), Qt::UTC);
    page.body = article::sanitize(html, u"https://gazette.example/x/"_s);
    page.publication.name = u"The Gazette"_s;
    page.kicker = u"World"_s;
    page.zone = QTimeZone::utc();
    return page;
}

Words english() { return words::pageWords(u"en"_s); }

} // namespace

class PaperPage final : public QObject
{
    Q_OBJECT

private slots:
    void bodies_data();
    void bodies();
    void signs();
    void apart();
    void article();
    void withoutText();
    void rightToLeft();
    void neverInTheStyle_data();
    void neverInTheStyle();
    void styleIsBounded();
    void hyphens();
    void familiesAreNoWayOut();
    void edition();
    void editionLimits();
    void nothingBesideALeadWithoutPicture();
    void aLongLeadBeginsOnTheFrontPage();
    void editionRunsAsItsStories();
    void storiesWithoutRoom();
    void shortened();
    void sheets_data();
    void sheets();
    void onlyTheFirstPicture();
    void presets();
    void readersNotes();
    void readersNotesInAnEdition();
    void sectionAboveTheHeadline();
};

void PaperPage::bodies_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("onPaper");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("pictures");
    const auto row = [](const char *tag, const QByteArray &html, const QByteArray &onPaper,
                        const QStringList &addresses = {}, bool pictures = true) {
        QTest::newRow(tag) << html << onPaper << addresses << pictures;
    };
    const QByteArray picture =
        "broadsheet://picture/aHR0cHM6Ly9wLmV4YW1wbGUvYS5qcGc"; // https://p.example/a.jpg
    row("headings go down", "<h1>A</h1><h2>B</h2><h3>C</h3><h6>D</h6>",
        "<h3>A</h3><h3>B</h3><h4>C</h4><h6>D</h6>");
    row("identifiers go", "<p id=\"x\" lang=\"ru\">A</p>", "<p lang=\"ru\">A</p>");
    row("a link is numbered", "<p><a href=\"https://a.example/\">A</a>.</p>",
        "<p><a href=\"https://a.example/\">A</a><sup class=\"note\">1</sup>.</p>", {u"https://a.example/"_s});
    row("the same address, the same number",
        "<p><a href=\"https://a.example/1\">A</a> <a href=\"https://a.example/2\">B</a> "
        "<a href=\"https://a.example/1\">C</a></p>",
        "<p><a href=\"https://a.example/1\">A</a><sup class=\"note\">1</sup> "
        "<a href=\"https://a.example/2\">B</a><sup class=\"note\">2</sup> "
        "<a href=\"https://a.example/1\">C</a><sup class=\"note\">1</sup></p>",
        {u"https://a.example/1"_s, u"https://a.example/2"_s});
    row("relative addresses are whole", "<p><a href=\"y\">A</a></p>",
        "<p><a href=\"https://gazette.example/x/y\">A</a><sup class=\"note\">1</sup></p>",
        {u"https://gazette.example/x/y"_s});
    row("an address written out needs no note",
        "<p><a href=\"https://a.example/?a=1&amp;b=2\">"
        "https://a.example/?a=1&amp;b=2</a></p>",
        "<p><a href=\"https://a.example/?a=1&amp;b=2\"><span "
        "class=\"endless\">https://a.example/?a=1&amp;b=2</span></a></p>");
    row("a place in the text is no link", "<p><a href=\"#x\">A</a></p>", "<p>A</p>");
    row("a picture comes by our scheme",
        "<figure><img src=\"https://p.example/a.jpg\" alt=\"A &amp; B\" "
        "width=\"4000\"><figcaption>C</figcaption></figure>",
        "<figure><img src=\"" + picture + "\" alt=\"A &amp; B\"><figcaption>C</figcaption></figure>");
    row("without pictures the caption goes too",
        "<figure><img src=\"https://p.example/a.jpg\"><figcaption>C</figcaption></figure>"
        "<figure><figcaption>D</figcaption></figure><p><img src=\"https://p.example/a.jpg\">E</p>",
        "<figure><figcaption>D</figcaption></figure><p>E</p>", {}, false);
    row("a heading stays with the figure below",
        "<h2>A</h2>\n<figure><img "
        "src=\"https://p.example/a.jpg\"></figure><h2>B</h2><p>C</p><figure><p>D</p></figure>",
        "<div class=\"keep\"><h3>A</h3><figure><img src=\"" + picture +
            "\" alt=\"\"></figure></div><h3>B</h3><p>C</p><figure><p>D</p></figure>");
    row("a heading above a picture and text stands over the text",
        "<h2>A</h2><figure><img src=\"https://p.example/a.jpg\"></figure><p>B</p>",
        "<h3>A</h3><figure><img src=\"" + picture + "\" alt=\"\"></figure><p>B</p>");
    row("a picture by itself takes the whole column", "<p><img src=\"https://p.example/a.jpg\">A</p>",
        "<span class=\"picture\"><img src=\"" + picture + "\" alt=\"\"></span><p>A</p>");
    row("the paragraph around a figure's picture is no caption",
        "<figure><div><p><img src=\"https://p.example/a.jpg\"></p><p>C</p></div></figure>",
        "<figure><div><img src=\"" + picture + "\" alt=\"\"><figcaption>C</figcaption></div></figure>");
    row("a short bold line over a text is a heading",
        "<p><strong>A <em>B</em></strong></p><p>C</p><p><b>It was stressed.</b></p><p>D "
        "<b>E</b></p><p><b>F</b></p>",
        "<h5>A <em>B</em></h5><p>C</p><p><b>It was stressed.</b></p><p>D <b>E</b></p><p><b>F</b></p>");
    row("a heading stays with a short table",
        "<h2>A</h2><table><tr><td>B</td></tr></table>" + QByteArray("<h2>C</h2><table>") +
            QByteArray("<tr><td>D</td></tr>").repeated(21) + "</table><h2>E</h2><table><tr><td>" +
            QByteArray("Many words. ").repeated(100) + "</td></tr></table>",
        "<div class=\"keep\"><h3>A</h3><table "
        "class=\"whole\"><tbody><tr><td>B</td></tr></tbody></table></div>"
        "<h3>C</h3><table class=\"whole long\"><tbody>" +
            QByteArray("<tr><td>D</td></tr>").repeated(21) +
            "</tbody></table><h3>E</h3><table class=\"whole long\"><tbody><tr><td>" +
            QByteArray("Many words. ").repeated(100) + "</td></tr></tbody></table>");
    row("a wide table is smaller",
        "<table><tr><td>A</td><td>Photosynthesis</td><td>Photosynthesis</td><td>Photosynthesis</td></tr></"
        "table>",
        "<table class=\"small whole\"><tbody><tr><td>A</td><td>Photosynthesis</td><td>Photosynthesis</td>"
        "<td>Photosynthesis</td></tr></tbody></table>");
    const QByteArray wide = QByteArray("<td>Photosynthesis</td>").repeated(9);
    row("what is too wide even for small letters is set row by row",
        "<table><tr>" + wide +
            "</tr></table><table><tr><th>Y</th><th>A &amp; B</th><th></th></tr><tr><th>1</th>"
            "<td>2</td>" +
            wide + "</tr></table><table><tr><th>Y</th><th>A</th></tr><tr><td colspan=\"2\">1</td>" + wide +
            "</tr></table>",
        "<table class=\"stacked\"><tbody><tr>" + wide +
            "</tr></tbody></table><table class=\"stacked\"><tbody><tr class=\"labels\"><th>Y</th>"
            "<th>A &amp; B</th><th></th></tr><tr><th>1</th><td><i>A &amp; B</i> 2</td>" +
            wide +
            "</tr></tbody></table><table class=\"stacked\"><tbody><tr><th>Y</th><th>A</th></tr><tr>"
            "<td colspan=\"2\">1</td>" +
            wide + "</tr></tbody></table>");
    row("a heading's link to itself says nothing", "<h2>A<a href=\"#a\">\u00b6</a></h2>", "<h3>A</h3>");
    row("a picture is shown once",
        "<figure><img src=\"https://p.example/a.jpg\"></figure><p>B</p><figure><img "
        "src=\"https://p.example/a.jpg?w=640\"><figcaption>C</figcaption></figure>",
        "<figure><img src=\"" + picture + "\" alt=\"\"></figure><p>B</p>");
    row("a paragraph below a picture is its caption",
        "<figure><p>Image</p><img src=\"https://p.example/a.jpg\"><p>C</p></figure>",
        "<figure><img src=\"" + picture + "\" alt=\"\"><figcaption>C</figcaption></figure>");
    row("the number stands at the words", "<p><a href=\"https://a.example/\">A </a>b</p>",
        "<p><a href=\"https://a.example/\">A</a><sup class=\"note\">1</sup> b</p>",
        {u"https://a.example/"_s});
    row("what plays says nothing", "<video src=\"https://p.example/v.mp4\" controls></video><p>A</p>",
        "<p>A</p>");
    row("what folds lies open", "<details><summary>A</summary><p>B</p></details>",
        "<div><h5>A</h5><p>B</p></div>");
}

void PaperPage::bodies()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, onPaper);
    QFETCH(QStringList, addresses);
    QFETCH(bool, pictures);
    PaperStyle style;
    style.pictures = pictures ? PaperPictures::All : PaperPictures::None;
    const PaperBody body = paperBody(article::sanitize(html, u"https://gazette.example/x/"_s), style);
    QCOMPARE(body.html, onPaper);
    QCOMPARE(body.addresses, addresses);
    QCOMPARE(body.hasPicture, body.html.contains("<img"));
}

void PaperPage::signs()
{
    const QByteArray html = "<p>A <img src=\"https://p.example/a.jpg\" width=\"16\" height=\"16\"> B</p>";
    const PaperBody body = paperBody(article::sanitize(html, {}), {});
    QVERIFY(body.html.contains("<p>A <img class=\"sign\" src="));
    QVERIFY(!body.hasPicture); // it stands in its line like a letter
}

void PaperPage::apart()
{
    const QByteArray html =
        "<p>A</p><figure><img src=\"https://p.example/a.jpg\"><figcaption>C</figcaption></figure>"
        "<figure><img src=\"https://p.example/b.jpg\"></figure>";
    const PaperBody body = paperBody(article::sanitize(html, {}), {}, FirstPicture::Apart);
    QVERIFY(body.lead.startsWith("<figure><img") &&
            body.lead.endsWith("<figcaption>C</figcaption></figure>"));
    QCOMPARE(body.html.count("<img"), 1);
    QVERIFY(body.html.startsWith("<p>A</p><figure>"));
}

void PaperPage::article()
{
    ArticlePage page = pageOf("<p>Text with <a href=\"https://a.example/\">a link</a>.</p>");
    page.story.item.title = u"Tom & Jerry <3"_s;
    page.story.item.summary = u"A standfirst."_s;
    page.story.item.image = u"https://p.example/a.jpg"_s;
    const QByteArray html = paperHtml(page, {}, english());
    for (const char *part : {"<html lang=\"en\" dir=\"ltr\">",
                             "default-src 'none';img-src broadsheet:", "<h1>Tom &amp; Jerry &lt;3</h1>",
                             "<p class=\"standfirst\">A standfirst.</p>", "<bdi>7 March 2023, 08:28</bdi>",
                             "<section class=\"notes\"><div class=\"keep\"><h3>Links</h3>",
                             ">https://a.example/</a>", "column-count:2", "broadsheet://picture/"})
        QVERIFY2(html.contains(part), part);
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("src=\"http"));

    // Nor is "By" said twice.
    page.story.item.authors = {{u"By Ada Harbour"_s, {}, {}}};
    QVERIFY(paperHtml(page, {}, english()).contains("<bdi>By Ada Harbour</bdi>"));
    // The text's own picture is enough; a summary that the text begins with is not said twice.
    page.body = article::sanitize(
        "<figure><img src=\"https://p.example/b.jpg\"></figure><p>A – stand-first [more].</p>", {});
    const QByteArray again = paperHtml(page, {}, english());
    QCOMPARE(again.count("<img"), 1);
    QVERIFY(!again.contains("<p class=\"standfirst\""));
}

void PaperPage::withoutText()
{
    ArticlePage page = pageOf({});
    QVERIFY(paperHtml(page, {}, english()).contains("The publication sent only the headline."));
    page.story.item.summary = u"Only this."_s;
    QCOMPARE(paperHtml(page, {}, english()).count("Only this."), 1);
}

void PaperPage::rightToLeft()
{
    const QByteArray html = paperHtml(pageOf("<p>نص</p>", u"ar"_s), {}, english());
    QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    ArticlePage page = pageOf("<p>نص</p><p>Latin</p>", u"ar"_s);
    QVERIFY(paperHtml(page, {}, english()).contains("<p dir=\"ltr\">Latin</p>"));
    page.story.direction = TextDirection::LeftToRight; // as the reader wishes
    QVERIFY(paperHtml(page, {}, english()).contains("<html lang=\"ar\" dir=\"ltr\">"));
    PaperEdition edition;
    edition.stories = {page, page, page};
    QVERIFY(
        editionHtml(edition, {}, english()).contains("<article class=\"story\" lang=\"ar\" dir=\"ltr\">"));
    const qsizetype family = html.indexOf("body{margin:0;font-family:'Noto Naskh Arabic'");
    QVERIFY(family > 0);
}

void PaperPage::neverInTheStyle_data()
{
    QTest::addColumn<QByteArray>("declaration");
    for (const char *declaration : {"column-span", "display:grid", "display:flex", "@page", "position:fixed",
                                    "http:", "https:", "url("})
        QTest::newRow(declaration) << QByteArray(declaration);
}

void PaperPage::neverInTheStyle()
{
    QFETCH(QByteArray, declaration);
    const QByteArray html = paperHtml(pageOf("<p>A</p>"), {}, english());
    const QByteArray style =
        html.mid(html.indexOf("<style>"), html.indexOf("</style>") - html.indexOf("<style>"));
    QVERIFY(style.size() > 1000);
    QVERIFY(!style.contains(declaration));
    QVERIFY(!QString::fromUtf8(style).contains(QRegularExpression(u"@[A-Z]"_s))); // placeholders
    // The sheet is written as Latin-1: any other letter would be two wrong ones.
    QVERIFY(std::all_of(style.begin(), style.end(), [](char c) { return uchar(c) < 0x80; }));
}

void PaperPage::styleIsBounded()
{
    PaperStyle style;
    style.columns = 90;
    style.textPoints = 0;
    const QByteArray html = paperHtml(pageOf("<p>A</p>"), style, english());
    QVERIFY(html.contains("column-count:3"));
    QVERIFY(html.contains("font-size:6pt"));
}

void PaperPage::hyphens()
{
    const text::Hyphenator english_ = text::Hyphenator::fromDictionary("UTF-8\nhy3ph\n");
    const Hyphenation onlyEnglish = [&](const QString &language) {
        return language == "en"_L1 ? &english_ : nullptr;
    };
    const QByteArray text =
        "<h2>Hyphens</h2><p>Hyphens <code>hyphens</code> <a href=\"https://hyphens.example/\">"
        "hyphens</a> and hyphs.</p><figure><figcaption>Hyphens</figcaption></figure>";
    const QByteArray html = paperHtml(pageOf(text), {}, english(), onlyEnglish);
    QVERIFY(html.contains("<div class=\"flow justified\">"));
    QVERIFY(html.contains("<h3>Hyphens</h3><p>Hy\xc2\xadphens <code>hyphens</code> "
                          "<a href=\"https://hyphens.example/\">hy\xc2\xadphens</a><sup "
                          "class=\"note\">1</sup> and hyphs.</p>")); // the last word stays whole
    QVERIFY(html.contains("<figcaption>Hyphens</figcaption>"));
    QVERIFY(paperHtml(pageOf("<p>Kept at https://mail.example/a/b.</p>"), {}, english(), onlyEnglish)
                .contains("https://<wbr>mail.example/<wbr>a/<wbr>b."));
    QVERIFY(paperHtml(pageOf(text, u"ru"_s), {}, english(), onlyEnglish).contains("<div class=\"flow\">"));
    QVERIFY(!paperHtml(pageOf(text, u"ru"_s), {}, english(), onlyEnglish).contains("\xc2\xad"));
}

void PaperPage::familiesAreNoWayOut()
{
    PaperStyle style;
    style.serifFamilies = {u"Evil';}</style><img src=x>"_s};
    const QByteArray html = paperHtml(pageOf("<p>A</p>"), style, english());
    QCOMPARE(html.count("</style>"), 1);
    QVERIFY(!html.contains("<img"));
}

void PaperPage::edition()
{
    PaperEdition edition{u"The Gazette"_s, u"World"_s, QDate(2026, 11, 23), u"en"_s, {}, {}};
    for (int i = 0; i < 8; ++i) {
        ArticlePage page = pageOf("<h2 id=\"s3\">Within</h2><p>A</p>", i == 6 ? u"ar"_s : u"en"_s);
        page.kicker = i == 2 ? u"Transport"_s : u"World"_s;
        edition.stories.append(page);
    }
    edition.pageNumbers = {1, 1, 2, 2, 3, 3, 4, 9};
    const QByteArray html = editionHtml(edition, editionStyle(), english());
    for (int i = 0; i < 8; ++i) {
        const QByteArray name = storyDestination(i).toUtf8();
        QCOMPARE(html.count(" id=\"" + name + "\""), 1);
        QCOMPARE(html.count("href=\"#" + name + "\""), 1); // else the PDF has no such destination
    }
    QCOMPARE(html.count(" id=\""), 8);
    QVERIFY(html.contains("Monday, 23 November 2026"));
    QVERIFY(html.contains("page 9"));
    QCOMPARE(html.count("<p class=\"kicker\">"),
             2); // Transport, at the side and over the story; World is on the masthead
    QCOMPARE(html.count("<article class=\"story\" lang=\"ar\" dir=\"rtl\">"), 1);
    QVERIFY(html.contains(
        "<br><bdi class=\"source\" dir=\"ltr\"><a href=\"https://www.gazette.example/a?b=1&amp;c=2\">"
        "gazette.example/a?b=1&amp;c=2</a></bdi></p>"));
    // In whatever boxes the last paragraph lies: by itself it would be carried to the next column.
    edition.stories = {pageOf("<div><section><p>A</p><p>B</p></section></div>")};
    QVERIFY(editionHtml(edition, editionStyle(), english())
                .contains("<p class=\"last\">B<br><bdi class=\"source\""));
}

void PaperPage::nothingBesideALeadWithoutPicture()
{
    PaperEdition edition{u"The Gazette"_s, {}, QDate(2026, 11, 23), u"en"_s, {}, {}};
    edition.stories = {pageOf("<p>A</p>"), pageOf("<p>B</p>")};
    QVERIFY(editionHtml(edition, editionStyle(), english()).contains("<div class=\"top plain\">"));
    edition.stories.first().story.item.image = u"https://p.example/a.jpg"_s;
    QVERIFY(editionHtml(edition, editionStyle(), english()).contains("<div class=\"top\">"));
    PaperStyle withoutPictures = editionStyle();
    withoutPictures.pictures = PaperPictures::None;
    QVERIFY(editionHtml(edition, withoutPictures, english()).contains("<div class=\"top plain\">"));
    edition.stories.removeLast();
    QVERIFY(editionHtml(edition, withoutPictures, english()).contains("<div class=\"top alone plain\">"));
}

void PaperPage::aLongLeadBeginsOnTheFrontPage()
{
    PaperEdition edition{u"The Gazette"_s, {}, QDate(2026, 11, 23), u"en"_s, {}, {}};
    QByteArray text;
    for (int i = 0; i < 60; ++i)
        text += "<p>Paragraph " + QByteArray::number(i) + QByteArray(" of the story that leads").repeated(8) +
                "</p>";
    edition.stories = {pageOf("<div>" + text + "</div>")};
    for (int i = 0; i < 7; ++i)
        edition.stories.append(pageOf("<p>B</p>"));
    edition.pageNumbers = {4, 2, 2, 2, 2, 2, 2, 2};
    const QByteArray html = editionHtml(edition, editionStyle(), english());
    QCOMPARE(html.count("Paragraph 0 "), 2); // on the front page, and where it stands whole
    PaperEdition few = edition;              // they leave no contents to make room for
    few.stories = few.stories.first(5);
    QCOMPARE(editionHtml(few, editionStyle(), english()).count("Paragraph 0 "), 1);
    QCOMPARE(html.count("Paragraph 59 "), 1);
    QVERIFY(html.contains("<span class=\"page\">page 4</span></p>"));
    QVERIFY(html.indexOf("class=\"contents") < html.indexOf("Paragraph 59 "));
    QCOMPARE(html.count("<article class=\"story\""), 8);
    QCOMPARE(html.count(" id=\"s0\""), 1);
    QVERIFY(html.contains("<h2 id=\"s0\""));
    // Where that leaves room for it to go on right there, more stands there: of the lead, then of those
    // beside it, as far as they are not nearly whole there.
    edition.stories[1] = edition.stories[2] = pageOf("<div>" + text.replace("Paragraph", "Line") + "</div>");
    edition.stories[3] = pageOf("<p>C</p><h3>D</h3><p>E</p>");
    edition.onTheFrontPage = 1;
    const QByteArray more = editionHtml(edition, editionStyle(), english());
    QVERIFY(html.count("Paragraph 9 ") == 1 && more.count("Paragraph 9 ") == 2);
    QCOMPARE(more.count("Line 0 "), 2);
    edition.onTheFrontPage = 2;
    const QByteArray most = editionHtml(edition, editionStyle(), english());
    QCOMPARE(most.count("Line 0 "), 4);
    QCOMPARE(most.count("<p>C</p>"), 1);
    QCOMPARE(most.count(" id=\"s1\""), 1);
    edition.stories.first() = pageOf("<p>Paragraph 0 </p>");
    QCOMPARE(editionHtml(edition, editionStyle(), english()).count("Paragraph 0 "), 1);
}

void PaperPage::editionRunsAsItsStories()
{
    PaperEdition edition{u"Al Bayan"_s, u"World"_s, QDate(2026, 11, 23), u"en"_s, {}, {}};
    QCOMPARE(directionOf(edition), Qt::LeftToRight);
    edition.stories = {pageOf("<p>A</p>", u"ar"_s), pageOf("<p>A</p>", u"ar"_s), pageOf("<p>A</p>")};
    QCOMPARE(directionOf(edition), Qt::RightToLeft);
    QVERIFY(editionHtml(edition, {}, english()).contains("<html lang=\"en\" dir=\"rtl\">"));
    edition.stories.removeFirst(); // as many of both: as the masthead's language
    QCOMPARE(directionOf(edition), Qt::LeftToRight);
    edition.language = u"ar"_s;
    QCOMPARE(directionOf(edition), Qt::RightToLeft);
    edition.stories.removeFirst();
    QVERIFY(editionHtml(edition, {}, english()).contains("<html lang=\"ar\" dir=\"ltr\">"));
}

void PaperPage::editionLimits()
{
    PaperEdition edition{u"The Gazette"_s, {}, QDate(2026, 11, 23), u"en"_s, {}, {}};
    QVERIFY(editionHtml(edition, editionStyle(), english()).contains("The Gazette")); // no story: a masthead
    for (int i = 0; i < 150; ++i)
        edition.stories.append(pageOf("<p>A</p>"));
    const QByteArray front = editionHtml(edition, editionStyle(), english());
    QCOMPARE(front.count(" id=\"s"), 50); // the other parts have theirs
    QVERIFY(front.contains("href=\"#s49\"") && front.contains("href=\"https://elsewhere.invalid/s50\""));
    const QByteArray last = editionHtml(edition, editionStyle(), english(), {}, 2);
    QCOMPARE(last.count(" id=\"s"), 50);
    QVERIFY(last.contains("<h2 id=\"s149\"><a href=\"#s149\">"));
    edition.stories = edition.stories.first(1);
    QVERIFY(editionHtml(edition, editionStyle(), english()).contains("<div class=\"top alone plain\">"));
}

void PaperPage::storiesWithoutRoom()
{
    PaperEdition edition{u"The Gazette"_s, {}, QDate(2026, 11, 23), u"en"_s, {}, {}};
    for (int i = 0; i < 10; ++i)
        edition.stories.append(pageOf("<p>Text</p>"));
    edition.stories.last().publication.name = u"The Other"_s;
    edition.whole = 7;
    const QByteArray html = editionHtml(edition, editionStyle(), english());
    QCOMPARE(html.count("<article class=\"story\""), 6); // and the lead
    QCOMPARE(html.count("<div class=\"brief\""), 3);
    QVERIFY(html.contains("In brief"));
    QCOMPARE(html.count("<li"), 2); // the contents name what has a page: all but the lead and four beside it
    QVERIFY(html.contains("<p class=\"source\"><bdi>The Other</bdi></p>"));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(html.count(" id=\"" + storyDestination(i).toUtf8() + "\""), 1);
    edition.whole = 0;
    QVERIFY(!editionHtml(edition, editionStyle(), english()).contains("<article"));
    edition.whole = -1;
    QVERIFY(!editionHtml(edition, editionStyle(), english()).contains("In brief"));
}

void PaperPage::shortened()
{
    PaperEdition edition{u"The Gazette"_s, {}, QDate(2026, 11, 23), u"en"_s, {}, {}};
    for (int i = 0; i < 8; ++i)
        edition.stories.append(pageOf("<p>Text</p>"));
    // Story 4 begins on the fourth page, so that stories 0 to 3 surely end by it.
    edition = pages::shortened(edition, {1, 1, 2, 3, 4, 5, 6, 7}, 7, 4);
    QCOMPARE(edition.whole, 4);
    edition = pages::shortened(edition, {1, 1, 2, 3, 5, 5, 5, 5}, 5, 4); // the headlines were too many
    QCOMPARE(edition.whole, 3);
    for (int before = edition.whole; edition.whole > 0; before = edition.whole) {
        edition = pages::shortened(edition, {}, 5, 4);
        QVERIFY(edition.whole < before);
    }
    QCOMPARE(edition.stories.size(), 8);
    edition = pages::shortened(edition, {}, 2, 1);
    QCOMPARE(edition.stories.size(), 6);
    for (int i = 0; i < 10; ++i)
        edition = pages::shortened(edition, {}, 2, 1);
    QCOMPARE(edition.stories.size(), 1);
}

void PaperPage::sheets_data()
{
    QTest::addColumn<PaperSize>("size");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::newRow("A4") << PaperSize::A4 << QSizeF(210, 297);
    QTest::newRow("Letter") << PaperSize::Letter << QSizeF(215.9, 279.4);
    QTest::newRow("A5") << PaperSize::A5 << QSizeF(148, 210);
    QTest::newRow("A3") << PaperSize::A3 << QSizeF(297, 420);
    QTest::newRow("A6") << PaperSize::A6 << QSizeF(105, 148);
    QTest::newRow("Legal") << PaperSize::Legal << QSizeF(215.9, 355.6);
    QTest::newRow("custom") << PaperSize::Custom << QSizeF(170, 240);
}

void PaperPage::sheets()
{
    QFETCH(PaperSize, size);
    QFETCH(QSizeF, millimetres);
    PaperStyle style;
    style.size = size;
    style.customSize = {170, 240};
    QCOMPARE(sheetOf(style).size, millimetres);
    style.orientation = PaperOrientation::Landscape;
    QCOMPARE(sheetOf(style).size, millimetres.transposed());
    const QMarginsF with = sheetOf(style).margins;
    style.around.setFlag(Around::QrCode, false);
    const QMarginsF withoutCode = sheetOf(style).margins;
    style.around = {};
    const QMarginsF bare = sheetOf(style).margins;
    QVERIFY(with.bottom() > withoutCode.bottom() && withoutCode.bottom() > bare.bottom());
    style.margins = PaperMargins::Narrow;
    QVERIFY(sheetOf(style).margins.left() < bare.left());
    style.margins = PaperMargins::Wide;
    QVERIFY(sheetOf(style).margins.left() > bare.left());
}

void PaperPage::onlyTheFirstPicture()
{
    const QByteArray html = "<figure><img src=\"https://p.example/a.jpg\"><figcaption>A</figcaption></figure>"
                            "<p>B</p><figure><img src=\"https://p.example/b.jpg\"><figcaption>C</figcaption>"
                            "</figure><p>D <img src=\"https://p.example/c.jpg\"></p>";
    PaperStyle style;
    style.pictures = PaperPictures::LeadOnly;
    const PaperBody body = paperBody(article::sanitize(html, {}), style);
    QCOMPARE(body.html.count("<img"), 1);
    QVERIFY(body.html.contains("<figcaption>A</figcaption>") && !body.html.contains("<figcaption>C"));
    QVERIFY(body.html.contains("<p>D </p>"));
}

void PaperPage::presets()
{
    using Preset = PaperPreset;
    PaperStyle mine;
    mine.size = PaperSize::A5;
    mine.ink = Ink::BlackAndWhite;
    mine.columns = 3;
    QCOMPARE(presetOf(mine), std::nullopt);
    for (const Preset preset :
         {Preset::Article, Preset::Compact, Preset::LargePrint, Preset::Archive, Preset::Newspaper}) {
        const PaperStyle style = withPreset(mine, preset);
        QCOMPARE(presetOf(style), preset);
        QCOMPARE(style.size, mine.size);
        QCOMPARE(style.ink, mine.ink);
        QCOMPARE(style, bounded(style));
    }
    QCOMPARE(presetOf(PaperStyle()), Preset::Article); // what a reader has at first
}

namespace {

ArticlePage annotatedPage(const QByteArray &more = {})
{
    ArticlePage page = pageOf({});
    Note onWords{NoteId(1), {}, u"True & <bold>"_s, u"keeper"_s, {}, {}, {}, {}};
    Note onStory{NoteId(2), {}, u"For Ada"_s, {}, {}, {}, {}, {}};
    Note highlight{NoteId(3), {}, {}, u"counted"_s, {}, {}, {}, {}};
    page.body = bookmarks::highlighted(article::sanitize("<p>The <a href=\"https://a.example/\">keeper</a> "
                                                         "counted twice.</p>" +
                                                             more,
                                                         {}),
                                       {onWords, onStory, highlight})
                    .html;
    using Place = PageNote::Place;
    page.notes = {{onWords, Place::Text, bookmarks::noteAnchor(onWords.id)},
                  {onStory, Place::Story},
                  {highlight, Place::Text, bookmarks::noteAnchor(highlight.id)}};
    return page;
}

} // namespace

// They are private: on paper only when they are asked for.
void PaperPage::readersNotes()
{
    const ArticlePage page = annotatedPage();
    PaperStyle style;
    const QByteArray without = paperHtml(page, style, english());
    QVERIFY(!without.contains("class=\"yours\"") && !without.contains("For Ada"));
    style.readerNotes = ReaderNotes::On;
    const QByteArray with = paperHtml(page, style, english());
    QVERIFY(with.contains("<mark class=\"yours\">keeper</mark></a><sup class=\"note\">1</sup>"
                          "<sup class=\"yours\">a</sup> <mark class=\"yours\">counted</mark>"));
    QVERIFY(with.contains("<h3>Your notes</h3><ul><li><bdi>For Ada</bdi></li>\n</ul></div><ul><li><b>a</b> "
                          "<q lang=\"en\" dir=\"ltr\">keeper</q> <bdi>True &amp; &lt;bold&gt;</bdi></li>"));
    QCOMPARE(with.count("<li>"), 3); // a highlight alone is seen in the text; the third is the link
}

// Below the story they belong to. What only begins on the front page has no letters there, for the notes are
// elsewhere.
void PaperPage::readersNotesInAnEdition()
{
    PaperEdition edition{u"The Gazette"_s, {}, QDate(2026, 11, 23), u"en"_s, {}, {}};
    edition.stories = {annotatedPage(QByteArray(6'000, 'a')), pageOf("<p>Untouched</p>")};
    PaperStyle style = editionStyle();
    QVERIFY(!editionHtml(edition, style, english()).contains("For Ada"));
    style.readerNotes = ReaderNotes::On;
    const QByteArray whole = editionHtml(edition, style, english());
    QCOMPARE(whole.count("<sup class=\"yours\">a</sup>"), 1);
    QCOMPARE(whole.count("class=\"notes yours\""), 1);
    QVERIFY(whole.indexOf("For Ada") < whole.indexOf("Untouched"));

    for (int i = 0; i < 6; ++i) // so that there are contents
        edition.stories.append(pageOf("<p>Untouched</p>"));
    const QByteArray begun = editionHtml(edition, style, english());
    QCOMPARE(begun.count("<mark class=\"yours\">keeper</mark>"), 2);
    QCOMPARE(begun.count("<sup class=\"yours\">a</sup>"), 1);
    QCOMPARE(begun.count("class=\"notes yours\""), 1);
}

void PaperPage::sectionAboveTheHeadline()
{
    PaperStyle style;
    QVERIFY(paperHtml(pageOf("<p>A</p>"), style, english()).contains("class=\"kicker\""));
    ArticlePage georgian = pageOf("<p>A</p>");
    georgian.kicker = u"მსოფლიო"_s; // has no capitals to be set in
    QVERIFY(paperHtml(georgian, style, english()).contains("<p class=\"kicker no-capitals\">მსოფლიო</p>"));
    style.around.setFlag(Around::Kicker, false);
    QVERIFY(!paperHtml(pageOf("<p>A</p>"), style, english()).contains("class=\"kicker\""));
}

QTEST_GUILESS_MAIN(PaperPage)
#include "tst_paperpage.moc"
