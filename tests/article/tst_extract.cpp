// Golden files: fixtures/extract/NAME.html, as if it came from https://news.example/story, is NAME.json;
// where that file says {"none": true}, the page holds no article.
#include "core/article/extract.h"
#include "core/article/sanitize.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(BROADSHEET_FIXTURES "/extract/");
const QString address = u"https://news.example/story"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject toJson(const Result<article::Extracted> &page)
{
    if (!page)
        return {{u"none"_s, page.error().kind == Error::Kind::NoArticle}};
    QJsonObject object;
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(u"title"_s, page->title);
    add(u"byline"_s, page->byline);
    add(u"site_name"_s, page->siteName);
    add(u"language"_s, page->language);
    add(u"dir"_s, page->direction);
    add(u"excerpt"_s, page->excerpt);
    add(u"image"_s, page->image);
    add(u"section"_s, page->section);
    add(u"published"_s, page->published.toString(Qt::ISODate));
    add(u"content"_s, QString::fromUtf8(page->content.utf8()));
    if (page->views >= 0)
        object.insert(u"views"_s, page->views);
    return object;
}

QString paragraph(int words)
{
    return u"<p>"_s +
           u"There was, as ever, nothing to be done about it, they said. "_s.repeated(words / 12 + 1) +
           u"</p>"_s;
}

Result<article::Extracted> extracted(const QString &html, const QByteArray &zone = {})
{
    return article::extract(html.toUtf8(), {address, zone});
}

} // namespace

