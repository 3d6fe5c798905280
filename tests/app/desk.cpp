#include "tests/app/desk.h"

#include "app/article/articlepane.h"
#include "app/front/frontpane.h"
#include "app/look/toast.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "app/words/guidefiles.h"
#include "app/words/shippedtargets.h"
#include "tests/support/fetching.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <optional>

using namespace Qt::StringLiterals;

namespace broadsheet::testing {

Desk::Desk(Shows shows) : Desk(Network::Here, shows) {}

Desk::Desk(Network network, Shows shows)
{
    if (network == Network::Away) {
        auto options = std::make_shared<fetch::FetcherOptions>();
        options->reach = reaching(fetch::Reachability::Network::Offline);
        m_network = options;
    }
    if (shows == Shows::Lists) {
        Settings settings(profile());
        for (const char *kind : {"today", "publication", "section"})
            settings.setShows(QString::fromLatin1(kind), Settings::Shows::List);
    }
    open();
}

Desk::~Desk() { close(); }

void Desk::open()
{
    const words::GuideFiles guide = words::guideFiles();
    m_settings = std::make_unique<Settings>(profile());
    auto library =
        Library::open({.profileFolder = profile(),
                       .interfaceLanguage = u"en"_s,
                       .guideManifest = guide.manifest,
                       .guideFeeds = guide.feeds,
                       .guidePictures = guide.pictures,
                       .shareTargets = words::shippedShareTargets(),
                       .catalogueFolder = u":/publications"_s,
                       .network = m_network,
                       .clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(m_later); }});
    QVERIFY2(library.ok(), qPrintable(library ? QString() : library.error().detail));
    m_library = std::move(library).value();
    m_look = std::make_unique<Look>(ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(*m_library, *m_settings, *m_look);
    speak(u"en"_s);
    m_window->resize(1440, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QTRY_VERIFY(rail().model()->rowCount() > 6);
}

void Desk::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_look.reset();
    m_library.reset();
    m_settings.reset();
}

void Desk::speak(const QString &language)
{
    m_translations.load(language);
    m_window->setLanguage(language);
}

Rail &Desk::rail() { return *m_window->findChild<Rail *>(); }
StoryPane &Desk::stories() { return *m_window->findChild<StoryPane *>(); }
QListView &Desk::list() { return stories().list(); }
ArticlePane &Desk::article() { return *m_window->findChild<ArticlePane *>(); }
FrontPane &Desk::front() { return *m_window->findChild<FrontPane *>(); }
QWebEngineView *Desk::frontView() { return front().findChild<QWebEngineView *>(); }
QString Desk::toast() { return m_window->findChild<Toast *>()->text(); }

QAction *Desk::action(const QString &text)
{
    auto *found = m_window->findChild<QAction *>(text);
    if (!found)
        qFatal("no action called %s", qPrintable(text));
    return found;
}

void Desk::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!m_window->isActiveWindow()) { // the offscreen platform gives nothing back after a dialog
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
    QTest::keyClick(target, key, modifiers);
}

void Desk::clickRow(const QString &name)
{
    QAbstractItemModel *model = rail().model();
    const auto find = [&] {
        return model->match(model->index(0, 0), Qt::DisplayRole, name, 1,
                            Qt::MatchExactly | Qt::MatchRecursive);
    };
    QTRY_VERIFY2(!find().isEmpty(), qPrintable(name));
    const QModelIndexList found = find();
    rail().scrollTo(found.first());
    QTest::mouseClick(rail().viewport(), Qt::LeftButton, {}, rail().visualRect(found.first()).center());
}

void Desk::clickStory(int row)
{
    QTRY_VERIFY(list().model()->rowCount() > row);
    const QModelIndex index = list().model()->index(row, 0);
    list().scrollTo(index);
    const StoryId id = stories().model().headline(row)->id;
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
    QTRY_VERIFY(article().story() && article().story()->id == id);
    QTRY_VERIFY_WITH_TIMEOUT(articleText().contains(article().story()->item.title), 15000);
}

QString Desk::articleText() { return textOf(article().findChild<QWebEngineView *>(), 5000); }
// A page that goes away meanwhile never answers; whoever waits for a text asks again.
QString Desk::frontText() { return textOf(frontView(), 500); }

QVariant Desk::askFront(const QString &script)
{
    const auto answer = std::make_shared<std::optional<QVariant>>(); // it may come when nobody waits any more
    front().view().run(script, [answer](const QVariant &value) { *answer = value; });
    for (int i = 0; i < 50 && !answer->has_value(); ++i)
        QTest::qWait(10);
    return answer->value_or(QVariant());
}

// Asked once a turn: a page that goes away while it is asked says nothing.
void Desk::waitForFront(const QString &text, const QString &section)
{
    const QString where = u"document.querySelector('.sections [aria-current]')?.textContent ?? ''"_s;
    QString here;
    QString shown;
    const auto isThere = [&] {
        here = section.isEmpty() ? QString() : askFront(where).toString();
        shown = here == section ? frontText() : QString();
        return here == section && shown.contains(text);
    };
    QTRY_VERIFY(front().isVisible() && !list().isVisible());
    bool there = isThere();
    for (int i = 0; i < 150 && !there; ++i) {
        QTest::qWait(100);
        there = isThere();
    }
    QVERIFY2(there, qPrintable(here + u": "_s + shown.left(400).replace(u'\n', u' ')));
}

// Where it stays: a page that is still being set moves it.
void Desk::clickFront(const QString &selector)
{
    const QString place =
        u"(function (found) { if (!found) return ''; found.scrollIntoView({block: 'center'});"
        "const box = found.getClientRects()[0]; return (box.left + box.width / 2) + ' ' + "
        "(box.top + box.height / 2); })(document.querySelector('%1'))"_s.arg(selector);
    QStringList at;
    for (QStringList before = {QString()}; at != before;) {
        before = askFront(place).toString().split(u' ');
        QVERIFY2(before.size() == 2, qPrintable(selector));
        QTest::qWait(300); // until the engine can tell what lies where
        at = askFront(place).toString().split(u' ');
    }
    QTest::mouseClick(frontView()->focusProxy(), Qt::LeftButton, {},
                      QPoint(qRound(at[0].toDouble()), qRound(at[1].toDouble())));
}

QString Desk::textOf(QWebEngineView *view, int patience)
{
    if (!view)
        return {};
    const auto answer = std::make_shared<std::optional<QString>>();
    view->page()->toPlainText([answer](const QString &plain) { *answer = plain; });
    for (int i = 0; i < patience / 10 && !answer->has_value(); ++i)
        QTest::qWait(10);
    return answer->value_or(QString());
}

} // namespace broadsheet::testing
