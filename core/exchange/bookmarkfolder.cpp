#include "core/exchange/bookmarkfolder.h"

#include "core/exchange/frontmatter.h"
#include "core/exchange/gathering.h"
#include "core/exchange/jsonfields.h"
#include "core/exchange/markdown.h"
#include "core/exchange/opml.h"
#include "core/text/dates.h"
#include "core/text/filenames.h"
#include "core/text/plaintext.h"

#include <QMimeDatabase>
#include <QSet>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

constexpr qsizetype longestFolderName = 60; // bytes: sixteen of them must fit in one path
constexpr QLatin1String pictureFolder("pictures");

QString dateText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

class Folder final
{
public:
    Folder(const KeptStories &kept, const OutPictures &pictures) : m_pictures(pictures)
    {
        m_taken.insert(pictureFolder);
        for (const Collection &one : kept.collections) {
            const QString name = QString(one.name).replace(u'/', slashInName);
            m_names.insert(one.id, joined(m_names.value(one.parent), name));
            const QString legal = text::legalFileName(one.name, longestFolderName);
            m_paths.insert(
                one.id,
                unused(joined(m_paths.value(one.parent), legal.isEmpty() ? u"Collection"_s : legal), {}));
        }
    }

    void add(const KeptStory &story, const OutStory &shown)
    {
        const QString folder =
            story.collections.isEmpty() ? QString() : m_paths.value(story.collections.first());
        const QDateTime day = story.item.published.isValid() ? story.item.published : story.saved;
        QString name = day.isValid() ? day.toUTC().date().toString(Qt::ISODate) : QString();
        name = text::legalFileName((name + u' ' + text::squeezed(shown.title)).trimmed());
        const QString path = unused(joined(folder, name.isEmpty() ? u"Story"_s : name), QLatin1String(".md"));
        const QString up = u"../"_s.repeated(folder.isEmpty() ? 0 : folder.count(u'/') + 1);
        const QByteArray text = markdownOf({shown}, [&](const QString &address) {
            const QString picture = pictureAt(address);
            return picture.isEmpty() ? picture : up + picture;
        });
        m_files.append({path, headOf(story) + '\n' + text + wordsOn(story)});
    }

    QList<FolderFile> files() const { return m_files; }

private:
    static QString joined(const QString &folder, const QString &name)
    {
        return folder.isEmpty() ? name : folder + u'/' + name;
    }

    // Windows and macOS tell no capitals.
    QString unused(const QString &path, QLatin1String suffix)
    {
        QString wanted = path + suffix;
        for (int number = 2; m_taken.contains(wanted.toCaseFolded()); ++number)
            wanted = path + u" (%1)"_s.arg(number) + suffix;
        m_taken.insert(wanted.toCaseFolded());
        return wanted;
    }

    QString pictureAt(const QString &address)
    {
        const auto found = m_pictures.constFind(address);
        if (found == m_pictures.cend())
            return {};
        if (const auto known = m_picturePaths.constFind(address); known != m_picturePaths.cend())
            return *known;
        const QString suffix =
            QMimeDatabase().mimeTypeForName(QString::fromLatin1(found->mimeType)).preferredSuffix();
        const QString path = u"%1/p%2.%3"_s.arg(pictureFolder)
                                 .arg(m_picturePaths.size() + 1)
                                 .arg(suffix.isEmpty() ? u"img"_s : suffix);
        m_picturePaths.insert(address, path);
        m_files.append({path, found->bytes});
        return path;
    }

    QByteArray headOf(const KeptStory &story) const
    {
        QJsonArray authors;
        for (const Author &one : story.item.authors)
            authors.append(one.name);
        QJsonArray collections;
        for (const CollectionId id : story.collections)
            collections.append(m_names.value(id));
        return frontMatter({{"title"_L1, story.item.title},
                            {"url"_L1, story.item.url},
                            {"published"_L1, dateText(story.item.published)},
                            {"saved"_L1, dateText(story.saved)},
                            {"authors"_L1, authors},
                            {"language"_L1, story.item.language},
                            {"feed"_L1, story.feed},
                            {"feedTitle"_L1, story.feedTitle},
                            {"home"_L1, story.feedHome},
                            {"collections"_L1, collections},
                            {"bookmarked"_L1, story.state.kept},
                            {"later"_L1, story.state.later},
                            {"read"_L1, !story.state.unread},
                            {"notes"_L1, arrayOf(story.notes)}});
    }

