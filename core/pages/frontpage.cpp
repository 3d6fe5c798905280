#include "core/pages/frontpage.h"

#include "core/locale/datelines.h"
#include "core/locale/languages.h"
#include "core/pages/frontlayout.h"
#include "core/pages/htmlparts.h"
#include "core/pages/pagelinks.h"
#include "core/text/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

// As resources/icons/note.svg.
constexpr char pencil[] = "M4 16L4.9 12.3L12.9 4.3A1.7 1.7 0 0 1 15.3 4.3L15.7 4.7A1.7 1.7 0 0 1 15.7 7.1"
                          "L7.7 15.1ZM11.3 5.9L14.1 8.7";

constexpr qsizetype longestTitle = 240;
constexpr qsizetype longestLeadSummary = 320;
constexpr qsizetype longestSummary = 180;
constexpr qsizetype mostNamed = 4; // newspapers that carry the same story

// How much of a story is shown, and in which letters.
struct Form
{
    const char *heading; // the element of its headline
    qsizetype summary;   // characters; 0: none
    bool picture;
    bool kicker;
};
constexpr Form leadForm{"h2", longestLeadSummary, true, true};
constexpr Form picturedForm{"h3", longestSummary, true, true};
constexpr Form plainForm{"h3", longestSummary, false, true};
constexpr Form blockForm{"h3", longestSummary, true, false};
constexpr Form smallForm{"h3", 0, false, false};

// How many blocks stand side by side, so that the last row is not one alone.
qsizetype abreast(qsizetype blocks)
{
    if (blocks <= 5)
        return blocks;
    return blocks == 6 || blocks == 9 ? 3 : 4;
}

class Page final
{
public:
    Page(const FrontPage &page, const PageStyle &style, const Words &words)
        : m_page(page),
          m_style(style),
          m_words(words),
          m_layout(layOut(page)),
          m_language(page.publication.isEmpty() ? words.language : page.edition)
    {
        for (const Publication &paper : page.newspapers)
            m_papers.insert(paper.id, &paper);
        m_paper = m_papers.value(page.publication);
    }

    QByteArray html() const
    {
        const QByteArray body =
            masthead() + sectionLine() + "<main>\n" + top() + more() + blocks() + "</main>\n";
        return documentHtml({m_language, title(), pageCss(Css::Front), body, runs()}, m_style);
    }

private:
    QString title() const { return m_paper ? nameOf(*m_paper, m_page.edition) : m_page.title; }

    // A newspaper's page runs as most of its best stories do: its name may be in another language's letters.
    TextDirection runs() const
    {
        if (!m_paper || !m_layout.lead)
            return TextDirection::AsWritten;
        QList<FrontStory> best = {*m_layout.lead};
        best += m_layout.below;
        for (const QList<FrontStory> &column : m_layout.columns)
            best += column;
        const auto mirrored = std::count_if(best.begin(), best.end(), [](const FrontStory &one) {
            const Headline &line = one.headline;
            return directed(line.direction, locale::directionOfText(line.title, line.language)) ==
                   Qt::RightToLeft;
        });
        return 2 * mirrored >= best.size() ? TextDirection::RightToLeft : TextDirection::LeftToRight;
    }

    QString sectionName(const Publication &paper, const QString &id) const
    {
        const auto found = std::find_if(paper.sections.begin(), paper.sections.end(),
                                        [&](const Section &one) { return one.id == id; });
        return found == paper.sections.end() ? QString() : translated(found->name, m_page.edition);
    }

    QByteArray masthead() const
    {
        const QByteArray name = inside("name", sectionAddress(m_page.publication), escaped(title()));
        QString place = m_page.tagLine;
        if (m_paper && !m_page.section.isEmpty()) {
            const QString section = sectionName(*m_paper, m_page.section);
            place = place.isEmpty() ? section : section + u" · "_s + place;
        }
        return "<header>\n<h1" + direction(m_language, title()) + '>' + name + "</h1>\n" +
               (place.isEmpty() ? QByteArray()
                                : "<p class=\"place\">" + isolated(m_language, place) + "</p>\n") +
               editions() + element("p class=\"date\"", today()) + "</header>\n";
    }

    QString today() const
    {
        const QDate day = (m_page.zone.isValid() ? m_page.now.toTimeZone(m_page.zone) : m_page.now).date();
        return locale::mastheadDate(day, m_language);
    }

