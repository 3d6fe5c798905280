#include "tests/support/testnewspaper.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace broadsheet::testing {

struct TestStory
{
    QString language;
    QString section; // id
    QString title;
    QString path;
    QDateTime published;
};

namespace {

struct TestSection
{
    QString id;
    QString en;
    QString ru;
    QString hy;

    QString in(const QString &language) const
    {
        return language == u"ru"_s ? ru : language == u"hy"_s ? hy : en;
    }
};

const TestSection sections[] = {
    {u"world"_s, u"World"_s, u"Мир"_s, u"Աշխարհ"_s},
    {u"politics"_s, u"Politics"_s, u"Политика"_s, u"Քաղաքականություն"_s},
    {u"economy"_s, u"Economy"_s, u"Экономика"_s, u"Տնտեսություն"_s},
    {u"culture"_s, u"Culture"_s, u"Культура"_s, u"Մշակույթ"_s},
    {u"sport"_s, u"Sport"_s, u"Спорт"_s, u"Սպորտ"_s},
};

const QString languages[] = {u"en"_s, u"ru"_s, u"hy"_s};

QList<TestStory> storiesIn(const QString &language, const QString &section = {})
{
    QList<TestStory> stories;
    int number = 0;
    for (const TestSection &each : sections) {
        for (int i = 1; i <= TestNewspaper::storiesOfASection; ++i) {
            ++number;
            if (!section.isEmpty() && section != each.id)
                continue;
            stories.append({language, each.id, u"%1: the news of hour %2"_s.arg(each.in(language)).arg(i),
                            u"/%1/post/%2"_s.arg(language).arg(1000 + number),
                            QDateTime::currentDateTimeUtc().addSecs(-60 * number)});
        }
    }
    return stories;
}

QByteArray nameOf(const TestStory &story)
{
    for (const TestSection &each : sections) {
        if (each.id == story.section)
            return each.in(story.language).toUtf8();
    }
    return {};
}

QByteArray dateline(const TestStory &story)
{
    const QDateTime theirs = story.published.toOffsetFromUtc(4 * 3600); // Baku
    return theirs.toString(u"dd.MM.yyyy, HH:mm"_s).toLatin1();
}

QByteArray articlePage(const TestStory &story)
{
    QByteArray others;
    for (const QString &language : languages)
        others += "<link rel='alternate' hreflang='" + language.toLatin1() + "' href='/" +
                  language.toLatin1() + story.path.sliced(3).toUtf8() + "'>";
    QByteArray body;
    for (int i = 1; i <= 4; ++i)
        body += "<p>" + story.title.toUtf8() + ", paragraph " + QByteArray::number(i) +
                ": the harbour was quiet until noon, when the ferry came in with two bells and the keeper of "
                "the lighthouse counted the passengers twice, as he had promised.</p>";
    return "<!doctype html><html lang='" + story.language.toLatin1() +
           "'><head><meta charset='utf-8'><title>The Meridian</title>" + others +
           "</head><body><div class='menu'><a href='/'>Home</a></div><div class='post'>"
           "<div class='post_title'>" +
           story.title.toUtf8() + "</div><div class='post_time'>" + dateline(story) +
           "</div><div class='post_categoty'>" + nameOf(story) + "</div><div class='post_body'>" + body +
           "<div class='banner'>Buy a boat</div></div><div class='post_signature'>Anna Ferry</div>"
           "<div class='post_hits'>Views: 1 234</div></div></body></html>";
}

QJsonObject namesOf(const TestSection &section)
{
    return {{u"en"_s, section.en}, {u"ru"_s, section.ru}, {u"hy"_s, section.hy}};
}

QJsonObject sourceOf(const QString &edition, const QString &type, const QString &address)
{
    QJsonObject source = {{u"edition"_s, edition}, {u"type"_s, type}, {u"url"_s, address}};
    if (type == u"html"_s)
        source.insert(u"use"_s, u"cards"_s);
    return source;
}

} // namespace

TestNewspaper::TestNewspaper(ScriptedServer &server) : m_server(server) { serve(Layout::AsKnown); }

void TestNewspaper::changeLayout() { serve(Layout::Changed); }

void TestNewspaper::serve(Layout layout)
{
    m_server.route("/robots.txt", bytes("User-agent: *\nDisallow: /private/\nSitemap: " +
                                            m_server.address(u"/ru/news.xml"_s).toUtf8() + "\n",
                                        "text/plain"));
    m_server.route("/en/rss.xml", feed(feedXml()));
    m_server.route("/ru/news.xml", bytes(sitemap(), "application/xml"));
    m_server.route("/en/world", page(listPage(u"en"_s, u"world"_s, layout)));
    m_server.route("/ru/world", page(listPage(u"ru"_s, u"world"_s, layout)));
    m_server.route("/hy/", page(listPage(u"hy"_s, {}, layout)));
    for (const QString &language : languages) {
        for (const TestStory &story : storiesIn(language))
            m_server.route(story.path.toUtf8(), page(articlePage(story)));
    }
}

