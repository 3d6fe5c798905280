#include "core/exchange/bookmarkpage.h"
#include "core/exchange/xhtml.h"
#include "core/text/plaintext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

QByteArray seconds(const char *name, const QDateTime &time)
{
    return time.isValid() ? QByteArray(" ") + name + "=\"" + QByteArray::number(time.toSecsSinceEpoch()) + '"'
                          : QByteArray();
}

// Highlighted words and what was written on them, one after the other: a bookmark file has room for one text.
QString wordsOn(const KeptStory &story)
{
    QStringList words;
    for (const Note &note : story.notes) {
        if (!note.quote.isEmpty())
            words.append(u'“' + text::squeezed(note.quote) + u'”');
        if (!note.text.isEmpty())
            words.append(note.text);
    }
    return words.join(u"\n\n"_s);
}

class Page final
{
public:
    explicit Page(const KeptStories &kept) : m_kept(kept)
    {
        for (const Collection &one : kept.collections) {
            m_names.insert(one.id, one.name);
            m_folders[one.parent].append(one);
        }
        for (const KeptStory &story : kept.stories) {
            if (story.collections.isEmpty())
                m_stories[{}].append(&story);
            for (const CollectionId id : story.collections)
                m_stories[id].append(&story);
        }
    }

    QByteArray list(CollectionId in, int depth) const
    {
        const QByteArray indent(depth * 4, ' ');
        QByteArray html = indent + "<DL><p>\n";
        for (const Collection &one : m_folders.value(in)) {
            html += indent + "    <DT><H3>" + xmlText(one.name) + "</H3>\n";
            html += list(one.id, depth + 1);
        }
        for (const KeptStory *story : m_stories.value(in))
            html += link(*story, indent + "    ");
        return html + indent + "</DL><p>\n";
    }

private:
    QByteArray link(const KeptStory &story, const QByteArray &indent) const
    {
        if (story.item.url.isEmpty())
            return {};
        QStringList tags;
        for (const CollectionId id : story.collections)
            tags.append(m_names.value(id));
        tags.removeIf([](const QString &name) { return name.contains(u','); }); // they would be two
        QByteArray html = indent + "<DT><A HREF=\"" + xmlText(story.item.url) + '"';
        html += seconds("ADD_DATE", story.saved);
        if (!tags.isEmpty())
            html += " TAGS=\"" + xmlText(tags.join(u',')) + '"';
        if (story.state.later)
            html += " TOREAD=\"1\"";
        html += '>' + xmlText(text::squeezed(story.item.title)) + "</A>\n";
        if (const QString words = wordsOn(story); !words.isEmpty())
            html += indent + "<DD>" + xmlText(words) + '\n';
        return html;
    }

    const KeptStories &m_kept;
    QHash<CollectionId, QString> m_names;
    QHash<CollectionId, QList<Collection>> m_folders;
    QHash<CollectionId, QList<const KeptStory *>> m_stories;
};

} // namespace

QByteArray bookmarkPage(const KeptStories &kept, const QString &title)
{
    const QByteArray name = xmlText(title);
    return "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n"
           "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n<TITLE>" +
           name + "</TITLE>\n<H1>" + name + "</H1>\n" + Page(kept).list({}, 0);
}

} // namespace broadsheet::exchange
