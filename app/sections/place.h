// Where the reader is: an entry of the rail, as a value with a stable key for the settings.
#pragma once

#include "core/model/query.h"

#include <QString>

namespace broadsheet {

struct Place
{
    enum class Kind { Today, Unread, Bookmarks, Collection, Later, Notes, Publication, Section };

    Kind kind = Kind::Today;
    QString publication;
    QString section;
    CollectionId collection{};

    QString key() const;
    static Place fromKey(const QString &key);
    bool isTheReadersOwn() const; // not a newspaper's: bookmarks and the like
    StoryQuery query(const QDateTime &dayStart) const;

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace broadsheet
