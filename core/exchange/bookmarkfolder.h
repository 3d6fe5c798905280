// Bookmarks as a folder of Markdown files, one a story, with what is known of it at its head (YAML): for
// Obsidian, Logseq and whoever reads files. Collections are folders. Nothing here touches a disk.
//
//   title url published saved authors language feed feedTitle home    strings, dates ISO 8601 in UTC
//   collections    ["Politics/Europe", …]: all it lies in; the file lies in the first. "/" in a name is "∕"
//   bookmarked later read    true or false
//   notes          [{"text", "quote", "before", "after", "made", "changed"}]
//
// Back come addresses, titles, marks, collections and notes; the text stays where it is.
#pragma once

#include "core/base/result.h"
#include "core/exchange/keptstories.h"
#include "core/exchange/outstory.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace broadsheet::exchange {

struct FolderFile
{
    QString path; // "Politics/2026-11-23 Harbour cities agree.md"; legal on all systems, each once
    QByteArray bytes;
};

// `stories` are the same in the same order as they may be shown. Pictures that are here lie in "pictures".
QList<FolderFile> bookmarkFolder(const KeptStories &kept, const QList<OutStory> &stories,
                                 const OutPictures &pictures);

// Files that do not begin with what is known of a story are refused. TooLarge beyond the limits.
Result<KeptStories> readBookmarkFolder(const QList<FolderFile> &files);

} // namespace broadsheet::exchange
