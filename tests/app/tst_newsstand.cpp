// Choosing newspapers: by mouse, by keyboard, by address, from a file.
#include "app/look/emptystate.h"
#include "app/look/look.h"
#include "app/newsstand/adddialog.h"
#include "app/newsstand/manifestfiles.h"
#include "app/newsstand/newsstanddelegate.h"
#include "app/newsstand/newsstanddialog.h"
#include "app/newsstand/newsstandmodel.h"
#include "app/newsstand/offers.h"
#include "app/newsstand/proposaldialog.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "tests/app/desk.h"
#include "tests/app/stand.h"
#include "tests/app/webmain.h"
#include "tests/support/scriptedserver.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryFile>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

Publication paper(const QString &id, const QString &name, const QString &country,
                  const QStringList &languages)
{
    Publication p;
    p.id = id;
    p.name = name;
    p.country = country;
    p.home = u"https://www.%1.example/"_s.arg(id.section(u'.', -1));
    for (const QString &language : languages)
        p.editions.append({language, {}, p.home + language, true, {}, {}});
    for (const QString &language : languages)
        p.sources.append({language, SourceKind::Feed, p.home + language + u".xml"_s, {}});
    p.defaultEdition = languages.first();
    return p;
}

QStringList namesOf(const QList<Offer> &offers)
{
    QStringList names;
    for (const Offer &offer : offers)
        names.append(offer.publication.name);
    return names;
}

template <typename Value>
Value soon(const QFuture<Value> &future)
{
    for (int i = 0; i < 1000 && !future.isFinished(); ++i)
        QTest::qWait(10);
    return future.result();
}

QStringList taken(Desk &desk)
{
    QStringList ids;
    for (const Subscribed &one : soon(desk.library().sources().publications()))
        ids.append(one.publication.id);
    return ids;
}

} // namespace

class NewsstandTest final : public QObject
{
    Q_OBJECT

private slots:
    void theReadersOwnFirst()
    {
        const QList<Publication> all = {
            paper(u"us.b"_s, u"Beta"_s, u"US"_s, {u"en"_s}), paper(u"de.a"_s, u"Alpha"_s, u"DE"_s, {u"de"_s}),
            paper(u"de.c"_s, u"Gamma"_s, u"DE"_s, {u"de"_s, u"ru"_s}),
            paper(u"am.d"_s, u"Delta"_s, u"AM"_s, {u"hy"_s}), paper(u"fr.e"_s, u"Eta"_s, u"FR"_s, {u"fr"_s})};
        // Armenia is the reader's; Germany has something in Russian, and that stands first there.
        const QList<Offer> offers = offersFor(all, {u"ru"_s, u"AM"_s});
        QCOMPARE(namesOf(offers), (QStringList{u"Delta"_s, u"Gamma"_s, u"Alpha"_s, u"Eta"_s, u"Beta"_s}));
        QCOMPARE(offers[1].edition, u"ru"_s);
        QCOMPARE(offers[2].edition, u"de"_s);
        QCOMPARE(languagesOf(offers), (QStringList{u"de"_s, u"en"_s, u"fr"_s, u"hy"_s, u"ru"_s}));
    }

    void anEditionSwitchedOffIsNotOffered()
    {
        Publication p = paper(u"az.x"_s, u"X"_s, u"AZ"_s, {u"ru"_s, u"az"_s});
        p.editions[1].enabled = false;
        const QList<Offer> offers = offersFor({p}, {u"az"_s, {}});
        QCOMPARE(offers[0].edition, u"ru"_s);
        QCOMPARE(languagesOf(offers), QStringList{u"ru"_s});
        QVERIFY(!matches(offers[0], {}, u"az"_s));
    }

    void anEditionWithNothingToReadIsNotOffered()
    {
        Publication p = paper(u"az.x"_s, u"X"_s, u"AZ"_s, {u"ru"_s, u"hy"_s});
        p.sources.removeLast();
        QCOMPARE(offersFor({p}, {u"hy"_s, {}}).first().edition, u"ru"_s);
        p.sections = {{u"world"_s,
                       {{u"hy"_s, u"Աշխարհ"_s}},
                       {},
                       {{u"hy"_s, SourceKind::Feed, u"https://x.example/hy/world"_s, {}}}}};
        QCOMPARE(offersFor({p}, {u"hy"_s, {}}).first().edition, u"hy"_s);
    }

