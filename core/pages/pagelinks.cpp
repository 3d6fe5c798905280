#include "core/pages/pagelinks.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

QString address(QLatin1StringView host, const QStringList &parts)
{
    QString text = u"broadsheet://"_s + host;
    for (const QString &part : parts)
        text += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(part));
    return text;
}

constexpr auto editDeed = "edit"_L1;
constexpr auto removeDeed = "remove"_L1;

QString noteAddress(NoteId note, QLatin1StringView deed)
{
    return address("note"_L1, {QString::number(number(note)), deed});
}

std::optional<PageLink> readNoteLink(const QStringList &parts)
{
    PageLink link;
    link.note = NoteId{parts[0].toLongLong()};
    if (number(link.note) <= 0 || parts.size() != 2 || (parts[1] != editDeed && parts[1] != removeDeed))
        return {};
    link.to = parts[1] == editDeed ? PageLink::To::EditNote : PageLink::To::RemoveNote;
    return link;
}

} // namespace

QString storyAddress(StoryId story) { return address("story"_L1, {QString::number(number(story))}); }

QString sectionAddress(const QString &publication, const QString &section)
{
    return address("section"_L1,
                   section.isEmpty() ? QStringList{publication} : QStringList{publication, section});
}

QString editionAddress(const QString &publication, const QString &edition)
{
    return address("edition"_L1, {publication, edition});
}

QString shareAddress(const QString &target) { return address("share"_L1, {target}); }

QString editNoteAddress(NoteId note) { return noteAddress(note, editDeed); }

QString removeNoteAddress(NoteId note) { return noteAddress(note, removeDeed); }

std::optional<PageLink> readPageLink(const QUrl &url)
{
    if (url.scheme() != "broadsheet"_L1)
        return {};
    QStringList parts;
    for (const QString &part : url.path(QUrl::FullyEncoded).mid(1).split(u'/'))
        parts.append(QUrl::fromPercentEncoding(part.toLatin1()));
    PageLink link;
    if (url.host() == "story"_L1 && parts.size() == 1) {
        link.story = StoryId{parts[0].toLongLong()};
        return number(link.story) > 0 ? std::optional(link) : std::nullopt;
    }
    if (url.host() == "share"_L1 && parts.size() == 1 && !parts[0].isEmpty()) {
        link.to = PageLink::To::Share;
        link.target = parts[0];
        return link;
    }
    if (url.host() == "note"_L1)
        return readNoteLink(parts);
    link.publication = parts[0];
    if (url.host() == "section"_L1 && parts.size() <= 2) {
        link.to = PageLink::To::Section;
        link.section = parts.value(1);
        return link;
    }
    if (url.host() == "edition"_L1 && parts.size() == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()) {
        link.to = PageLink::To::Edition;
        link.edition = parts[1];
        return link;
    }
    return {};
}

} // namespace broadsheet::pages
