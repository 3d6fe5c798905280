// The dialogs that stand behind others, each by itself: in longer texts than any language has, both ways
// round, and whether two texts answer to one letter.
#include "tests/app/desk.h"
#include "tests/app/pseudo.h"
#include "tests/app/webmain.h"
#include "tests/support/scriptedserver.h"

#include "app/article/notedialog.h"
#include "app/look/progress.h"
#include "app/look/toast.h"
#include "app/newsstand/adddialog.h"
#include "app/newsstand/certificatequestion.h"
#include "app/newsstand/importfile.h"
#include "app/newsstand/logindialog.h"
#include "app/newsstand/manifestfiles.h"
#include "app/newsstand/proposaldialog.h"
#include "app/newsstand/sourcesdialog.h"
#include "app/paper/printerdialog.h"
#include "app/share/carddialog.h"
#include "app/share/codedialog.h"
#include "app/share/serverdialog.h"
#include "app/share/targetsdialog.h"
#include "core/base/async.h"
#include "core/library/sources.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QTreeView>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

// What comes from elsewhere, so that it counts as translated.
QString foreign(const QString &text) { return pseudo(text); }

Publication proposal()
{
    Publication paper;
    paper.id = u"org.example.harbour"_s;
    paper.name = foreign(u"Harbour Post"_s);
    paper.home = u"https://news.example/"_s;
    paper.colour = u"#205080"_s;
    paper.defaultEdition = u"en"_s;
    paper.editions = {{u"en"_s, u"EN"_s, {}, true}};
    paper.follow = {{u"x"_s, u"https://x.com/harbour"_s}, {u"telegram"_s, u"https://t.me/harbour"_s}};
    for (const QString &id : {u"world"_s, u"sport"_s})
        paper.sections.append(
            {id, {}, {}, {{u"en"_s, SourceKind::Html, u"https://news.example/"_s + id, {}}}});
    return paper;
}

PassedStory story()
{
    PassedStory passed;
    passed.cited.title = foreign(u"The ferry is late"_s);
    passed.cited.url = u"https://news.example/late"_s;
    passed.cited.language = u"en"_s;
    return passed;
}

using Make = void (*)(Desk &);

const std::pair<const char *, Make> dialogs[] = {
    {"login",
     [](Desk &desk) {
         (new LoginDialog(u"https://news.example/feed"_s, foreign(u"news.example"_s), LoginDialog::Kept::Yes,
                          &desk.window()))
             ->open();
     }},
    {"certificate",
     [](Desk &desk) {
         ShownCertificate shown;
         shown.names = {foreign(u"news.example"_s)};
         shown.issuer = foreign(u"The Harbour"_s);
         shown.from = shown.until = QDateTime::currentDateTimeUtc();
         shown.sha256 = QByteArray(32, 'x');
         askAboutCertificate(
             shown, &desk.window(), [] {}, [] {});
     }},
    {"add", [](Desk &desk) { (new AddDialog(desk.library(), &desk.window()))->open(); }},
    {"proposal",
     [](Desk &desk) {
         auto *dialog = new ProposalDialog(proposal(), ProposalDialog::From::Site, &desk.window());
         dialog->setReplaced(foreign(u"Harbour Post"_s));
         dialog->open();
     }},
    {"printer",
     [](Desk &desk) {
         (new PrinterDialog({{foreign(u"Office"_s)}, foreign(u"Office"_s)}, 12, &desk.window()))->open();
     }},
    {"card", [](Desk &desk) { (new CardDialog(story(), {}, &desk.window()))->open(); }},
    {"code",
     [](Desk &desk) { (new CodeDialog(story().cited.title, story().cited.url, &desk.window()))->open(); }},
    {"server", [](Desk &desk) { (new ServerDialog(u"Mastodon"_s, &desk.window()))->open(); }},
    {"targets", [](Desk &desk) { (new TargetsDialog(desk.library(), {}, &desk.window()))->open(); }},
    {"note",
     [](Desk &desk) {
         Note note;
         note.quote = foreign(u"the ferry is late"_s);
         (new NoteDialog(desk.library(), note, story().cited.title, &desk.window()))->open();
     }},
    {"an unsaved note",
     [](Desk &desk) {
         auto *dialog = new NoteDialog(desk.library(), {}, story().cited.title, &desk.window());
         dialog->open();
         dialog->findChild<QPlainTextEdit *>()->setPlainText(u"…"_s);
         dialog->reject();
     }},
    {"how far something is",
     [](Desk &desk) {
         auto *dialog =
             new Progress(foreign(u"Import"_s), foreign(u"Importing subscriptions.opml…"_s), &desk.window());
         dialog->setProgress(3, 10);
         dialog->open();
     }},
    {"a file that cannot be imported",
     [](Desk &desk) {
         importFile({desk.library(), *desk.window().findChild<Toast *>(), &desk.window(), {}},
                    foreign(u"/nowhere/subscriptions.opml"_s));
     }},
    {"a file that is no newspaper",
     [](Desk &desk) {
         readManifestFile(foreign(u"/nowhere/harbour.publication.json"_s), &desk.window(),
                          [](const Publication &) {});
     }},
};

// Opens each, holds it to the rule and closes it.
void checkAll(Desk &desk, Rule rule)
{
    for (const auto &[name, make] : dialogs) {
        make(desk);
        QTRY_VERIFY2(openedWindow(), name);
        const QPointer<QWidget> dialog = openedWindow();
        check(*dialog, name, rule);
        delete dialog;
    }
}

} // namespace

class PseudoDialogsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslatedAndFits_data() { bothDirections(); }

    void everyTextIsTranslatedAndFits()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        Desk desk(Desk::Network::Away, Desk::Shows::Lists);
        desk.window().resize(1000, 700);
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QApplication::setLayoutDirection(direction);
        checkAll(desk, &complaints);
    }

    // What holds for a newspaper is shown only where there is one.
    void wishesForANewspaperFit_data() { bothDirections(); }

    void wishesForANewspaperFit()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        ScriptedServer server;
        server.route("/feed", feed("<rss version='2.0'><channel><title>Harbour</title><item><guid>1</guid>"
                                   "<title>Late</title></item></channel></rss>"));
        Desk desk;
        bool added = false;
        whenDone(desk.library().sources().add(server.address(u"/feed"_s)), &desk.window(),
                 [&](const Result<Added> &answer) { added = answer.ok(); });
        QTRY_VERIFY(added);
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QApplication::setLayoutDirection(direction);
        auto *dialog = new SourcesDialog(desk.library(), &desk.window());
        dialog->open();
        QTRY_COMPARE(dialog->findChild<QTreeView *>()->model()->rowCount(), 1);
        check(*dialog, "sources");
        delete dialog;
    }

    void noTwoAnswerToOneLetter_data() { everyLanguage(); }

    void noTwoAnswerToOneLetter()
    {
        QFETCH(const QString, language);
        Desk desk(Desk::Network::Away, Desk::Shows::Lists);
        desk.speak(language);
        checkAll(desk, &sharedLetters);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static void bothDirections()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }
};

BROADSHEET_WEB_TEST(PseudoDialogsTest)
#include "tst_pseudodialogs.moc"
