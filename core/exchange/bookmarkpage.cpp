#include "core/exchange/bookmarkpage.h"

#include "core/exchange/gathering.h"
#include "core/markup/htmlscanner.h"
#include "core/text/encoding.h"
#include "core/text/entities.h"
#include "core/text/plaintext.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

using markup::HtmlToken;
using markup::valueOf;

constexpr std::size_t deepestList = 1'000; // open lists; those within more are part of the one around
constexpr qsizetype longestWords = 4 * longestNote; // bytes of a title or a note

bool isSet(const HtmlToken &token, QByteArrayView name)
{
    const QString value = valueOf(token, name);
    return value == "1"_L1 || value.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

// A heading that is not the name of a collection but says what was done with the stories below it.
enum class Meaning { Nothing, Unread, Read, Later };

struct Heading
{
    QString name;
    Meaning meaning = Meaning::Nothing;
    bool isPages = false; // of the first level
    bool isTop = false;   // what lies below it lies in no folder
};

struct ListName
{
    QLatin1String name;
    Meaning meaning;
};

// Lists of Pocket and Instapaper.
constexpr ListName listNames[] = {
    {QLatin1String("Unread"), Meaning::Later},
    {QLatin1String("Read Archive"), Meaning::Read},
    {QLatin1String("Archive"), Meaning::Read},
};

struct Level
{
    CollectionId collection{};
    Meaning meaning = Meaning::Nothing;
};

class BookmarkReader final
{
public:
    explicit BookmarkReader(QByteArrayView html) : m_scanner(html) {}

    Result<KeptStories> read()
    {
        while (const auto token = m_scanner.next()) {
            if (token->kind == HtmlToken::Kind::Text)
                takeText(token->text);
            else if (token->kind == HtmlToken::Kind::Start)
                start(*token);
            else if (token->kind == HtmlToken::Kind::End)
                end(token->name);
            if (m_gathering.isFull())
                break;
        }
        finish();
        if (!m_hasLists)
            return Error{Error::Kind::Malformed, u"no list of bookmarks"_s};
        return m_gathering.take();
    }

private:
    enum class Capturing { Nothing, Heading, Title, Note };

    void takeText(QByteArrayView written)
    {
        if (m_capturing != Capturing::Nothing && m_words.size() < longestWords)
            m_words.append(written.first(std::min(written.size(), longestWords)));
    }

    void start(const HtmlToken &token)
    {
        const QByteArray &name = token.name;
        if (isList(name))
            return open(name);
        if (name == "h1" || name == "h2" || name == "h3" || name == "h4")
            return startHeading(token);
        if (name == "a")
            return startStory(token);
        if (name == "dd" && m_story)
            return capture(Capturing::Note);
        if (name == "dt" || name == "li" || name == "hr")
            finish();
        else if (name == "br" && m_capturing == Capturing::Note)
            m_words.append('\n');
    }

    void end(const QByteArray &name)
    {
        if (isList(name))
            close();
        else if (name == "a" && m_capturing == Capturing::Title)
            endTitle();
        else if (name.size() == 2 && name[0] == 'h' && m_capturing == Capturing::Heading)
            endHeading();
    }

    void capture(Capturing what)
    {
        endNote();
        m_capturing = what;
        m_words.clear();
    }

    QString captured()
    {
        m_capturing = Capturing::Nothing;
        return QString::fromUtf8(text::decodeEntities(m_words));
    }

    static bool isList(const QByteArray &name) { return name == "dl" || name == "ul" || name == "ol"; }

    // <ul> and <ol> are bookmarks below a heading that says so; the menu of any other page is none.
    void open(const QByteArray &name)
    {
        finish();
        m_hasLists |= name == "dl" || (m_heading && m_heading->meaning != Meaning::Nothing);
        if (m_levels.size() >= deepestList) {
            ++m_tooDeep;
            return;
        }
        Level level = m_levels.back();
        if (m_heading) {
            level.meaning = m_heading->meaning == Meaning::Nothing ? level.meaning : m_heading->meaning;
            const bool isFolder = m_heading->meaning == Meaning::Nothing && !m_heading->isTop;
            level.collection =
                isFolder ? m_gathering.collection(level.collection, m_heading->name) : level.collection;
        }
        m_heading.reset();
        m_levels.push_back(level);
    }

    void close()
    {
        finish();
        m_heading.reset();
        if (m_tooDeep > 0)
            --m_tooDeep;
        else if (m_levels.size() > 1)
            m_levels.pop_back();
    }

    void startHeading(const HtmlToken &token)
    {
        finish();
        m_heading = Heading{};
        m_heading->isPages = token.name == "h1";
        m_heading->isTop = isSet(token, "unfiled_bookmarks_folder");
        if (valueOf(token, "id") == "com.apple.ReadingList"_L1)
            m_heading->meaning = Meaning::Later;
        capture(Capturing::Heading);
    }

    void endHeading()
    {
        m_heading->name = captured();
        if (!m_heading->isPages)
            return;
        for (const ListName &one : listNames) {
            if (m_heading->name.trimmed().compare(one.name, Qt::CaseInsensitive) == 0)
                m_heading->meaning = one.meaning;
        }
        // The first is the page's own title; below the lists of Instapaper each names a folder.
        m_heading->isTop = !m_hasLists;
    }

    void startStory(const HtmlToken &token)
    {
        finish();
        const QString address = valueOf(token, "href");
        if (address.isEmpty() || !m_hasLists)
            return;
        const Level &level = m_levels.back();
        m_story = KeptStory{};
        m_story->item.url = address.trimmed();
        if (const QString added = valueOf(token, "add_date"); !added.isEmpty())
            m_story->saved = dateOfNumber(added);
        else
            m_story->saved = dateOfNumber(valueOf(token, "time_added"));
        m_story->state.unread = level.meaning != Meaning::Read;
        m_story->state.later = level.meaning == Meaning::Later || isSet(token, "toread");
        if (level.collection != CollectionId{})
            m_story->collections = {level.collection};
        m_tags = valueOf(token, "tags").split(u',', Qt::SkipEmptyParts);
        capture(Capturing::Title);
    }

    void endTitle() { m_story->item.title = text::squeezed(captured()); }

    void endNote()
    {
        if (m_capturing != Capturing::Note)
            return;
        if (const auto note = noteOf(captured(), m_story->saved))
            m_story->notes.append(*note);
    }

    // The story at hand has all that is said of it.
    void finish()
    {
        if (m_capturing == Capturing::Title)
            endTitle();
        if (m_capturing == Capturing::Heading)
            endHeading();
        endNote();
        if (!m_story)
            return;
        m_gathering.add(*m_story, m_tags);
        m_story.reset();
    }

    markup::HtmlScanner m_scanner;
    Gathering m_gathering;
    std::vector<Level> m_levels{{}};
    int m_tooDeep = 0;
    bool m_hasLists = false;
    std::optional<Heading> m_heading; // of the list that comes next
    std::optional<KeptStory> m_story;
    QStringList m_tags;
    Capturing m_capturing = Capturing::Nothing;
    QByteArray m_words;
};

} // namespace

Result<KeptStories> readBookmarkPage(const QByteArray &html)
{
    if (html.size() > largestBookmarkFile)
        return Error{Error::Kind::TooLarge, u"bookmarks of %1 bytes"_s.arg(html.size())};
    return BookmarkReader(text::decode(html, {}).utf8).read();
}

} // namespace broadsheet::exchange
