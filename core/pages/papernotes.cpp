#include "core/pages/papernotes.h"

#include "core/pages/listednotes.h"
#include "core/pages/paperparts.h"
#include "core/text/plaintext.h"

namespace broadsheet::pages::paper {

namespace {

constexpr qsizetype longestQuote = 120; // characters of the words a note is on

// a … z, aa, ab …
QByteArray letter(int number)
{
    QByteArray letters;
    for (; number > 0; number = (number - 1) / 26)
        letters.prepend(char('a' + (number - 1) % 26));
    return letters;
}

QByteArray item(const ListedNote &one, const ArticlePage &page)
{
    const Note &note = one.note->note;
    const QString quote = text::shortened(text::squeezed(note.quote), longestQuote);
    QByteArray html = "<li>";
    if (one.number > 0)
        html += "<b>" + letter(one.number) + "</b> ";
    if (!quote.isEmpty())
        html += "<q" + attributes(storyLanguage(page.story), quote) + '>' + escaped(quote) + "</q> ";
    return html + "<bdi>" + escaped(note.text.trimmed()).replace("\n", "<br>") + "</bdi></li>\n";
}

} // namespace

QByteArray withReaderNotes(const ArticlePage &page, const PaperStyle &style)
{
    const QByteArray &body = page.body.utf8();
    if (style.readerNotes == ReaderNotes::Off || page.notes.isEmpty())
        return body;
    QList<Insertion> insertions;
    for (const ListedNote &one : listed(body, page.notes)) {
        for (const qsizetype begin : one.marked.begins)
            insertions.append({begin + markTagLength, " class=\"yours\""});
        if (one.number > 0)
            insertions.append({one.marked.end, "<sup class=\"yours\">" + letter(one.number) + "</sup>"});
    }
    return withInsertions(body, insertions);
}

QByteArray readerNotes(const ArticlePage &page, const PaperStyle &style, const Words &words)
{
    QByteArrayList items;
    for (const ListedNote &one : listed(page.body.utf8(), page.notes)) {
        if (style.readerNotes == ReaderNotes::On && saysSomething(*one.note))
            items.append(item(one, page));
    }
    return items.isEmpty() ? QByteArray()
                           : "<section class=\"notes yours\">" + headedList(words.yourNotes, "ul", items) +
                                 "</section>\n";
}

} // namespace broadsheet::pages::paper
