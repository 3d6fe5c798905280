// Bookmarks out of the window into a file: all of them, or a collection with those nested in it. Asks where
// and as what, shows how far it is, says what came of it.
#pragma once

#include "core/library/bookmarks.h"

#include <QString>

class QWidget;

namespace broadsheet {

class Library;
class Toast;

struct BookmarkDesk
{
    Library &library;
    Toast &toast;
    QWidget *window;
    QString language; // of the interface
};

// `name`: of the collection; of none, all bookmarks go.
void askForBookmarkFile(const BookmarkDesk &desk, CollectionId collection = {}, const QString &name = {});
void writeBookmarkFile(const BookmarkDesk &desk, const BookmarkExport &wanted);

} // namespace broadsheet
