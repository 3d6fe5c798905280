#include "app/words/articletrouble.h"

#include <QCoreApplication>

namespace broadsheet::words {

namespace {

struct Row
{
    Error::Kind kind;
    const char *sentence;
};

// What is not here concerns the network or this computer and is said like any page that does not load.
const Row table[] = {
    {Error::Kind::NoArticle, QT_TRANSLATE_NOOP("ArticleTrouble", "No article was found on the page.")},
    {Error::Kind::NothingToDo, QT_TRANSLATE_NOOP("ArticleTrouble", "The page has no more than this.")},
    {Error::Kind::BadAddress, QT_TRANSLATE_NOOP("ArticleTrouble", "The page is not on the public web.")},
    {Error::Kind::NotFound, QT_TRANSLATE_NOOP("ArticleTrouble", "The page is not there any more.")},
    {Error::Kind::Gone, QT_TRANSLATE_NOOP("ArticleTrouble", "The page is not there any more.")},
    {Error::Kind::Forbidden, QT_TRANSLATE_NOOP("ArticleTrouble", "The site does not let us in.")},
    {Error::Kind::PasswordNeeded,
     QT_TRANSLATE_NOOP("ArticleTrouble", "The site shows the article only to its subscribers.")},
    {Error::Kind::PasswordWrong,
     QT_TRANSLATE_NOOP("ArticleTrouble", "The site shows the article only to its subscribers.")},
    {Error::Kind::Throttled, QT_TRANSLATE_NOOP("ArticleTrouble", "The site asks to come back later.")},
    {Error::Kind::TimedOut, QT_TRANSLATE_NOOP("ArticleTrouble", "The site took too long to answer.")},
    {Error::Kind::TooLarge, QT_TRANSLATE_NOOP("ArticleTrouble", "The page is too large.")},
    {Error::Kind::Offline,
     QT_TRANSLATE_NOOP("ArticleTrouble", "This computer is not connected to the internet.")},
    {Error::Kind::Cancelled, QT_TRANSLATE_NOOP("ArticleTrouble", "Stopped.")},
};

} // namespace

QString articleTrouble(const Error &error)
{
    for (const Row &row : table) {
        if (row.kind == error.kind)
            return QCoreApplication::translate("ArticleTrouble", row.sentence);
    }
    return QCoreApplication::translate("ArticleTrouble", "The page could not be loaded.");
}

} // namespace broadsheet::words
