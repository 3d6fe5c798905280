#include "core/model/publication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

QList<SectionSource> everySource(const Publication &publication)
{
    QList<SectionSource> all = publication.sources;
    for (const Section &section : publication.sections)
        all += section.sources;
    return all;
}

QString translated(const Translations &texts, const QString &language)
{
    for (const QString &candidate : {language, language.section(u'-', 0, 0), u"en"_s}) {
        if (const auto found = texts.find(candidate); found != texts.end())
            return *found;
    }
    const QStringList keys = texts.keys();
    return keys.isEmpty() ? QString() : texts.value(*std::min_element(keys.begin(), keys.end()));
}

const Edition *editionOf(const Publication &publication, const QString &language)
{
    const auto found = std::find_if(publication.editions.begin(), publication.editions.end(),
                                    [&](const Edition &edition) { return edition.language == language; });
    return found == publication.editions.end() ? nullptr : &*found;
}

bool isReadable(const Publication &publication, const Edition &edition)
{
    const auto isOf = [&](const SectionSource &source) { return source.edition == edition.language; };
    return edition.enabled && (std::any_of(publication.sources.begin(), publication.sources.end(), isOf) ||
                               !sectionsIn(publication, edition.language).isEmpty());
}

QString nameOf(const Publication &publication, const QString &language)
{
    const Edition *edition = editionOf(publication, language);
    return edition && !edition->name.isEmpty() ? edition->name : publication.name;
}

const ListRule *listOf(const Publication &publication, const QString &id)
{
    const auto found = std::find_if(publication.lists.begin(), publication.lists.end(),
                                    [&](const ListRule &one) { return one.id == id; });
    return found == publication.lists.end() ? nullptr : &*found;
}

QList<Section> sectionsIn(const Publication &publication, const QString &edition)
{
    QList<Section> here;
    for (const Section &section : publication.sections) {
        if (std::any_of(section.sources.begin(), section.sources.end(),
                        [&](const SectionSource &source) { return source.edition == edition; }))
            here.append(section);
    }
    return here;
}

} // namespace broadsheet
