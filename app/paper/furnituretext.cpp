#include "app/paper/furnituretext.h"

#include "app/look/missingfont.h"

#include "core/locale/datelines.h"
#include "core/locale/isolates.h"
#include "core/locale/languages.h"
#include "core/pages/notice.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// "7 March 2023": what a list says of a day long ago.
QString dayAndYear(const QDateTime &utc, const QString &language, const QTimeZone &zone)
{
    return utc.isValid() ? locale::listTime(utc, utc.addYears(2), language, zone, QString()) : QString();
}

QString printedOn(const Words &words, const QDateTime &now, const QTimeZone &zone)
{
    return words.printed.arg(dayAndYear(now, words.language, zone));
}

constexpr qsizetype enoughOfAStory = 4000; // characters

QString lettersOf(const pages::ArticlePage &page)
{
    return page.story.item.title + u' ' + page.story.plainText.left(enoughOfAStory);
}

QString lettersOf(const pages::PaperEdition &edition)
{
    QString letters;
    for (const pages::ArticlePage &page : edition.stories)
        letters += lettersOf(page);
    return letters;
}

} // namespace

QString missingFontsText(const PaperSubject &subject)
{
    const QString letters = std::visit([](const auto &stories) { return lettersOf(stories); }, subject);
    return missingFontsText(missingFontsOf(letters));
}

PageFurniture articleFurniture(const pages::ArticlePage &page, const Words &words, const QDateTime &now)
{
    const QString language = pages::storyLanguage(page.story);
    return {
        .headerStart = locale::joinedOnLine({page.publication.name, page.kicker}),
        .headerEnd = dayAndYear(page.story.item.published, language, page.zone),
        .address = page.story.item.url,
        .notice = pages::reuseNotice(page.publication, language, words),
        .printed = printedOn(words, now, page.zone),
        .pageOf = words.pageOf,
        .direction = directed(page.story.direction, locale::directionOf(language)),
    };
}

DocumentFacts articleFacts(const pages::ArticlePage &page, const QDateTime &now)
{
    const QString writers = pages::authorNames(page.story.item).join(u", "_s);
    return {
        .title = page.story.item.title,
        .author = writers.isEmpty() ? page.publication.name : writers,
        .subject =
            page.kicker.isEmpty() ? page.publication.name : page.publication.name + u" · "_s + page.kicker,
        .language = pages::storyLanguage(page.story),
        .created = now,
        .outline = {},
    };
}

PageFurniture editionFurniture(const pages::PaperEdition &edition, const Words &words, const QDateTime &now)
{
    const QTimeZone zone = edition.stories.isEmpty() ? QTimeZone::utc() : edition.stories.first().zone;
    const QString count = words.stories(int(edition.stories.size()));
    return {
        .firstHeader = PageFurniture::FirstHeader::LeftOut,
        .headerStart = locale::joinedOnLine({edition.name, edition.section}),
        .headerEnd = locale::mastheadDate(edition.day, edition.language),
        .address = {},
        .notice = locale::joinedOnLine({edition.name, edition.section, count}),
        .printed = printedOn(words, now, zone),
        .pageOf = words.pageOf,
        .direction = pages::directionOf(edition),
    };
}

QString reuseNotice(const PaperSubject &subject, const Words &words)
{
    const auto *page = std::get_if<pages::ArticlePage>(&subject);
    return page ? pages::reuseNotice(page->publication, pages::storyLanguage(page->story), words) : QString();
}

DocumentFacts editionFacts(const pages::PaperEdition &edition, const QDateTime &now)
{
    DocumentFacts facts{
        .title = edition.section.isEmpty() ? edition.name : edition.name + u" · "_s + edition.section,
        .author = edition.name,
        .subject = locale::mastheadDate(edition.day, edition.language),
        .language = edition.language,
        .created = now,
        .outline = {},
    };
    for (int i = 0; i < pages::wholeStories(edition); ++i)
        facts.outline.append({edition.stories[i].story.item.title, pages::storyDestination(i)});
    return facts;
}

} // namespace broadsheet
