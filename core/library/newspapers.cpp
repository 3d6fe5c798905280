#include "core/library/newspapers.h"

#include "core/library/subscriptions.h"

namespace broadsheet {

Newspapers newspapersIn(const QList<store::PublicationRow> &rows)
{
    Newspapers newspapers;
    for (const Subscribed &one : subscribed(rows))
        newspapers.insert(one.publication.id, std::make_shared<const Publication>(one.publication));
    return newspapers;
}

std::shared_ptr<const Publication> newspaperIn(const std::optional<store::PublicationRow> &row)
{
    return row ? newspapersIn({*row}).value(row->id) : nullptr;
}

Reading readingOf(const Source &source, const Newspapers &newspapers)
{
    Reading reading{.kind = source.kind, .edition = source.edition};
    if (source.kind == SourceKind::Feed)
        return reading;
    reading.publication = newspapers.value(source.publication);
    if (!reading.publication)
        return reading;
    for (const SectionSource &one : everySource(*reading.publication)) {
        const bool isIt = one.address == source.address || one.address == source.movedFrom;
        if (isIt && one.edition == source.edition && one.kind == source.kind && reading.list.isEmpty())
            reading.list = one.list;
    }
    return reading;
}

} // namespace broadsheet
