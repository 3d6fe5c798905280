#include "core/pages/articleend.h"

#include "core/locale/datelines.h"
#include "core/pages/htmlparts.h"
#include "core/pages/networks.h"
#include "core/pages/pagelinks.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

constexpr qsizetype shortText = 800; // characters: what is shorter may go on at the publisher's
constexpr qsizetype longestTitle = 200;
constexpr qsizetype mostLinks = 24; // of a newspaper, to follow it

// A text this short, or one that breaks off, is probably only the beginning.
bool goesOn(const QString &plain)
{
    const QString tail = plain.right(20);
    return plain.size() < shortText || plain.endsWith(u'…') || plain.endsWith("..."_L1) ||
           tail.contains(u"[…]"_s) || tail.contains("[...]"_L1);
}

class End final
{
public:
    End(const ArticlePage &page, const QString &plain, const QString &language, const Words &words)
        : m_page(page), m_item(page.story.item), m_words(words), m_plain(plain), m_language(language)
    {
    }

    QByteArray html() const
    {
        return "<footer class=\"end\">\n" + readOn() + neighbours() + more() + notice() +
               row(m_words.followUs, m_page.publication.follow) + apps() + credit() + "</footer>\n";
    }

private:
    QByteArray readOn() const
    {
        const QByteArray button =
            link("button wide", m_item.url, isolated(m_words.language, m_words.readInBrowser));
        return goesOn(m_plain) && !button.isEmpty() ? "<p>" + button + "</p>\n" : QByteArray();
    }

    QByteArray storyLink(const Headline &line) const
    {
        const QString title = text::shortened(text::squeezed(line.title), longestTitle);
        return title.isEmpty() ? QByteArray()
                               : inside({}, storyAddress(line.id), isolated(line.language, title));
    }

    QByteArray neighbours() const
    {
        QByteArray html;
        const auto add = [&](const std::optional<Headline> &line, const QString &word,
                             const char *direction) {
            const QByteArray story = line ? storyLink(*line) : QByteArray();
            if (!story.isEmpty())
                html += QByteArray("<p class=\"") + direction + "\"><span>" +
                        isolated(m_words.language, word) + "</span>" + story + "</p>\n";
        };
        add(m_page.previous, m_words.previousStory, "previous");
        add(m_page.next, m_words.nextStory, "next");
        return html.isEmpty() ? html : "<nav class=\"neighbours\">\n" + html + "</nav>\n";
    }

    // The newest of its section that the reader has not opened.
    QByteArray more() const
    {
        const MoreStories &section = m_page.more;
        QByteArray items;
        for (const Headline &line : section.stories) {
            const QByteArray story = storyLink(line);
            const QString time = locale::listTime(line.published, section.now, m_words.language, m_page.zone,
                                                  m_words.yesterday);
            if (!story.isEmpty())
                items += "<li>" + story + " <span class=\"time\">" + isolated(m_words.language, time) +
                         "</span></li>\n";
        }
        if (items.isEmpty())
            return {};
        const QString words = section.tagLine.isEmpty()
                                  ? m_words.moreIn.arg(section.name)
                                  : m_words.moreAbout.arg(section.name, section.tagLine);
        return "<section class=\"more\">\n<h2>" +
               inside({}, sectionAddress(m_page.publication.id, section.section),
                      isolated(m_words.language, words)) +
               "</h2>\n<ul>\n" + items + "</ul>\n</section>\n";
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

    QByteArray apps() const
    {
        QList<FollowLink> links;
        for (const AppLink &one : m_page.publication.apps)
            links.append({one.store, one.url});
        return row(m_words.apps, links);
    }

    // They open in the reader's browser; nothing of them is loaded before.
    QByteArray row(const QString &word, const QList<FollowLink> &links) const
    {
        QByteArray html;
        for (const FollowLink &one : links.mid(0, mostLinks)) {
            if (QUrl(one.url).scheme() == "https"_L1)
                html += link("button", one.url, networkSign(one.network) + escaped(networkName(one.network)));
        }
        return html.isEmpty() ? html
                              : "<section class=\"row\"><span>" + isolated(m_words.language, word) +
                                    "</span>" + html + "</section>\n";
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
    const Words &m_words;
    const QString &m_plain;
    const QString &m_language;
};

} // namespace

QByteArray articleEnd(const ArticlePage &page, const QString &plain, const QString &language,
                      const Words &words)
{
    return End(page, plain, language, words).html();
}

} // namespace broadsheet::pages
