#include "core/pages/articlepage.h"

#include "core/locale/datelines.h"
#include "core/locale/forms.h"
#include "core/locale/languages.h"
#include "core/pages/articlebody.h"
#include "core/pages/articleend.h"
#include "core/pages/blockdirections.h"
#include "core/pages/htmlparts.h"
#include "core/pages/notes.h"
#include "core/pages/pagelinks.h"
#include "core/pages/paperpage.h"
#include "core/pages/standfirst.h"
#include "core/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

constexpr int wordsAMinute = 200;
constexpr qsizetype mostTargets = 5;  // under the headline; the rest is one step further
constexpr qint64 laterEdit = 10 * 60; // seconds after which a change is worth telling

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
          m_body(bodyOf(page, m_title, words)),
          m_noted(noted(m_body.html, page, m_language, words))
    {
    }

    QByteArray html() const
    {
        const QByteArray body = "<main>\n<article>\n" + head() + leadPicture() + text() + "</article>\n" +
                                m_noted.list + articleEnd(m_page, m_body.plain, m_language, m_words) +
                                "</main>\n";
        return documentHtml({m_language, m_title, pageCss(Css::Article), body, m_page.story.direction},
                            m_style);
    }

private:
    static ArticleBody bodyOf(const ArticlePage &page, const QString &title, const Words &words)
    {
        ArticleBody body = articleBody(page.body, title, words);
        if (page.story.direction == TextDirection::AsWritten)
            body.html = withBlockDirections(body.html, storyDirection(page.story));
        return body;
    }

    QByteArray head() const
    {
        return "<header>\n" + kicker() + element("h1", m_title) +
               element("p class=\"standfirst\"", standfirst()) + dateline() + languages() + shareRow() +
               "</header>\n";
    }

    // The section, and the way to it.
    QByteArray kicker() const
    {
        if (m_page.kicker.isEmpty())
            return {};
        const QByteArray name = cased(m_page.kicker);
        return "<p class=\"kicker\">" +
               (m_page.section.isEmpty()
                    ? name
                    : inside({}, sectionAddress(m_page.publication.id, m_page.section), name)) +
               "</p>\n";
    }

    QString summary() const { return text::squeezed(m_item.summary); }

    QString standfirst() const { return standfirstOf(m_item, m_body.plain); }

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
            add(m_words.updated.arg(date(m_item.modified)));
        if (m_item.views >= 0 && m_words.views)
            add(m_words.views(m_item.views));
        const int words = text::wordCount(m_body.plain);
        if (words > wordsAMinute / 2 && m_words.minutesToRead)
            add(m_words.minutesToRead((words + wordsAMinute - 1) / wordsAMinute));
        return parts.isEmpty() ? parts : "<div class=\"dateline\">" + parts + "</div>\n";
    }

    // As its own page names them, each in its own language.
    QByteArray languages() const
    {
        if (!m_page.story.whole.text)
            return {};
        QByteArray links;
        QStringList names; // of English in two countries one is enough
        for (const InLanguage &one : m_page.story.whole.text->languages) {
            const QString name = locale::language(one.language.section(u'-', 0, 0)).nativeName;
            if (names.contains(name))
                continue;
            names.append(name);
            links += "<a href=\"" + escaped(one.url) + "\" lang=\"" + escaped(one.language) +
                     "\" hreflang=\"" + escaped(one.language) + "\"><bdi>" + escaped(name) + "</bdi></a>\n";
        }
        return links.isEmpty() ? links
                               : "<nav class=\"languages\" aria-label=\"" +
                                     escaped(m_words.inOtherLanguages) + "\">\n" + links + "</nav>\n";
    }

    // Ways to pass the story on; the program follows these links itself.
    QByteArray shareRow() const
    {
        if (m_page.share.isEmpty() || m_item.url.isEmpty())
            return {};
        const auto way = [](const QString &target, const QByteArray &html) {
            return "<li>" + inside({}, shareAddress(target), html) + "</li>\n";
        };
        QByteArray html = way(copyLinkTarget, isolated(m_words.language, m_words.copyLink));
        qsizetype offered = 0;
        for (const ShareTarget &target : m_page.share) {
            if (target.shown && offered++ < mostTargets)
                html += way(target.id, "<bdi>" + escaped(target.name) + "</bdi>");
        }
        html += "<li><a href=\"" + escaped(shareAddress(moreTargets)) + "\" aria-label=\"" +
                escaped(m_words.moreWaysToShare) + "\">…</a></li>\n";
        return "<nav class=\"share\" aria-label=\"" + escaped(m_words.share) + "\"><ul>\n" + html +
               "</ul></nav>\n";
    }

    QString date(const QDateTime &utc) const
    {
        return utc.isValid() ? locale::dateline(utc, m_language, m_page.zone) : QString();
    }

    QString authors() const
    {
        QStringList names = authorNames(m_item);
        names.removeAll(m_page.publication.name);
        return names.isEmpty() ? QString() : m_words.by.arg(locale::listText(names, m_words.language));
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
            return "<div class=\"text\">" + m_noted.text + "</div>\n";
        if (!summary().isEmpty())
            return element("p", summary());
        return "<p class=\"notext\">" + isolated(m_words.language, m_words.noText) + "</p>\n";
    }

    const ArticlePage &m_page;
    const Item &m_item;
    const PageStyle &m_style;
    const Words &m_words;
    QString m_language;
    QString m_title;
    ArticleBody m_body;
    Noted m_noted;
};

} // namespace

QByteArray articleHtml(const ArticlePage &page, const PageStyle &style, const Words &words)
{
    return Page(page, style, words).html();
}

QByteArray emptyHtml(const QString &sentence, const PageStyle &style, const QString &language)
{
    return documentHtml({language, sentence, pageCss(Css::Article),
                         "<main class=\"empty\">" + element("p", sentence) + "</main>"},
                        style);
}

} // namespace broadsheet::pages
