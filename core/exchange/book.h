// Stories to be handed out as one file, in whichever of the formats other programs read. Window and command
// line collect them in their own ways.
#pragma once

#include "core/base/result.h"
#include "core/exchange/epub.h"
#include "core/exchange/outstory.h"

#include <optional>

namespace broadsheet::exchange {

enum class BookKind { WebPage, Markdown, Ebook };

inline constexpr qint64 largestPictures = 200 * 1024 * 1024; // bytes of one file's; further ones are left out

struct Book
{
    QList<OutStory> stories;
    OutPictures pictures;
    EpubFacts facts;
};

// By what a file's name ends in, without the dot, in any case: "html", "md", "epub".
std::optional<BookKind> bookKindOf(const QString &suffix);

// Markdown names its pictures by their addresses.
bool holdsPictures(BookKind kind);

Result<QByteArray> bookFile(const Book &book, BookKind kind);

} // namespace broadsheet::exchange
