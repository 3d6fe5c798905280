// The reader's notes on an article's page: signs in the text, the list below it, the links that change them.
#include "core/article/sanitize.h"
#include "core/pages/articlepage.h"
#include "core/pages/pagelinks.h"

#include <QRegularExpression>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

using Place = pages::PageNote::Place;

Words english()
{
    Words words;
    words.language = u"en"_s;
    words.yourNotes = u"Your notes"_s;
    words.yourNote = u"Your note %1"_s;
    words.editNote = u"Edit"_s;
    words.addToHighlight = u"Add a note"_s;
    words.removeNote = u"Remove"_s;
    words.noteLost = u"No longer in the text."_s;
    words.noteInOtherText = u"In the other text."_s;
    return words;
}

pages::PageNote note(int id, Place place, const QString &quote, const QString &text)
{
    pages::PageNote one;
    one.note.id = NoteId{id};
    one.note.quote = quote;
    one.note.text = text;
    one.note.made = QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC).addSecs(id);
    one.place = place;
    if (place == Place::Text)
        one.mark = "broadsheet-note-" + QByteArray::number(id);
    return one;
}

QByteArray shown(QByteArrayView body, const QList<pages::PageNote> &notes)
{
    pages::ArticlePage page;
    page.story.item.title = u"The title"_s;
    page.story.item.language = u"en"_s;
    page.zone = QTimeZone::utc();
    page.body = article::sanitize(body, {});
    page.notes = notes;
    const QByteArray html = pages::articleHtml(page, {}, english());
    return html.sliced(html.indexOf("<body>"));
}

QByteArray textOf(const QByteArray &html)
{
    const qsizetype start = html.indexOf("<div class=\"text\">") + 18;
    return html.sliced(start, html.indexOf("</div>\n</article>") - start);
}

QByteArray sign(int note, int number)
{
    const QByteArray shownNumber = QByteArray::number(number);
    return "<a class=\"notesign\" href=\"#broadsheet-notes-" + QByteArray::number(note) +
           "\" data-number=\"" + shownNumber + "\" aria-label=\"Your note " + shownNumber + "\"></a>";
}

QList<int> order(const QByteArray &html)
{
    static const QRegularExpression item(u"<li id=\"broadsheet-notes-(\\d+)\">"_s);
    QList<int> ids;
    const QString text = QString::fromUtf8(html);
    for (auto it = item.globalMatch(text); it.hasNext();)
        ids.append(it.next().captured(1).toInt());
    return ids;
}

} // namespace

class NotesTest final : public QObject
{
    Q_OBJECT

private slots:
    void withoutNotesThereIsNoList() { QVERIFY(!shown("<p>Text.</p>", {}).contains("class=\"notes\"")); }

    void aNoteHasASignBehindItsWords()
    {
        const QByteArray html = shown("<p>The <mark id=\"broadsheet-note-7\">harbour</mark><b><mark "
                                      "id=\"broadsheet-note-7-2\"> cities</mark></b> agree.</p>",
                                      {note(7, Place::Text, u"harbour cities"_s, u"Which \"ones\"?"_s)});
        QCOMPARE(textOf(html),
                 "<p>The <mark title=\"Which &quot;ones&quot;?\" id=\"broadsheet-note-7\">harbour</mark><b>"
                 "<mark title=\"Which &quot;ones&quot;?\" id=\"broadsheet-note-7-2\"> cities</mark>" +
                     sign(7, 1) + "</b> agree.</p>");
        QVERIFY(html.contains("<blockquote><a href=\"#broadsheet-note-7\"><bdi lang=\"en\" "
                              "dir=\"ltr\">harbour cities</bdi></a></blockquote>"));
        QVERIFY(html.contains("<span class=\"number\">1</span>Which &quot;ones&quot;?</p>"));
        QVERIFY(html.contains("2 November 2026, 12:00"));
    }

    void highlightsAloneHaveNone()
    {
        const QByteArray body = "<p>The <mark id=\"broadsheet-note-7\">harbour</mark> cities.</p>";
        const QByteArray html = shown(body, {note(7, Place::Text, u"harbour"_s, u" \n"_s)});
        QCOMPARE(textOf(html), body);
        QVERIFY(html.contains("Add a note"));
        QVERIFY(!html.contains("class=\"said\""));
    }

    void aSignNeverStandsInALink()
    {
        const QByteArray html = shown("<p>See <a href=\"https://a.example/\">the <mark "
                                      "id=\"broadsheet-note-3\">harbour</mark> plan</a> here.</p>",
                                      {note(3, Place::Text, u"harbour"_s, u"Read it"_s)});
        QVERIFY2(textOf(html).contains("plan</a>" + sign(3, 1) + " here"), textOf(html).constData());
    }

