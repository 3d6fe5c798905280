#include "core/exchange/gathering.h"

#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

constexpr qint64 thousandths = 100'000'000'000; // a number above it counts no seconds: they were past 5138

QString nameOf(const QString &written) { return text::squeezed(written).left(longestCollectionName); }

QString keyOf(CollectionId parent, const QString &name)
{
    return QString::number(number(parent)) + u'/' + name.toCaseFolded();
}

// What identifies it where it has no address.
QString keyOf(const Item &item)
{
    const QString address = text::canonicalUrl(item.url);
    return address.isEmpty() ? item.guid + u'\n' + item.title : address;
}

bool isSaid(const Note &note) { return !note.text.isEmpty() || !note.quote.isEmpty(); }

} // namespace

CollectionId Gathering::collection(CollectionId parent, const QString &written)
{
    const QString name = nameOf(written);
    const QString key = keyOf(parent, name);
    if (const auto known = m_collections.constFind(key); known != m_collections.cend())
        return *known;
    const int depth = m_depths.value(parent) + 1;
    if (name.isEmpty() || depth > deepestCollection || m_result.collections.size() >= mostCollections)
        return parent;
    const CollectionId id{m_result.collections.size() + 1};
    m_result.collections.append({id, parent, name});
    m_collections.insert(key, id);
    m_depths.insert(id, depth);
    return id;
}

CollectionId Gathering::collection(const QStringList &path)
{
    CollectionId id{};
    for (const QString &name : path)
        id = collection(id, name);
    return id;
}

void Gathering::add(KeptStory story, const QStringList &tags)
{
    Item &item = story.item;
    const bool isNamed = !item.url.isEmpty();
    item.url = text::resolveUrl(item.url, {});
    if (item.url.isEmpty() && (isNamed || (item.title.isEmpty() && item.contentHtml.isEmpty())))
        return refuse();
    item.title = item.title.left(longestKeptTitle);
    if (item.title.isEmpty() && item.contentHtml.isEmpty()) // a post may well have none
        item.title = item.url;
    if (item.guid.isEmpty())
        item.guid = item.url;
    story.notes.removeIf([](const Note &note) { return !isSaid(note); });
    story.notes.resize(std::min<qsizetype>(story.notes.size(), mostNotes));
    story.collections.resize(std::min(story.collections.size(), mostKeptIn));
    const QString key = keyOf(item);
    const auto known = m_places.constFind(key);
    if (known == m_places.cend() && isFull())
        return;
    const qsizetype place = known == m_places.cend() ? m_result.stories.size() : *known;
    if (!tags.isEmpty() && m_tags.value(place).size() < mostKeptIn)
        m_tags[place] += tags.mid(0, mostKeptIn);
    if (known != m_places.cend())
        return merge(&m_result.stories[place], story);
    m_places.insert(key, place);
    m_result.stories.append(story);
}

void Gathering::merge(KeptStory *known, const KeptStory &again)
{
    for (const CollectionId id : again.collections) {
        if (!known->collections.contains(id) && known->collections.size() < mostKeptIn)
            known->collections.append(id);
    }
    for (const Note &note : again.notes) {
        const bool isKnown = std::any_of(known->notes.cbegin(), known->notes.cend(), [&](const Note &one) {
            return one.text == note.text && one.quote == note.quote;
        });
        if (!isKnown && known->notes.size() < mostNotes)
            known->notes.append(note);
    }
    known->state.unread = known->state.unread && again.state.unread;
    known->state.kept = known->state.kept || again.state.kept;
    known->state.later = known->state.later || again.state.later;
    if (again.saved.isValid() && (!known->saved.isValid() || again.saved < known->saved))
        known->saved = again.saved;
}

void Gathering::tag(KeptStory *story, const QStringList &tags)
{
    for (const QString &one : tags) {
        const QString name = nameOf(one);
        const bool isThere =
            std::any_of(story->collections.cbegin(), story->collections.cend(), [&](CollectionId id) {
                return id != CollectionId{} &&
                       m_result.collections.at(number(id) - 1).name.compare(name, Qt::CaseInsensitive) == 0;
            });
        const CollectionId id = isThere ? CollectionId{} : collection({}, name);
        if (id != CollectionId{} && !story->collections.contains(id) &&
            story->collections.size() < mostKeptIn)
            story->collections.append(id);
    }
}

Result<KeptStories> Gathering::take()
{
    if (isFull())
        return Error{Error::Kind::TooLarge, u"more than %1 stories"_s.arg(mostKeptStories)};
    for (auto tagged = m_tags.cbegin(); tagged != m_tags.cend(); ++tagged)
        tag(&m_result.stories[tagged.key()], tagged.value());
    return std::move(m_result);
}

std::optional<Note> noteOf(const QString &text, const QDateTime &made)
{
    Note note;
    note.text = text.trimmed().left(longestNote);
    note.made = note.changed = made;
    return note.text.isEmpty() ? std::nullopt : std::optional(note);
}

QDateTime dateOfNumber(const QString &digits)
{
    bool ok = false;
    qint64 seconds = digits.trimmed().toLongLong(&ok);
    while (seconds > thousandths)
        seconds /= 1'000;
    return ok && seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

} // namespace broadsheet::exchange
