#include "app/storyactions.h"

#include "app/article/annotations.h"
#include "app/article/articlepane.h"
#include "app/article/textchoice.h"
#include "app/keysdialog.h"
#include "app/share/passingon.h"
#include "core/pages/pagelinks.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace broadsheet {

void connectStory(const StoryParts &parts)
{
    const auto on = [&parts](Do what, auto function) {
        QObject::connect(parts.actions[what], &QAction::triggered, parts.window, function);
    };
    const std::pair<Do, QString> ways[] = {
        {Do::CopyLink, pages::copyLinkTarget}, {Do::Share, pages::moreTargets}, {Do::Email, u"email"_s}};
    for (const auto &[what, target] : ways)
        on(what, [parts, target = target] { parts.passing.shareWith(target); });
    on(Do::Find, [parts] { parts.article.openFind(); });
    on(Do::Caret, [parts] { parts.annotations.switchCaret(); });
    on(Do::Highlight, [parts] { parts.annotations.highlight(Annotations::With::Nothing); });
    on(Do::HighlightWithNote, [parts] { parts.annotations.highlight(Annotations::With::Note); });
    on(Do::WholeArticle, [parts] { parts.text.toggle(); });
    on(Do::Keys, [parts] {
        auto *dialog = new KeysDialog(parts.actions, parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    const auto showChoice = [parts] {
        parts.actions[Do::WholeArticle]->setEnabled(parts.text.isPossible());
        parts.actions[Do::WholeArticle]->setChecked(parts.text.showsWhole());
    };
    QObject::connect(&parts.text, &TextChoice::changed, parts.window, showChoice);
    QObject::connect(&parts.text, &TextChoice::browserWanted, parts.actions[Do::OpenInBrowser],
                     &QAction::trigger);
    showChoice();
}

bool followWithinStory(const StoryParts &parts, const QUrl &url)
{
    using To = pages::PageLink::To;
    const std::optional<pages::PageLink> link = pages::readPageLink(url);
    if (!link)
        return false;
    if (link->to == To::Share)
        parts.passing.shareWith(link->target);
    else if (link->to == To::EditNote)
        parts.annotations.edit(link->note);
    else if (link->to == To::RemoveNote)
        parts.annotations.remove(link->note);
    else
        return false;
    return true;
}

} // namespace broadsheet