class ExtractTest final : public QObject
{
    Q_OBJECT

private slots:
    void golden_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(folder).entryList({u"*.html"_s}, QDir::Files))
            QTest::newRow(qPrintable(file)) << file.chopped(5);
    }

    void golden()
    {
        QFETCH(const QString, name);
        const auto page = article::extract(contentOf(folder + name + u".html"_s), {address, "Asia/Baku"});
        const QJsonObject wanted = QJsonDocument::fromJson(contentOf(folder + name + u".json"_s)).object();
        QVERIFY(!wanted.isEmpty());
        const QJsonObject got = toJson(page);
        for (const QString &key : (got.keys() + wanted.keys()))
            QCOMPARE(got.value(key).toVariant().toString(), wanted.value(key).toVariant().toString());
    }

    void aDateWithoutZoneIsThePublications_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("none known") << u"2024-03-05T10:30"_s << QByteArray() << u"2024-03-05T10:30:00Z"_s;
        QTest::newRow("known") << u"2024-03-05T10:30"_s << QByteArray("Asia/Baku")
                               << u"2024-03-05T06:30:00Z"_s;
        QTest::newRow("named") << u"2024-03-05T10:30+01:00"_s << QByteArray("Asia/Baku")
                               << u"2024-03-05T09:30:00Z"_s;
        QTest::newRow("no such place")
            << u"2024-03-05T10:30"_s << QByteArray("Asia/Nowhere") << u"2024-03-05T10:30:00Z"_s;
    }

    void aDateWithoutZoneIsThePublications()
    {
        QFETCH(const QString, written);
        QFETCH(const QByteArray, zone);
        const auto page = extracted(u"<meta property='article:published_time' content='"_s + written +
                                        u"'><article>"_s + paragraph(100) + u"</article>"_s,
                                    zone);
        QVERIFY(page.ok());
        QTEST(page->published.toString(Qt::ISODate), "wanted");
    }

    // What the page says holds; where it says nothing, its words do.
    void theLanguageOfAPage()
    {
        const QString armenian =
            u"<article><p>"_s +
            u"Կառավարությունը հաստատել է հաջորդ տարվա բյուջեն, ասել է նախարարը։ "_s.repeated(30) +
            u"</p></article>"_s;
        const auto silent = extracted(armenian);
        QVERIFY(silent.ok());
        QCOMPARE(silent->language, u"hy"_s);
        const auto saying = extracted(u"<html lang='en'><body>"_s + armenian + u"</body></html>"_s);
        QVERIFY(saying.ok());
        QCOMPARE(saying->language, u"en"_s);
    }

    void countsOnlyReaders_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<qint64>("wanted");
        QTest::newRow("label") << u"Views: 3,481"_s << qint64(3481);
        QTest::newRow("before") << u"3 481 просмотр"_s << qint64(3481);
        QTest::newRow("ending") << u"Baxışların sayı 3.481"_s << qint64(-1); // too far to be sure
        QTest::newRow("two words") << u"Baxış sayı: 3481"_s << qint64(3481);
        QTest::newRow("other digits") << u"عدد المشاهدات: ٣٬٤٨١"_s << qint64(3481);
        QTest::newRow("a sentence") << u"Views of 12 lakes"_s << qint64(-1);
        QTest::newRow("part of a word") << u"Interviews: 3"_s << qint64(-1);
    }

    void countsOnlyReaders()
    {
        QFETCH(const QString, line);
        const auto page = extracted(u"<article><h1>Title of the story</h1><div>"_s + line + u"</div>"_s +
                                    paragraph(100) + u"</article>"_s);
        QVERIFY(page.ok());
        QTEST(page->views, "wanted");
    }

    void furnitureIsKnownByItsWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("kept");
        QTest::newRow("invitation") << u"Читайте также: Паром меняет расписание"_s << false;
        QTest::newRow("label") << u"Paylaş"_s << false;
        QTest::newRow("label with a number") << u"Baxış 3481"_s << false;
        QTest::newRow("a word that begins like a label")
            << u"Paylaşılan görüntülər üç gün əvvəl çəkilib."_s << true;
        QTest::newRow("a sentence that begins with a label")
            << u"Реклама на портовых кранах подорожала вдвое, сообщили в управлении."_s << true;
        QTest::newRow("a page that waits") << u"Loading ..."_s << false;
        QTest::newRow("paid for") << u"Advertorial"_s << false;
        QTest::newRow("a short sentence") << u"Nobody asked."_s << true;
    }

    void furnitureIsKnownByItsWords()
    {
        QFETCH(const QString, line);
        const auto page = extracted(u"<article><h1>Title of the story</h1>"_s + paragraph(100) + u"<p>"_s +
                                    line + u"</p>"_s + paragraph(90) + u"</article>"_s);
        QVERIFY(page.ok());
        QFETCH(const bool, kept);
        QCOMPARE(page->text.contains(line), kept);
    }

    // A box that shows pictures one at a time says things twice, in full and cut off, and how many there are.
    void aPictureBoxSaysItOnce()
    {
        const QString caption = u"The harbour master and the captain of the ferry shake hands on the quay on "
                                u"Wednesday, before the "
                                "lamps were lit for the last time this winter, and "_s;
        const auto page = extracted(
            u"<article><h1>Title of the story</h1><ul><li><img src=a.jpg><div class=full>"_s + caption +
            u"after it.<a class=fold> less</a></div><div class=short>"_s + caption +
            u"<a href='#'> ... more</a></div></li></ul><div class='nav-stats'>Image <span>1</span> of "
            "<span>8</span></div>"_s +
            paragraph(100) + u"<p>Nothing more.</p>"_s + paragraph(90) + u"</article>"_s);
        QVERIFY(page.ok());
        QCOMPARE(page->text.count(u"The harbour master"_s), 1);
        QVERIFY2(page->text.contains(u"after it."_s), qPrintable(page->text.left(400)));
        for (const QString &gone : {u"less"_s, u"... more"_s, u"Image"_s})
            QVERIFY2(!page->text.contains(gone), qPrintable(gone));
        QVERIFY(page->text.contains(u"Nothing more."_s));
    }

    void aLargeInitialIsPartOfItsWord()
    {
        const auto page = extracted(u"<article><h1>Title of the story</h1><div><span class=x>T</span><p>"
                                    "urkey and Poland were added to the list, said the ministry, "_s +
                                    paragraph(100).mid(3) + paragraph(90) + u"</div></article>"_s);
        QVERIFY(page.ok());
        QVERIFY2(page->text.contains(u"Turkey and Poland"_s), qPrintable(page->text.left(200)));
        const auto plan =
            extracted(u"<article><h1>Title of the story</h1><p>A</p>"_s + paragraph(100) + u"</article>"_s);
        QVERIFY(plan.ok());
        QVERIFY(!plan->text.contains(u"A"_s + paragraph(100).mid(3, 10))); // a point of a list
    }

    void whoWroteItIsNoPicture_data()
    {
        QTest::addColumn<QString>("img");
        QTest::addColumn<bool>("kept");
        QTest::newRow("by its class") << u"<img src=/a.jpg class=thumbnail_author_single>"_s << false;
        QTest::newRow("by its address") << u"<img src=https://secure.gravatar.com/avatar/1>"_s << false;
        QTest::newRow("by what it shows") << u"<img src=/a.jpg alt='Anna Ferry'>"_s << false;
        QTest::newRow("of the story") << u"<img src=/a.jpg alt='The authority of the port'>"_s << true;
    }
    void whoWroteItIsNoPicture()
    {
        QFETCH(const QString, img);
        const auto page =
            extracted(u"<head><meta name=author content='Anna Ferry'></head><article><h1>Title of "
                      "the story</h1>"_s +
                      paragraph(100) + u"<p>"_s + img + u"</p>"_s + paragraph(90) + u"</article>"_s);
        QVERIFY(page.ok());
        QTEST(page->content.utf8().contains("<img"), "kept");
    }

    void aDayThatNobodyKnowsIsNone()
    {
        const QString head =
            u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"%1\"}</script>"_s;
        const QString body = u"<article><h1>Title of the story</h1>"_s + paragraph(100) + u"</article>"_s;
        const auto unknown = extracted(head.arg(u"0001-01-01T00:00:00Z"_s) + body);
        QVERIFY(unknown.ok());
        QVERIFY(!unknown->published.isValid());
        const auto known = extracted(head.arg(u"2024-05-06T07:08:09Z"_s) + body);
        QCOMPARE(known->published, QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC));
    }

    void contentIsSafe()
    {
        const auto page =
            extracted(u"<article onclick=x>"_s + paragraph(100) +
                      u"<script>alert(1)</script><p><a href='javascript:x'>word</a></p></article>"_s);
        QVERIFY(page.ok());
        QVERIFY(!page->content.utf8().contains("javascript") && !page->content.utf8().contains("onclick"));
        QCOMPARE(article::sanitize(page->content.utf8(), address).utf8(), page->content.utf8());
    }

    // None of these may take long or much; the test's own limit of time would say so.
    void bounded_data()
    {
        QTest::addColumn<QByteArray>("page");
        const QByteArray text = paragraph(30).toUtf8();
        QTest::newRow("largest") << text.repeated(8'000'000 / text.size());
        QTest::newRow("siblings") << QByteArray("<p>a, b</p>").repeated(100'000) + text;
        QTest::newRow("long paragraphs") << text.repeated(2'000);
        QTest::newRow("depth") << QByteArray("<div class=article>").repeated(100'000) + text;
        QTest::newRow("links") << QByteArray("<div><a href=#x>y</a></div>").repeated(100'000) + text;
        QTest::newRow("breaks") << QByteArray("<br>").repeated(400'000) + text;
        QTest::newRow("broken breaks") << QByteArray("<br> <br>a<br>").repeated(100'000) + text;
        QTest::newRow("nested breaks")
            << QByteArray("<font><br><br>a").repeated(300) + QByteArray("b, ").repeated(1'000'000);
        QTest::newRow("nested boxes")
            << QByteArray("<div class=share><p>a</p>").repeated(300) + QByteArray("b, ").repeated(1'000'000);
        QTest::newRow("repeated data")
            << "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" +
                   QByteArray("abc ").repeated(90'000) + "\"}</script>" +
                   QByteArray("<div>abd").repeated(200) + QByteArray("abc ").repeated(500'000);
        QTest::newRow("tables") << QByteArray("<table><tr><td>a, b").repeated(50'000) + text;
        QTest::newRow("lists") << QByteArray("<ul><li>").repeated(100'000) + text;
        QTest::newRow("bylines") << QByteArray("<div class=byline><div class=byline>").repeated(50'000) +
                                        text;
        QTest::newRow("headings") << QByteArray("<h1><h2>a").repeated(100'000) + text;
        QTest::newRow("insertions") << QByteArray("<ins><del>a").repeated(100'000) + text;
        QTest::newRow("names") << "<div class='" + QByteArray("share ").repeated(1'000'000) + "'>" + text;
        QTest::newRow("structured data")
            << "<script type=application/ld+json>" + QByteArray("[").repeated(1'000'000) + "</script>" + text;
        QTest::newRow("noscripts") << QByteArray("<noscript><img src=a></noscript>").repeated(100'000) + text;
    }

    void bounded()
    {
        QFETCH(const QByteArray, page);
        (void)article::extract(page, {address, {}}).ok();
    }

    void tooLarge()
    {
        const auto page = article::extract(QByteArray(9'000'000, 'a'), {address, {}});
        QVERIFY(!page.ok());
        QCOMPARE(page.error().kind, Error::Kind::TooLarge);
    }

    void nothing()
    {
        for (const char *html : {"", " ", "text", "<html>", "<p>One line.</p>"}) {
            const auto page = article::extract(html, {address, {}});
            QVERIFY(!page.ok());
            QCOMPARE(page.error().kind, Error::Kind::NoArticle);
        }
    }
};

QTEST_GUILESS_MAIN(ExtractTest)
#include "tst_extract.moc"
