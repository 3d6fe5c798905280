// Lists of feeds between OPML and the store.
#pragma once

#include "core/exchange/opml.h"
#include "core/model/source.h"
#include "core/store/publications.h"

#include <QFuture>
#include <QSet>

#include <functional>

namespace broadsheet {

struct LibraryCore;

struct NewNewspapers
{
    QList<store::Shelved> newspapers;
    int alreadyThere = 0;
    int refused = 0; // whose address is none
};

// Which of a list the reader does not take yet, each made a newspaper.
NewNewspapers newNewspapers(const QList<exchange::Subscription> &list, const QList<Source> &sources);

// Those whose address answers with no feed; what is wrong with them is said from the beginning.
QSet<QString> withoutFeed(const NewNewspapers &list);
void sayWhatIsNoFeed(LibraryCore &core, const QSet<QString> &publications, const std::function<void()> &then);

QFuture<QByteArray> exportOpml(LibraryCore &core);

} // namespace broadsheet
