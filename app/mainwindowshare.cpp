// What the window has to do with passing a story on, beside its page: which targets there are.
#include "app/mainwindow.h"

#include "app/article/articlepane.h"
#include "app/article/textchoice.h"
#include "app/share/passingon.h"
#include "app/share/targetsdialog.h"
#include "core/library/library.h"
#include "core/library/sharing.h"

#include <QAction>

namespace broadsheet {

void MainWindow::connectSharing()
{
    connect(m_passing, &PassingOn::arrangeWanted, this, &MainWindow::arrangeTargets);
    // The page offers them too.
    connect(&m_library.sharing(), &Sharing::targetsChanged, this, [this] {
        if (m_article->story())
            m_text->setSetting(settingOf(*m_article->story()));
    });
}

void MainWindow::arrangeTargets()
{
    QList<TargetsDialog::TakenKey> taken;
    for (const QAction *action : actions()) {
        for (const QKeySequence &key : action->shortcuts())
            taken.append({key, action->text().remove(u'&')});
    }
    (new TargetsDialog(m_library, taken, this))->open();
}

} // namespace broadsheet
