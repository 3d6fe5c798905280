// HTML into tags and texts, in one linear pass, exactly as a browser's tokenizer cuts it
// (https://html.spec.whatwg.org/multipage/parsing.html#tokenization). Comments, doctypes and processing
// instructions are passed over. It builds no tree; htmlcalm uses it to make HTML harmless before the tree.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace broadsheet::markup {

struct HtmlToken
{
    struct Attribute
    {
        QByteArray name;      // lower case
        QByteArrayView value; // as written, references not decoded
    };

    enum class Kind {
        Text,    // references not decoded
        RawText, // between the tags of script, style, textarea …, where tags are text
        Start,
        End,
    };
    Kind kind = Kind::Text;
    QByteArrayView text;
    QByteArray name; // of a tag, lower case
    QList<Attribute> attributes;
    bool selfClosing = false; // "/>": means something in SVG and MathML only
};

// An attribute of a tag, its references decoded; empty: it has none.
QString valueOf(const HtmlToken &tag, QByteArrayView name);
bool has(const HtmlToken &tag, QByteArrayView name);

class HtmlScanner final
{
public:
    explicit HtmlScanner(QByteArrayView html) : m_rest(html) {}
    std::optional<HtmlToken> next();                 // nothing: the end
    void contentIsMarkup() { m_rawElement.clear(); } // after <style/> and the like within SVG

private:
    std::optional<HtmlToken> markup();
    HtmlToken rawText();
    std::optional<HtmlToken> tag();
    bool readAttribute(HtmlToken *token);
    QByteArrayView readValue();
    QByteArrayView take(qsizetype length);
    void passOver(QByteArrayView end, qsizetype from);
    void passOverComment();
    void skipSpace();

    QByteArrayView m_rest;
    QByteArray m_rawElement; // we are between its tags
};

} // namespace broadsheet::markup
