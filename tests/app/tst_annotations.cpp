// Highlights and notes in an article, by key and mouse: made, changed, removed, taken back, still there after
// a restart, found again in an updated text, or said to have lost their place.
#include "app/article/articlepane.h"
#include "app/article/notedialog.h"
#include "app/paper/editioncollector.h"
#include "app/paper/paperdialog.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "core/base/async.h"
#include "core/library/bookmarks.h"
#include "core/library/sources.h"
#include "tests/app/desk.h"
#include "tests/app/webmain.h"
#include "tests/support/scriptedserver.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWebEngineView>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray harbourFeed(const QByteArray &text)
{
    return "<rss version='2.0'><channel><title>Harbour Post</title><language>en</language><item>"
           "<guid isPermaLink='false'>1</guid><title>Ferry runs again</title>"
           "<description><![CDATA[" +
           text + "]]></description></item></channel></rss>";
}

const QByteArray firstText = "<p>The ferry to the <b>island</b> runs again.</p>"
                             "<p>It had been in the harbour since the storm of Sunday night.</p>"
                             "<p>Nobody was hurt, the harbour master said.</p>";

const QString selectSecond = u"getSelection().selectAllChildren(document.querySelectorAll('.text p')[1])"_s;

} // namespace

class AnnotationsTest final : public QObject
{
    Q_OBJECT

private:
    ScriptedServer m_server;

