#include "app/words/undotext.h"

#include <QCoreApplication>

namespace broadsheet::words {

namespace {

using Action = JournalEntry::Action;

const struct
{
    Action action;
    const char *sentence;
} table[] = {
    {Action::MarkRead, QT_TRANSLATE_N_NOOP("UndoneText", "Undone: %n story(s) unread again")},
    {Action::MarkUnread, QT_TRANSLATE_N_NOOP("UndoneText", "Undone: %n story(s) read again")},
    {Action::Keep, QT_TRANSLATE_N_NOOP("UndoneText", "Undone: %n bookmark(s) gone again")},
    {Action::Unkeep, QT_TRANSLATE_N_NOOP("UndoneText", "Undone: %n bookmark(s) back")},
    {Action::Postpone, QT_TRANSLATE_N_NOOP("UndoneText", "Undone: %n story(s) no longer to be read later")},
    {Action::Unpostpone, QT_TRANSLATE_N_NOOP("UndoneText", "Undone: %n story(s) to be read later again")},
    {Action::AddSource, QT_TRANSLATE_NOOP("UndoneText", "Undone: the newspaper is removed again")},
    {Action::RemoveSource, QT_TRANSLATE_NOOP("UndoneText", "Undone: the newspaper is back")},
    {Action::ReplaceSource, QT_TRANSLATE_NOOP("UndoneText", "Undone: the newspaper is as it was")},
    {Action::Import, QT_TRANSLATE_NOOP("UndoneText", "Undone: nothing of the import is left")},
    {Action::MakeCollection, QT_TRANSLATE_NOOP("UndoneText", "Undone: the collection is gone again")},
    {Action::ChangeCollection, QT_TRANSLATE_NOOP("UndoneText", "Undone: the collection is as it was")},
    {Action::RemoveCollection, QT_TRANSLATE_NOOP("UndoneText", "Undone: the collection is back")},
    {Action::Collect,
     QT_TRANSLATE_N_NOOP("UndoneText", "Undone: %n story(s) taken out of the collection again")},
    {Action::TakeOut, QT_TRANSLATE_N_NOOP("UndoneText", "Undone: %n story(s) back in the collection")},
    {Action::Annotate, QT_TRANSLATE_NOOP("UndoneText", "Undone: the notes are as they were")},
};

} // namespace

QString undoneText(const JournalEntry &undone)
{
    const int stories = static_cast<int>(undone.stories.size());
    for (const auto &row : table) {
        if (row.action != undone.action)
            continue;
        // A sentence that does not count has one form, and none of the others would be found.
        const bool counts = QLatin1String(row.sentence).contains(QLatin1String("%n"));
        return QCoreApplication::translate("UndoneText", row.sentence, nullptr, counts ? stories : -1);
    }
    return {};
}

} // namespace broadsheet::words
