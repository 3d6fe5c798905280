// Words a reader highlighted, found again and marked: in the text they were in, in an updated one, in any
// script; and from what was selected to what a note keeps.
#include "core/article/sanitize.h"
#include "core/bookmarks/highlights.h"
#include "core/text/plaintext.h"

#include <QRegularExpression>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::bookmarks;
using namespace Qt::StringLiterals;

namespace {

article::SafeHtml safe(const QString &html) { return article::sanitize(html.toUtf8(), {}); }

Note noteOn(int id, const QString &quote, const QString &before = {}, const QString &after = {})
{
    Note note;
    note.id = NoteId{id};
    note.quote = quote;
    note.before = before;
    note.after = after;
    return note;
}

QString shown(const Highlighted &highlighted) { return QString::fromUtf8(highlighted.html.utf8()); }

// "[1:words]" for the marks of note 1.
QString brief(const Highlighted &highlighted)
{
    static const QRegularExpression mark(u"<mark id=\"broadsheet-note-([0-9-]+)\">"_s);
    return shown(highlighted).replace(mark, u"[\\1:"_s).replace(u"</mark>"_s, u"]"_s);
}

QString withoutMarks(const Highlighted &highlighted)
{
    static const QRegularExpression mark(u"</?mark( id=\"[^\"]*\")?>"_s);
    return shown(highlighted).remove(mark);
}

} // namespace

