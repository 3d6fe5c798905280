// Single values out of raw text: titles, plain texts, HTML, numbers.
#pragma once

#include "core/feeds/raw.h"

#include <span>

namespace broadsheet::feeds {

// One line of plain text. Where the format does not say whether it is HTML, it is when it looks so.
QString lineOf(const RawText &text);

// A name that machines compare, such as a category: where nothing says that it is HTML it is none, so that
// references escaped twice stay as they are.
QString nameOf(const RawText &text);

// Plain text with its paragraphs.
QString plainOf(const RawText &text);

// HTML, not yet safe; plain text is escaped.
QString htmlOf(const RawText &text);

// The first of these facts that has something; an empty text when none has.
const RawText &firstOf(const Raw &raw, std::span<const Fact> facts);

// A whole number of at most `most`; -1 when it is none.
qint64 numberOf(QByteArrayView text, qint64 most);

// "3600", "59:59", "1:02:03" → seconds; -1.
qint64 secondsOf(QByteArrayView text);

// Adds it once, unless it is empty or the list is full.
void addCategory(Raw &raw, const QString &category);
void addCategories(Raw &raw, const RawText &withCommas);
void addAttachment(Raw &raw, const Attachment &attachment);

// Higher ranks win over lower, among equals the first.
void offerImage(Raw &raw, const QString &address, int rank);

} // namespace broadsheet::feeds
