#include "core/pages/articlepage.h"

#include "core/locale/datelines.h"
#include "core/locale/languages.h"
#include "core/markup/htmlwriter.h"
#include "core/pages/articlebody.h"
#include "core/pages/pagestyle.h"
#include "core/pages/paperpage.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

constexpr int wordsAMinute = 200;
constexpr qsizetype shortText = 800;         // characters: what is shorter may go on at the publisher's
constexpr qsizetype longestStandfirst = 400; // characters: a longer summary is the text itself
constexpr qint64 laterEdit = 10 * 60;        // seconds after which a change is worth telling

constexpr char policy[] =
    "default-src 'none'; img-src broadsheet:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

struct Network
{
    QLatin1StringView id;
    QLatin1StringView name;
};
constexpr Network networks[] = {
    {"facebook"_L1, "Facebook"_L1},
    {"instagram"_L1, "Instagram"_L1},
    {"linkedin"_L1, "LinkedIn"_L1},
    {"mastodon"_L1, "Mastodon"_L1},
    {"ok"_L1, "OK"_L1},
    {"rss"_L1, "RSS"_L1},
    {"telegram"_L1, "Telegram"_L1},
    {"threads"_L1, "Threads"_L1},
    {"tiktok"_L1, "TikTok"_L1},
    {"twitter"_L1, "X"_L1},
    {"vk"_L1, "VK"_L1},
    {"whatsapp"_L1, "WhatsApp"_L1},
    {"x"_L1, "X"_L1},
    {"youtube"_L1, "YouTube"_L1},
    {"bluesky"_L1, "Bluesky"_L1},
};

QByteArray escaped(const QString &text) { return markup::escapedHtml(text.toUtf8()); }

// ' lang="ru" dir="ltr"' of this text.
QByteArray direction(const QString &language, const QString &text)
{
    const bool mirrored = locale::directionOfText(text, language) == Qt::RightToLeft;
    return " lang=\"" + escaped(language) + "\" dir=\"" + (mirrored ? "rtl\"" : "ltr\"");
}

// A sentence of ours within the story's page: its own language and direction, the page's alignment.
QByteArray isolated(const QString &language, const QString &text)
{
    return text.isEmpty() ? QByteArray()
                          : "<bdi" + direction(language, text) + '>' + escaped(text) + "</bdi>";
}

// Empty for an empty text.
QByteArray element(QByteArrayView tag, const QString &text)
{
    const QByteArray name = tag.first(tag.indexOf(' ') < 0 ? tag.size() : tag.indexOf(' ')).toByteArray();
    return text.isEmpty() ? QByteArray()
                          : '<' + tag.toByteArray() + '>' + escaped(text) + "</" + name + ">\n";
}

QByteArray link(QByteArrayView cssClass, const QString &address, const QByteArray &html)
{
    const QString safe = text::resolveUrl(address, {});
    if (safe.isEmpty())
        return {};
    return "<a" + (cssClass.isEmpty() ? QByteArray() : " class=\"" + cssClass.toByteArray() + '"') +
           " href=\"" + escaped(safe) + "\">" + html + "</a>";
}

QByteArray document(const PageStyle &style, const QString &language, const QString &title,
                    const QByteArray &body)
{
    return "<!doctype html>\n<html" + direction(language, title) + " data-theme=\"" +
           QByteArray(themeName(style.theme).data()) + "\" style=\"" + escaped(rootStyle(style)) +
           "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"" +
           policy + "\"><meta name=\"referrer\" content=\"no-referrer\">" + element("title", title) +
           "<style>" + articleCss() + "</style></head>\n<body>" + body + "</body></html>\n";
}

class Page final
{
public:
    Page(const ArticlePage &page, const PageStyle &style, const Words &words)
        : m_page(page),
          m_item(page.story.item),
          m_style(style),
          m_words(words),
          m_language(storyLanguage(page.story)),
          m_title(text::squeezed(page.story.item.title)),
          m_body(articleBody(page.body, m_title, words))
    {
    }

    QByteArray html() const
    {
        return document(m_style, m_language, m_title,
                        "<main>\n<article>\n" + head() + leadPicture() + text() + "</article>\n" + end() +
                            "</main>\n");
    }

private:
    QByteArray head() const
    {
        return "<header>\n" + element("p class=\"kicker\"", m_page.kicker) + element("h1", m_title) +
               element("p class=\"standfirst\"", standfirst()) + dateline() + "</header>\n";
    }

    QString summary() const { return text::squeezed(m_item.summary); }

    // The summary, where it says something the text does not begin with.
    QString standfirst() const
    {
        QString stem = summary();
        if (stem.size() > longestStandfirst || m_body.plain.isEmpty())
            return {};
        while (!stem.isEmpty() && QStringView(u"….[] ").contains(stem.back()))
            stem.chop(1);
        const QString beginning = text::squeezed(m_body.plain.left(3 * longestStandfirst));
        const bool repeats =
            beginning.contains(stem, Qt::CaseInsensitive) || stem.compare(m_title, Qt::CaseInsensitive) == 0;
        return repeats ? QString() : summary();
    }

