// What a file of bookmarks holds, put together while it is read: collections by name, every address once,
// within the limits. Private to core/exchange.
#pragma once

#include "core/base/result.h"
#include "core/exchange/keptstories.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace broadsheet::exchange {

class Gathering final
{
public:
    // Made where there is none. Without a name, too deep or too many: the parent itself.
    CollectionId collection(CollectionId parent, const QString &name);
    CollectionId collection(const QStringList &path);

    // The same address again adds what the first did not have. Only http and https lead anywhere; a story
    // with text or a headline may have no address.
    // Tags are collections at the top, but for those by whose name the story lies in one, here or further
    // down in the file.
    void add(KeptStory story, const QStringList &tags = {});
    void refuse() { ++m_result.refused; }

    bool isFull() const { return m_result.stories.size() > mostKeptStories; }
    Result<KeptStories> take(); // TooLarge

private:
    static void merge(KeptStory *known, const KeptStory &again);
    void tag(KeptStory *story, const QStringList &tags);

    KeptStories m_result;
    QHash<QString, CollectionId> m_collections; // by parent and folded name
    QHash<CollectionId, int> m_depths;
    QHash<QString, qsizetype> m_places;  // of stories, by canonical address
    QMap<qsizetype, QStringList> m_tags; // by place
};

// A note on the whole story; nothing when there are no words in it.
std::optional<Note> noteOf(const QString &text, const QDateTime &made);

// Seconds since 1970 as browsers write them; some write thousandths or millionths. Invalid: it is none.
QDateTime dateOfNumber(const QString &digits);

} // namespace broadsheet::exchange
