// What a story's page and an edition on paper have in common: the document around, headlines, datelines,
// pictures, notes. Private to paperpage.cpp and paperedition.cpp.
#pragma once

#include "core/pages/paperbody.h"
#include "core/pages/paperpage.h"

namespace broadsheet::pages::paper {

QByteArray escaped(const QString &text);
QByteArray paragraph(const char *cssClass, const QString &text);     // empty for an empty text
QByteArray attributes(const QString &language, const QString &text); // ' lang="ru" dir="ltr"'
QByteArray attributes(const Story &story);
QString headline(const ArticlePage &page); // without what could turn the text around
QByteArray document(const QString &language, Qt::LayoutDirection direction, const QString &title,
                    const PaperStyle &style, const QByteArray &body);

// Who, which newspaper (unless the masthead says it), when.
QByteArray byline(const ArticlePage &page, const Words &words, const QString &masthead = {});
QByteArray itemPicture(const ArticlePage &page,
                       const PaperStyle &style); // as a figure; empty when there is none
PaperBody bodyOf(const ArticlePage &page, const PaperStyle &style, FirstPicture first,
                 const Hyphenation &hyphenation);
// The heading lies in one box with the first item, or it would be left behind at a column's foot. Not for
// none.
QByteArray headedList(const QString &heading, const char *list, const QByteArrayList &items);
QByteArray notes(const QStringList &addresses, const Words &words);
QString standfirst(const ArticlePage &page); // the summary, unless the text begins with it or is missing
QByteArray insteadOfText(const ArticlePage &page, const Words &words); // for a story without a text

} // namespace broadsheet::pages::paper
