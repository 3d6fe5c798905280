// Links on our pages that lead to another place in the program: broadsheet://story/<id>,
// broadsheet://section/<publication>/<section>, broadsheet://edition/<publication>/<language>,
// broadsheet://share/<target>, broadsheet://note/<id>/edit. Whoever shows the page handles them; none of them
// ever reaches the network, and no publisher's text can hold one, because the sanitiser lets no such scheme
// through.
#pragma once

#include "core/model/ids.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace broadsheet::pages {

struct PageLink
{
    enum class To { Story, Section, Edition, Share, EditNote, RemoveNote };

    To to = To::Story;
    StoryId story{};
    QString publication; // empty: all newspapers together
    QString section;     // empty: the newspaper's front page
    QString edition;
    QString target; // ShareTarget::id, or one of the words below
    NoteId note{};
    friend bool operator==(const PageLink &, const PageLink &) = default;
};

// What is among the targets though it is none: the link onto the clipboard, and the menu of everything.
inline constexpr QLatin1StringView copyLinkTarget("copy-link");
inline constexpr QLatin1StringView moreTargets("more");

QString storyAddress(StoryId story);
QString sectionAddress(const QString &publication, const QString &section = {});
QString editionAddress(const QString &publication, const QString &edition);

QString shareAddress(const QString &target); // of the page's own story

QString editNoteAddress(NoteId note);
QString removeNoteAddress(NoteId note);

std::optional<PageLink> readPageLink(const QUrl &url); // nothing: it is none of these

} // namespace broadsheet::pages