    void take(Desk &desk, const QByteArray &text)
    {
        m_server.route("/feed", feed(harbourFeed(text)));
        bool added = false;
        whenDone(desk.library().sources().add(m_server.address(u"/feed"_s)), &desk.window(),
                 [&](const Result<Added> &answer) { added = answer.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(added, 15000);
        openStory(desk);
    }

    static void openStory(Desk &desk)
    {
        desk.clickRow(u"Harbour Post"_s);
        desk.clickStory(0);
    }

    static QVariant ask(Desk &desk, const QString &script)
    {
        const auto answer = std::make_shared<std::optional<QVariant>>();
        desk.article().view().run(script, [answer](const QVariant &value) { *answer = value; });
        for (int i = 0; i < 100 && !answer->has_value(); ++i)
            QTest::qWait(10);
        return answer->value_or(QVariant());
    }

    static QString marked(Desk &desk)
    {
        return ask(desk, u"[...document.querySelectorAll('.text mark')].map(m => m.textContent).join('|')"_s)
            .toString();
    }

    static QString listed(Desk &desk)
    {
        return ask(desk, u"document.querySelector('.notes')?.innerText ?? ''"_s).toString();
    }

    static void select(Desk &desk, const QString &script)
    {
        desk.article().view().run(script);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.article().view().selectedText().isEmpty(), 20000);
    }

    static void highlightSecond(Desk &desk)
    {
        select(desk, selectSecond);
        desk.key(Qt::Key_H);
        QTRY_COMPARE_WITH_TIMEOUT(marked(desk),
                                  u"It had been in the harbour since the storm of Sunday night."_s, 20000);
    }

    // By mouse, the middle of the first that matches.
    static void click(Desk &desk, const QString &selector)
    {
        const QStringList at =
            ask(desk, u"(function (found) { if (!found) return ''; found.scrollIntoView({block: 'center'});"
                      "const box = found.getClientRects()[0]; return (box.left + box.width / 2) + ' ' + "
                      "(box.top + box.height / 2); })(document.querySelector('%1'))"_s.arg(selector))
                .toString()
                .split(u' ');
        QVERIFY2(at.size() == 2, qPrintable(selector));
        QTest::qWait(300); // until the engine can tell what lies where
        QTest::mouseClick(desk.article().findChild<QWebEngineView *>()->focusProxy(), Qt::LeftButton, {},
                          QPoint(qRound(at[0].toDouble()), qRound(at[1].toDouble())));
    }

    static QPlainTextEdit *openedNote(Desk &desk)
    {
        NoteDialog *dialog = nullptr;
        for (int i = 0; i < 500 && !dialog; ++i) {
            QTest::qWait(10);
            dialog = desk.window().findChild<NoteDialog *>();
        }
        return dialog ? dialog->findChild<QPlainTextEdit *>() : nullptr;
    }

    static bool noteIsClosed(Desk &desk) { return !desk.window().findChild<NoteDialog *>(); }

private slots:
    void withNothingSelectedTheKeySaysWhatToDo()
    {
        Desk desk;
        take(desk, firstText);
        desk.key(Qt::Key_H);
        QTRY_COMPARE(desk.toast(), u"Select some words of the story first."_s);
        select(desk, u"getSelection().selectAllChildren(document.querySelector('h1'))"_s);
        desk.key(Qt::Key_H);
        QTRY_COMPARE(desk.toast(), u"Only words of the story's text can be highlighted."_s);
    }

    void selectedWordsAreHighlightedAndUndone()
    {
        Desk desk;
        take(desk, firstText);
        QCOMPARE(desk.stories().model().headline(0)->notes, 0);
        highlightSecond(desk);
        QCOMPARE(desk.toast(), u"Highlighted. The story is a bookmark now."_s);
        QVERIFY(listed(desk).contains(u"Add a note"_s));
        QTRY_COMPARE(desk.stories().model().headline(0)->notes, 1);
        QVERIFY(desk.stories().model().headline(0)->state.kept);

        select(desk, selectSecond);
        desk.key(Qt::Key_H);
        QTRY_COMPARE(desk.toast(), u"These words are highlighted already."_s);

        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(marked(desk), QString(), 20000);
        QCOMPARE(listed(desk), QString());
        QTRY_COMPARE(desk.stories().model().headline(0)->notes, 0);
        QVERIFY(!desk.stories().model().headline(0)->state.kept);
    }

    void aNoteIsWrittenChangedAndRemoved()
    {
        Desk desk;
        take(desk, firstText);
        select(desk, selectSecond);
        desk.key(Qt::Key_H, Qt::ShiftModifier);
        QPlainTextEdit *text = openedNote(desk);
        QVERIFY(text);
        QTest::keyClicks(text, u"Since when"_s);
        QTest::keyClick(text, Qt::Key_Return); // a line
        QTest::keyClicks(text, u"exactly?"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(listed(desk).contains(u"Since when\nexactly?"_s), 20000);
        QTRY_VERIFY(noteIsClosed(desk));
        QCOMPARE(desk.toast(), u"Note saved"_s);
        QVERIFY(ask(desk, u"document.querySelector('.notesign').getAttribute('aria-label')"_s).toString() ==
                u"Your note 1"_s);

        click(desk, u".notes .foot a"_s);
        QVERIFY((text = openedNote(desk)));
        QCOMPARE(text->toPlainText(), u"Since when\nexactly?"_s);
        text->selectAll();
        QTest::keyClicks(text, u"Since Sunday."_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(listed(desk).contains(u"Since Sunday."_s), 20000);
        QTRY_VERIFY(noteIsClosed(desk));

        click(desk, u".notes .foot a:last-child"_s);
        QTRY_COMPARE_WITH_TIMEOUT(listed(desk), QString(), 20000);
        QCOMPARE(desk.toast(), u"Note removed"_s);
        QCOMPARE(marked(desk), QString());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(listed(desk).contains(u"Since Sunday."_s), 20000);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(listed(desk).contains(u"exactly?"_s), 20000);
    }

    void whatIsNotSavedIsNotThrownAwayUnasked()
    {
        Desk desk;
        take(desk, firstText);
        desk.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QPlainTextEdit *text = openedNote(desk);
        QVERIFY(text);
        QTest::keyClick(text, Qt::Key_Escape); // nothing was written
        QTRY_VERIFY(noteIsClosed(desk));

        desk.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY((text = openedNote(desk)));
        QTest::keyClicks(text, u"Ask the ferryman"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        auto *question = desk.window().findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape); // go on writing
        QTRY_VERIFY(!desk.window().findChild<QMessageBox *>());
        QVERIFY(!noteIsClosed(desk));
        text->window()->activateWindow(); // the offscreen platform gives nothing back after a dialog
        QVERIFY(QTest::qWaitForWindowActive(text->window()));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(listed(desk).contains(u"Ask the ferryman"_s), 20000);
        QTRY_VERIFY(noteIsClosed(desk));

        desk.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); // the one there is
        QVERIFY((text = openedNote(desk)));
        QCOMPARE(text->toPlainText(), u"Ask the ferryman"_s);
        QTest::keyClicks(text, u" today"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY((question = desk.window().findChild<QMessageBox *>()));
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY(noteIsClosed(desk));
        QVERIFY(!listed(desk).contains(u"today"_s));
    }

    // Nothing is done by mouse: found, selected, highlighted and copied.
    void wordsAreSelectedByKey()
    {
        Desk desk;
        take(desk, firstText);
        desk.key(Qt::Key_F7);
        QTRY_VERIFY(desk.toast().startsWith(u"The arrow keys walk"_s));
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(desk.article().findChild<QWebEngineView *>()->focusProxy(), key, modifiers);
        };
        const auto focusText = [&] {
            return ask(desk, u"getSelection().focusNode ? getSelection().focusNode.textContent : ''"_s)
                .toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(
            ask(desk, u"document.querySelectorAll('#broadsheet-caret').length"_s).toInt(), 1, 20000);
        for (int i = 0; i < 40 && !focusText().startsWith(u"It had been"_s); ++i)
            press(Qt::Key_Down);
        QVERIFY2(focusText().startsWith(u"It had been"_s), qPrintable(focusText()));
        press(Qt::Key_Home);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(desk.article().view().selectedText().trimmed(), u"It had"_s, 20000);
        QGuiApplication::clipboard()->clear();
        press(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text().trimmed(), u"It had"_s, 20000);
        desk.key(Qt::Key_H);
        QTRY_COMPARE_WITH_TIMEOUT(marked(desk).trimmed(), u"It had"_s, 20000);
        QVERIFY(ask(desk, u"document.getElementById('broadsheet-caret').getBoundingClientRect().height"_s)
                    .toInt() > 0);
        // The caret is where it was, and goes on from there.
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(desk.article().view().selectedText().trimmed(), u"been"_s, 20000);
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.toast(), u"The arrow keys scroll again."_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            ask(desk, u"document.querySelectorAll('#broadsheet-caret').length"_s).toInt(), 0, 20000);
    }

    // A note runs as its letters do, whatever the window does.
    void aNoteInArabicStandsOnTheRight()
    {
        Desk desk;
        take(desk, firstText);
        desk.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QPlainTextEdit *text = openedNote(desk);
        QVERIFY(text);
        text->setPlainText(u"ملاحظة"_s);
        QVERIFY(text->cursorRect().left() > text->viewport()->width() / 2);
        text->setPlainText(u"A note"_s);
        QVERIFY(text->cursorRect().left() < text->viewport()->width() / 2);
        desk.window().setLayoutDirection(Qt::RightToLeft);
        text->setPlainText(u"A note"_s);
        QVERIFY(text->cursorRect().left() < text->viewport()->width() / 2);
    }

    // From the words to the note and back.
    void marksAndNotesLeadToEachOther()
    {
        Desk desk;
        take(desk, firstText);
        highlightSecond(desk);
        click(desk, u".text mark"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ask(desk, u"location.hash"_s).toString().startsWith(u"#broadsheet-notes-"_s),
                                 20000);
        click(desk, u".notes blockquote a"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ask(desk, u"location.hash"_s).toString().startsWith(u"#broadsheet-note-"_s),
                                 20000);
        QVERIFY(!marked(desk).isEmpty()); // still the same page
    }

    // They are private: a list goes to paper with them where the reader asks for it, and never into a file
    // for others.
    void aListGoesToPaperWithThemWhenAsked()
    {
        Desk desk;
        take(desk, firstText);
        highlightSecond(desk);
        desk.key(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        PaperDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = desk.window().findChild<PaperDialog *>()), 20000);
        auto *notes = dialog->findChild<QCheckBox *>(u"paperReaderNotes"_s);
        QVERIFY(notes && !notes->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isComplete(), 60000);
        notes->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isComplete(), 60000);
        dialog->reject();
        QTRY_VERIFY(!desk.window().findChild<PaperDialog *>());

        EditionCollector collector(desk.library());
        const pages::PaperEdition masthead{u"Harbour Post"_s, {}, {}, u"en"_s, {}, {}};
        const QList<Headline> headlines = {*desk.stories().model().headline(0)};
        const auto collected = collector.collect(headlines, masthead);
        QTRY_VERIFY_WITH_TIMEOUT(collected.isFinished(), 20000);
        QVERIFY(collected.result()->stories.first().notes.isEmpty());
        QVERIFY(!collected.result()->stories.first().body.utf8().contains("<mark"));
        const auto annotated =
            collector.collect(headlines, masthead, EditionCollector::Lead::First, pages::ReaderNotes::On);
        QTRY_VERIFY_WITH_TIMEOUT(annotated.isFinished(), 20000);
        QCOMPARE(annotated.result()->stories.first().notes.size(), 1);
        QVERIFY(annotated.result()->stories.first().body.utf8().contains("<mark"));
    }

