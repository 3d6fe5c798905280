// What the library tells everyone after something happened. A model that hears it asks its StoryQuery again.
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QMetaType>

namespace broadsheet {

struct Change
{
    enum class What {
        Stories,      // stories came, changed their text or went; `stories` may be empty: ask again
        States,       // read, kept or later bits of `stories` changed
        Sources,      // sources or publications were added, removed, renamed
        SourceHealth, // a source was asked, failed, recovered
        Pictures,     // a picture that was waited for is here
        Collections,  // the reader's collections, or what lies in them
        Notes,        // of `stories`; may be empty: of any
    };
    What what = What::Stories;
    QList<StoryId> stories;
    QList<SourceId> sources;
    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::Change)
