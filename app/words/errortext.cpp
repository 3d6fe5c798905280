#include "app/words/errortext.h"

#include <QCoreApplication>
#include <QUrl>

namespace broadsheet::words {

namespace {

struct Row
{
    Error::Kind kind;
    const char *sentence; // %1 is the detail, where a sentence uses it
};

// One row a kind; errorText() falls back to Unknown, and a test walks the enum to see that nothing is
// missing.
const Row table[] = {
    {Error::Kind::Unknown, QT_TRANSLATE_NOOP("ErrorText", "Something went wrong. %1")},
    {Error::Kind::BadAddress,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“%1” is not a web address. It should look like example.org or https://example.org/feed.")},
    {Error::Kind::HostNotFound,
     QT_TRANSLATE_NOOP("ErrorText", "There is no site called %1. Check the spelling of the address.")},
    {Error::Kind::Refused,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not answer: %1. Try again later.")},
    {Error::Kind::Offline,
     QT_TRANSLATE_NOOP(
         "ErrorText", "This computer is not connected to the internet. What was read before is still here.")},
    {Error::Kind::TimedOut,
     QT_TRANSLATE_NOOP("ErrorText", "The server took too long to answer: %1. Try again later.")},
    {Error::Kind::Tls,
     QT_TRANSLATE_NOOP("ErrorText", "The connection is not secure, so nothing was loaded. %1")},
    {Error::Kind::Proxy,
     QT_TRANSLATE_NOOP("ErrorText", "The proxy refused the connection. Check the proxy settings. %1")},
    {Error::Kind::TooManyRedirects,
     QT_TRANSLATE_NOOP("ErrorText", "The site sends every request on to another address without end: %1")},
    {Error::Kind::UnsafeRedirect,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The site tried to send the request to an unsafe address, so nothing was loaded: %1")},
    {Error::Kind::NotFound, QT_TRANSLATE_NOOP("ErrorText", "There is nothing at this address any more: %1")},
    {Error::Kind::Gone,
     QT_TRANSLATE_NOOP("ErrorText", "The publication has closed this feed. Its stories are kept. %1")},
    {Error::Kind::Forbidden, QT_TRANSLATE_NOOP("ErrorText", "The server does not let us in: %1")},
    {Error::Kind::Throttled,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server asks to come back later. It will be asked again by itself. %1")},
    {Error::Kind::ServerFailed,
     QT_TRANSLATE_NOOP("ErrorText", "The server answered with an error: %1. Try again later.")},
    {Error::Kind::Interrupted,
     QT_TRANSLATE_NOOP("ErrorText", "The connection broke off before everything arrived. Try again. %1")},
    {Error::Kind::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "Stopped.")},
    {Error::Kind::TooLarge, QT_TRANSLATE_NOOP("ErrorText", "This is larger than Broadsheet accepts: %1")},
    {Error::Kind::NotAFeed, QT_TRANSLATE_NOOP("ErrorText", "This is not a news feed: %1")},
    {Error::Kind::NoFeedFound,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "No news feed was found at %1. Try the address of one of its sections, or of the feed itself.")},
    {Error::Kind::NoArticle, QT_TRANSLATE_NOOP("ErrorText", "This page holds no article: %1")},
    {Error::Kind::Malformed, QT_TRANSLATE_NOOP("ErrorText", "This file cannot be understood: %1")},
    {Error::Kind::FileNotFound, QT_TRANSLATE_NOOP("ErrorText", "There is no such file: %1")},
    {Error::Kind::CannotRead, QT_TRANSLATE_NOOP("ErrorText", "This cannot be read: %1")},
    {Error::Kind::CannotWrite,
     QT_TRANSLATE_NOOP(
         "ErrorText", "Broadsheet may not write here: %1. Choose another folder or change its permissions.")},
    {Error::Kind::DiskFull,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The disk is full, so this was not saved. Make some room and try again. %1")},
    {Error::Kind::DatabaseDamaged,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The library file was damaged. It was set aside as %1, and a new one was begun.")},
    {Error::Kind::DatabaseNewer,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This library was written by a later version of Broadsheet. Update the program to open it. %1")},
    {Error::Kind::Busy,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Another window of Broadsheet is busy with this library. Try again in a moment. %1")},
    {Error::Kind::NotStored,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The password was not stored, because the system's keychain is not available. %1")},
    {Error::Kind::NothingToDo, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to do here. %1")},
    {Error::Kind::PasswordNeeded, QT_TRANSLATE_NOOP("ErrorText", "%1 asks for a name and a password.")},
    {Error::Kind::KeychainClosed,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The system's keychain is locked, or no longer has the password: unlock it, or enter "
                       "the password anew. %1")},
    {Error::Kind::PasswordWrong,
     QT_TRANSLATE_NOOP("ErrorText", "%1 does not accept this name and password.")},
    {Error::Kind::LayoutChanged,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The page layout has changed: %1. Its stories are found by their links alone now, and "
                       "some may be missing.")},
    {Error::Kind::RobotsRefuse,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The site asks programs not to read this page: %1. It can be read in the browser.")},
    {Error::Kind::NameTaken, QT_TRANSLATE_NOOP("ErrorText", "There is already one called %1 here.")},
};

// Where more can be said than the kind does: by the host in the detail.
struct SiteRow
{
    Error::Kind kind;
    const char *host;
    const char *sentence;
};

const SiteRow sites[] = {
    {Error::Kind::NoFeedFound, "t.me",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Telegram offers no news feeds. Perhaps the channel's newspaper has a site of its own: %1")},
};

} // namespace

QString errorText(const Error &error)
{
    const char *sentence = table[0].sentence;
    for (const Row &row : table) {
        if (row.kind == error.kind)
            sentence = row.sentence;
    }
    for (const SiteRow &row : sites) {
        if (row.kind == error.kind && QUrl(error.detail).host() == QLatin1String(row.host))
            sentence = row.sentence;
    }
    QString text = QCoreApplication::translate("ErrorText", sentence);
    if (text.contains(QLatin1String("%1")))
        text = text.arg(error.detail);
    return text.trimmed();
}

} // namespace broadsheet::words
