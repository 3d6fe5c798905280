// The way from a window to paper, a PDF or a file for other programs, and a word about what came of it.
#pragma once

#include "app/paper/press.h"
#include "app/settings/settings.h"

#include <QObject>

#include <memory>

class QWidget;

namespace broadsheet {

class ArticlePane;
class Library;
class Toast;

class Printing final : public QObject
{
    Q_OBJECT

public:
    // Dialogs belong to the window.
    Printing(Library &library, Settings &settings, Toast &toast, QWidget *window);

    void setLanguage(const QString &code) { m_language = code; } // of the interface

    void print(const PaperSubject &subject, PaperFor what);
    void savePdf(const PaperSubject &subject, PaperFor what);
    void exportStories(const pages::PaperEdition &stories);
    // The story a pane shows; none: nothing happens.
    void print(const ArticlePane &article);
    void savePdf(const ArticlePane &article);
    void exportStory(const ArticlePane &article);

private:
    Press &kept(std::unique_ptr<Press> &press);
    void saySaved(const QString &path);

    Library &m_library;
    Settings &m_settings;
    Toast &m_toast;
    QWidget *m_window;
    QString m_language;
    std::unique_ptr<Press> m_press;       // outlives its dialogs
    std::unique_ptr<Press> m_savingPress; // so that nobody who looks at pages breaks off what is saved
};

} // namespace broadsheet
