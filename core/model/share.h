// Where a story may be passed on to, and what the reader chose about it. Data: resources/share-targets.json
// and the reader's own.
#pragma once

#include <QString>

namespace broadsheet {

// How a service counts the length of a post. Weighted: as X does, where an emoji and most scripts beyond
// Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic count two.
enum class Counting { Characters, Graphemes, Weighted };

struct PostLimit
{
    int most = 0; // 0: none is known
    Counting counting = Counting::Characters;
    int link = 0;   // what any link counts; 0: as long as it is
    QString post{}; // what the service makes of it and counts: "{title} {url}"
    friend bool operator==(const PostLimit &, const PostLimit &) = default;
};

struct ShareTarget
{
    QString id;      // "telegram"
    QString name;    // as the service writes itself
    QString address; // with {url} {title} …, see core/share/template.h; empty: it is a command
    PostLimit limit{};
    QString command{}; // a program and its arguments, the same placeholders among these

    // The reader's choice.
    bool shown = true;
    bool own = false; // made or changed by the reader
    QString key{};    // as QKeySequence::PortableText; empty: none
    QString server{}; // what {instance} stands for: a checked host; empty: not asked yet
    friend bool operator==(const ShareTarget &, const ShareTarget &) = default;
};

} // namespace broadsheet
