#include "core/pages/aroundpictures.h"

#include "core/markup/htmlelements.h"
#include "core/markup/htmlscanner.h"

#include <QList>

#include <algorithm>

namespace broadsheet::pages {

namespace {

using markup::HtmlToken;
using markup::valueOf;

constexpr int largestSign = 48; // pixels; a smaller picture is the point of its item

bool starts(const HtmlToken &token, QByteArrayView name)
{
    return token.kind == HtmlToken::Kind::Start && token.name == name;
}

bool isList(const HtmlToken &token) { return token.name == "ul" || token.name == "ol"; }

bool isText(const HtmlToken &token)
{
    return token.kind == HtmlToken::Kind::Text && !token.text.trimmed().isEmpty();
}

class Shaper final
{
public:
    explicit Shaper(QByteArrayView safeHtml)
    {
        markup::HtmlScanner scanner(safeHtml);
        while (const std::optional<HtmlToken> token = scanner.next())
            m_tokens.append(*token);
    }

    QByteArray run()
    {
        takePointsOff();
        takeLabelsOff();
        QByteArray html;
        for (const HtmlToken &token : std::as_const(m_tokens))
            write(token, html);
        return html;
    }

private:
    // A list that is open, and what is known of it so far.
    struct List
    {
        QList<qsizetype> tags; // its own and its items'
        bool stray = false;    // rather an item without a list
        bool ofPictures = true;
        bool hasPicture = false;
        bool itemBegun = true; // with a picture, or we are in no item
    };

    // Where every item begins with a picture, list and items become plain blocks.
    void takePointsOff()
    {
        QList<List> open;
        for (qsizetype at = 0; at < m_tokens.size(); ++at) {
            const HtmlToken &token = m_tokens[at];
            if (isList(token) && token.kind == HtmlToken::Kind::Start)
                open.append(List{{at}});
            else if (open.isEmpty() && starts(token, "li"))
                open.append(List{.tags = {at}, .stray = true, .itemBegun = false});
            else if (!open.isEmpty())
                within(open, at);
        }
    }

    void within(QList<List> &open, qsizetype at)
    {
        const HtmlToken &token = m_tokens[at];
        List &list = open.last();
        if (token.name == "li") {
            list.tags.append(at);
            list.itemBegun = token.kind == HtmlToken::Kind::End;
        }
        if (starts(token, "img")) {
            for (List &each : open)
                sawPicture(each, token);
        } else if (isText(token)) {
            for (List &each : open)
                each.ofPictures = each.ofPictures && each.itemBegun;
        } else if (token.kind == HtmlToken::Kind::End && (list.stray ? token.name == "li" : isList(token))) {
            if (!list.stray)
                list.tags.append(at);
            if (list.ofPictures && list.hasPicture)
                makePlain(list.tags);
            open.removeLast();
        }
    }

    static void sawPicture(List &list, const HtmlToken &img)
    {
        const int width = valueOf(img, "width").toInt();
        const int height = valueOf(img, "height").toInt();
        const bool isSign = width > 0 && height > 0 && width <= largestSign && height <= largestSign;
        list.ofPictures = list.ofPictures && !isSign;
        list.hasPicture = true;
        list.itemBegun = true;
    }

    void makePlain(const QList<qsizetype> &tags)
    {
        for (const qsizetype at : tags) {
            HtmlToken &tag = m_tokens[at];
            tag.name = "div";
            tag.attributes.removeIf([](const HtmlToken::Attribute &one) {
                return one.name != "id" && one.name != "lang" && one.name != "dir";
            });
        }
    }

    // One word above a picture, in its figure. A caption and a heading are for everybody.
    void takeLabelsOff()
    {
        int shown = 0; // how deep in what is for everybody
        for (qsizetype at = 0, label = -1; at < m_tokens.size(); ++at) {
            HtmlToken &token = m_tokens[at];
            if (starts(token, "figure")) {
                label = pictureOfFigure(at);
                shown = 0;
            } else if (token.name == "figcaption" || markup::isHeading(token.name)) {
                shown += token.kind == HtmlToken::Kind::Start ? 1 : -1;
            } else if (at < label && shown <= 0 && isText(token) && !token.text.trimmed().contains(' ')) {
                token.text = {};
            }
        }
    }

    // Where it begins; -1: it has none.
    qsizetype pictureOfFigure(qsizetype figure) const
    {
        for (qsizetype at = figure + 1; at < m_tokens.size() && m_tokens[at].name != "figure"; ++at) {
            if (starts(m_tokens[at], "img"))
                return at;
        }
        return -1;
    }

    static void write(const HtmlToken &token, QByteArray &html)
    {
        if (token.kind == HtmlToken::Kind::Start) {
            html.append('<').append(token.name);
            for (const HtmlToken::Attribute &one : token.attributes)
                html.append(' ').append(one.name).append("=\"").append(one.value).append('"');
            html.append('>');
        } else if (token.kind == HtmlToken::Kind::End) {
            html.append("</").append(token.name).append('>');
        } else {
            html.append(token.text);
        }
    }

    QList<HtmlToken> m_tokens;
};

} // namespace

QByteArray withPicturesAlone(QByteArrayView safeHtml)
{
    return safeHtml.contains("<img") ? Shaper(safeHtml).run() : safeHtml.toByteArray();
}

} // namespace broadsheet::pages