    // As the newspaper itself writes them; none when there is no choice.
    QByteArray editions() const
    {
        QByteArray links;
        int count = 0;
        for (const Edition &one : m_paper ? m_paper->editions : QList<Edition>()) {
            if (!isReadable(*m_paper, one) && one.language != m_page.edition)
                continue;
            ++count;
            const QString label = one.label.isEmpty() ? one.language.toUpper() : one.label;
            links +=
                one.language == m_page.edition
                    ? "<b aria-current=\"true\">" + escaped(label) + "</b>\n"
                    : inside({}, editionAddress(m_paper->id, one.language),
                             "<span lang=\"" + escaped(one.language) + "\">" + escaped(label) + "</span>") +
                          '\n';
        }
        return count < 2 ? QByteArray()
                         : "<nav class=\"editions\" aria-label=\"" + escaped(m_words.editions) + "\">\n" +
                               links + "</nav>\n";
    }

    // The newspaper's sections, or the newspapers.
    QByteArray sectionLine() const
    {
        QByteArray links;
        const auto add = [&](const QString &address, const QByteArray &name, bool isHere) {
            if (!name.isEmpty())
                links +=
                    isHere ? "<b aria-current=\"page\">" + name + "</b>\n" : inside({}, address, name) + '\n';
        };
        if (m_paper) {
            for (const Section &one : sectionsIn(*m_paper, m_page.edition).mid(0, mostBlocks))
                add(sectionAddress(m_paper->id, one.id),
                    isolated(m_language, translated(one.name, m_page.edition)), one.id == m_page.section);
        } else {
            for (const Publication &one : m_page.newspapers.mid(0, mostBlocks))
                add(sectionAddress(one.id), isolated({}, one.name), false);
        }
        if (links.isEmpty())
            return {};
        const QByteArray rest = std::exchange(links, {});
        add(sectionAddress(m_page.publication), isolated(m_words.language, m_words.frontPage),
            m_page.section.isEmpty());
        return "<nav class=\"sections\" aria-label=\"" + escaped(m_words.sections) + "\">\n" + links + rest +
               "</nav>\n";
    }

    QByteArray top() const
    {
        if (!m_layout.lead)
            return {};
        QByteArray html = "<section class=\"top columns" + QByteArray::number(m_layout.columns.size()) +
                          (m_layout.lead->headline.image.isEmpty() ? "" : " pictured") +
                          "\">\n<div class=\"lead\">\n" + story(*m_layout.lead, leadForm) + below() +
                          "</div>\n";
        for (const QList<FrontStory> &column : m_layout.columns) {
            html += "<div class=\"column\">\n";
            for (qsizetype i = 0; i < column.size(); ++i)
                html += story(column[i], i == 0 ? picturedForm : plainForm);
            html += "</div>\n";
        }
        return html + "</section>\n";
    }

    QByteArray below() const
    {
        if (m_layout.below.isEmpty())
            return {};
        QByteArray html = "<div class=\"below\">\n";
        for (const FrontStory &one : m_layout.below)
            html += story(one, picturedForm);
        return html + "</div>\n";
    }

    QByteArray more() const
    {
        if (m_layout.more.isEmpty())
            return {};
        QByteArray html = "<section class=\"more\">\n<h2 class=\"kicker\">" +
                          isolated(m_words.language, m_words.moreStories) + "</h2>\n<div class=\"grid\">\n";
        for (const FrontStory &one : m_layout.more)
            html += story(one, smallForm);
        return html + "</div>\n</section>\n";
    }

    QByteArray blocks() const
    {
        if (m_layout.blocks.isEmpty())
            return {};
        QByteArray html =
            "<div class=\"blocks blocks" + QByteArray::number(abreast(m_layout.blocks.size())) + "\">\n";
        for (const FrontBlock &one : m_layout.blocks)
            html += block(one);
        return html + "</div>\n";
    }

    QByteArray block(const FrontBlock &block) const
    {
        const QString name = blockName(block);
        const QString language = block.section.isEmpty() ? QString() : m_language;
        // The name runs as its letters do, but stands where the page begins its lines.
        QByteArray html =
            "<section class=\"block\">\n<h2 class=\"kicker\" lang=\"" + escaped(language) + "\">" +
            inside({}, sectionAddress(block.publication, block.section), isolated(language, name)) +
            "</h2>\n";
        const bool small = !m_page.section.isEmpty();
        for (qsizetype i = 0; i < block.stories.size(); ++i)
            html += story(block.stories[i], i == 0 && !small ? blockForm : smallForm);
        return html + "</section>\n";
    }

    QString blockName(const FrontBlock &block) const
    {
        const Publication *paper = m_papers.value(block.publication);
        if (!paper)
            return {};
        const QString edition = block.stories.isEmpty() ? QString() : block.stories.first().headline.edition;
        return block.section.isEmpty() ? nameOf(*paper, edition) : sectionName(*paper, block.section);
    }

