#include "app/article/librarypictures.h"

#include "core/library/library.h"

namespace broadsheet {

PictureSource picturesOf(Library &library)
{
    return [&library](const QString &address) {
        return library.pictures().picture(address, Pictures::Lane::ReaderWaits);
    };
}

} // namespace broadsheet