    void theListIsInTheOrderOfTheText()
    {
        const QByteArray html =
            shown("<p><mark id=\"broadsheet-note-4\">One</mark> and <mark "
                  "id=\"broadsheet-note-11\"><mark id=\"broadsheet-note-2\">two</mark> more</mark>.</p>",
                  {note(1, Place::Lost, u"gone"_s, u"lost"_s), note(2, Place::Text, u"two"_s, u"second"_s),
                   note(4, Place::Text, u"One"_s, u"first"_s), note(9, Place::Story, {}, u"of all"_s),
                   note(10, Place::OtherText, u"elsewhere"_s, {}), note(11, Place::Text, u"two more"_s, {})});
        QCOMPARE(order(html), (QList<int>{9, 4, 11, 2, 1, 10}));
        QVERIFY(textOf(html).contains("</mark>" + sign(4, 1)));
        QVERIFY(textOf(html).contains("two</mark>" + sign(2, 2) + " more</mark>."));
        QCOMPARE(html.count("No longer in the text."), 1);
        QCOMPARE(html.count("In the other text."), 1);
        QVERIFY(html.contains("<blockquote><bdi lang=\"en\" dir=\"ltr\">gone</bdi></blockquote>"));
    }

    void whatIsWrittenStaysText()
    {
        const QByteArray html = shown("<p><mark id=\"broadsheet-note-1\">One</mark>.</p>",
                                      {note(1, Place::Text, u"One"_s, u"<script>x</script>\n\"&amp;"_s)});
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;x&lt;/script&gt;\n&quot;&amp;amp;</p>"));
    }

    // A publisher's own marks, and those of notes that are not this story's.
    void strangeMarksAreLeftAlone()
    {
        const QByteArray body = "<p><mark>a</mark> <mark id=\"broadsheet-note-8\">b</mark> <mark "
                                "id=\"x-2\">c</mark> <mark id=\"broadsheet-note-1-x\">d</mark></p>";
        const QByteArray html = shown(body, {note(5, Place::Text, u"b"_s, u"words"_s)});
        QCOMPARE(textOf(html), body);
        QCOMPARE(order(html), QList<int>{5});
    }

    void longOnesAreShortenedInTheTextOnly()
    {
        const QString text = u"word "_s.repeated(2'000);
        const QByteArray html = shown("<p><mark id=\"broadsheet-note-1\">One</mark>.</p>",
                                      {note(1, Place::Text, u"quoted "_s.repeated(2'000), text)});
        QVERIFY(textOf(html).size() < 1'000);
        QVERIFY(html.contains(text.trimmed().toUtf8()));
        QVERIFY(html.count("quoted") < 200);
    }

    // As many as there can be, on a text of many marks: if this took quadratic time it would run into the
    // timeout.
    void manyNotes()
    {
        QByteArray body;
        QList<pages::PageNote> notes;
        for (int i = 1; i <= mostNotes; ++i) {
            notes.append(note(i, Place::Text, u"words"_s, u"note %1"_s.arg(i)));
            const QByteArray id = "broadsheet-note-" + QByteArray::number(i);
            body += "<p><mark id=\"" + id + "\">words</mark>";
            for (int piece = 2; piece <= 20; ++piece)
                body += " <mark id=\"" + id + '-' + QByteArray::number(piece) + "\">words</mark>";
            body += "</p>";
        }
        const QByteArray html = shown(body, notes);
        QCOMPARE(order(html).size(), mostNotes);
        QCOMPARE(textOf(html).count("class=\"notesign\""), mostNotes);
    }

    void linksThatChangeNotes()
    {
        using To = pages::PageLink::To;
        const auto edit = pages::readPageLink(QUrl(pages::editNoteAddress(NoteId{12})));
        QVERIFY(edit && edit->to == To::EditNote && edit->note == NoteId{12});
        const auto remove = pages::readPageLink(QUrl(pages::removeNoteAddress(NoteId{12})));
        QVERIFY(remove && remove->to == To::RemoveNote && remove->note == NoteId{12});
        for (const char *bad :
             {"broadsheet://note/", "broadsheet://note/12", "broadsheet://note/x/edit",
              "broadsheet://note/-1/edit", "broadsheet://note/12/burn", "broadsheet://note/12/edit/now"})
            QVERIFY2(!pages::readPageLink(QUrl(QString::fromLatin1(bad))), bad);
    }
};

QTEST_GUILESS_MAIN(NotesTest)
#include "tst_notes.moc"
