#include "core/article/looks.h"

#include "core/article/datatables.h"
#include "core/article/measures.h"
#include "core/article/nodes.h"
#include "core/article/players.h"
#include "core/text/plaintext.h"

#include <algorithm>
#include <array>

namespace broadsheet::article {

namespace {

constexpr std::array<std::string_view, 11> textish = {
    "blockquote", "div", "dl", "img", "li", "ol", "p", "pre", "span", "table", "td",
};
constexpr std::array<std::string_view, 2> lists = {"ol", "ul"};

// Words a box consists of that is nothing but an advertisement's or a loader's place.
constexpr std::array<std::string_view, 15> placeholders = {
    "ad",        "advertising", "advertisement", "anuncio", "cargando", "chargement", "loading", "pub",
    "publicité", "reklam",      "werb",          "werbung", "загрузка", "реклама",    "广告",
};

struct Contents
{
    Measure text;
    int paragraphs = 0;
    int pictures = 0;
    int items = 0;
    int fields = 0;
    int embeds = 0;
    int headings = 0;     // characters in headings
    int inLists = 0;      // characters in lists
    bool textish = false; // there is text in what usually holds text
    bool player = false;
    bool dataTable = false;

    void add(const Contents &next)
    {
        text.add(next.text);
        paragraphs += next.paragraphs;
        pictures += next.pictures;
        items += next.items;
        fields += next.fields;
        embeds += next.embeds;
        headings += next.headings;
        inLists += next.inLists;
        textish = textish || next.textish;
        player = player || next.player;
        dataTable = dataTable || next.dataTable;
    }
};

struct Around
{
    bool dataTable = false;
    bool code = false;
    bool figure = false;
};

bool isPlaceholder(const HtmlNode &node)
{
    QString text = text::squeezed(beginningOf(node, 60)).toLower();
    while (text.endsWith(u'.') || text.endsWith(u'…'))
        text.chop(1);
    const QByteArray word = text.toUtf8();
    return std::find(placeholders.begin(), placeholders.end(),
                     std::string_view(word.constData(), std::size_t(word.size()))) != placeholders.end();
}

class Remover final
{
public:
    Remover(std::string_view name, Strictness strictness, Vocabulary *vocabulary)
        : m_name(name.data(), qsizetype(name.size())),
          m_isList(name == "ul" || name == "ol"),
          m_strictness(strictness),
          m_vocabulary(vocabulary)
    {
    }

    // What is in `node`, without the node itself.
    Contents run(HtmlNode *node, Around around)
    {
        Contents contents;
        for (HtmlNode *child = node->firstChild; child;) {
            HtmlNode *const next = child->next;
            if (child->isText())
                contents.text.add(measured(child->text));
            else
                visit(child, around, &contents);
            child = next;
        }
        return contents;
    }

private:
    void visit(HtmlNode *node, Around around, Contents *contents)
    {
        const bool dataTable = node->name == "table" && isDataTable(*node);
        Around inside = around;
        inside.code = around.code || node->name == "code";
        inside.figure = around.figure || node->name == "figure";
        inside.dataTable = around.dataTable || dataTable;
        Contents inner = run(node, inside);
        if (node->name == m_name && !dataTable && goes(*node, inner, around)) {
            markup::detach(node);
            return;
        }
        count(*node, dataTable, &inner);
        contents->add(inner);
    }

    static void count(const HtmlNode &node, bool dataTable, Contents *contents)
    {
        const int length = contents->text.textLength();
        if (node.name == "a")
            contents->text.links = linkShare(node, contents->text);
        contents->paragraphs += node.name == "p" ? 1 : 0;
        contents->pictures += node.name == "img" ? 1 : 0;
        contents->items += node.name == "li" ? 1 : 0;
        contents->fields += node.name == "input" ? 1 : 0;
        contents->headings += isHeading(node) ? length : 0;
        contents->inLists += isAnyOf(node, lists) ? length : 0;
        contents->textish = contents->textish || (length > 0 && isAnyOf(node, textish));
        if (node.name == "iframe" || node.name == "embed" || node.name == "object") {
            ++contents->embeds;
            contents->player = contents->player || isPlayer(node);
        }
        contents->dataTable = contents->dataTable || dataTable;
    }

    bool goes(const HtmlNode &node, const Contents &contents, Around around) const
    {
        if (contents.dataTable || around.dataTable || around.code)
            return false;
        const int weight = m_strictness.weighNames ? m_vocabulary->weight(node) : 0;
        if (weight < 0)
            return true;
        constexpr int manyCommas = 10;
        if (contents.text.commas >= manyCommas)
            return false;
        if (contents.player)
            return false;
        if (isPlaceholder(node))
            return true;
        const int inOwnLists = contents.inLists;
        const bool list = m_isList || inOwnLists > 0.9 * contents.text.textLength();
        if (!looksBad(contents, weight, list, around.figure))
            return false;
        return !(list && isListOfPictures(node, contents));
    }

    static bool looksBad(const Contents &contents, int weight, bool list, bool inFigure)
    {
        const int length = contents.text.textLength();
        const double links = contents.text.linkDensity();
        const double headings = length > 0 ? double(contents.headings) / length : 0;
        const int items = contents.items - 100; // many are no longer a menu
        if (!inFigure && contents.pictures > 1 && contents.paragraphs < 0.5 * contents.pictures)
            return true;
        if (!list && items > contents.paragraphs)
            return true;
        if (contents.fields > contents.paragraphs / 3)
            return true;
        if (!list && !inFigure && headings < 0.9 && length < 25 &&
            (contents.pictures == 0 || contents.pictures > 2) && links > 0)
            return true;
        if (!list && weight < 25 && links > 0.2)
            return true;
        if (weight >= 25 && links > 0.5)
            return true;
        if ((contents.embeds == 1 && length < 75) || contents.embeds > 1)
            return true;
        return contents.pictures == 0 && !contents.textish;
    }

    // A gallery written as a list.
    static bool isListOfPictures(const HtmlNode &node, const Contents &contents)
    {
        for (const HtmlNode *child = firstElementChild(node); child; child = nextElement(*child)) {
            if (elementChildren(*child, 2) > 1)
                return false;
        }
        return contents.pictures == contents.items;
    }

    QByteArrayView m_name;
    bool m_isList;
    Strictness m_strictness;
    Vocabulary *m_vocabulary;
};

} // namespace

void removeByLooks(HtmlNode *top, std::string_view name, Strictness strictness, Vocabulary *vocabulary)
{
    if (strictness.cleanByLooks)
        (void)Remover(name, strictness, vocabulary).run(top, {});
}

} // namespace broadsheet::article
