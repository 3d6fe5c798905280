// What the window's actions do: the second half of MainWindow.
#include "app/mainwindow.h"

#include "app/article/annotations.h"
#include "app/article/articlepane.h"
#include "app/article/readinglooks.h"
#include "app/article/textsize.h"
#include "app/front/frontpane.h"
#include "app/look/look.h"
#include "app/look/toast.h"
#include "app/masthead.h"
#include "app/newsstand/adddialog.h"
#include "app/newsstand/importfile.h"
#include "app/newsstand/manifestfiles.h"
#include "app/newsstand/newsstanddialog.h"
#include "app/newsstand/opmlfiles.h"
#include "app/newsstand/sourcesdialog.h"
#include "app/paper/printing.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/settings/settings.h"
#include "app/settings/settingsdialog.h"
#include "app/share/passingon.h"
#include "app/share/sharebar.h"
#include "app/share/sharemenu.h"
#include "app/stories/storycommands.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sources.h"

#include <QActionGroup>
#include <QApplication>
#include <QDropEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace broadsheet {

void MainWindow::connectActions()
{
    const auto on = [this](Do what, auto function) {
        connect(m_actions[what], &QAction::triggered, this, function);
    };
    on(Do::Add, [this] { openNewsstand(); });
    for (const auto &[what, from] :
         {std::pair(Do::Import, ImportFrom::File), std::pair(Do::ImportFolder, ImportFrom::Folder)})
        on(what, [this, from = from] {
            askForImport({m_library, *m_toast, this, [this] { m_commands->undo(); }}, from);
        });
    on(Do::ExportOpml, [this] { exportOpml(m_library, *m_toast, this); });
    on(Do::PrintList, [this] {
        collectList(pages::ReaderNotes::On, [this](const pages::PaperEdition &edition) {
            m_printing->print(edition, PaperFor::Edition);
        });
    });
    on(Do::ExportList, [this] {
        collectList(pages::ReaderNotes::Off,
                    [this](const pages::PaperEdition &edition) { m_printing->exportStories(edition); });
    });
    on(Do::Quit, [this] { close(); });
    on(Do::Undo, [this] { m_commands->undo(); });
    on(Do::Search, [this] { m_masthead->focusSearch(); });
    on(Do::FrontPage, [this] { switchFrontPage(); });
    on(Do::Back, [this] { goBack(); });
    on(Do::NextPlace, [this] { m_rail->goBy(1); });
    on(Do::PreviousPlace, [this] { m_rail->goBy(-1); });
    on(Do::RefreshAll, [this] { m_library.sources().refresh(Sources::Which::All); });
    on(Do::RefreshThis, [this] { m_library.sources().refresh(currentPublication()); });
    on(Do::StopRefresh, [this] { m_library.sources().cancelRefresh(); });
    on(Do::MarkAllRead, [this] { m_commands->markAllRead(m_stories->query()); });
    on(Do::RemoveThis, [this] { removeNewspaper(currentPublication()); });
    on(Do::Newspapers, [this] { showSources(Which::All); });
    on(Do::Settings, [this] {
        auto *dialog = new SettingsDialog(m_library, this);
        connect(dialog, &SettingsDialog::targetsWanted, this, &MainWindow::arrangeTargets);
        dialog->open();
    });
    on(Do::About, [this] {
        auto *box = new QMessageBox(
            QMessageBox::NoIcon, tr("About Broadsheet"),
            tr("Broadsheet %1\nA desktop news client: pick newspapers, read their sections, print an article "
               "like a newspaper, pass a story on with its source.")
                .arg(QLatin1String(BROADSHEET_VERSION)),
            QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIconPixmap(windowIcon().pixmap(64));
        box->open();
    });

    auto *themes = new QActionGroup(this);
    const std::pair<Do, ThemeChoice> choices[] = {{Do::ThemeSystem, ThemeChoice::System},
                                                  {Do::ThemeLight, ThemeChoice::Light},
                                                  {Do::ThemeDark, ThemeChoice::Dark}};
    for (const auto &[what, choice] : choices) {
        themes->addAction(m_actions[what]);
        on(what, [this, theme = choice] {
            m_settings.setTheme(theme);
            m_look.choose(theme);
        });
    }
}

void MainWindow::connectStoryActions()
{
    const auto on = [this](Do what, auto function) {
        connect(m_actions[what], &QAction::triggered, this, function);
    };
    const auto onStory = [this, on](Do what, auto function) {
        on(what, [this, function] { withCurrent(function); });
    };
    on(Do::Larger, [this] { stepText(1); });
    on(Do::Smaller, [this] { stepText(-1); });
    on(Do::NormalSize, [this] { m_looks->setTextPercent(newspaperSeen(), normalTextPercent); });
    on(Do::ReadingLook, [this] { openLookPanel(); });
    connect(m_article, &ArticlePane::zoomWanted, this, &MainWindow::stepText);
    connect(m_front, &FrontPane::zoomWanted, this, &MainWindow::stepText);
    on(Do::NextStory, [this] { step(1); });
    on(Do::PreviousStory, [this] { step(-1); });
    on(Do::NextUnread, [this] { stepUnread(1); });
    on(Do::PreviousUnread, [this] { stepUnread(-1); });
    on(Do::ReadOn, [this] { readOn(); });
    on(Do::ReadBack, [this] { (onFrontPage() ? m_front->view() : m_article->view()).pageUp(); });
    onStory(Do::NoteOnStory, [this](const Headline &story) { m_annotations->writeOn(story); });
    onStory(Do::OpenInWindow, [this](const Headline &story) { openInWindow(story); });
    onStory(Do::OpenInBrowser, [this](const Headline &story) { m_commands->openInBrowser(story); });
    // On paper goes what the reader looks at: the story, or the front page.
    on(Do::Print, [this] {
        if (onFrontPage())
            collectFrontPage(
                [this](const pages::PaperEdition &page) { m_printing->print(page, PaperFor::Edition); });
        else
            withCurrent([this](const Headline &) { m_printing->print(*m_article); });
    });
    on(Do::SavePdf, [this] {
        if (onFrontPage())
            collectFrontPage(
                [this](const pages::PaperEdition &page) { m_printing->savePdf(page, PaperFor::Edition); });
        else
            withCurrent([this](const Headline &) { m_printing->savePdf(*m_article); });
    });
    onStory(Do::ExportStory, [this](const Headline &) {
        if (onFrontPage())
            m_toast->say(tr("Open the story first."));
        else
            m_printing->exportStory(*m_article);
    });
}

void MainWindow::addAddress(const QString &address)
{
    auto *dialog = new AddDialog(m_library, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAddress(address);
    connect(dialog, &AddDialog::added, this, &MainWindow::goToAdded);
    dialog->open();
}

NewsstandDialog *MainWindow::openNewsstand()
{
    const QString country = QLocale::territoryToCode(QLocale::system().territory());
    auto *dialog = new NewsstandDialog(m_library, m_look, {m_language, country}, this);
    connect(dialog, &NewsstandDialog::added, this, &MainWindow::goToAdded);
    dialog->open();
    return dialog;
}

// A newspaper as a file may be dropped on the window.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedManifest(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    readManifestFile(droppedManifest(*event->mimeData()), this,
                     [this](const Publication &publication) { openNewsstand()->propose(publication); });
    event->acceptProposedAction();
}

