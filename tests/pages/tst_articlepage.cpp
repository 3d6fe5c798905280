#include "core/pages/articlepage.h"
#include "core/pages/pagelinks.h"

#include "core/article/sanitize.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString base = u"https://news.example/world/"_s;

Words english()
{
    Words words;
    words.language = u"en"_s;
    words.views = [](qint64 n) { return QString::number(n) + u" views"_s; };
    words.minutesToRead = [](int n) { return QString::number(n) + u" min"_s; };
    words.updated = u"Updated %1"_s;
    words.by = u"By %1"_s;
    words.followUs = u"Follow us"_s;
    words.reuseNotice = u"Only with a hyperlink to %1"_s;
    words.readInBrowser = u"Read the full story"_s;
    words.noText = u"Only the headline."_s;
    words.pictureMissing = u"Picture not available"_s;
    return words;
}

pages::ArticlePage story(QByteArrayView html, const QString &title = u"The title"_s)
{
    pages::ArticlePage page;
    page.story.item.title = title;
    page.story.item.url = u"https://news.example/story?a=1&b=2"_s;
    page.story.item.language = u"en"_s;
    page.story.item.published = QDateTime(QDate(2023, 3, 7), QTime(8, 28), Qt::UTC);
    page.publication.name = u"News & Co"_s;
    page.publication.home = u"https://news.example/"_s;
    page.kicker = u"World"_s;
    page.zone = QTimeZone::utc();
    page.body = article::sanitize(html, base);
    return page;
}

QByteArray shown(const pages::ArticlePage &page, const pages::PageStyle &style = {})
{
    return pages::articleHtml(page, style, english());
}

// Between <div class="text"> and </article>.
QByteArray shownText(QByteArrayView html)
{
    const QByteArray page = shown(story(html));
    const qsizetype start = page.indexOf("<div class=\"text\">") + 18;
    return page.sliced(start, page.indexOf("</div>\n</article>") - start);
}

QByteArray ours(const char *address) { return pages::pictureAddress(QString::fromUtf8(address)).toUtf8(); }

