#include "core/bookmarks/highlights.h"

#include "core/article/policy.h"
#include "core/article/sanitize.h"
#include "core/bookmarks/comparedtext.h"
#include "core/bookmarks/marking.h"
#include "core/bookmarks/places.h"
#include "core/text/plaintext.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace broadsheet::bookmarks {

namespace {

constexpr char anchorStart[] = "broadsheet-note-";
constexpr qsizetype bytesOfMark = 80; // with its id, escaped

Sought soughtFor(const QString &quote, const QString &before, const QString &after)
{
    return {compared(quote), compared(before), compared(after)};
}

// All texts of a tree in their order, as one.
struct TreeText
{
    QString text;
    QList<MarkedText> nodes;
};

TreeText textOf(const markup::HtmlTree &tree)
{
    TreeText result;
    for (markup::HtmlNode *node = tree.root(); node; node = markup::following(node, tree.root())) {
        if (!node->isText())
            continue;
        const QString text = QString::fromUtf8(node->text);
        result.nodes.append({node, result.text.size(), text.size()});
        result.text += text;
    }
    return result;
}

void dropForgedAnchors(const markup::HtmlTree &tree)
{
    for (markup::HtmlNode *node = tree.root(); node; node = markup::following(node, tree.root())) {
        node->attributes.removeIf([](const markup::HtmlAttribute &one) {
            return one.name == "id" && one.value.startsWith(anchorStart);
        });
    }
}

QList<Note> withWords(const QList<Note> &notes)
{
    QList<Note> result;
    for (const Note &note : notes) {
        if (!note.quote.isEmpty() && result.size() < mostNotes)
            result.append(note);
    }
    return result;
}

// Cut between graphemes.
QString firstOf(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(most);
    return text.first(finder.isAtBoundary() ? most : std::max<qsizetype>(finder.toPreviousBoundary(), 0));
}

QString lastOf(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(text.size() - most);
    const qsizetype next = finder.isAtBoundary() ? finder.position() : finder.toNextBoundary();
    return next < 0 ? QString() : text.sliced(next);
}

} // namespace

QByteArray noteAnchor(NoteId id) { return anchorStart + QByteArray::number(number(id)); }

NoteId noteOfAnchor(const QString &markId)
{
    if (!markId.startsWith(QLatin1String(anchorStart)))
        return {};
    return NoteId{markId.sliced(qsizetype(qstrlen(anchorStart))).section(u'-', 0, 0).toLongLong()};
}

Highlighted highlighted(const article::SafeHtml &body, const QList<Note> &notes)
{
    const QList<Note> wanted = withWords(notes);
    Highlighted result{body, {}};
    if (wanted.isEmpty())
        return result;
    Result<markup::HtmlTree> tree = markup::parseHtml(body.utf8(), markup::HtmlKind::Fragment);
    const TreeText text = tree ? textOf(*tree) : TreeText();
    const ComparedText letters = comparedText(text.text);
    QList<Sought> sought;
    for (const Note &note : wanted)
        sought.append(soughtFor(note.quote, note.before, note.after));
    const QList<Place> places = placesOf(letters.letters, sought);
    QList<Stretch> stretches;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Place &place = places.at(i);
        if (place.isThere())
            stretches.append({letters.begins[std::size_t(place.begin)],
                              letters.ends[std::size_t(place.end - 1)], noteAnchor(wanted.at(i).id)});
        else
            result.lost.append(wanted.at(i).id);
    }
    const qsizetype room = (article::policy::largestSafeHtml - body.utf8().size()) / bytesOfMark;
    if (stretches.isEmpty() || room <= 0)
        return result;
    dropForgedAnchors(*tree);
    markStretches(&*tree, text.nodes, stretches, std::min(room, mostMarks));
    result.html = article::sanitize(tree->root(), {});
    return result;
}

std::optional<TextQuote> textQuote(const article::SafeHtml &body, const TextQuote &selected)
{
    if (selected.quote.size() > longestNote)
        return std::nullopt;
    const QString text = text::squeezed(text::plainFromHtml(body.utf8()));
    const ComparedText letters = comparedText(text);
    // Words a reader selects are there: nothing around them need be as it was.
    QList<Sought> sought{soughtFor(selected.quote, selected.before, selected.after),
                         soughtFor(selected.quote, {}, {})};
    for (const Place &place : placesOf(letters.letters, sought)) {
        if (!place.isThere() ||
            compared(selected.quote) != letters.letters.sliced(place.begin, place.end - place.begin))
            continue;
        const qsizetype begin = letters.begins[std::size_t(place.begin)];
        const qsizetype end = letters.ends[std::size_t(place.end - 1)];
        return TextQuote{text.sliced(begin, end - begin), lastOf(text.first(begin), noteContextLength),
                         firstOf(text.sliced(end), noteContextLength)};
    }
    return std::nullopt;
}

} // namespace broadsheet::bookmarks
