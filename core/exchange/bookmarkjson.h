// Bookmarks whole: every text, mark, collection and note, as JSON of our own, and back without a loss.
//
//   {"format": "broadsheet-bookmarks", "version": 1, "made": DATE,
//    "collections": [{"id": 1, "parent": 0, "name": "Politics"}, …],   each after its parent; 0: none
//    "stories": [{
//        "item": {"guid", "url", "title", "summary", "contentHtml", "baseUrl", "image", "published",
//                 "modified", "language", "externalUrl", "commentsUrl", "sourceTitle", "sourceUrl",
//                 "rights", "views", "categories": ["…"], "authors": [{"name", "url", "email"}],
//                 "attachments": [{"url", "mimeType", "title", "sizeInBytes", "durationInSeconds"}]},
//        "whole": {"html", "baseUrl", "image", "byline", "fetched", "published", "views",
//                  "languages": [{"language", "url"}]},               the article from its own page
//        "state": {"unread": true, "kept": true, "later": false},
//        "saved": DATE, "feed": {"address", "title", "home"},
//        "collections": [1, …],
//        "notes": [{"text", "quote", "before", "after", "made", "changed"}]}]}
//
// Dates are ISO 8601 in UTC. What is empty, unknown or -1 is left out; a key that is not known is passed
// over. HTML is as it was published, NOT safe. Pictures are named by their addresses.
#pragma once

#include "core/base/result.h"
#include "core/exchange/keptstories.h"

#include <QByteArray>
#include <QDateTime>

namespace broadsheet::exchange {

inline constexpr int bookmarkJsonVersion = 1;

// Malformed when it is no such file or of a later version, TooLarge beyond the limits.
Result<KeptStories> readBookmarkJson(const QByteArray &json);

// TooLarge when it could not be read again.
Result<QByteArray> bookmarkJson(const KeptStories &kept, const QDateTime &now);

// Whether a file that begins so is one.
bool isBookmarkJson(QByteArrayView beginning);

} // namespace broadsheet::exchange
