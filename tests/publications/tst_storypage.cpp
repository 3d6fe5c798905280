// One story's page by the rule of a manifest, on pages shaped like Caliber.Az's.
#include "core/publications/listpage.h"
#include "core/publications/storypage.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::publications;
using namespace Qt::StringLiterals;

namespace {

Publication paper()
{
    Publication p;
    p.hosts = {u"news.example"_s};
    p.timeZone = u"Asia/Baku"_s;
    p.dateOrder = DateOrder::DayFirst;
    ArticleRule &rule = p.article;
    rule.addresses = {u"/{edition}/post/{id}"_s};
    rule.root = u".post"_s;
    rule.title = {{u".post_title"_s, u"h1"_s}, {}, Extractor::Text};
    rule.date = {{u".post_time"_s}, {}, Extractor::Dateline};
    rule.section = {{u".post_categoty"_s}, {}, Extractor::Text};
    rule.image = {{u".post_cover"_s}, u"style"_s, Extractor::CssUrl};
    rule.author = {{u".post_signature"_s}, {}, Extractor::Text};
    rule.views = {{u".post_hits"_s}, {}, Extractor::Text};
    rule.body = {u".post_body"_s};
    rule.strip = {u".banner"_s, u"[class*=reklam]"_s};
    rule.dropImages = {u"zoom.png"_s};
    return p;
}

const PagePlace place{u"https://news.example/en/post/17"_s, u"en"_s};

const QByteArray story =
    "<html><body><div class='post_title'>Most read</div><div class='post'><h1 class='post_title'> A ship \n "
    "sinks</h1><div class='post_time'>07/06/2026, 16:05</div><div class='post_categoty'>World</div>"
    "<div class='post_cover' style=\"background: url('/ship.jpg')\"></div>"
    "<div class='post_body'><p>First.</p><div class='banner'>Buy!</div><p>Second <img src='/zoom.png'>"
    "<img src='/deck.jpg'></p><div class='x-reklam-y'>More!</div></div>"
    "<div class='post_signature'>Anna Ferry</div><div class='post_hits'>Views: 12 "
    "345</div></div></body></html>";

struct Read
{
    markup::HtmlTree tree;
    StoryPage page;
};

Read read(const QByteArray &html, const Publication &publication = paper())
{
    Result<markup::HtmlTree> tree = markup::parseHtml(html, markup::HtmlKind::Page);
    if (!tree)
        qFatal("no tree");
    Read result{std::move(*tree), {}};
    result.page = readStoryPage(&result.tree, publication, place);
    return result;
}

} // namespace

class StoryPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsRead()
    {
        const Read result = read(story);
        const StoryPage &page = result.page;
        QCOMPARE(page.title, u"A ship sinks"_s); // within the root
        QCOMPARE(page.section, u"World"_s);
        QCOMPARE(page.image, u"https://news.example/ship.jpg"_s);
        QCOMPARE(page.author, u"Anna Ferry"_s);
        QCOMPARE(page.published, QDateTime({2026, 6, 7}, {12, 5}, Qt::UTC)); // day first, in Baku
        QCOMPARE(page.views, 12345);
        QVERIFY(page.body);
    }

    void whatIsNoPartOfTheStoryIsTakenOut()
    {
        const Read result = read(story);
        QCOMPARE(markup::textOf(result.page.body), "First.Second ");
        const markup::HtmlNode *picture = markup::firstElement(result.page.body, "img");
        QVERIFY(picture);
        QCOMPARE(picture->attribute("src"), "/deck.jpg");
        QVERIFY(!markup::firstElement(picture->next ? picture->next : picture, "zoom"));
    }

    void anotherLayoutLeavesTheBodyToOthers()
    {
        const Read result = read("<article><h1>A ship sinks</h1><p>First.</p></article>");
        QVERIFY(!result.page.body);
        QCOMPARE(result.page.title, u"A ship sinks"_s); // its second selector
        QCOMPARE(result.page.views, -1);
        QVERIFY(!result.page.published.isValid());
    }

    void whichPagesHaveARule_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("has");
        QTest::newRow("a story") << u"https://news.example/ru/post/5"_s << true;
        QTest::newRow("its front page") << u"https://news.example/"_s << false;
        QTest::newRow("another's") << u"https://other.example/ru/post/5"_s << false;
    }
    void whichPagesHaveARule()
    {
        QFETCH(QString, address);
        QTEST(hasRuleFor(paper(), address), "has");
        Publication bodiless = paper();
        bodiless.article.body.clear();
        QVERIFY(!hasRuleFor(bodiless, address));
    }
};

QTEST_GUILESS_MAIN(StoryPageTest)
#include "tst_storypage.moc"
