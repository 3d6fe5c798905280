#include "core/store/arrivals.h"

#include "core/model/story.h"
#include "core/store/newstories.h"
#include "core/store/recognition.h"
#include "core/store/search.h"
#include "core/store/states.h"
#include "core/store/values.h"
#include "core/store/wholetexts.h"
#include "core/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// A part of a document on its way in, from its end, so that of several stories of one second the publisher's
// first is the newest of ours.
class TakingIn final
{
public:
    TakingIn(Connection &connection, SourceId source, const QList<Incoming> &items, const QDateTime &now)
        : m_c(connection),
          m_place(placeOf(connection, source)),
          m_here(connection, Recognition::Among::Stories, m_place, items),
          m_gone(connection, Recognition::Among::Pruned, m_place, items),
          m_new(connection, m_place, items, now)
    {
    }

    void take(const Incoming &one)
    {
        const Identified found = m_here.identify(one);
        if (found.known) {
            const StoryId id{found.known->id};
            if (meetAgain(*found.known, found.identity, one) == Seen::Changed)
                m_arrivals.changed.prepend(id);
            m_new.meet(found.known->id, one);
            m_arrivals.all.prepend(id);
        } else if (const std::optional<Known> gone = m_gone.identify(one).known) {
            stayAway(*gone);
            m_arrivals.all.prepend(StoryId{gone->id});
        } else {
            const qint64 id = m_new.add(one, found.identity);
            m_here.learn(knownFrom(id, m_place, one, found.identity));
            m_arrivals.added.prepend(StoryId{id});
            m_arrivals.all.prepend(StoryId{id});
        }
    }

    Arrivals finish()
    {
        m_new.finish();
        return m_arrivals;
    }

private:
    // What a reader would see as another text; a changed advertisement in the markup is not.
    enum class Seen { Same, Changed };

    // A known story that arrived again: its identity, counter and text follow the publisher.
    Seen meetAgain(const Known &known, const QString &identity, const Incoming &one)
    {
        const bool isItsOwn = known.source == m_place.source;
        Known after = known;
        if (isItsOwn && known.identity != identity) {
            after.identity = identity;
            m_c.run(u"UPDATE story SET identity = ?, guid = ? WHERE id = ?"_s,
                    {identity, one.item.guid, known.id});
            renameState(m_c, AccountId{m_place.account}, known.identity, identity);
        }
        if (one.item.views >= 0 && one.item.views != known.views) {
            m_c.run(u"UPDATE story SET views = ? WHERE id = ?"_s, {one.item.views, known.id});
            after.views = one.item.views;
        }
        Seen seen = Seen::Same;
        if (known.contentHash != one.contentHash) {
            if (!isItsOwn && isStillListed(known)) {
                m_here.learn(after);
                return fillIn(known.id, one);
            }
            if (!isItsOwn)
                takeOver(known.id);
            m_new.finish(); // the index must know of it before it is told otherwise
            seen = replaceText(known.id, one);
            m_new.tag(known.id, one);
            after = knownFrom(known.id, m_place, one, isItsOwn ? identity : known.identity);
            if (after.published == 0)
                after.published = known.published;
        }
        m_here.learn(after);
        return seen;
    }

    // Another source has it too: a page that lists it, a second feed. Its text is its first source's, or the
    // two would take turns in changing it; but what that one does not say is welcome.
    Seen fillIn(qint64 id, const Incoming &one)
    {
        const QVariant published = seconds(one.item.published);
        m_c.run(u"UPDATE story SET image = CASE image WHEN '' THEN ? ELSE image END, "
                "summary = CASE summary WHEN '' THEN ? ELSE summary END, published = coalesce(published, ?) "
                "WHERE id = ? AND ((image = '' AND ? <> '') OR (summary = '' AND ? <> '') "
                "OR (published IS NULL AND ? IS NOT NULL))"_s,
                {one.item.image, one.teaser, published, id, one.item.image, one.teaser, published});
        m_new.tag(id, one);
        const bool isWithoutText =
            m_c.number(u"SELECT EXISTS (SELECT 1 FROM story s JOIN story_text t ON t.id = s.text "
                       "WHERE s.id = ? AND t.html = '')"_s,
                       {id}) != 0;
        if (!isWithoutText || one.html.isEmpty())
            return Seen::Same;
        m_new.finish(); // as above
        forgetWords(m_c, id);
        wholeMayHaveChanged(m_c, id);
        putText(id, one);
        queueWords(m_c, id);
        return Seen::Changed;
    }