    QByteArray story(const FrontStory &one, const Form &form) const
    {
        const Headline &line = one.headline;
        const QString title = headlineText(line);
        const QByteArray state = line.state.unread ? "" : " class=\"read\"";
        const QByteArray headline = "<a class=\"headline\" href=\"" + escaped(storyAddress(line.id)) + "\">" +
                                    escaped(title) + "</a>";
        const QByteArray heading = form.heading;
        return "<article data-story=\"" + QByteArray::number(number(line.id)) + '"' + state +
               direction(line.language, title, line.direction) + ">\n" +
               (form.picture ? picture(line) : QByteArray()) + (form.kicker ? kicker(line) : QByteArray()) +
               '<' + heading + '>' + headline + "</" + heading + ">\n" + summary(line, form.summary) +
               meta(one) + "</article>\n";
    }

    // A story must have something to press on.
    static QString headlineText(const Headline &line)
    {
        for (const QString &text : {line.title, line.summary, line.url}) {
            if (const QString words = text::shortened(text::squeezed(text), longestTitle); !words.isEmpty())
                return words;
        }
        return u"…"_s;
    }

    static QByteArray picture(const Headline &line)
    {
        const QString address = pictureAddress(line.image);
        return address.isEmpty() ? QByteArray()
                                 : "<a class=\"picture\" tabindex=\"-1\" aria-hidden=\"true\" href=\"" +
                                       escaped(storyAddress(line.id)) + "\"><img src=\"" + escaped(address) +
                                       "\" alt=\"\"></a>\n";
    }

    // The section, on a newspaper's page; the newspaper, on that of all of them.
    QByteArray kicker(const Headline &line) const
    {
        const Publication *paper = m_papers.value(line.publication);
        if (!paper || !m_page.section.isEmpty())
            return {};
        const bool ofAll = m_page.publication.isEmpty();
        const QByteArray name = ofAll ? isolated({}, nameOf(*paper, line.edition))
                                      : isolated(m_language, sectionName(*paper, line.section));
        if (name.isEmpty())
            return {};
        return "<p class=\"kicker\">" +
               inside({}, sectionAddress(paper->id, ofAll ? QString() : line.section), name) + "</p>\n";
    }

    static QByteArray summary(const Headline &line, qsizetype most)
    {
        const QString text = text::squeezed(line.summary);
        const bool repeats = text.isEmpty() || text.compare(line.title, Qt::CaseInsensitive) == 0;
        return most == 0 || repeats ? QByteArray()
                                    : element("p class=\"summary\"", text::shortened(text, most));
    }

    QByteArray meta(const FrontStory &one) const
    {
        const Headline &line = one.headline;
        QByteArrayList parts;
        const QString time =
            locale::listTime(line.published, m_page.now, m_words.language, m_page.zone, m_words.yesterday);
        if (!time.isEmpty())
            parts.append(isolated(m_words.language, time));
        if (line.views >= 0 && m_words.views)
            parts.append(isolated(m_words.language, m_words.views(line.views)));
        if (line.state.kept)
            parts.append("<span class=\"star\" role=\"img\" aria-label=\"" + escaped(m_words.bookmarked) +
                         "\">★</span>");
        if (line.notes > 0)
            parts.append("<svg class=\"noted\" viewBox=\"0 0 20 20\" role=\"img\" aria-label=\"" +
                         escaped(m_words.yourNotes) + "\"><path d=\"" + pencil + "\"/></svg>");
        if (const QString names = otherPapers(one); !names.isEmpty())
            parts.append(isolated(m_words.language, m_words.alsoIn.arg(names)));
        return parts.isEmpty() ? QByteArray() : "<p class=\"meta\">" + parts.join(" · ") + "</p>\n";
    }

    QString otherPapers(const FrontStory &one) const
    {
        QStringList names;
        for (const StoryCopy &copy : one.copies) {
            const Publication *paper = m_papers.value(copy.publication);
            if (paper && copy.publication != one.headline.publication && !names.contains(paper->name))
                names.append(paper->name);
        }
        const bool tooMany = names.size() > mostNamed;
        return names.mid(0, mostNamed).join(u", "_s) + (tooMany ? u", …"_s : QString());
    }

    const FrontPage &m_page;
    const PageStyle &m_style;
    const Words &m_words;
    FrontLayout m_layout;
    QString m_language;
    QHash<QString, const Publication *> m_papers;
    const Publication *m_paper = nullptr;
};

} // namespace

QByteArray frontPageHtml(const FrontPage &page, const PageStyle &style, const Words &words)
{
    return Page(page, style, words).html();
}

} // namespace broadsheet::pages