    void aChangeLeavesTheReaderWhereHeIs()
    {
        Desk desk;
        QByteArray text = firstText;
        for (int i = 0; i < 100; ++i)
            text += "<p>Line " + QByteArray::number(i) + " of the story.</p>";
        take(desk, text);
        ask(desk, u"scrollTo(0, 700)"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ask(desk, u"scrollY"_s).toInt(), 700, 20000);
        select(desk, u"getSelection().selectAllChildren(document.querySelectorAll('.text p')[20])"_s);
        ask(desk, u"scrollTo(0, 700)"_s);
        desk.key(Qt::Key_H);
        QTRY_COMPARE_WITH_TIMEOUT(marked(desk), u"Line 17 of the story."_s, 20000);
        QCOMPARE(ask(desk, u"scrollY"_s).toInt(), 700);
        QVERIFY(
            ask(desk, u"document.querySelectorAll('.text p')[20].querySelector('mark') !== null"_s).toBool());
    }

    void aRestartAndAnUpdatedTextKeepThePlace()
    {
        Desk desk;
        take(desk, firstText);
        highlightSecond(desk);
        select(desk, u"getSelection().selectAllChildren(document.querySelector('.text b'))"_s);
        desk.key(Qt::Key_H);
        QTRY_COMPARE_WITH_TIMEOUT(
            marked(desk), u"island|It had been in the harbour since the storm of Sunday night."_s, 20000);
        desk.close();
        desk.open();
        openStory(desk);
        QTRY_COMPARE_WITH_TIMEOUT(
            marked(desk), u"island|It had been in the harbour since the storm of Sunday night."_s, 20000);

        m_server.route("/feed", feed(harbourFeed("<p>Updated: all ferries sail.</p><p>The old one was "
                                                 "repaired. It had been in the harbour since the storm of "
                                                 "<i>Sunday night</i>.</p>")));
        whenDone(desk.library().sources().sources(), &desk.window(), [&](const QList<Source> &sources) {
            for (const Source &source : sources)
                desk.library().sources().tryAgain({source.id});
        });
        QTRY_VERIFY_WITH_TIMEOUT(desk.stories().model().headline(0)->changed, 20000);
        desk.clickRow(u"The Broadsheet Guide"_s);
        desk.clickStory(0);
        openStory(desk);
        QTRY_COMPARE_WITH_TIMEOUT(marked(desk),
                                  u"It had been in the harbour since the storm of |Sunday night|."_s, 20000);
        QVERIFY2(listed(desk).contains(u"island\n\nThese words are no longer in the text."_s),
                 qPrintable(listed(desk)));
    }
};

BROADSHEET_WEB_TEST(AnnotationsTest)
#include "tst_annotations.moc"
