// The template of a share target: literal text with {url} {title} {source} {quote} {image} {instance}
// {raw_url} in it, and for commands {file}. Whether one is fit to be used, and the filling of it. Pure.
#pragma once

#include "core/model/share.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace broadsheet::share {

// Why an address is not fit to share with.
enum class TemplateTrouble {
    None,
    Scheme,      // it begins neither with https:// nor with mailto: or a messenger's own scheme
    NoLink,      // {url} is not in it
    Placeholder, // something else in braces
    Host,        // a placeholder where the host is; only {instance} may be, and alone
    Letters,     // not ASCII, a space, or no address
    TooLong,
};
TemplateTrouble addressTrouble(const QString &address);
TemplateTrouble commandTrouble(const QString &command); // of a program with its arguments

bool needsServer(const QString &address);
bool needsPicture(const QString &address);

// A server as people type it ("mastodon.social", "https://mastodon.social/about", "@me@mastodon.social") as
// "host" or "host:port", ASCII. Empty: it is none, or not one of the public web.
QString checkedServer(const QString &typed);

// `value` answers for "url", "title", …; in one pass, so that a headline that says "{url}" stays a headline.
using TemplateValue = std::function<QByteArray(const QString &name)>;
QByteArray filled(const QString &pattern, const TemplateValue &value);

} // namespace broadsheet::share
