#include "core/exchange/epub.h"

#include "core/exchange/archive.h"
#include "core/exchange/storyfile.h"
#include "core/exchange/xhtml.h"

#include <QUuid>

#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

constexpr char container[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
    "<rootfile full-path=\"book/package.opf\" media-type=\"application/oebps-package+xml\"/>"
    "</rootfiles></container>\n";

// EPUB 3.3 §3.2: the pictures every reading system shows.
struct PictureKind
{
    const char *mimeType;
    const char *suffix;
};
constexpr PictureKind pictureKinds[] = {
    {"image/jpeg", "jpg"}, {"image/png", "png"}, {"image/gif", "gif"}, {"image/webp", "webp"}};

const PictureKind *kindOf(const QByteArray &mimeType)
{
    for (const PictureKind &kind : pictureKinds) {
        if (mimeType == kind.mimeType)
            return &kind;
    }
    return nullptr;
}

class Book final
{
public:
    Book(const QList<OutStory> &stories, const OutPictures &pictures, const EpubFacts &facts)
        : m_stories(stories), m_facts(facts)
    {
        for (const QString &address : picturesIn(stories)) {
            const auto found = pictures.constFind(address);
            const PictureKind *kind = found == pictures.cend() ? nullptr : kindOf(found->mimeType);
            if (!kind)
                continue;
            const QString name = u"p%1.%2"_s.arg(m_names.size() + 1).arg(QLatin1String(kind->suffix));
            m_names.insert(address, name);
            m_items += "<item id=\"" + name.toUtf8() + "\" href=\"" + name.toUtf8() + "\" media-type=\"" +
                       kind->mimeType + "\"/>\n";
            m_files.append({u"book/"_s + name, found->bytes, ArchiveFile::Packing::Stored});
        }
    }

    Result<QByteArray> bind()
    {
        QList<ArchiveFile> files{
            {u"mimetype"_s, "application/epub+zip", ArchiveFile::Packing::Stored}, // the first, as it is
            {u"META-INF/container.xml"_s, container}};
        for (int i = 0; i < m_stories.size(); ++i)
            files.append({u"book/%1"_s.arg(chapterName(i)), chapter(m_stories.at(i))});
        files.append({u"book/style.css"_s, storyCss()});
        files.append({u"book/nav.xhtml"_s, navigation()});
        files.append({u"book/package.opf"_s, package()});
        if (!m_facts.bookmarks.isEmpty())
            files.append({bookmarksInBook, m_facts.bookmarks});
        return archived(files + m_files, m_facts.now);
    }

private:
    static QString chapterName(qsizetype number) { return u"s%1.xhtml"_s.arg(number + 1); }

    static QByteArray document(const QByteArray &title, const QByteArray &language, const QByteArray &body)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
               "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
               "xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"" +
               language + "\" xml:lang=\"" + language + "\"><head><title>" + title +
               "</title><link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head>\n<body>\n" +
               body + "</body></html>\n";
    }

    QByteArray languageOf(const OutStory &story) const
    {
        const QString language = story.language.isEmpty() ? m_facts.language : story.language;
        return xmlText(language.isEmpty() ? u"und"_s : language);
    }

    QByteArray chapter(const OutStory &story) const
    {
        return document(xmlText(titleOf(story)), languageOf(story),
                        storyXhtml(story, [this](const QString &address) { return m_names.value(address); }));
    }

    // A title must have characters.
    QString titleOf(const OutStory &story) const
    {
        const QString title = story.title.trimmed();
        return !title.isEmpty() ? title : !story.url.isEmpty() ? story.url : bookTitle();
    }

    QString bookTitle() const
    {
        const QString title = m_facts.title.trimmed();
        return title.isEmpty() ? u"Broadsheet"_s : title;
    }

    QByteArray bookLanguage() const
    {
        return xmlText(m_facts.language.isEmpty() ? u"und"_s : m_facts.language);
    }

    QByteArray navigation() const
    {
        QByteArray list;
        for (qsizetype i = 0; i < m_stories.size(); ++i)
            list += "<li><a href=\"" + chapterName(i).toUtf8() + "\">" + xmlText(titleOf(m_stories.at(i))) +
                    "</a></li>\n";
        return document(xmlText(bookTitle()), bookLanguage(),
                        "<nav epub:type=\"toc\"><h1>" + xmlText(m_facts.contents) + "</h1><ol>\n" + list +
                            "</ol></nav>\n");
    }

    // The same stories are the same book.
    QByteArray identifier() const
    {
        QStringList addresses{m_facts.title};
        for (const OutStory &story : m_stories)
            addresses.append(story.url + u' ' + story.title);
        constexpr QUuid urls(0x6ba7b811, 0x9dad, 0x11d1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8);
        return "urn:uuid:" +
               QUuid::createUuidV5(urls, addresses.join(u'\n')).toByteArray(QUuid::WithoutBraces);
    }

    QByteArray package() const
    {
        QByteArray items = m_items;
        QByteArray spine;
        for (qsizetype i = 0; i < m_stories.size(); ++i) {
            const QByteArray id = "s" + QByteArray::number(i + 1);
            items += "<item id=\"" + id + "\" href=\"" + chapterName(i).toUtf8() +
                     "\" media-type=\"application/xhtml+xml\"/>\n";
            spine += "<itemref idref=\"" + id + "\"/>\n";
        }
        QByteArray publisher;
        if (!m_facts.publisher.isEmpty())
            publisher = "<dc:publisher>" + xmlText(m_facts.publisher) + "</dc:publisher>\n";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" "
               "version=\"3.0\" unique-identifier=\"id\">\n"
               "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">" +
               identifier() + "</dc:identifier>\n<dc:title>" + xmlText(bookTitle()) +
               "</dc:title>\n<dc:language>" + bookLanguage() + "</dc:language>\n" + publisher +
               "<meta property=\"dcterms:modified\">" +
               m_facts.now.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'").toUtf8() +
               "</meta>\n</metadata>\n<manifest>\n"
               "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" "
               "properties=\"nav\"/>\n"
               "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n" +
               items + "</manifest>\n<spine>\n" + spine + "</spine>\n</package>\n";
    }

    const QList<OutStory> &m_stories;
    const EpubFacts &m_facts;
    QHash<QString, QString> m_names; // of pictures, by address
    QByteArray m_items;
    QList<ArchiveFile> m_files;
};

} // namespace

Result<QByteArray> epubOf(const QList<OutStory> &stories, const OutPictures &pictures, const EpubFacts &facts)
{
    return Book(stories, pictures, facts).bind();
}

} // namespace broadsheet::exchange