    void putText(qint64 id, const Incoming &one)
    {
        m_c.run(
            u"UPDATE story_text SET html = CAST(? AS TEXT), base = ?, summary = ?, more = CAST(? AS TEXT) "
            "WHERE id = (SELECT text FROM story WHERE id = ?)"_s,
            {one.html, one.item.baseUrl, one.item.summary, one.more, id});
    }

    // A source that is gone, or lists the story no more, has nothing to say of it any more.
    bool isStillListed(const Known &known)
    {
        return m_c.number(
                   u"SELECT EXISTS (SELECT 1 FROM story_source ss JOIN source s ON s.id = ss.source "
                   "WHERE ss.story = ? AND ss.source = ? AND ss.position IS NOT NULL AND s.gone = 0)"_s,
                   {known.id, number(known.source)}) != 0;
    }

    void takeOver(qint64 id)
    {
        m_c.run(u"UPDATE story SET source = ? WHERE id = ?"_s, {number(m_place.source), id});
    }

    Seen replaceText(qint64 id, const Incoming &one)
    {
        // A list has no text of its own: what a feed brought stays.
        const bool isBare = one.html.isEmpty();
        bool changed = true;
        {
            Rows rows = m_c.run(u"SELECT s.title, t.html FROM story s JOIN story_text t ON t.id = s.text "
                                "WHERE s.id = ?"_s,
                                {id});
            if (rows.next())
                changed = rows.text(0) != one.item.title ||
                          (!isBare && text::plainUtf8FromHtml(rows.text(1).toUtf8()) !=
                                          text::plainUtf8FromHtml(one.html));
        }
        if (changed) {
            forgetWords(m_c, id);
            wholeMayHaveChanged(m_c, id);
        }
        m_c.run(u"UPDATE story SET changed = changed OR ?, fingerprint = ?, content_hash = ?, published = "
                "coalesce(?, published), modified = ?, language = ?, title = ?, url = ?, image = ?, "
                "summary = CASE WHEN ? THEN summary ELSE ? END, address = ? WHERE id = ?"_s,
                {changed ? 1 : 0, one.fingerprint, one.contentHash, seconds(one.item.published),
                 seconds(one.item.modified), one.language, one.item.title, one.item.url, one.item.image,
                 isBare && one.teaser.isEmpty() ? 1 : 0, one.teaser, one.address, id});
        if (!isBare)
            putText(id, one);
        if (changed)
            queueWords(m_c, id);
        return changed ? Seen::Changed : Seen::Same;
    }

    // What the retention rule took does not come back, also when this is another source that lists it now.
    void stayAway(const Known &gone)
    {
        m_c.run(u"INSERT INTO pruned (source, id, account, edition, identity, address, fingerprint, "
                "published) "
                "SELECT ?, id, account, edition, identity, address, fingerprint, published FROM pruned "
                "WHERE id = ? AND NOT EXISTS (SELECT 1 FROM pruned WHERE source = ? AND id = ?) LIMIT 1"_s,
                {number(m_place.source), gone.id, number(m_place.source), gone.id});
    }

    Connection &m_c;
    Place m_place;
    Recognition m_here;
    Recognition m_gone;
    NewStories m_new;
    Arrivals m_arrivals;
};

} // namespace

Arrivals takeIn(Connection &connection, SourceId source, const QList<Incoming> &items, const QDateTime &now)
{
    TakingIn taking(connection, source, items, now);
    for (auto one = items.crbegin(); one != items.crend() && !connection.failed(); ++one)
        taking.take(*one);
    return taking.finish();
}

void leaveOut(Connection &connection, SourceId source, const QList<StoryId> &document, const QDateTime &now)
{
    const QString ids = idList(document);
    connection.run(u"UPDATE story_source SET position = NULL WHERE source = ? AND position IS NOT NULL "
                   "AND story NOT IN (SELECT value FROM json_each(?))"_s,
                   {number(source), ids});
    connection.run(u"UPDATE pruned SET left_at = CASE WHEN left_at IS NULL THEN ? END WHERE source = ? "
                   "AND (left_at IS NULL) <> (id IN (SELECT value FROM json_each(?)))"_s,
                   {seconds(now), number(source), ids});
}

} // namespace broadsheet::store
