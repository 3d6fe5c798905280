#include "app/paper/printing.h"

#include "app/article/articlepane.h"
#include "app/article/librarypictures.h"
#include "app/look/toast.h"
#include "app/paper/furnituretext.h"
#include "app/paper/paperdialog.h"
#include "app/paper/savepdf.h"
#include "app/share/exportfile.h"
#include "app/share/wheretosave.h"
#include "app/words/pagewords.h"

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

PaperSubject subjectOf(const ArticlePane &article)
{
    return annotatedPage(*article.story(), article.setting(), article.notes());
}

} // namespace

Printing::Printing(Library &library, Settings &settings, Toast &toast, QWidget *window)
    : QObject(window), m_library(library), m_settings(settings), m_toast(toast), m_window(window)
{
}

// Made when something is first printed, and kept: the engine takes a moment to start.
Press &Printing::kept(std::unique_ptr<Press> &press)
{
    if (!press)
        press = std::make_unique<Press>(picturesOf(m_library));
    return *press;
}

void Printing::print(const PaperSubject &subject, PaperFor what)
{
    auto *dialog = new PaperDialog(subject, m_settings.paper(what), kept(m_press),
                                   words::pageWords(m_language), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperDialog::choicesChanged, this,
            [this, what](const PaperChoices &choices) { m_settings.setPaper(what, choices); });
    connect(dialog, &PaperDialog::saved, this, &Printing::saySaved);
    connect(dialog, &PaperDialog::sentToPrinter, this,
            [this](const QString &printer) { m_toast.say(tr("Sent to %1").arg(printer)); });
    dialog->open();
}

void Printing::savePdf(const PaperSubject &subject, PaperFor what)
{
    broadsheet::savePdf(subject, m_settings.paper(what), kept(m_savingPress), words::pageWords(m_language),
                        m_window, [this, subject](const QString &path) {
                            const QString missing = missingFontsText(subject);
                            if (missing.isEmpty())
                                saySaved(path);
                            else
                                m_toast.say(missing);
                        });
}

void Printing::exportStories(const pages::PaperEdition &stories)
{
    auto *exporter = new Exporter(stories, picturesOf(m_library), words::pageWords(m_language), m_window);
    connect(exporter, &Exporter::saved, this, &Printing::saySaved);
    exporter->ask();
}

void Printing::print(const ArticlePane &article)
{
    if (article.story())
        print(subjectOf(article), PaperFor::Story);
}

void Printing::savePdf(const ArticlePane &article)
{
    if (article.story())
        savePdf(subjectOf(article), PaperFor::Story);
}

void Printing::exportStory(const ArticlePane &article)
{
    if (!article.story())
        return;
    const pages::ArticlePage page = articlePage(*article.story(), article.setting());
    const QDateTime when =
        page.story.item.published.isValid() ? page.story.item.published : page.story.firstSeen;
    exportStories(
        {page.publication.name, {}, when.toLocalTime().date(), pages::storyLanguage(page.story), {page}, {}});
}

void Printing::saySaved(const QString &path) { m_toast.say(savedText(path)); }

} // namespace broadsheet
