// The built-in newspaper, the Broadsheet Guide, as the library takes it. Window and CLI both hand it over.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace broadsheet::words {

struct GuideFiles
{
    QByteArray manifest;
    QHash<QString, QByteArray> feeds;    // by source address, "broadsheet:guide/en"
    QHash<QString, QByteArray> pictures; // by address, "https://guide.broadsheet.invalid/start.svg"
};

GuideFiles guideFiles();

} // namespace broadsheet::words