double luminance(const QString &colour)
{
    const auto channel = [&](int at) {
        const double c = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const QString &one, const QString &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class ArticlePageTest final : public QObject
{
    Q_OBJECT

private slots:
    void hasAllThatIsKnown()
    {
        pages::ArticlePage page = story("<p>" + QByteArray("word ").repeated(450) + "</p>");
        page.story.item.summary = u"What it says."_s;
        page.story.item.views = 29;
        page.story.item.authors = {{u"By A. Writer"_s, {}, {}}};
        page.story.item.image = u"https://news.example/lead.jpg"_s;
        page.story.item.rights = u"(c) News"_s;
        page.publication.linkRequired = true;
        page.publication.follow = {{u"x"_s, u"https://x.com/news"_s}, {u"bad"_s, u"javascript:x"_s}};
        const QByteArray html = shown(page);
        for (const char *wanted :
             {"<p class=\"kicker\">World</p>", "<h1>The title</h1>",
              "<p class=\"standfirst\">What it says.</p>", "<b><bdi>News &amp; Co</bdi></b>",
              "<bdi>By A. Writer</bdi>", "<bdi>7 March 2023, 08:28</bdi>", "<bdi>29 views</bdi>",
              "<bdi>3 min</bdi>", "<figure class=\"lead\">", "Only with a hyperlink to news.example",
              "Follow us", ">X</a>", "(c) News", "href=\"https://news.example/story?a=1&amp;b=2\""})
            QVERIFY2(html.contains(wanted), wanted);
        QVERIFY(html.contains("src=\"" + ours("https://news.example/lead.jpg") + '"'));
        QVERIFY(!html.contains("javascript:"));
        QVERIFY(!html.contains("Read the full story"));
        QVERIFY(!html.contains("Updated"));
    }

    // Ways to pass it on, followed by the program itself; what is hidden is not among them.
    void offersToShareUnderTheHeadline()
    {
        pages::ArticlePage page = story("<p>Text.</p>");
        QVERIFY(!shown(page).contains("class=\"share\""));
        page.share = {{u"telegram"_s, u"Telegram"_s, {}}, {u"own-1"_s, u"Fish & <chips>"_s, {}}};
        page.share.append({u"vk"_s, u"VK"_s, {}});
        page.share.last().shown = false;
        const QByteArray html = shown(page);
        QVERIFY(html.contains("href=\"broadsheet://share/telegram\""));
        QVERIFY(html.contains("Fish &amp; &lt;chips&gt;"));
        QVERIFY(html.contains("href=\"broadsheet://share/more\""));
        QVERIFY(!html.contains("share/vk"));
        QVERIFY(html.indexOf("class=\"share\"") < html.indexOf("</header>"));
        const auto link = pages::readPageLink(QUrl(u"broadsheet://share/own-1"_s));
        QVERIFY(link && link->to == pages::PageLink::To::Share);
        QCOMPARE(link->target, u"own-1"_s);
        QVERIFY(!pages::readPageLink(QUrl(u"broadsheet://share/"_s)));
        page.story.item.url.clear(); // nothing to pass on
        QVERIFY(!shown(page).contains("class=\"share\""));
    }

    void asksTheNetworkForNothing()
    {
        pages::ArticlePage page = story("<p><a href=http://a.example/>a</a><img src=http://a.example/b.jpg "
                                        "srcset='http://a.example/c.jpg 2x'><video src=/v.mp4 poster=/p.jpg>"
                                        "</video><iframe src=https://www.youtube.com/embed/x></iframe>");
        page.story.item.image = u"http://a.example/lead.jpg"_s;
        const QByteArray html = shown(page);
        QVERIFY(html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                              "img-src broadsheet:;"));
        static const QRegularExpression loads(u"<(?!a )[a-z]+ [^>]*(src|srcset|poster|href)=\"http"_s);
        QVERIFY(!QString::fromUtf8(html).contains(loads));
        QVERIFY(!html.contains("<script") && !html.contains("<iframe") && !html.contains("<video"));
        QVERIFY(html.contains("<a class=\"player\" href=\"https://news.example/v.mp4\">"));
    }

    void hostileTextsAreEscaped()
    {
        const QString hostile = u"</title></style><script>alert(1)</script>\"'<img src=x onerror=y>"_s;
        pages::ArticlePage page = story("<p>text</p>", hostile);
        page.kicker = page.publication.name = page.story.item.rights = hostile;
        page.story.item.summary = page.story.item.sourceTitle = hostile + u" other"_s;
        page.story.item.authors = {{hostile, {}, {}}};
        page.story.item.language = u"en\" onload=\"x"_s;
        page.story.item.url = u"https://news.example/\"><script>"_s;
        page.publication.notice = {{u"en"_s, hostile}};
        page.publication.follow = {{hostile, u"https://x.example/"_s}};
        pages::PageStyle style;
        style.serifFamilies = {u"x\"; } </style><script>"_s, u"</style>"_s};
        const QByteArray html = shown(page, style);
        QVERIFY(!html.contains("<script") && !html.contains("<img src=x"));
        QCOMPARE(html.count("</style>"), 1);
        QCOMPARE(html.count("</title>"), 1);
        QVERIFY(!html.contains("\" onload"));
        QVERIFY(!pages::styleScript(style).contains(u"</"_s));
    }

    void missingFieldsLeaveNothingBehind()
    {
        pages::ArticlePage page;
        const QByteArray html = pages::articleHtml(page, {}, Words());
        QVERIFY(html.contains("<main>") && html.endsWith("</html>\n"));
        QVERIFY(!html.contains("<h1>") && !html.contains("class=\"kicker\"") && !html.contains("<b>"));
        QVERIFY(!html.contains("class=\"dateline\"") && !html.contains("<img") && !html.contains("<a "));
    }

    void shortStoriesLeadToTheirPublisher()
    {
        pages::ArticlePage page = story("");
        QVERIFY(shown(page).contains("Only the headline."));
        QVERIFY(shown(page).contains("Read the full story"));
        page.story.item.summary = u"A teaser."_s;
        QVERIFY(shown(page).contains("<p>A teaser.</p>"));
        QVERIFY(!shown(page).contains("Only the headline."));
        QVERIFY(shown(story("<p>" + QByteArray("word ").repeated(300) + "and so on […]</p>"))
                    .contains("Read the full story"));
        page.story.item.url.clear();
        QVERIFY(!shown(page).contains("Read the full story"));
    }

    void standfirstThatRepeatsIsLeftOut()
    {
        pages::ArticlePage page = story("<p>It began on Tuesday in the harbour and went on.</p>");
        page.story.item.summary = u"It began on Tuesday in the…"_s;
        QVERIFY(!shown(page).contains("class=\"standfirst\""));
        page.story.item.summary = page.story.item.title;
        QVERIFY(!shown(page).contains("class=\"standfirst\""));
        // A program that shortens takes along what stands beside the text; an editor writes to the end.
        const QString begun =
            u"It began on Tuesday in the harbour, where nobody had expected it to begin at all. "_s;
        page = story("<p>" + begun.toUtf8() + "</p><p>Then it went on.</p>");
        for (const QString &end : {u"…"_s, u"[…]"_s, u" ..."_s}) {
            page.story.item.summary = begun + u"Photo: the harbour Then it"_s + end;
            QVERIFY2(!shown(page).contains("class=\"standfirst\""), qPrintable(end));
        }
        page.story.item.summary = begun + u"By noon it was over."_s;
        QVERIFY(shown(page).contains("class=\"standfirst\""));
    }

    void leadPictureComesOnce()
    {
        pages::ArticlePage page = story("<p><img src=/other.jpg></p><p>text</p>");
        page.story.item.image = u"https://news.example/lead.jpg"_s;
        QVERIFY(!shown(page).contains("class=\"lead\""));
        page = story("<p>" + QByteArray("word ").repeated(100) + "</p><img src=/lead-300x200.jpg?x=1>");
        page.story.item.image = u"https://news.example/lead.jpg"_s;
        QVERIFY(!shown(page).contains("class=\"lead\""));
        page.story.item.image = u"https://news.example/another.jpg"_s;
        QVERIFY(shown(page).contains("class=\"lead\""));
        // The same file elsewhere is the same picture, when its name tells it from others.
        page = story("<p>" + QByteArray("word ").repeated(100) +
                     "</p><img src=/2/harbour.jpg><img src=/2/1.jpg>");
        page.story.item.image = u"https://cdn.example/w800/harbour.jpg"_s;
        QVERIFY(shown(page).contains("class=\"lead\"")); // seven letters tell little
        page.story.item.image = u"https://cdn.example/1.jpg"_s;
        QVERIFY(shown(page).contains("class=\"lead\""));
        page = story("<p>" + QByteArray("word ").repeated(100) +
                     "</p><img src=/2/harbour-at-night-640x480.jpg>");
        page.story.item.image = u"https://cdn.example/w800/harbour-at-night.jpg"_s;
        QVERIFY(!shown(page).contains("class=\"lead\""));
    }

    void runsTheStorysWay()
    {
        pages::ArticlePage page = story("<p>نص</p>", u"مدن الموانئ"_s);
        page.story.item.language = u"ar"_s;
        QVERIFY(
            shown(page).startsWith("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\" data-theme=\"light\""));
        QVERIFY(shown(page).contains("<bdi lang=\"en\" dir=\"ltr\">Read the full story</bdi>"));
        page.story.item.language.clear();
        page.story.edition = u"hy"_s;
        page.story.item.title = u"Նավահանգիստ"_s;
        QVERIFY(shown(page).contains("<html lang=\"hy\" dir=\"ltr\""));
    }

    // Feeds tell a wrong language; the reader knows.
    void runsAsTheReaderWishes()
    {
        pages::ArticlePage page = story("<p>نص</p><p>Latin</p>", u"Harbour news"_s);
        QVERIFY(shown(page).contains("<html lang=\"en\" dir=\"ltr\""));
        QVERIFY(shown(page).contains("<p dir=\"rtl\">نص</p><p>Latin</p>"));
        page.story.direction = TextDirection::RightToLeft;
        QVERIFY(shown(page).contains("<html lang=\"en\" dir=\"rtl\""));
        QVERIFY(shown(page).contains("<p>نص</p><p>Latin</p>"));
        page.story.item.title = u"مدن"_s;
        page.story.direction = TextDirection::LeftToRight;
        QVERIFY(shown(page).contains("<html lang=\"en\" dir=\"ltr\""));
    }

    void noticeInTheEditionsLanguage()
    {
        pages::ArticlePage page = story("<p>x</p>");
        page.publication.notice = {{u"en"_s, u"Mind the link."_s}, {u"ru"_s, u"Со ссылкой."_s}};
        QVERIFY(shown(page).contains("Mind the link."));
        page.story.item.language = u"ru"_s;
        QVERIFY(shown(page).contains("Со ссылкой."));
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, QByteArray html, QByteArray wanted) {
            QTest::newRow(name) << html << wanted;
        };
        row("as it is", "<h2>a</h2><p>b &amp; c</p>", "<h2>a</h2><p>b &amp; c</p>");
        row("demoted", "<p>x</p><h1>a</h1><h6>b</h6>", "<p>x</p><h2>a</h2><h6>b</h6>");
        row("title again", "<div><h1>The  TITLE</h1><p>a</p></div>", "<div><p>a</p></div>");
        row("other heading", "<h1>The titles</h1><p>a</p>", "<h2>The titles</h2><p>a</p>");
        row("table", "<table><tr><td><table><tr><td>a</table></table>",
            "<div class=\"scroll\"><table><tbody><tr><td><table><tbody><tr><td>a</td></tr></tbody></table>"
            "</td></tr></tbody></table></div>");
        row("picture", "<p><img src=/a.jpg alt='A \"b\"' title=t width=600 height=400></p>",
            "<p><img class=\"alone\" src=\"" + ours("https://news.example/a.jpg") +
                "\" width=\"600\" height=\"400\" alt=\"A &quot;b&quot;\" title=\"t\"></p>");
        row("undescribed picture", "<img src=/a.jpg width=600>",
            "<img class=\"alone\" src=\"" + ours("https://news.example/a.jpg") +
                "\" alt=\"Picture not available\" role=\"presentation\">");
        row("small picture", "a <img src=/a.png alt=x width=16 height=16>",
            "a <img src=\"" + ours("https://news.example/a.png") +
                "\" class=\"inline\" width=\"16\" height=\"16\" alt=\"x\">");
        row("pictures alone and not",
            "<p><a href=/><img src=/a.png alt=''></a></p><p><img src=/a.png alt=''> a</p>",
            "<p><a href=\"https://news.example/\"><img class=\"alone\" src=\"" +
                ours("https://news.example/a.png") + "\" alt=\"\"></a></p><p><img src=\"" +
                ours("https://news.example/a.png") + "\" alt=\"\"> a</p>");
        const QByteArray paragraph = QByteArray("word ").repeated(15) + "end.";
        row("pictures around a paragraph and within one",
            "<p><img src=/a.png alt=''><br>" + paragraph + "<img src=/a.png alt=''></p><p>" + paragraph +
                "<img src=/a.png alt=''>" + paragraph + "</p>",
            "<p><img class=\"alone above\" src=\"" + ours("https://news.example/a.png") + "\" alt=\"\"><br>" +
                paragraph + "<img class=\"alone below\" src=\"" + ours("https://news.example/a.png") +
                "\" alt=\"\"></p><p>" + paragraph + "<img src=\"" + ours("https://news.example/a.png") +
                "\" alt=\"\">" + paragraph + "</p>");
        row("a picture for a letter", "<p><img src=/a.png alt=\"\xf0\x9f\x99\x82\">" + paragraph + "</p>",
            "<p><img src=\"" + ours("https://news.example/a.png") +
                "\" class=\"inline\" alt=\"\xf0\x9f\x99\x82\">" + paragraph + "</p>");
        row("set", "<img src=/a.jpg alt='' srcset='/b.jpg 800w, /c.jpg 1600w, /d.jpg 3000w'>",
            "<img class=\"alone\" src=\"" + ours("https://news.example/c.jpg") + "\" alt=\"\">");
        row("dense set", "<img src=/a.jpg alt='' srcset='/b.jpg 1x, /c.jpg 2x, /d.jpg 3x'>",
            "<img class=\"alone\" src=\"" + ours("https://news.example/c.jpg") + "\" alt=\"\">");
        // Of <picture>: what everything decodes first, then what pages do, never what nothing does.
        const auto picture = [&](const char *name, const QByteArray &sources, const char *wanted) {
            row(name, "<picture>" + sources + "<img src=/a.jpg alt=''></picture>",
                "<img class=\"alone\" src=\"" + ours(wanted) + "\" alt=\"\">");
        };
        picture("wider source", "<source srcset='/b.webp 640w, /c.webp 1600w' type=image/webp>",
                "https://news.example/c.webp");
        picture("no wider source", "<source srcset=/b.webp type=image/webp>", "https://news.example/a.jpg");
        picture("source of a kind lists cannot show", "<source srcset='/b 1600w' type='image/avif'>",
                "https://news.example/a.jpg");
        picture("the same by its name", "<source srcset='/b.avif?w=1600 1600w'>",
                "https://news.example/a.jpg");
        picture("the next source", "<source srcset='/b 1600w' type=image/jxl><source srcset='/c 1400w'>",
                "https://news.example/c");
        picture("source for wide windows", "<source srcset=/b.jpg media='(min-width: 960px)'>",
                "https://news.example/b.jpg");
        picture("source for telephones",
                "<source srcset='/b.jpg 1600w' media='(max-width: 600px)'>"
                "<source srcset='/c.jpg 1600w' media='(prefers-color-scheme: dark)'>",
                "https://news.example/a.jpg");
        row("no other kind",
            "<picture><source srcset='/a.jxl' type=image/jxl><source srcset=/a.avif type=image/avif>"
            "<img alt=''></picture>",
            "<img class=\"alone\" src=\"" + ours("https://news.example/a.avif") + "\" alt=\"\">");
        row("pictures apart", "<picture><source srcset='/b.jpg 1600w'></picture><img src=/a.jpg alt=''>",
            "<img class=\"alone\" src=\"" + ours("https://news.example/a.jpg") + "\" alt=\"\">");
        row("audio", "<audio controls><source src=/a.mp3>no</audio>b",
            "<a class=\"player\" href=\"https://news.example/a.mp3\">\u25b6\ufe0e "
            "<bdi>news.example/a.mp3</bdi></a>b");
        row("link", "<a href='/a?b=1&amp;c=\"2'>x</a>",
            "<a href=\"https://news.example/a?b=1&amp;c=%222\">x</a>");
    }

    void bodies()
    {
        QFETCH(const QByteArray, html);
        QTEST(shownText(html), "wanted");
    }

    void styleIsBounded()
    {
        pages::PageStyle style;
        style.theme = pages::Theme::Sepia;
        style.textPercent = 100'000;
        style.measure = 0;
        style.serifFamilies = {u"My Font"_s};
        const QByteArray html = shown(story("<p>x</p>"), style);
        QVERIFY(html.contains("data-theme=\"sepia\""));
        QVERIFY(html.contains("--text-percent:300;--column:100%;--leading:1;--serif:&quot;My Font&quot;,"));
        QVERIFY(pages::styleScript(style).contains(u"\"sepia\""_s));
    }

    void emptyPageSaysOneSentence()
    {
        const QByteArray html = pages::emptyHtml(u"Choose <a> story"_s, {}, u"en"_s);
        QVERIFY(html.contains("<p>Choose &lt;a&gt; story</p>"));
        QVERIFY(html.contains("Content-Security-Policy"));
    }

    void theSectionLeadsOn()
    {
        pages::ArticlePage page = story("<p>Text</p>");
        page.publication.id = u"az.caliber"_s;
        QVERIFY(
            shown(page).contains("<p class=\"kicker\">World</p>")); // where the program knows no such section
        page.section = u"world"_s;
        QVERIFY(shown(page).contains(
            "<p class=\"kicker\"><a href=\"broadsheet://section/az.caliber/world\">World</a></p>"));
        page.kicker = u"მსოფლიო"_s; // Georgian has no capitals to be set in
        QVERIFY(shown(page).contains("/world\"><span class=\"no-capitals\">მსოფლიო</span></a></p>"));
        QVERIFY(shown(page).contains(".no-capitals { text-transform: none; }"));
        QVERIFY(!shown(page).contains("class=\"more\""));

        Headline other;
        other.id = StoryId{77};
        other.title = u"Another <story>"_s;
        page.more = {u"world"_s,
                     u"World"_s,
                     u"The most important world news"_s,
                     {other},
                     QDateTime::currentDateTimeUtc()};
        page.next = other;
        Words words = english();
        words.moreAbout = u"More in %1 — %2"_s;
        words.nextStory = u"Next story"_s;
        const QByteArray html = pages::articleHtml(page, {}, words);
        QVERIFY(html.contains("More in World — The most important world news"));
        QCOMPARE(html.count("href=\"broadsheet://story/77\""), 2);
        QVERIFY(html.contains("Another &lt;story&gt;"));
        QVERIFY(html.contains("Next story"));
        QVERIFY(!html.contains("Previous"));
    }

    void theNewspaperIsFollowedByHttpsAlone()
    {
        pages::ArticlePage page = story("<p>Text</p>");
        page.publication.follow = {{u"telegram"_s, u"https://t.me/news"_s},
                                   {u"gazette"_s, u"https://gazette.test/<x>"_s},
                                   {u"facebook"_s, u"http://facebook.test/plain"_s},
                                   {u"x"_s, u"javascript:alert(1)"_s}};
        page.publication.apps = {{u"apple"_s, u"https://apps.apple.test/1"_s}};
        Words words = english();
        words.apps = u"Apps"_s;
        const QByteArray html = pages::articleHtml(page, {}, words);
        QVERIFY(html.contains("Telegram</a>"));
        QVERIFY(html.contains("Gazette</a>")); // unknown: by its own name, with a globe
        QVERIFY(html.contains("App Store</a>"));
        QCOMPARE(html.count("<svg aria-hidden=\"true\""), 3);
        QVERIFY(!html.contains("facebook.test") && !html.contains("javascript:"));
        for (int i = 0; i < 1'000; ++i)
            page.publication.follow.append({u"n%1"_s.arg(i), u"https://n.test/%1"_s.arg(i)});
        QVERIFY(pages::articleHtml(page, {}, words).count("https://n.test/") <= 24);
    }

    void coloursAreLegible()
    {
        QFile file(u":/pages/ground.css"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString css = QString::fromUtf8(file.readAll());
        static const QRegularExpression block(u"\\[data-theme=(\\w+)\\] \\{([^}]*)\\}"_s);
        static const QRegularExpression token(u"--(\\w+): (#[0-9a-f]{6})"_s);
        int themes = 0;
        for (auto it = block.globalMatch(css); it.hasNext(); ++themes) {
            const QRegularExpressionMatch theme = it.next();
            QHash<QString, QString> colours;
            for (auto inner = token.globalMatch(theme.captured(2)); inner.hasNext();) {
                const QRegularExpressionMatch one = inner.next();
                colours.insert(one.captured(1), one.captured(2));
            }
            for (const QString &ground : {u"paper"_s, u"chip"_s}) {
                for (const QString &text : {u"ink"_s, u"soft"_s, u"accent"_s, u"link"_s, u"text"_s})
                    QVERIFY2(contrast(colours[text], colours[ground]) >= 4.5,
                             qPrintable(theme.captured(1) + u' ' + text + u" on "_s + ground));
            }
            QVERIFY(contrast(colours[u"ink"_s], colours[u"selected"_s]) >= 4.5);
            for (const QString &text : {u"ink"_s, u"link"_s})
                QVERIFY(contrast(colours[text], colours[u"highlight"_s]) >= 4.5);
            QVERIFY(contrast(colours[u"star"_s], colours[u"highlight"_s]) >= 3); // the line under the words
            QVERIFY(contrast(colours[u"star"_s], colours[u"paper"_s]) >= 4.5);
        }
        QCOMPARE(themes, 4);
    }
};

QTEST_GUILESS_MAIN(ArticlePageTest)
#include "tst_articlepage.moc"
