// Where the reader is: an entry of the rail, as a value with a stable key for the settings.
#pragma once

#include "core/model/query.h"

#include <QString>

namespace broadsheet {

struct Place
{
    enum class Kind { Today, Unread, Bookmarks, Publication, Section };

    Kind kind = Kind::Today;
    QString publication;
    QString section;

    QString key() const;
    static Place fromKey(const QString &key);
    StoryQuery query(const QDateTime &dayStart) const;

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace broadsheet
