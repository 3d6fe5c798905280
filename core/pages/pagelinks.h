// Links on our pages that lead to another place in the program: broadsheet://story/<id>,
// broadsheet://section/<publication>/<section>, broadsheet://edition/<publication>/<language>. Whoever shows
// the page handles them; none of them ever reaches the network, and no publisher's text can hold one, because
// the sanitiser lets no such scheme through.
#pragma once

#include "core/model/ids.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace broadsheet::pages {

struct PageLink
{
    enum class To { Story, Section, Edition };

    To to = To::Story;
    StoryId story{};
    QString publication; // empty: all newspapers together
    QString section;     // empty: the newspaper's front page
    QString edition;
    friend bool operator==(const PageLink &, const PageLink &) = default;
};

QString storyAddress(StoryId story);
QString sectionAddress(const QString &publication, const QString &section = {});
QString editionAddress(const QString &publication, const QString &edition);

std::optional<PageLink> readPageLink(const QUrl &url); // nothing: it is none of these

} // namespace broadsheet::pages
