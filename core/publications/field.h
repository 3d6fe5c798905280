// One field of an extraction rule, at work on an element of a page. Bounded: of an element only the beginning
// of its text is read. What a value means (a title, a date) is for whoever asks.
#pragma once

#include "core/markup/selectors.h"
#include "core/model/extraction.h"
#include "core/text/showndates.h"

#include <QList>
#include <QString>

namespace broadsheet::publications {

class Field final
{
public:
    explicit Field(const FieldRule &rule); // its selectors are read once

    // Of the first element that gives something, as the extractor says: white space squeezed, addresses made
    // absolute against `base`, of a number its digits. Empty: nothing was found.
    QString read(markup::HtmlNode *within, const QString &base) const;

private:
    QString readOne(const markup::HtmlNode &node, const QString &base) const;

    QList<markup::Selector> m_selectors;
    QByteArray m_attribute;
    Extractor m_as;
};

// "background-image: url('a.jpg')" → "a.jpg"; empty: there is none.
QString addressInCss(const QString &css);

// What a page's relative addresses are relative to: <base href>, else its own address.
QString baseOf(const markup::HtmlTree &page, const QString &pageUrl);

// As the newspaper says, else as the language has it.
text::SlashedDate slashedDateOf(DateOrder order, const QString &language);

// At most `longestText` characters of the text within, white space squeezed.
inline constexpr qsizetype longestText = 2'000;
QString shortTextOf(const markup::HtmlNode &node);

} // namespace broadsheet::publications
