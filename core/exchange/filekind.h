// What a file of another reader is, by what it begins with; its name says nothing. A promise only as far as
// that: whoever reads it may still find something else.
#pragma once

#include <QByteArrayView>

namespace broadsheet::exchange {

enum class FileKind {
    Unknown,
    Opml,     // or any other XML
    Starred,  // or any other JSON object
    Database, // SQLite
    Archive,  // ZIP: readers that export much pack it so
    BookmarkPage,
    BookmarkJson, // of ours
    BookmarkTable,
    Markdown, // with what is known of it at its head
};

inline constexpr qsizetype enoughToTell = 4'096; // bytes from the beginning

FileKind fileKind(QByteArrayView beginning);

} // namespace broadsheet::exchange