class HighlightsTest final : public QObject
{
    Q_OBJECT

private slots:
    void marks_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("marked"); // empty: it lost its place
        const auto row = [](const char *name, const QString &html, const QString &quote,
                            const QString &marked) { QTest::newRow(name) << html << quote << marked; };
        row("words", u"<p>The harbour cities agree on this.</p>"_s, u"harbour cities"_s,
            u"<p>The [1:harbour cities] agree on this.</p>"_s);
        row("a whole text", u"<p>Every word of it</p>"_s, u"Every word of it"_s,
            u"<p>[1:Every word of it]</p>"_s);
        row("several elements",
            u"<p>The <b>harbour</b> cities <a href=\"https://a.example/\">agree</a> on</p>"_s,
            u"harbour cities agree"_s,
            u"<p>The <b>[1:harbour]</b>[1-2: cities ]<a href=\"https://a.example/\">[1-3:agree]</a> on</p>"_s);
        row("across blocks", u"<p>It ends here.</p>\n<p>It begins there.</p>"_s, u"ends here.\n\nIt begins"_s,
            u"<p>It [1:ends here.]</p>[1-2:\n]<p>[1-3:It begins] there.</p>"_s);
        row("within lists and tables",
            u"<ul>\n<li>first entry</li>\n<li>second entry</li>\n</ul><table>\n<tbody>\n<tr>\n<td>a cell</td>\n<td>another cell</td>\n</tr>\n</tbody>\n</table>"_s,
            u"second entry a cell another"_s,
            u"<ul>\n<li>first entry</li>\n<li>[1:second entry]</li>\n</ul><table>\n<tbody>\n<tr>\n<td>[1-2:a cell]</td>\n<td>[1-3:another] cell</td>\n</tr>\n</tbody>\n</table>"_s);
        row("other spaces", u"<p>A long\u00A0road\n   home again</p>"_s, u"long road home again"_s,
            u"<p>A [1:long\u00A0road\n   home again]</p>"_s);
        row("soft hyphens", u"<p>the re\u00ADspon\u00ADsi\u00ADbi\u00ADli\u00ADty of all</p>"_s,
            u"responsibility of all"_s,
            u"<p>the [1:re\u00ADspon\u00ADsi\u00ADbi\u00ADli\u00ADty of all]</p>"_s);
        row("soft hyphens in the quotation", u"<p>the responsibility of all</p>"_s,
            u"respon\u00ADsibility of all"_s, u"<p>the [1:responsibility of all]</p>"_s);
        row("entities", u"<p>Fish &amp; chips &lt;fresh&gt; for &#8364;5</p>"_s,
            u"Fish & chips <fresh> for €5"_s, u"<p>[1:Fish &amp; chips &lt;fresh&gt; for €5]</p>"_s);
        row("quotation marks", u"<p>She said “we don’t know” – twice…</p>"_s,
            u"said \"we don't know\" - twice..."_s, u"<p>She [1:said “we don’t know” – twice…]</p>"_s);
        row("accents apart", u"<p>un café crème noir</p>"_s, u"cafe\u0301 cre\u0300me noir"_s,
            u"<p>un [1:café crème noir]</p>"_s);
        row("Armenian", u"<p>Երևանում կայացավ համաժողով, որին մասնակցեցին բոլորը։</p>"_s,
            u"կայացավ համաժողով, որին"_s,
            u"<p>Երևանում [1:կայացավ համաժողով, որին] մասնակցեցին բոլորը։</p>"_s);
        row("Arabic", u"<p dir=\"rtl\">قال الرئيس إن <b>المدن الساحلية</b> اتفقت على ذلك</p>"_s,
            u"إن المدن الساحلية اتفقت"_s,
            u"<p dir=\"rtl\">قال الرئيس [1:إن ]<b>[1-2:المدن الساحلية]</b>[1-3: اتفقت] على ذلك</p>"_s);
        row("Russian", u"<p>Вчера «Портовые города» договорились обо всём.</p>"_s,
            u"\"Портовые города\" договорились"_s,
            u"<p>Вчера [1:«Портовые города» договорились] обо всём.</p>"_s);
        row("emoji", u"<p>Well done 👩🏽‍🚀🇦🇲 and onwards to Mars</p>"_s,
            u"👩🏽‍🚀🇦🇲 and onwards"_s,
            u"<p>Well done [1:👩🏽‍🚀🇦🇲 and onwards] to Mars</p>"_s);
        row("Chinese", u"<p>港口城市昨天就此达成一致</p>"_s, u"城市昨天"_s,
            u"<p>港口[1:城市昨天]就此达成一致</p>"_s);
        row("not there", u"<p>The harbour cities agree.</p>"_s, u"mountain villages"_s, {});
        row("nothing but spaces", u"<p>The harbour cities agree.</p>"_s, u" \u00AD "_s, {});
        row("an empty text", {}, u"harbour"_s, {});
        row("longer than the text", u"<p>harbour</p>"_s, u"harbour cities"_s, {});
    }

    void marks()
    {
        QFETCH(QString, html);
        QFETCH(QString, quote);
        QFETCH(QString, marked);
        const article::SafeHtml body = safe(html);
        const Highlighted result = highlighted(body, {noteOn(1, quote)});
        QCOMPARE(result.lost, marked.isEmpty() ? QList<NoteId>{NoteId{1}} : QList<NoteId>());
        QCOMPARE(brief(result), marked.isEmpty() ? QString::fromUtf8(body.utf8()) : marked);
        QCOMPARE(withoutMarks(result), QString::fromUtf8(body.utf8()));
    }

    void chooses_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<Note>("note");
        QTest::addColumn<QString>("marked");
        const QString thrice =
            u"<p>First the mayor spoke. Then the mayor left. At last the mayor slept.</p>"_s;
        QTest::newRow("by what stood before")
            << thrice << noteOn(1, u"the mayor"_s, u"spoke. Then "_s, {})
            << u"<p>First the mayor spoke. Then [1:the mayor] left. At last the mayor slept.</p>"_s;
        QTest::newRow("by what stood after")
            << thrice << noteOn(1, u"the mayor"_s, {}, u" slept."_s)
            << u"<p>First the mayor spoke. Then the mayor left. At last [1:the mayor] slept.</p>"_s;
        QTest::newRow("by the better of two")
            << thrice << noteOn(1, u"the mayor"_s, u"I think that then "_s, u" left the hall"_s)
            << u"<p>First the mayor spoke. Then [1:the mayor] left. At last the mayor slept.</p>"_s;
        QTest::newRow("other words around")
            << u"<p>UPDATED. It was agreed by the harbour cities, at last.</p>"_s
            << noteOn(1, u"the harbour cities"_s, u"On Monday "_s, u" met again"_s)
            << u"<p>UPDATED. It was agreed by [1:the harbour cities], at last.</p>"_s;
        QTest::newRow("a short one among strangers is not meant")
            << u"<p>All of it is another text now.</p>"_s
            << noteOn(1, u"is"_s, u"The council "_s, u" divided over"_s) << QString();
        QTest::newRow("words that were corrected")
            << u"<p>On Monday evening the council said that 28 people had been saved from the harbour, "
               "officials told us later.</p>"_s
            << noteOn(1, u"that 25 persons had been rescued"_s, u"On Monday evening the council said "_s,
                      u" from the harbour, officials"_s)
            << u"<p>On Monday evening the council said [1:that 28 people had been saved] from the harbour, "
               "officials told us later.</p>"_s;
        QTest::newRow("words that were taken out")
            << u"<p>On Monday evening the council said from the harbour, officials told us later.</p>"_s
            << noteOn(1, u"that 25 persons had been rescued"_s, u"On Monday evening the council said "_s,
                      u" from the harbour, officials"_s)
            << QString();
    }

    void chooses()
    {
        QFETCH(QString, html);
        QFETCH(Note, note);
        QFETCH(QString, marked);
        const Highlighted result = highlighted(safe(html), {note});
        QCOMPARE(brief(result), marked.isEmpty() ? html : marked);
        QCOMPARE(result.lost.isEmpty(), !marked.isEmpty());
    }

    void overlaps()
    {
        const article::SafeHtml body = safe(u"<p>one two three four five six</p>"_s);
        const Highlighted result =
            highlighted(body, {noteOn(2, u"three four five"_s), noteOn(1, u"one two three four"_s),
                               noteOn(3, u"five"_s), noteOn(4, u"nowhere to be seen"_s), noteOn(5, {})});
        QCOMPARE(brief(result), u"<p>[1:one two ][1-2:[2:three four]][2-2: ][2-3:[3:five]] six</p>"_s);
        QCOMPARE(result.lost, QList<NoteId>{NoteId{4}});
        QCOMPARE(withoutMarks(result), QString::fromUtf8(body.utf8()));
    }

    void marksOnlyEightOnTheSameWords()
    {
        QList<Note> notes;
        for (int i = 1; i <= 20; ++i)
            notes.append(noteOn(i, u"the very same words"_s));
        const Highlighted result = highlighted(safe(u"<p>Here are the very same words.</p>"_s), notes);
        QCOMPARE(shown(result).count(u"<mark"_s), deepestMarks);
        QVERIFY(result.lost.isEmpty());
    }

    void keepsPublishersIdsButNotForgedOnes()
    {
        const article::SafeHtml body =
            safe(u"<p id=\"note-1\">A <mark id=\"broadsheet-note-1\">forged</mark> note here, for all</p>"_s);
        QCOMPARE(
            shown(highlighted(body, {noteOn(1, u"note here, for all"_s)})),
            u"<p id=\"note-1\">A <mark>forged</mark> <mark id=\"broadsheet-note-1\">note here, for all</mark></p>"_s);
        QCOMPARE(noteOfAnchor(QString::fromUtf8(noteAnchor(NoteId{12}))), NoteId{12});
        QCOMPARE(noteOfAnchor(u"broadsheet-note-12-3"_s), NoteId{12});
        QCOMPARE(noteOfAnchor(u"note-12"_s), NoteId{});
        QCOMPARE(noteOfAnchor(u"broadsheet-note-x"_s), NoteId{});
    }

    // Whatever the text and the notes are, only marks are added, and what comes out is as safe as anything.
    void staysSafeAndWhole()
    {
        QString html;
        for (int i = 0; i < 40; ++i)
            html +=
                u"<h2 id=\"h%1\">Part %1</h2><p>Words of <b>part %1 <i>and</i></b> <code>code %1</code><br>"
                "<img src=\"https://a.example/%1.png\" alt=\"a\">more</p><pre> a %1\n b</pre><blockquote>"
                "<ul><li>x %1<ul><li>y %1</li></ul></li></ul></blockquote>"_s.arg(i);
        const article::SafeHtml body = safe(html);
        const QString plain = text::squeezed(text::plainFromHtml(body.utf8()));
        QList<Note> notes;
        for (int i = 0; i < 300; ++i) {
            const qsizetype begin = (i * 7919) % (plain.size() - 1);
            notes.append(
                noteOn(i + 1, plain.mid(begin, 1 + (i * 31) % 200),
                       plain.mid(begin - std::min<qsizetype>(begin, 60), std::min<qsizetype>(begin, 60))));
        }
        const Highlighted result = highlighted(body, notes);
        QVERIFY(shown(result).count(u"<mark"_s) > 300);
        QCOMPARE(withoutMarks(result), QString::fromUtf8(body.utf8()));
        QCOMPARE(article::sanitize(result.html.utf8(), {}).utf8(), result.html.utf8());
    }

    // Nothing here may take quadratic time: if it does, the test runs into its timeout.
    void isBounded_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("quote");
        QTest::newRow("one letter over and over")
            << u"<p>"_s + u"a"_s.repeated(1'000'000) + u"</p>"_s << u"a"_s.repeated(1'999) + u"b"_s;
        QTest::newRow("one letter, found")
            << u"<p>"_s + u"a"_s.repeated(1'000'000) + u"</p>"_s << u"a"_s.repeated(2'000);
        QTest::newRow("each letter an element")
            << u"<b>a</b><i>b</i>"_s.repeated(60'000) << u"ab"_s.repeated(1'000);
    }

    void isBounded()
    {
        QFETCH(QString, html);
        QFETCH(QString, quote);
        const article::SafeHtml body = safe(html);
        QList<Note> notes;
        for (int i = 1; i <= mostNotes; ++i)
            notes.append(noteOn(i, quote, quote.right(noteContextLength), quote.left(noteContextLength)));
        const Highlighted result = highlighted(body, notes);
        QVERIFY(shown(result).count(u"<mark"_s) <= mostMarks);
        QCOMPARE(withoutMarks(result), QString::fromUtf8(body.utf8()));
    }

    void quotes_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("quote"); // empty: it is not there
        QTest::addColumn<QString>("expectedBefore");
        const QString html =
            u"<p>The mayor spoke of <b>«peace»</b>\nand&nbsp;left.</p><p>The mayor slept.</p>"_s;
        QTest::newRow("over elements") << html << u"of «peace» and left."_s << QString()
                                       << u"of «peace» and left."_s << u"The mayor spoke "_s;
        QTest::newRow("over blocks") << html << u"left.\n\nThe mayor"_s << QString() << u"left. The mayor"_s
                                     << u"The mayor spoke of «peace» and "_s;
        QTest::newRow("the first") << html << u"mayor"_s << QString() << u"mayor"_s << u"The "_s;
        QTest::newRow("the second") << html << u" mayor "_s << u"and left.\n\nThe"_s << u"mayor"_s
                                    << u"The mayor spoke of «peace» and left. The "_s;
        QTest::newRow("not there") << html << u"Headline"_s << QString() << QString() << QString();
        QTest::newRow("nothing") << html << u"  "_s << QString() << QString() << QString();
        QTest::newRow("too much") << html << u"x"_s.repeated(longestNote + 1) << QString() << QString()
                                  << QString();
    }

    void quotes()
    {
        QFETCH(QString, html);
        QFETCH(QString, selected);
        QFETCH(QString, before);
        QFETCH(QString, quote);
        QFETCH(QString, expectedBefore);
        const auto found = textQuote(safe(html), {selected, before, {}});
        QCOMPARE(found.has_value(), !quote.isEmpty());
        QCOMPARE(found.value_or(TextQuote{}).quote, quote);
        QCOMPARE(found.value_or(TextQuote{}).before, expectedBefore);
    }

    // What is around is cut between graphemes, and what was selected is found where it was.
    void surroundsWithWholeCharacters()
    {
        const QString family = u"👨‍👩‍👧"_s; // 8 units of UTF-16
        const article::SafeHtml body =
            safe(u"<p>"_s + family.repeated(20) + u" chosen words "_s + family.repeated(20) + u"</p>"_s);
        const auto quote = textQuote(body, {u"chosen words"_s, {}, {}});
        QVERIFY(quote);
        QVERIFY(quote->before.size() <= noteContextLength && quote->after.size() <= noteContextLength);
        QCOMPARE(quote->before, family.repeated(7) + u" "_s);
        QCOMPARE(quote->after, u" "_s + family.repeated(7));
        const Highlighted result = highlighted(body, {noteOn(1, quote->quote, quote->before, quote->after)});
        QVERIFY(shown(result).contains(u"> "_s) || shown(result).contains(u">chosen words</mark>"_s));
    }
};

QTEST_GUILESS_MAIN(HighlightsTest)
#include "tst_highlights.moc"
