// A share target and a story → the address to open, or the program to run. Pure; nothing is loaded here.
// mailto: is made by RFC 6068; everything is percent-encoded by RFC 3986, never form-encoded.
#pragma once

#include "core/model/share.h"

#include <QStringList>
#include <QUrl>

namespace broadsheet::share {

struct Shared
{
    QString title;
    QString url;
    QString source;  // the publication's name
    QString quote{}; // what the reader marked; empty: the story as a whole
    QString image{}; // address of its picture
    friend bool operator==(const Shared &, const Shared &) = default;
};

// Why this story cannot go there, or not yet.
enum class Hindrance {
    None,
    NoLink,      // it has none of the web
    NoServer,    // the reader was not asked yet which
    NoPicture,   // and the service wants one
    LinkTooLong, // and a link is never shortened
    BadTarget,   // a template that is not fit; it is never opened
};
Hindrance hindrance(const ShareTarget &target, const Shared &shared);

// Every value percent-encoded with QUrl::toPercentEncoding (so that + & # % and Cyrillic survive every
// server). A quotation stands before the headline where the template has no place for it. Where the service
// or the address has a limit, first the quotation, then the headline is shortened on a word, the link never.
// Invalid when something hinders.
QUrl shareAddress(const ShareTarget &target, const Shared &shared);

// The program and its arguments, for a target that is a command; to be run without a shell. {file} is the
// file's path. No value becomes an option: one that begins with "-" gets a space before it.
QStringList commandLine(const ShareTarget &target, const Shared &shared, const QString &file);

// “quotation” — headline; or the headline alone.
QString quoted(const QString &quote, const QString &title);

} // namespace broadsheet::share