    // Once more for whoever reads the file: highlighted words as a quotation, what was written below.
    static QByteArray wordsOn(const KeptStory &story)
    {
        QStringList parts;
        for (const Note &note : story.notes) {
            if (!note.quote.isEmpty())
                parts.append(u"> "_s + markdownText(text::squeezed(note.quote)));
            for (const QString &line : note.text.split(u'\n', Qt::SkipEmptyParts))
                parts.append(markdownText(text::squeezed(line)));
        }
        return parts.isEmpty() ? QByteArray() : "\n---\n\n" + parts.join(u"\n\n"_s).toUtf8() + '\n';
    }

    const OutPictures &m_pictures;
    QHash<CollectionId, QString> m_names; // "Politics/Europe", as they are called
    QHash<CollectionId, QString> m_paths; // the same as folders
    QSet<QString> m_taken;
    QHash<QString, QString> m_picturePaths;
    QList<FolderFile> m_files;
};

QStringList wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList words;
    for (const QJsonValue &one : value.toArray())
        words.append(one.toString());
    return words.mid(0, mostKeptIn);
}

KeptStory storyOf(const QJsonObject &head)
{
    const auto text = [&](QLatin1String key) { return takenAs(Taken::Short, head.value(key).toString()); };
    const auto date = [&](QLatin1String key) { return text::parseDate(head.value(key).toString().toUtf8()); };
    KeptStory story;
    story.item.url = head.value("url"_L1).toString().trimmed();
    story.item.title = text::squeezed(text("title"_L1));
    story.item.language = text("language"_L1);
    story.item.published = date("published"_L1);
    story.saved = date("saved"_L1);
    for (const QString &name : wordsOf(head.value("authors"_L1)))
        story.item.authors.append({takenAs(Taken::Short, name), {}, {}});
    story.feed = takenAs(Taken::Address, text("feed"_L1));
    story.feedTitle = text("feedTitle"_L1);
    story.feedHome = takenAs(Taken::Address, text("home"_L1));
    story.state = {.unread = !head.value("read"_L1).toBool(),
                   .kept = head.value("bookmarked"_L1).toBool(true),
                   .later = head.value("later"_L1).toBool()};
    story.notes = notesOf(head.value("notes"_L1).toArray());
    return story;
}

} // namespace

QList<FolderFile> bookmarkFolder(const KeptStories &kept, const QList<OutStory> &stories,
                                 const OutPictures &pictures)
{
    Folder folder(kept, pictures);
    for (qsizetype i = 0; i < std::min(kept.stories.size(), stories.size()); ++i)
        folder.add(kept.stories.at(i), stories.at(i));
    return folder.files();
}

Result<KeptStories> readBookmarkFolder(const QList<FolderFile> &files)
{
    Gathering gathering;
    for (const FolderFile &file : files) {
        const QJsonObject head = readFrontMatter(file.bytes);
        KeptStory story = storyOf(head);
        if (story.item.url.isEmpty()) {
            gathering.refuse();
            continue;
        }
        QStringList paths = wordsOf(head.value("collections"_L1));
        if (!head.contains("collections"_L1) && file.path.contains(u'/'))
            paths = {file.path.section(u'/', 0, -2)};
        for (const QString &path : paths) {
            const CollectionId id = gathering.collection(path.split(u'/', Qt::SkipEmptyParts));
            if (id != CollectionId{} && !story.collections.contains(id))
                story.collections.append(id);
        }
        gathering.add(story);
    }
    return gathering.take();
}

} // namespace broadsheet::exchange
