// Sites whose feeds lie where no link leads: told by the address a reader has, or by a mark in the page. And
// sites known to have none. Needs no key and asks nobody.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace broadsheet::feeds {

// The feed of a YouTube channel or playlist; empty when the address alone does not tell.
QString feedOfAddress(const QString &address);

// The feed of a YouTube page, whose channel stands somewhere in it; empty for any other page.
QString feedOfPage(QByteArrayView utf8Page, const QString &address);

// Telegram.
bool isWithoutFeeds(const QString &address);

// Where feeds mostly lie when a page says nothing: at the top of its site. Few. Not below the page: a story's
// own feed is what readers say about it.
QStringList usualFeedAddresses(const QString &pageUrl);

} // namespace broadsheet::feeds
