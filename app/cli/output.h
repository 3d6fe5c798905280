// Stories as the verbs print them: lines for people, JSON with stable field names for programs.
#pragma once

#include "core/library/sources.h"
#include "core/model/story.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace broadsheet::cli {

using Names = QHash<QString, QString>; // of publications, by id

Names namesOf(const QList<Subscribed> &publications);

// id, title, url, publication, section, language, summary, image, date_published, views, unread, bookmarked.
// The id is a string, as in JSON Feed; views is null when nobody counts.
QJsonObject toJson(const Headline &story, const Names &names);

enum class Format { Lines, Json };
void printStories(const QList<Headline> &stories, const Names &names, Format format);

} // namespace broadsheet::cli
