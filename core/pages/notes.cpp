#include "core/pages/notes.h"

#include "core/locale/datelines.h"
#include "core/pages/htmlparts.h"
#include "core/pages/listednotes.h"
#include "core/pages/pagelinks.h"
#include "core/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

constexpr qsizetype longestQuote = 400; // characters shown of the words a note is on
constexpr qsizetype longestHint = 300;  // of a note, shown where the pointer rests on its words

QByteArray itemId(NoteId note) { return "broadsheet-notes-" + QByteArray::number(number(note)); }

class NotesWriter final
{
public:
    NotesWriter(const ArticlePage &page, const QString &language, const Words &words)
        : m_page(page), m_language(language), m_words(words)
    {
    }

    QByteArray text(const QByteArray &body, const QList<ListedNote> &list) const
    {
        QList<Insertion> insertions;
        for (const ListedNote &one : list) {
            if (one.number == 0)
                continue;
            const QString hint = text::shortened(one.note->note.text.trimmed(), longestHint);
            for (const qsizetype begin : one.marked.begins)
                insertions.append({begin + markTagLength, " title=\"" + escaped(hint) + '"'});
            insertions.append({one.marked.end, sign(one)});
        }
        return withInsertions(body, insertions);
    }

    QByteArray list(const QList<ListedNote> &list) const
    {
        if (list.isEmpty())
            return {};
        QByteArray items;
        for (const ListedNote &one : list)
            items += item(one);
        return "<section class=\"notes\" aria-labelledby=\"broadsheet-notes\">\n<h2 id=\"broadsheet-notes\" "
               "tabindex=\"-1\">" +
               ours(m_words.yourNotes) + "</h2>\n<ol>\n" + items + "</ol>\n</section>\n";
    }

private:
    QByteArray ours(const QString &text) const { return isolated(m_words.language, text); }

    // Its number is drawn by the style sheet, so that it is no part of the text and is never copied with it.
    QByteArray sign(const ListedNote &one) const
    {
        const QByteArray number = QByteArray::number(one.number);
        return "<a class=\"notesign\" href=\"#" + itemId(one.note->note.id) + "\" data-number=\"" + number +
               "\" aria-label=\"" + escaped(m_words.yourNote.arg(one.number)) + "\"></a>";
    }

    QByteArray item(const ListedNote &one) const
    {
        return "<li id=\"" + itemId(one.note->note.id) + "\">\n" + quote(one) + lost(one) + said(one) +
               foot(one) + "</li>\n";
    }

    QByteArray quote(const ListedNote &one) const
    {
        const QString words = text::shortened(text::squeezed(one.note->note.quote), longestQuote);
        if (words.isEmpty())
            return {};
        const QByteArray html = isolated(m_language, words);
        return "<blockquote>" +
               (one.marked.begins.isEmpty() ? html
                                            : inside({}, u'#' + QString::fromLatin1(one.note->mark), html)) +
               "</blockquote>\n";
    }

    QByteArray lost(const ListedNote &one) const
    {
        const PageNote::Place place = one.note->place;
        const QString sentence = place == PageNote::Place::Lost        ? m_words.noteLost
                                 : place == PageNote::Place::OtherText ? m_words.noteInOtherText
                                                                       : QString();
        return sentence.isEmpty() ? QByteArray() : "<p class=\"lost\">" + ours(sentence) + "</p>\n";
    }

    QByteArray said(const ListedNote &one) const
    {
        if (!saysSomething(*one.note))
            return {};
        const QByteArray number =
            one.number == 0 ? QByteArray()
                            : "<span class=\"number\">" + QByteArray::number(one.number) + "</span>";
        return "<p class=\"said\" dir=\"auto\">" + number + escaped(one.note->note.text.trimmed()) + "</p>\n";
    }

    QByteArray foot(const ListedNote &one) const
    {
        const Note &note = one.note->note;
        const QString edit = saysSomething(*one.note) ? m_words.editNote : m_words.addToHighlight;
        const QDateTime when = note.changed.isValid() ? note.changed : note.made;
        return "<p class=\"foot\">" + ours(locale::dateline(when, m_words.language, m_page.zone)) + ' ' +
               deed(editNoteAddress(note.id), edit, note) + ' ' +
               deed(removeNoteAddress(note.id), m_words.removeNote, note) + "</p>\n";
    }

    // What it is about is said to those who hear only the links.
    QByteArray deed(const QString &address, const QString &word, const Note &note) const
    {
        constexpr qsizetype longestName = 60;
        const QString about =
            text::shortened(text::squeezed(note.quote.isEmpty() ? note.text : note.quote), longestName);
        return "<a href=\"" + escaped(address) + "\" aria-label=\"" + escaped(word + u": "_s + about) +
               "\">" + ours(word) + "</a>";
    }

    const ArticlePage &m_page;
    const QString &m_language;
    const Words &m_words;
};

} // namespace

Noted noted(const QByteArray &body, const ArticlePage &page, const QString &language, const Words &words)
{
    if (page.notes.isEmpty())
        return {body, {}};
    const QList<ListedNote> list = listed(body, page.notes);
    const NotesWriter writer(page, language, words);
    return {writer.text(body, list), writer.list(list)};
}

} // namespace broadsheet::pages