void MainWindow::goToAdded(const Subscribed &newspaper, bool alreadyThere)
{
    const QString name = nameOf(newspaper.publication, newspaper.edition);
    m_toast->say(alreadyThere ? tr("%1 is there already.").arg(name) : tr("%1 was added.").arg(name));
    m_rail->goWhenThere({Place::Kind::Publication, newspaper.publication.id, {}});
}

void MainWindow::removeNewspaper(const QString &publication)
{
    if (publication.isEmpty())
        return;
    whenDone(m_library.sources().remove(publication), this, [this](const Result<Done> &done) {
        if (!done)
            m_commands->say(done.error());
        else
            m_toast->say(tr("The newspaper was removed. Its bookmarked stories are kept."), tr("Undo"),
                         [this] { m_commands->undo(); });
    });
}

void MainWindow::showSources(Which which, const QString &publication)
{
    auto *dialog = new SourcesDialog(m_library, this);
    if (which == Which::Troubled)
        dialog->showTroubled();
    else if (which == Which::OneNewspaper)
        dialog->showOnly(publication);
    connect(dialog, &SourcesDialog::removeWanted, this, &MainWindow::removeNewspaper);
    dialog->open();
}

void MainWindow::storyMenu(const QPoint &where)
{
    QMenu menu(this);
    for (const Do what : {Do::OpenInWindow, Do::OpenInBrowser, Do::CopyLink, Do::ToggleKept, Do::ToggleLater,
                          Do::Collect, Do::ToggleRead})
        menu.addAction(m_actions[what]);
    menu.addAction(m_actions[Do::NoteOnStory]);
    menu.addAction(m_actions[Do::WholeArticle]);
    menu.addMenu(m_shareBar->menu());
    m_passing->addQuotation(menu, {m_actions[Do::Highlight], m_actions[Do::HighlightWithNote]});
    menu.addSeparator();
    menu.addAction(m_actions[Do::Print]);
    menu.addAction(m_actions[Do::SavePdf]);
    menu.exec(where);
}

} // namespace broadsheet
