// Refreshing as the reader sees it: what is in trouble and why, trying again, how often and how long.
#include "tests/app/desk.h"
#include "tests/app/webmain.h"
#include "tests/support/scriptedserver.h"

#include "app/article/articlepane.h"
#include "app/article/articleview.h"
#include "app/look/emptystate.h"
#include "app/newsstand/sourcesdialog.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/settings/picturesbox.h"
#include "app/settings/settingsdialog.h"
#include "app/stories/storymodel.h"
#include "core/base/async.h"
#include "core/library/sources.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray harbour = "<rss version='2.0'><channel><title>Harbour Post</title>"
                           "<item><guid>1</guid><title>Ferry is late</title></item></channel></rss>";

} // namespace

class UpkeepWindowTest final : public QObject
{
    Q_OBJECT

    static void take(Desk &desk, ScriptedServer &server)
    {
        server.route("/feed", feed(harbour));
        bool added = false;
        whenDone(desk.library().sources().add(server.address(u"/feed"_s)), &desk.window(),
                 [&](const Result<Added> &answer) { added = answer.ok(); });
        QTRY_VERIFY(added);
    }

    static QPushButton *troubleLink(Desk &desk)
    {
        for (auto *button : desk.window().statusBar()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(u"in trouble"_s))
                return button;
        }
        return nullptr;
    }

    static QModelIndex railRow(Desk &desk, const QString &name)
    {
        const QAbstractItemModel *model = desk.rail().model();
        const auto found = model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.value(0);
    }

private slots:
    void aFailingFeedIsMarkedExplainedAndTriedAgain()
    {
        ScriptedServer server;
        Desk desk;
        take(desk, server);
        QTRY_VERIFY(railRow(desk, u"Harbour Post"_s).isValid());
        QVERIFY(!railRow(desk, u"Harbour Post"_s).data(RailModel::TroubleRole).toBool());
        server.route("/feed", status(404));
        desk.pass(3'600);
        desk.key(Qt::Key_F5);
        QTRY_VERIFY(railRow(desk, u"Harbour Post"_s).data(RailModel::TroubleRole).toBool());
        QVERIFY(railRow(desk, u"Harbour Post"_s)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith(u"There is nothing at this address any more"_s));
        QTRY_VERIFY(troubleLink(desk));
        QCOMPARE(troubleLink(desk)->text(), u"1 feed in trouble"_s);

        troubleLink(desk)->click();
        auto *dialog = desk.window().findChild<SourcesDialog *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTreeView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto *state = dialog->findChild<QLabel *>(u"sourceState"_s);
        QTRY_VERIFY(state->text().startsWith(u"There is nothing at this address any more"_s));

        server.route("/feed", feed(harbour));
        dialog->findChild<QPushButton *>(u"tryNow"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(dialog->findChild<EmptyState *>()->isVisible());
        QTRY_VERIFY(!troubleLink(desk));
        dialog->reject();
    }

    void aNewspaperHasItsOwnRhythm()
    {
        ScriptedServer server;
        Desk desk;
        take(desk, server);
        desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = desk.window().findChild<SourcesDialog *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTreeView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto *interval = dialog->findChildren<QComboBox *>().at(0);
        QTRY_VERIFY(interval->count() > 2);
        interval->setCurrentIndex(interval->findText(u"Every 4 hours"_s));
        emit interval->activated(interval->currentIndex());
        const auto minutes = [&] {
            int every = -1;
            QEventLoop loop;
            whenDone(desk.library().sources().sources(), &desk.window(), [&](const QList<Source> &sources) {
                for (const Source &source : sources) {
                    if (source.title == u"Harbour Post"_s)
                        every = source.everyMinutes;
                }
                loop.quit();
            });
            loop.exec();
            return every;
        };
        QTRY_COMPARE(minutes(), 240);
        dialog->reject();
    }

    // A feed that names a wrong language, or none: the reader says which way it runs, and list and article
    // obey.
    void aFeedRunsAsTheReaderSays()
    {
        ScriptedServer server;
        Desk desk;
        take(desk, server);
        desk.clickRow(u"Harbour Post"_s);
        desk.clickStory(0);
        const auto direction = [&] {
            QString answer;
            QEventLoop loop;
            desk.article().view().run(u"document.documentElement.dir"_s, [&](const QVariant &value) {
                answer = value.toString();
                loop.quit();
            });
            loop.exec();
            return answer;
        };
        QTRY_COMPARE(direction(), u"ltr"_s);
        desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = desk.window().findChild<SourcesDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QTreeView *>()->model()->rowCount(), 1);
        auto *box = dialog->findChild<QComboBox *>(u"feedDirection"_s);
        QVERIFY(box);
        QTRY_COMPARE(box->count(), 4);
        QCOMPARE(box->currentText(), u"As usual"_s);
        box->setCurrentIndex(box->findText(u"From right to left"_s));
        emit box->activated(box->currentIndex());
        QTRY_COMPARE(
            desk.list().model()->index(0, 0).data(StoryModel::HeadlineRole).value<Headline>().direction,
            TextDirection::RightToLeft);
        QTRY_COMPARE(direction(), u"rtl"_s);
        dialog->reject();
    }

    void settingsHoldAtOnceAndStay()
    {
        Desk desk;
        const auto openSettings = [&] {
            desk.key(Qt::Key_Comma, Qt::ControlModifier);
            return desk.window().findChild<SettingsDialog *>();
        };
        SettingsDialog *dialog = openSettings();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isEnabled());
        auto *keeping = dialog->findChildren<QComboBox *>().at(1);
        QCOMPARE(keeping->currentText(), u"For three months"_s);
        keeping->setCurrentIndex(keeping->findText(u"For ever"_s));
        emit keeping->activated(keeping->currentIndex());
        dialog->findChild<QCheckBox *>()->setChecked(true);
        auto *room = dialog->findChild<PicturesBox *>()->findChild<QComboBox *>();
        QCOMPARE(room->currentData().toLongLong(), LibraryOptions().largestPictureCache);
        room->setCurrentIndex(0);
        emit room->activated(0);
        const qint64 chosen = room->currentData().toLongLong();
        dialog->reject();
        desk.close();
        desk.open();
        dialog = openSettings();
        QTRY_VERIFY(dialog->isEnabled());
        QCOMPARE(dialog->findChildren<QComboBox *>().at(1)->currentText(), u"For ever"_s);
        QVERIFY(dialog->findChild<QCheckBox *>()->isChecked());
        room = dialog->findChild<PicturesBox *>()->findChild<QComboBox *>();
        QCOMPARE(room->currentData().toLongLong(), chosen);
        auto *empty = dialog->findChild<PicturesBox *>()->findChild<QPushButton *>();
        auto *use = dialog->findChild<PicturesBox *>()->findChild<QLabel *>();
        QTRY_VERIFY(!use->text().isEmpty());
        QVERIFY(!empty->isEnabled()); // there is nothing
        dialog->reject();
    }
};

BROADSHEET_WEB_TEST(UpkeepWindowTest)
#include "tst_upkeep.moc"
