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

namespace broadsheet {
namespace fetch {
struct FetcherOptions;
}
class Rail;
class Toast;
class ArticlePane;
class StoryPane;
} // namespace broadsheet

namespace broadsheet::testing {

class Desk final
{
public:
    enum class Network { Here, Away }; // Away: nothing is asked of any server
    explicit Desk(Network network = Network::Here);
    ~Desk();

    void open();  // library and window, as main() does
    void close(); // as the reader does
    void speak(const QString &language);

    MainWindow &window() { return *m_window; }
    Library &library() { return *m_library; }
    QString profile() const { return m_folder.path() + QStringLiteral("/profile"); }

    Rail &rail();
    StoryPane &stories();
    QListView &list();
    ArticlePane &article();
    QString toast();
    QAction *action(const QString &text);

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void clickRow(const QString &name); // of the rail, by its text
    void clickStory(int row);
    QString articleText(); // what the article view shows, as text

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const fetch::FetcherOptions> m_network;
    locale::InterfaceTranslations m_translations;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace broadsheet::testing
