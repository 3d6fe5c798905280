// What a tree builder must see of a document: tags without their attributes, white space, and one character
// for each text. Gumbo looks at each character with great care, and nothing else decides about the tree.
// Texts and attributes wait beside it until the tree stands.
#pragma once

#include "core/markup/htmlelements.h"
#include "core/markup/htmlscanner.h"
#include "core/markup/htmltree.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <string>
#include <vector>

namespace broadsheet::markup {

inline constexpr qsizetype mostTexts = 1'000'000;      // in one document; more is too large
inline constexpr qsizetype mostAttributes = 1'000'000; // in one document; those after them are left out

struct HtmlSkeleton
{
    struct Tag
    {
        std::size_t at = 0; // of its '<' in the skeleton
        QList<HtmlAttribute> attributes;
    };

    std::string html;
    std::vector<QByteArray> texts; // references decoded; placeholder(i) stands for texts[i]
    std::vector<Tag> tags;         // start tags with attributes, in their order; not <html> and <body>
};

// The characters beyond the basic plane, one for each text. None of them is in a skeleton for itself.
void appendPlaceholder(std::string *target, qsizetype text);
qsizetype textOfPlaceholder(QByteArrayView character); // its four bytes

class SkeletonWriter final
{
public:
    explicit SkeletonWriter(HtmlKind kind);

    void start(const QByteArray &name, const ElementRules &rules, const HtmlToken &token);
    void end(const QByteArray &name);
    void text(QByteArrayView written); // references are decoded
    void script(QByteArrayView written);
    bool isFull() const { return qsizetype(m_skeleton.texts.size()) > mostTexts; }
    HtmlSkeleton take() { return std::move(m_skeleton); }

private:
    void keep(QByteArray text);
    void space(QByteArrayView space);
    void writeAttributes(const HtmlToken &token);
    void keepAttributes(const QByteArray &name, const ElementRules &rules, const HtmlToken &token,
                        std::size_t at);
    void writeLikeness(const QList<HtmlAttribute> &attributes);

    HtmlSkeleton m_skeleton;
    HtmlKind m_kind;
    int m_preformatted = 0;  // <pre> that may be open
    bool m_afterPre = false; // where HTML swallows a line break
    qsizetype m_attributes = 0;
    QHash<QByteArray, qsizetype> m_likeness;
};

} // namespace broadsheet::markup
