#include "core/exchange/jsonfields.h"

#include "core/text/urls.h"

namespace broadsheet::exchange {

QString takenAs(Taken taken, const QString &text)
{
    switch (taken) {
    case Taken::Short:
        return text.left(longestKeptTitle);
    case Taken::Address:
        return text::resolveUrl(text, {});
    case Taken::AsIs:
        break;
    }
    return text;
}

QList<Note> notesOf(const QJsonArray &json)
{
    QList<Note> notes = listOf<Note>(json, mostNotes);
    for (Note &note : notes) {
        note.text = note.text.left(longestNote);
        note.quote = note.quote.left(longestNote);
        note.before = note.before.right(noteContextLength);
        note.after = note.after.left(noteContextLength);
    }
    return notes;
}

} // namespace broadsheet::exchange