    void searched_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("found");
        QTest::newRow("name") << u"harb"_s << QString() << true;
        QTest::newRow("name, folded") << u"HÁRBOUR"_s << QString() << true;
        QTest::newRow("native name") << u"նավ"_s << QString() << true;
        QTest::newRow("section in another language") << u"культура"_s << QString() << true;
        QTest::newRow("topic") << u"science"_s << QString() << true;
        QTest::newRow("host") << u"post.example"_s << QString() << true;
        QTest::newRow("country") << u"armenia"_s << QString() << true;
        QTest::newRow("two words, any order") << u"culture harbour"_s << QString() << true;
        QTest::newRow("one word too many") << u"harbour desert"_s << QString() << false;
        QTest::newRow("its language") << QString() << u"hy"_s << true;
        QTest::newRow("another language") << QString() << u"fr"_s << false;
    }

    void searched()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, language);
        Publication p = paper(u"am.post"_s, u"Harbour Post"_s, u"AM"_s, {u"en"_s, u"hy"_s});
        p.editions[1].name = u"Նավահանգիստ"_s;
        p.topics = {u"science"_s};
        p.sections = {{u"culture"_s, {{u"en"_s, u"Culture"_s}, {u"ru"_s, u"Культура"_s}}, {}, {}}};
        QTEST(matches(offersFor({p}, {u"en"_s, {}}).first(), typed, language), "found");
    }

    // Nothing is chosen until the pill is pressed; then that one alone, and it is marked.
    void byMouse()
    {
        Desk desk(Desk::Network::Away);
        const Stand stand(desk);
        QTRY_VERIFY(stand.isFilled());
        QVERIFY(stand.model->shown() >= 60);
        QCOMPARE(taken(desk).size(), 1); // the guide
        QVERIFY(stand.list->selectionModel()->selectedIndexes().isEmpty());
        stand.pressPill(u"com.bbc"_s);
        QTRY_VERIFY(stand.model->indexOf(u"com.bbc"_s).data(NewsstandModel::TakenRole).toBool());
        QCOMPARE(taken(desk), (QStringList{u"org.broadsheet.guide"_s, u"com.bbc"_s}));
        QVERIFY2(stand.message().startsWith(u"BBC News was added"_s), qPrintable(stand.message()));
        stand.pressPill(u"com.bbc"_s); // once is enough
        stand.pressPill(u"am.hetq"_s);
        QTRY_VERIFY(stand.model->indexOf(u"am.hetq"_s).data(NewsstandModel::TakenRole).toBool());
        QCOMPARE(taken(desk).size(), 3);
        stand.dialog->accept();
        QTRY_COMPARE(desk.rail().current().publication, u"am.hetq"_s);
    }

    void byKeyboard()
    {
        Desk desk(Desk::Network::Away);
        const Stand stand(desk);
        QTRY_VERIFY(stand.isFilled());
        QTest::keyClicks(stand.search, u"spiegel"_s);
        QCOMPARE(stand.model->shown(), 1);
        QTest::keyClick(stand.search, Qt::Key_Down);
        QVERIFY(stand.list->hasFocus());
        QTest::keyClick(stand.list, Qt::Key_Return);
        QTRY_VERIFY(taken(desk).contains(u"de.spiegel"_s));
        stand.search->clear();
        // Several at once: the first three of a country, held together by Shift.
        stand.list->setCurrentIndex(stand.model->first());
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(stand.list, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(stand.button("addChosen")->isVisible());
        QTest::keyClick(stand.list, Qt::Key_Space);
        QTRY_COMPARE(taken(desk).size(), 5);
        QTRY_VERIFY(stand.button("addChosen")->isHidden());
        QTest::keyClick(stand.list, Qt::Key_Escape);
        QTRY_VERIFY(!desk.window().findChild<NewsstandDialog *>());
    }

    void theEditionOfTheReadersChoice()
    {
        Desk desk(Desk::Network::Away);
        desk.speak(u"ru"_s);
        const Stand stand(desk);
        QTRY_VERIFY(stand.isFilled());
        stand.pressPill(u"com.dw"_s);
        QTRY_VERIFY(taken(desk).contains(u"com.dw"_s));
        // Another language by the box beside the list.
        stand.list->setCurrentIndex(stand.model->indexOf(u"com.france24"_s));
        QComboBox *edition = nullptr;
        for (auto *box : stand.dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Издание"_s)
                edition = box;
        }
        QVERIFY(edition);
        QCOMPARE(edition->currentData().toString(), u"en"_s); // there is no Russian one
        edition->setCurrentIndex(edition->findData(u"ar"_s));
        stand.button("addThis")->click();
        QTRY_VERIFY(taken(desk).contains(u"com.france24"_s));
        QHash<QString, QString> editions;
        for (const Subscribed &one : soon(desk.library().sources().publications()))
            editions.insert(one.publication.id, one.edition);
        QCOMPARE(editions.value(u"com.dw"_s), u"ru"_s);
        QCOMPARE(editions.value(u"com.france24"_s), u"ar"_s);
        desk.speak(u"en"_s);
    }

    void nothingFoundSaysWhatToDo()
    {
        Desk desk(Desk::Network::Away);
        const Stand stand(desk);
        QTRY_VERIFY(stand.isFilled());
        QTest::keyClicks(stand.search, u"nobody writes this"_s);
        QVERIFY(!stand.list->isVisible());
        QVERIFY(stand.button("lookAtAddress")->isHidden());
        const auto *empty = stand.dialog->findChild<EmptyState *>();
        QVERIFY(empty->text().contains(u"Paste the address"_s));
        stand.search->setText(u"post.example/news"_s); // it was pasted
        QVERIFY2(empty->text().contains(u"Press Enter"_s), qPrintable(empty->text()));
        QVERIFY(stand.button("lookAtAddress")->isVisible());
    }

    void filesThatHoldNoNewspaperAreNamed()
    {
        Desk desk(Desk::Network::Away);
        QVERIFY(QDir(desk.profile()).mkpath(u"publications"_s));
        for (const QString &name : {u"one"_s, u"two"_s}) {
            QFile file(desk.profile() + u"/publications/"_s + name + manifestEnding);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\n\"broadsheet_publication\": 1,\n\"id\" }");
        }
        const Stand stand(desk);
        QTRY_VERIFY(stand.isFilled());
        const QStringList lines = stand.message().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"2 newspapers of your own cannot be read:"_s);
        QCOMPARE(lines[1], u"In \u2066one.publication.json\u2069 line 3 is wrong."_s);
    }

    // Tab goes where the eye goes.
    void theProposalByKeyboard()
    {
        Desk desk(Desk::Network::Away);
        Publication post = paper(u"example.post"_s, u"Harbour Post"_s, u"AM"_s, {u"en"_s});
        ProposalDialog dialog(post, ProposalDialog::From::Site, &desk.window());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.findChild<QLineEdit *>()->setFocus();
        QStringList passed;
        for (int i = 0; i < 7; ++i) {
            QWidget *widget = dialog.focusWidget();
            QVERIFY(widget);
            const auto *button = qobject_cast<const QPushButton *>(widget);
            passed.append(button ? button->text() : widget->accessibleName());
            QTest::keyClick(widget, Qt::Key_Tab);
        }
        QCOMPARE(passed.first(), u"Name"_s);
        QCOMPARE(passed.mid(3), (QStringList{u"Sections"_s, u"Save as a file…"_s, u"Cancel"_s, u"Add"_s}));
    }

    void anAddressIsLookedAt()
    {
        ScriptedServer server;
        server.route("/feed", feed("<rss><channel><title>Harbour Post</title><item><title>One</title>"
                                   "<guid>1</guid></item></channel></rss>"));
        Desk desk;
        const Stand stand(desk);
        QTRY_VERIFY(stand.isFilled());
        QTest::keyClicks(stand.search, server.address(u"/feed"_s));
        QTRY_VERIFY(stand.button("lookAtAddress")->isVisible());
        QTest::keyClick(stand.search, Qt::Key_Return);
        QTRY_COMPARE(desk.stories().model().rowCount(), 1);
        QTRY_VERIFY(!desk.window().findChild<NewsstandDialog *>());
        QCOMPARE(server.requests("/feed").size(), 1);
    }

    void whatAScreenReaderHears()
    {
        Desk desk(Desk::Network::Away);
        const Stand stand(desk);
        QTRY_VERIFY(stand.isFilled());
        const QModelIndex bbc = stand.model->indexOf(u"com.bbc"_s);
        const QString heard = bbc.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.startsWith(u"BBC News. bbc.com"_s), qPrintable(heard));
        QVERIFY(heard.contains(u"Русский"_s));
        QVERIFY(!heard.contains(u"on your desk"_s));
        stand.pressPill(u"com.bbc"_s);
        QTRY_VERIFY(stand.model->indexOf(u"com.bbc"_s)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(u"on your desk"_s));
        for (const QWidget *widget :
             {static_cast<QWidget *>(stand.search), static_cast<QWidget *>(stand.list)})
            QVERIFY(!widget->accessibleName().isEmpty());
    }

    // The first start has nothing but the guide: a button in the rail leads here, until there is more.
    void theFirstStartInvites()
    {
        Desk desk(Desk::Network::Away);
        auto *button = desk.window().findChild<QPushButton *>(u"chooseNewspapers"_s);
        QTRY_VERIFY(button->isVisible());
        button->click();
        auto *dialog = desk.window().findChild<NewsstandDialog *>();
        QVERIFY(dialog);
        auto *model = dialog->findChild<NewsstandModel *>();
        QTRY_VERIFY(model->shown() > 0);
        dialog->accept();
        desk.window().resize(1000, 700); // the rail is folded: there is room for a sign
        QTRY_COMPARE(button->text(), u"+"_s);
        QVERIFY(button->isVisible());
        const Offer *offer = model->offer(model->first());
        QVERIFY(soon(desk.library().sources().addPublication(offer->publication, offer->edition)));
        QTRY_VERIFY(button->isHidden());
    }

    // A newspaper passed on as a file is dropped on the window, looked at, and only then taken.
    void aFileIsDropped()
    {
        Desk desk(Desk::Network::Away);
        const QString path = desk.profile() + u"/post.publication.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Publication post = paper(u"example.post"_s, u"Harbour Post"_s, u"AM"_s, {u"en"_s, u"hy"_s});
        post.sources = {{u"en"_s, SourceKind::Feed, u"https://post.example/feed"_s, {}}};
        file.write(Sources::toManifest(post));
        file.close();
        post = *Sources::fromManifest(Sources::toManifest(post)); // with what follows from it
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&desk.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&desk.window(), &drop);
        QPointer<ProposalDialog> proposal;
        const auto proposed = [&] {
            return (proposal = desk.window().findChild<ProposalDialog *>()) != nullptr;
        };
        QTRY_VERIFY(proposed());
        QCOMPARE(proposal->edited(), post);
        QCOMPARE(taken(desk).size(), 1);
        proposal->findChild<QPushButton *>(u"addProposal"_s)->click();
        QTRY_VERIFY(taken(desk).contains(u"example.post"_s));
        QTRY_VERIFY(!proposal);

        // Another of the same id takes its place: that is said before, and can be undone.
        auto *newsstand = desk.window().findChild<NewsstandDialog *>();
        Publication other = post;
        other.name = u"Harbour Evening"_s;
        newsstand->propose(other);
        QTRY_VERIFY(proposed());
        const auto labels = proposal->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
            return one->text().startsWith(u"You read Harbour Post already."_s);
        }));
        proposal->findChild<QPushButton *>(u"addProposal"_s)->click();
        const auto name = [&] {
            for (const Subscribed &one : soon(desk.library().sources().publications())) {
                if (one.publication.id == post.id)
                    return one.publication.name;
            }
            return QString();
        };
        QTRY_COMPARE(name(), u"Harbour Evening"_s);
        auto *undo = newsstand->findChild<QPushButton *>(u"takeBackReplaced"_s);
        QTRY_VERIFY(undo->isVisible());
        undo->click();
        QTRY_COMPARE(name(), u"Harbour Post"_s);
        QVERIFY(!undo->isVisible());

        // And when the newsstand is closed, as everything else is.
        newsstand->propose(other);
        QTRY_VERIFY(proposed());
        proposal->findChild<QPushButton *>(u"addProposal"_s)->click();
        QTRY_COMPARE(name(), u"Harbour Evening"_s);
        newsstand->accept();
        desk.action(u"Undo"_s)->trigger();
        QTRY_COMPARE(name(), u"Harbour Post"_s);
        QTRY_VERIFY(desk.toast().contains(u"as it was"_s));
    }

    // What an OPML list keeps in folders stands under their names in the rail.
    void foldersInTheRail()
    {
        Desk desk(Desk::Network::Away);
        const QAbstractItemModelTester tester(desk.rail().model());
        QTemporaryFile list;
        QVERIFY(list.open());
        list.write("<opml version='2.0'><body><outline text='Sea'>"
                   "<outline type='rss' text='Harbour' xmlUrl='http://b.example/feed'/></outline>"
                   "<outline type='rss' text='Top' xmlUrl='http://a.example/feed'/></body></opml>");
        QVERIFY(list.flush());
        QVERIFY(soon(desk.library().sources().importFile(list.fileName())));
        const auto rows = [&] {
            QStringList names;
            for (int row = 5; row < desk.rail().model()->rowCount(); ++row)
                names.append(desk.rail().model()->index(row, 0).data().toString());
            return names;
        };
        QTRY_COMPARE(rows(), (QStringList{u"Newspapers"_s, u"The Broadsheet Guide"_s, u"Top"_s, u"Sea"_s,
                                          u"Harbour"_s}));
        QVERIFY(!(desk.rail().model()->index(8, 0).flags() & Qt::ItemIsSelectable));
        QCOMPARE(desk.rail().model()->index(6, 0).data(RailModel::LetterRole), u"B"_s); // not that of "The"
        desk.clickRow(u"Harbour"_s);
        QVERIFY(desk.rail().current().publication.startsWith(u"feed."_s));
        desk.rail().goBy(-1); // over the caption
        QCOMPARE(desk.rail().model()->rowCount(), 10);
        desk.window().resize(1000, 480); // folded, and with a scroll bar, it is all there
        QTRY_VERIFY(desk.rail().verticalScrollBar()->isVisible());
        QTRY_COMPARE(desk.rail().columnWidth(0), desk.rail().viewport()->width());
        desk.close();
        desk.open();
        QTRY_COMPARE(rows().value(3), u"Sea"_s);
    }

    // What was put together here can be passed on: the file the rail's menu writes holds the same newspaper.
    void savedFromTheRail()
    {
        Desk desk(Desk::Network::Away);
        Publication post = paper(u"example.post"_s, u"Harbour Post"_s, u"AM"_s, {u"en"_s});
        post.sources = {{u"en"_s, SourceKind::Feed, u"https://post.example/feed"_s, {}}};
        QVERIFY(soon(desk.library().sources().addPublication(post, u"en"_s)));
        QTRY_VERIFY(desk.rail().model()->rowCount() > 7);
        const QString path = desk.profile() + u"/passed-on.publication.json"_s;
        emit desk.rail().saveWanted(u"example.post"_s);
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = desk.window().findChild<QFileDialog *>());
        dialog->findChild<QLineEdit *>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(desk.toast().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Publication> read = Sources::fromManifest(file.readAll());
        QVERIFY(read.ok());
        QCOMPARE(*read, post);
    }

    void aFileThatIsNone()
    {
        Desk desk(Desk::Network::Away);
        const QString path = desk.profile() + u"/x.publication.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n\"broadsheet_publication\": 1,\n\"id\" }");
        file.close();
        readManifestFile(path, &desk.window(), [](const Publication &) { QFAIL("read"); });
        auto *box = desk.window().findChild<QMessageBox *>(u"manifestTrouble"_s);
        QVERIFY(box);
        QCOMPARE(box->informativeText(), u"In \u2066x.publication.json\u2069 line 3 is wrong."_s);
        QVERIFY2(box->detailedText().startsWith(u"line 3: "_s), qPrintable(box->detailedText()));
        box->close();
    }
};

BROADSHEET_WEB_TEST(NewsstandTest)
#include "tst_newsstand.moc"
