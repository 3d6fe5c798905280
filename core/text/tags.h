// Finds the tags in HTML in one linear pass, for text and titles: no tree, no attributes, no repairs beyond
// the tokenizer's. What is shown to a reader goes through article::sanitize() instead.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

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
    QByteArrayView textBefore(); // the text up to the next tag or the end
    Tag tag();                   // the tag now at hand; of kind None at the end
    // Up to the end tag of this name. Without one: to the end for scripts and styles, as browsers do; else
    // not at all.
    void skipContent(QByteArrayView name);

private:
    qsizetype tagLength() const;
    QByteArrayView m_rest;
    std::vector<QByteArray> m_withoutEnd; // names whose end tag was looked for in vain
};

// True when there is a tag or a comment that HTML knows, so that "a < b" and "<surname>" stay text.
bool looksLikeHtml(QByteArrayView text);

} // namespace broadsheet::text
