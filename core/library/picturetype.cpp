#include "core/library/picturetype.h"

namespace broadsheet {

namespace {

constexpr qsizetype shortest = 16; // no picture is smaller

// https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
struct Pattern
{
    QByteArrayView type;
    QByteArrayView first;       // at the beginning
    QByteArrayView second = {}; // at `offset`
    qsizetype offset = 0;
};

constexpr Pattern patterns[] = {
    {"image/png", "\x89PNG\r\n\x1a\n"},
    {"image/jpeg", "\xff\xd8\xff"},
    {"image/gif", "GIF87a"},
    {"image/gif", "GIF89a"},
    {"image/webp", "RIFF", "WEBPVP", 8},
    {"image/avif", {}, "ftypavif", 4}, // for pages; lists do without
    {"image/bmp", "BM", QByteArrayView("\0\0\0\0", 4), 6},
    {"image/x-icon", QByteArrayView("\0\0\1\0", 4)},
};

} // namespace

QByteArray pictureType(QByteArrayView bytes)
{
    if (bytes.size() < shortest)
        return {};
    for (const Pattern &pattern : patterns) {
        if (bytes.startsWith(pattern.first) && bytes.sliced(pattern.offset).startsWith(pattern.second))
            return pattern.type.toByteArray();
    }
    return {};
}

} // namespace broadsheet
