// The way from the window to paper.
#include "app/mainwindow.h"

#include "app/article/articlepane.h"
#include "app/article/librarypictures.h"
#include "app/look/toast.h"
#include "app/paper/paperdialog.h"
#include "app/paper/savepdf.h"
#include "app/settings/settings.h"
#include "app/words/pagewords.h"

#include <QFileInfo>

namespace broadsheet {

namespace {

PaperSubject subjectOf(const ArticlePane &article)
{
    return articlePage(*article.story(), article.setting());
}

} // namespace

void MainWindow::print()
{
    if (!m_article->story())
        return;
    PaperDialog dialog(subjectOf(*m_article), m_settings.paper(), picturesOf(m_library),
                       words::pageWords(m_language), this);
    connect(&dialog, &PaperDialog::choicesChanged, this,
            [this](const PaperChoices &choices) { m_settings.setPaper(choices); });
    connect(&dialog, &PaperDialog::saved, this, [this](const QString &path) { saySaved(path); });
    connect(&dialog, &PaperDialog::sentToPrinter, this,
            [this](const QString &printer) { m_toast->say(tr("Sent to %1").arg(printer)); });
    dialog.exec();
}

void MainWindow::savePdf()
{
    if (!m_article->story())
        return;
    broadsheet::savePdf(subjectOf(*m_article), m_settings.paper(), picturesOf(m_library),
                        words::pageWords(m_language), this, [this](const QString &path) { saySaved(path); });
}

void MainWindow::saySaved(const QString &path)
{
    m_toast->say(tr("Saved as %1").arg(QFileInfo(path).fileName()));
}

} // namespace broadsheet
