#include "app/cli/collectionpath.h"

#include "app/cli/session.h"
#include "core/library/bookmarks.h"

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

std::optional<CollectionId> collectionAt(const QString &path, const QList<Collection> &all)
{
    for (const Collection &one : all) {
        if (pathOf(one.id, all).compare(path, Qt::CaseInsensitive) == 0)
            return one.id;
    }
    return {};
}

Result<CollectionId> makeCollectionAt(Library &library, const QString &path)
{
    if (const auto known = collectionAt(path, await(library.bookmarks().collections())))
        return *known;
    Result<CollectionId> made = Error{Error::Kind::Malformed, path};
    CollectionId parent{};
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        made = await(library.bookmarks().makeCollection(name, parent));
        if (!made)
            return made;
        parent = *made;
    }
    return made;
}

int noSuchCollection(const QString &path)
{
    writeError(
        say(QT_TRANSLATE_NOOP(
                "CommandLine",
                "There is no collection “%1”. “broadsheet-cli bookmarks collect” shows those there are."))
            .arg(path));
    return ExitFailed;
}

} // namespace broadsheet::cli