    QByteArray dateline() const
    {
        QByteArray parts;
        const auto add = [&](const QString &text) {
            parts += text.isEmpty() ? QByteArray() : "<bdi>" + escaped(text) + "</bdi>\n";
        };
        if (!m_page.publication.name.isEmpty())
            parts += "<b><bdi>" + escaped(m_page.publication.name) + "</bdi></b>\n";
        add(authors());
        add(date(m_item.published.isValid() ? m_item.published : m_page.story.firstSeen));
        if (m_item.published.isValid() && m_item.published.secsTo(m_item.modified) > laterEdit)
            add(m_words.updated + u' ' + date(m_item.modified));
        if (m_item.views >= 0 && m_words.views)
            add(m_words.views(m_item.views));
        const int words = text::wordCount(m_body.plain);
        if (words > wordsAMinute / 2 && m_words.minutesToRead)
            add(m_words.minutesToRead((words + wordsAMinute - 1) / wordsAMinute));
        return parts.isEmpty() ? parts : "<div class=\"dateline\">" + parts + "</div>\n";
    }

    QString date(const QDateTime &utc) const
    {
        return utc.isValid() ? locale::dateline(utc, m_language, m_page.zone) : QString();
    }

    QString authors() const
    {
        QStringList names;
        for (const Author &author : m_item.authors) {
            if (!author.name.isEmpty() && author.name != m_page.publication.name)
                names.append(author.name);
        }
        return names.isEmpty() ? QString() : m_words.by.arg(names.join(u", "_s));
    }

    QByteArray leadPicture() const
    {
        const QString address = pictureAddress(m_item.image);
        const bool shown = m_body.beginsWithPicture ||
                           std::any_of(m_body.pictures.cbegin(), m_body.pictures.cend(),
                                       [&](const auto &one) { return isSamePicture(one, m_item.image); });
        if (address.isEmpty() || shown)
            return {};
        return "<figure class=\"lead\"><img src=\"" + escaped(address) + "\" alt=\"" +
               escaped(m_words.pictureMissing) + "\" role=\"presentation\"></figure>\n";
    }

    QByteArray text() const
    {
        if (!m_body.plain.isEmpty() || !m_body.pictures.isEmpty())
            return "<div class=\"text\">" + m_body.html + "</div>\n";
        if (!summary().isEmpty())
            return element("p", summary());
        return "<p class=\"notext\">" + isolated(m_words.language, m_words.noText) + "</p>\n";
    }

    // A text this short, or one that breaks off, is probably only the beginning.
    bool goesOn() const
    {
        const QString &plain = m_body.plain;
        const QString tail = plain.right(20);
        return plain.size() < shortText || plain.endsWith(u'…') || plain.endsWith("..."_L1) ||
               tail.contains(u"[…]"_s) || tail.contains("[...]"_L1);
    }

    QByteArray end() const
    {
        return "<footer class=\"end\">\n" + readOn() + notice() + follow() + credit() + "</footer>\n";
    }

    QByteArray readOn() const
    {
        const QByteArray button =
            link("button wide", m_item.url, isolated(m_words.language, m_words.readInBrowser));
        return goesOn() && !button.isEmpty() ? "<p>" + button + "</p>\n" : QByteArray();
    }

    QByteArray notice() const
    {
        const Publication &publication = m_page.publication;
        if (!publication.linkRequired && publication.notice.isEmpty())
            return {};
        const QString theirs = translated(publication.notice, m_language);
        if (!theirs.isEmpty())
            return "<p>" + isolated(m_language, theirs) + "</p>\n";
        const QString host = QUrl(publication.home.isEmpty() ? m_item.url : publication.home).host();
        return host.isEmpty() ? QByteArray()
                              : "<p>" + isolated(m_words.language, m_words.reuseNotice.arg(host)) + "</p>\n";
    }

    QByteArray follow() const
    {
        QByteArray links;
        for (const FollowLink &one : m_page.publication.follow)
            links += link("button", one.url, escaped(networkName(one.network)));
        return links.isEmpty()
                   ? links
                   : "<section class=\"row\"><span>" + isolated(m_words.language, m_words.followUs) +
                         "</span>" + links + "</section>\n";
    }

    static QString networkName(const QString &network)
    {
        for (const Network &one : networks) {
            if (network.compare(one.id, Qt::CaseInsensitive) == 0)
                return one.name;
        }
        return network.isEmpty() ? network : network.first(1).toUpper() + network.sliced(1);
    }

    // Who said it and where: the address in full, so that it is there in a screenshot too.
    QByteArray credit() const
    {
        const QByteArray source = link({}, m_item.url, escaped(m_item.url));
        QByteArray html;
        if (!m_page.publication.name.isEmpty())
            html += "<b><bdi>" + escaped(m_page.publication.name) + "</bdi></b> ";
        if (!m_item.sourceTitle.isEmpty() && m_item.sourceTitle != m_page.publication.name)
            html += "<bdi>" + escaped(m_item.sourceTitle) + "</bdi> ";
        if (!source.isEmpty())
            html += "<bdi dir=\"ltr\">" + source + "</bdi>";
        if (!m_item.rights.isEmpty())
            html += "<br><bdi>" + escaped(text::shortened(text::squeezed(m_item.rights), 300)) + "</bdi>";
        return html.isEmpty() ? html : "<section class=\"credit\">" + html + "</section>\n";
    }

    const ArticlePage &m_page;
    const Item &m_item;
    const PageStyle &m_style;
    const Words &m_words;
    QString m_language;
    QString m_title;
    ArticleBody m_body;
};

} // namespace

QByteArray articleHtml(const ArticlePage &page, const PageStyle &style, const Words &words)
{
    return Page(page, style, words).html();
}

QByteArray emptyHtml(const QString &sentence, const PageStyle &style, const QString &language)
{
    return document(style, language, sentence, "<main class=\"empty\">" + element("p", sentence) + "</main>");
}

} // namespace broadsheet::pages
