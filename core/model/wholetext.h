// The article as it was lifted from its own page, and what is known about fetching it. It stands beside the
// feed's text, never in its place.
#pragma once

#include "core/base/error.h"
#include "core/model/upkeep.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

// The same story in another language, as its page says (hreflang).
struct InLanguage
{
    QString language; // BCP 47
    QString url;      // absolute
    friend bool operator==(const InLanguage &, const InLanguage &) = default;
};

struct WholeText
{
    QString html;             // as it was lifted out; made safe again on its way to the reader
    QString plain;            // the same without markup
    QString baseUrl;          // of the page, after redirects
    QString image;            // absolute address of its lead picture; may be empty
    QString byline;           // as the page writes it; may be empty
    QDateTime fetched;        // UTC
    QDateTime published = {}; // UTC; invalid: the page names none
    qint64 views = -1;        // as the page counts them; -1: it does not say
    QList<InLanguage> languages = {};
    QString canonical = {}; // the address the page calls its own, of its site and https; empty: none
    friend bool operator==(const WholeText &, const WholeText &) = default;
};

struct WholeState
{
    WholeArticle wish = usualWhole; // of the source the story came by
    std::optional<WholeText> text;
    // Why the last attempt brought nothing.
    std::optional<Error> trouble;
    // When it may be fetched without the reader's asking: since the feed changed its text, or some time after
    // a failure that may pass. Invalid: not by itself.
    QDateTime again;
    friend bool operator==(const WholeState &, const WholeState &) = default;
};

} // namespace broadsheet
