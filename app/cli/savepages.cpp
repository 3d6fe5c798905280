// bookmarks save: pages that are in no feed.
#include "app/cli/collectionpath.h"
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "app/words/articletrouble.h"
#include "app/words/errortext.h"
#include "core/library/bookmarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

QLatin1String nameOf(SavedPage::How how)
{
    switch (how) {
    case SavedPage::How::New:
        return "new"_L1;
    case SavedPage::How::Kept:
        return "kept"_L1;
    case SavedPage::How::WasThere:
        break;
    }
    return "was_there"_L1;
}

QJsonObject toJson(const SavedPage &page, const QString &address)
{
    return {{u"id"_s, QString::number(number(page.story))},
            {u"title"_s, page.title},
            {u"address"_s, address},
            {u"how"_s, nameOf(page.how)},
            {u"trouble"_s, page.trouble ? QJsonValue(words::articleTrouble(*page.trouble)) : QJsonValue()}};
}

void tell(const SavedPage &page)
{
    writeOut(u"%1  %2\n"_s.arg(QString::number(number(page.story)), page.title).toUtf8());
    if (page.trouble)
        writeError(say(QT_TRANSLATE_NOOP("CommandLine", "Only its title and address are kept. %1"))
                       .arg(words::articleTrouble(*page.trouble)));
}

int save(Library &library, const Arguments &arguments, CollectionId collection)
{
    int code = ExitDone;
    QJsonArray array;
    QList<StoryId> saved;
    for (const QString &address : arguments.positional) {
        const Result<SavedPage> page = await(library.bookmarks().savePage(address, collection));
        if (!page) {
            code = fail(page.error());
            continue;
        }
        saved.append(page->story);
        if (arguments.has(u"--json"_s))
            array.append(toJson(*page, address));
        else
            tell(*page);
    }
    if (arguments.has(u"--json"_s))
        writeOut(QJsonDocument(array).toJson());
    await(library.bookmarks().bringPictures(saved));
    return code;
}

} // namespace

int savePages(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        if (!arguments.has(u"--collection"_s))
            return save(library, arguments, {});
        const Result<CollectionId> collection = makeCollectionAt(library, arguments.value(u"--collection"_s));
        return collection ? save(library, arguments, *collection)
                          : noSuchCollection(arguments.value(u"--collection"_s));
    });
}

} // namespace broadsheet::cli
