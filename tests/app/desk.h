// A reader's desk for a test: a profile, the library with the guide in it, and the window, closed and opened
// at will.
#pragma once

#include "app/look/look.h"
#include "app/mainwindow.h"
#include "app/settings/settings.h"
#include "core/library/library.h"
#include "core/locale/translations.h"

#include <QTemporaryDir>

#include <memory>

class QListView;
class QWebEngineView;

namespace broadsheet {
namespace fetch {
struct FetcherOptions;
}
class Rail;
class Toast;
class ArticlePane;
class StoryPane;
class FrontPane;
} // namespace broadsheet

namespace broadsheet::testing {

class Desk final
{
public:
    enum class Network { Here, Away };      // Away: nothing is asked of any server
    enum class Shows { Lists, FrontPages }; // of a place, at first
    explicit Desk(Network network = Network::Here, Shows shows = Shows::Lists);
    explicit Desk(Shows shows);
    ~Desk();

    void open();  // library and window, as main() does
    void close(); // as the reader does
    void speak(const QString &language);
    void pass(int seconds) { m_later += seconds; } // for the library, it is so much later

    MainWindow &window() { return *m_window; }
    Library &library() { return *m_library; }
    QString profile() const { return m_folder.path() + QStringLiteral("/profile"); }

    Rail &rail();
    StoryPane &stories();
    QListView &list();
    ArticlePane &article();
    FrontPane &front();
    QWebEngineView *frontView(); // null: it was not shown yet
    QString toast();
    QAction *action(const QString &text);

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void clickRow(const QString &name); // of the rail, by its text
    void clickStory(int row);
    QString articleText(); // what the article view shows, as text
    QString frontText();
    QVariant askFront(const QString &script); // what a script in our own world answers on the front page
    // Until the front page shows the text, and, of a newspaper with sections, is the page of this one or its
    // "Front page": the page before it may well have the same text.
    void waitForFront(const QString &text, const QString &section = {});
    void clickFront(const QString &selector); // by mouse, the middle of the first that matches

private:
    static QString textOf(QWebEngineView *view, int patience); // ms

    QTemporaryDir m_folder;
    std::shared_ptr<const fetch::FetcherOptions> m_network;
    qint64 m_later = 0; // s
    locale::InterfaceTranslations m_translations;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace broadsheet::testing
