// Finds the tags in HTML in one linear pass, for text and titles: no tree, no attributes, no repairs beyond
// the tokenizer's. What is shown to a reader goes through article::sanitize() instead.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace broadsheet::text {

struct Tag
{
    enum class Kind { None, Start, End, Comment };
    Kind kind = Kind::None;
    QByteArray name; // lower case
};

class TagScanner final
{
public:
    explicit TagScanner(QByteArrayView html) : m_rest(html) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView textBefore();           // the text up to the next tag or the end
    Tag tag();                             // the tag now at hand; of kind None at the end
    void skipContent(QByteArrayView name); // past the end tag of this name; without one, to the end

private:
    qsizetype tagLength() const;
    QByteArrayView m_rest;
};

// True when there is a tag or a comment that HTML knows, so that "a < b" and "<surname>" stay text.
bool looksLikeHtml(QByteArrayView text);

} // namespace broadsheet::text
