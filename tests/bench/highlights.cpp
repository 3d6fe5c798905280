// A thousand notes on an article of a megabyte: how long until their words are marked. Needs nothing. The
// figures are milliseconds of processor time of one call: `marked` each note has its words, `changed` the
// words around every one of them were changed, `hostile` one letter over and over, in the text as in the
// notes.
#include "core/bookmarks/highlights.h"
#include "core/article/sanitize.h"

#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype articleSize = 1'000'000; // bytes

QString word(QRandomGenerator &random)
{
    static const QStringList syllables =
        u"ha ber cit ies го ро да հա յա ստան مد ين ة a greed over the sea"_s.split(u' ');
    QString text;
    for (int i = 1 + int(random.bounded(3)); i > 0; --i)
        text += syllables.at(random.bounded(syllables.size()));
    return text;
}

// Paragraphs with a link and some emphasis in each; and its words.
QString longArticle(QStringList *words)
{
    QRandomGenerator random(7);
    QString html;
    while (html.toUtf8().size() < articleSize) {
        for (int paragraph = 0; paragraph < 50; ++paragraph) {
            html += u"<p>"_s;
            for (int i = 0; i < 60; ++i) {
                words->append(word(random));
                const QString &one = words->last();
                html += i == 20   ? u"<a href=\"https://a.example/\">%1</a> "_s.arg(one)
                        : i == 40 ? u"<em>%1</em> "_s.arg(one)
                                  : one + u' ';
            }
            html += u"</p>\n"_s;
        }
    }
    return html;
}

QList<Note> notesOn(const QStringList &words, const QString &around)
{
    QList<Note> notes;
    const qsizetype step = (words.size() - 20) / mostNotes;
    for (int i = 0; i < mostNotes; ++i) {
        const qsizetype at = 5 + i * step;
        Note note;
        note.id = NoteId{i + 1};
        note.quote = words.mid(at, 8).join(u' ');
        note.before = around.isNull() ? words.mid(at - 5, 5).join(u' ').right(noteContextLength) : around;
        note.after = around.isNull() ? words.mid(at + 8, 5).join(u' ').left(noteContextLength) : around;
        notes.append(note);
    }
    return notes;
}

void measure(const char *name, const article::SafeHtml &body, const QList<Note> &notes)
{
    const std::clock_t before = std::clock();
    const bookmarks::Highlighted result = bookmarks::highlighted(body, notes);
    std::printf("%-8s %5lld ms, %lld bytes, %lld notes, %lld lost, %lld marks\n", name,
                1'000LL * (std::clock() - before) / CLOCKS_PER_SEC,
                static_cast<long long>(body.utf8().size()), static_cast<long long>(notes.size()),
                static_cast<long long>(result.lost.size()),
                static_cast<long long>(result.html.utf8().count("<mark")));
}

} // namespace

int main()
{
    QStringList words;
    const article::SafeHtml body = article::sanitize(longArticle(&words).toUtf8(), {});
    std::printf("%s\n", BROADSHEET_BUILD);
    measure("marked", body, notesOn(words, {}));
    measure("changed", body, notesOn(words, u"quite another text"_s));
    const article::SafeHtml letters = article::sanitize("<p>" + QByteArray(articleSize, 'a') + "</p>", {});
    measure("hostile", letters, notesOn(QStringList(articleSize, u"a"_s.repeated(200)), u"a"_s.repeated(64)));
}
