// The pictures of bookmarked stories. Nobody writes down which those are: they follow from the bookmarks
// whenever it matters, so that undo, another process or a new text cannot leave them wrong.
#pragma once

#include "core/model/story.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <functional>

namespace broadsheet {

struct LibraryCore;

class KeptPictures final : public QObject
{
    Q_OBJECT

public:
    explicit KeptPictures(LibraryCore &core);

    // Addresses on the web, of all bookmarked stories, in no order.
    void list(std::function<void(const QStringList &)> answer);

    // Brings those of these stories that are not here yet, in the background; a story that is no bookmark
    // (any more) has none. Not while the network is paid by the byte. How many are here, on the disk, when
    // all have come or failed.
    QFuture<int> bring(const QList<StoryId> &ids);

private:
    using Each = std::function<void(const QStringList &)>;
    void walk(QList<StoryId> ids, Each each, std::function<void()> ended);

    LibraryCore &m_core;
};

} // namespace broadsheet