QByteArray TestNewspaper::card(const TestStory &story, Layout layout) const
{
    if (layout == Layout::Changed)
        return "<li class='tile'><a href='" + story.path.toUtf8() + "'>" + story.title.toUtf8() + "</a></li>";
    return "<div class='float_block'><div class='float_block_time'>" + dateline(story) + "</div><a href='" +
           story.path.toUtf8() + "'><h3 class='float_block_title'>" + story.title.toUtf8() +
           "</h3></a><div class='float_block_category'>" + nameOf(story) + "</div></div>";
}

QByteArray TestNewspaper::listPage(const QString &language, const QString &section, Layout layout) const
{
    QByteArray html = "<!doctype html><html lang='" + language.toLatin1() +
                      "'><head><meta charset='utf-8'><title>The Meridian</title></head><body>"
                      "<a href='/about'>About the newspaper and its readers</a>";
    for (const TestStory &story : storiesIn(language, section))
        html += card(story, layout);
    return html + "</body></html>";
}

QByteArray TestNewspaper::feedXml() const
{
    QByteArray xml = "<?xml version='1.0'?><rss version='2.0'><channel><title>The Meridian</title>"
                     "<language>en</language>";
    for (const TestStory &story : storiesIn(u"en"_s)) {
        const QByteArray address = m_server.address(story.path).toUtf8();
        xml += "<item><title>" + story.title.toUtf8() + "</title><link>" + address + "</link><guid>" +
               address + "</guid><category>" + nameOf(story) + "</category><pubDate>" +
               QLocale::c().toString(story.published, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
               " GMT</pubDate><description>The harbour was quiet until noon…</description></item>";
    }
    return xml + "</channel></rss>";
}

QByteArray TestNewspaper::sitemap() const
{
    QByteArray xml = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
                     "xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>";
    for (const TestStory &story : storiesIn(u"ru"_s))
        xml += "<url><loc>" + m_server.address(story.path).toUtf8() +
               "</loc><news:news><news:publication><news:name>The Meridian</news:name>"
               "<news:language>ru</news:language></news:publication><news:publication_date>" +
               story.published.toString(Qt::ISODate).toLatin1() + "</news:publication_date><news:title>" +
               story.title.toUtf8() + "</news:title></news:news></url>";
    return xml + "</urlset>";
}

QByteArray TestNewspaper::manifest() const
{
    QJsonArray editions;
    for (const QString &language : languages)
        editions.append(QJsonObject{{u"language"_s, language},
                                    {u"label"_s, language == u"hy"_s ? u"ՀԱՅ"_s : language.toUpper()},
                                    {u"home"_s, m_server.address(u'/' + language + u'/')}});
    QJsonArray list;
    for (const TestSection &section : sections) {
        QJsonObject entry = {{u"id"_s, section.id}, {u"name"_s, namesOf(section)}};
        if (section.id == u"world"_s) {
            entry.insert(u"tagline"_s, QJsonObject{{u"en"_s, u"The most important world news"_s}});
            entry.insert(u"sources"_s,
                         QJsonArray{sourceOf(u"en"_s, u"html"_s, m_server.address(u"/en/world"_s)),
                                    sourceOf(u"ru"_s, u"html"_s, m_server.address(u"/ru/world"_s))});
        }
        list.append(entry);
    }
    const QJsonObject cards = {
        {u"item"_s, u".float_block"_s},
        {u"link"_s, QJsonObject{{u"select"_s, u"a[href*='/post/']"_s}, {u"attr"_s, u"href"_s}}},
        {u"title"_s, u".float_block_title"_s},
        {u"date"_s, u".float_block_time"_s},
        {u"section"_s, u".float_block_category"_s}};
    const QJsonObject article = {{u"addresses"_s, QJsonArray{u"/{edition}/post/{id}"_s}},
                                 {u"root"_s, u".post"_s},
                                 {u"title"_s, u".post_title"_s},
                                 {u"date"_s, u".post_time"_s},
                                 {u"section"_s, u".post_categoty"_s},
                                 {u"author"_s, u".post_signature"_s},
                                 {u"views"_s, u".post_hits"_s},
                                 {u"body"_s, u".post_body"_s},
                                 {u"strip"_s, QJsonArray{u".banner"_s}}};
    return QJsonDocument(
               QJsonObject{{u"broadsheet_publication"_s, 1},
                           {u"id"_s, id},
                           {u"name"_s, name},
                           {u"home"_s, m_server.address(u"/en/"_s)},
                           {u"timezone"_s, u"Asia/Baku"_s},
                           {u"hosts"_s, QJsonArray{u"127.0.0.1"_s}},
                           {u"editions"_s, editions},
                           {u"sources"_s,
                            QJsonArray{sourceOf(u"en"_s, u"feed"_s, m_server.address(u"/en/rss.xml"_s)),
                                       sourceOf(u"ru"_s, u"sitemap"_s, m_server.address(u"/robots.txt"_s))}},
                           {u"sections"_s, list},
                           {u"lists"_s, QJsonObject{{u"cards"_s, cards}}},
                           {u"article"_s, article},
                           {u"dates"_s, QJsonObject{{u"order"_s, u"day-first"_s}}},
                           {u"use_of_materials"_s,
                            QJsonObject{{u"attribution"_s, u"link"_s},
                                        {u"notice"_s, QJsonObject{{u"en"_s, u"Use needs a hyperlink."_s}}}}}})
        .toJson();
}

} // namespace broadsheet::testing
