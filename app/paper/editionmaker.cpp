#include "app/paper/editionmaker.h"

#include "app/paper/furnituretext.h"
#include "app/sections/daystart.h"
#include "core/base/async.h"
#include "core/library/bookmarks.h"
#include "core/library/library.h"
#include "core/library/pictures.h"
#include "core/library/stories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr auto guide = "org.broadsheet.guide"_L1;

PictureSource picturesOf(Library &library)
{
    return [&library](const QString &address) {
        return library.pictures().picture(address, Pictures::Lane::ReaderWaits);
    };
}

bool same(const QString &one, const QString &other) { return one.compare(other, Qt::CaseInsensitive) == 0; }

bool isCalled(const QString &id, const Translations &names, const QString &wanted)
{
    return same(id, wanted) ||
           std::any_of(names.begin(), names.end(), [&](const QString &name) { return same(name, wanted); });
}

struct Place
{
    Subscribed newspaper;
    std::optional<Section> section; // none: all of the newspaper
};

// "world", "World", "az.caliber/world", "Caliber.Az/World" or a newspaper alone.
std::optional<Place> find(const QList<Subscribed> &publications, const QString &wanted)
{
    for (const Subscribed &one : publications) {
        if (same(one.publication.id, wanted) || same(one.publication.name, wanted))
            return Place{one, {}};
    }
    const QString newspaper = wanted.contains(u'/') ? wanted.section(u'/', 0, 0) : QString();
    const QString name = wanted.section(u'/', -1);
    for (const Subscribed &one : publications) {
        if (!newspaper.isEmpty() && !same(one.publication.id, newspaper) &&
            !same(one.publication.name, newspaper))
            continue;
        for (const Section &section : one.publication.sections) {
            if (isCalled(section.id, section.name, name))
                return Place{one, section};
        }
    }
    return {};
}

} // namespace

EditionMaker::EditionMaker(Library &library, const EditionOrder &order, const Words &words, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_order(order),
      m_words(words),
      m_press(picturesOf(library)),
      m_collector(library)
{
}

QFuture<Result<MadeEdition>> EditionMaker::make(const QDateTime &now)
{
    m_now = now;
    m_promise.start();
    m_edition = {u"Broadsheet"_s, {}, now.toLocalTime().date(), m_words.language, {}, {}};
    whenDone(m_library.sources().publications(), this,
             [this](const QList<Subscribed> &publications) { choose(publications); });
    return m_promise.future();
}

void EditionMaker::choose(const QList<Subscribed> &publications)
{
    for (const Subscribed &one : publications)
        m_publications.insert(one.publication.id, one.publication);
    if (m_order.from == EditionOrder::From::Collection)
        whenDone(m_library.bookmarks().collections(), this,
                 [this](const QList<Collection> &all) { list(collected(all)); });
    else
        list(query(publications));
}

void EditionMaker::list(const Result<StoryQuery> &wanted)
{
    if (!wanted.ok()) {
        finish(wanted.error());
        return;
    }
    whenDone(m_library.stories().list(*wanted), this,
             [this](const QList<Headline> &headlines) { take(headlines); });
}

Result<StoryQuery> EditionMaker::collected(const QList<Collection> &all)
{
    StoryQuery query;
    query.limit = m_order.stories;
    query.scope = StoryQuery::Scope::Bookmarks;
    for (const Collection &one : all) {
        if (pathOf(one.id, all).compare(m_order.name, Qt::CaseInsensitive) == 0) {
            query.collection = one.id;
            m_edition.section = one.name;
            return query;
        }
    }
    return Error{Error::Kind::NothingToDo, tr("No collection is called “%1”.").arg(m_order.name)};
}

Result<StoryQuery> EditionMaker::query(const QList<Subscribed> &publications)
{
    StoryQuery query;
    query.limit = m_order.stories;
    switch (m_order.from) {
    case EditionOrder::From::Everything:
        query.limit = 2 * pages::mostStoriesInAnEdition; // the guide's are left out afterwards
        break;
    case EditionOrder::From::Bookmarks:
        query.scope = StoryQuery::Scope::Bookmarks;
        m_edition.section = tr("Bookmarks");
        break;
    case EditionOrder::From::Later:
        query.scope = StoryQuery::Scope::Later;
        m_edition.section = tr("Read later");
        break;
    case EditionOrder::From::Collection: // collected()
        break;
    case EditionOrder::From::Today:
        query.scope = StoryQuery::Scope::Today;
        query.dayStart = dayStart(m_now);
        m_edition.section = tr("Today");
        break;
    case EditionOrder::From::Section: {
        const std::optional<Place> place = find(publications, m_order.name);
        if (!place)
            return Error{Error::Kind::NothingToDo, tr("No section is called “%1”.").arg(m_order.name)};
        query.publication = place->newspaper.publication.id;
        query.edition = place->newspaper.edition;
        m_edition.name = nameOf(place->newspaper.publication, place->newspaper.edition);
        m_edition.language = place->newspaper.edition;
        if (place->section) {
            query.section = place->section->id;
            m_edition.section = translated(place->section->name, m_edition.language);
        }
    }
    }
    return query;
}

void EditionMaker::take(QList<Headline> headlines)
{
    const auto isGuide = [](const Headline &headline) { return headline.publication == guide; };
    if (m_order.from == EditionOrder::From::Everything) {
        // The guide is what there is to read before there is anything else.
        if (!std::all_of(headlines.begin(), headlines.end(), isGuide))
            headlines.removeIf(isGuide);
        else if (m_publications.contains(guide))
            m_edition.name = m_publications.value(guide).name;
    }
    headlines = headlines.first(qMin(headlines.size(), qsizetype(m_order.stories)));
    whenDone(m_collector.collect(headlines, m_edition), this,
             [this](const Result<pages::PaperEdition> &collected) {
                 if (collected.ok())
                     print(*collected);
                 else
                     finish(collected.error());
             });
}

void EditionMaker::print(const pages::PaperEdition &edition)
{
    const int stories = int(edition.stories.size());
    const QString missing = missingFontsText(edition);
    whenDone(m_press.print(edition, m_order.style, m_words, m_now), this,
             [this, stories, missing](const Result<StampedPdf> &pdf) {
                 if (pdf.ok())
                     finish(MadeEdition{*pdf, stories, missing});
                 else
                     finish(pdf.error());
             });
}

void EditionMaker::finish(Result<MadeEdition> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace broadsheet
