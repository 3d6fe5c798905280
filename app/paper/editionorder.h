// What `broadsheet --edition FILE.pdf …` was asked for, read from the command line. Pure.
#pragma once

#include "core/pages/paperpresets.h"

#include <QString>
#include <QStringList>

namespace broadsheet {

struct EditionOrder
{
    enum class From { Everything, Section, Collection, Bookmarks, Later, Today };

    QString file;
    QString profile;  // empty: the reader's own
    QString language; // of the interface; empty: the system's
    From from = From::Everything;
    // Of a section: "world", "az.caliber/world", or as the newspaper calls it; a newspaper for all of it. Of
    // a collection: "Travel", "Travel/Georgia".
    QString name;
    int stories = 40;
    bool refreshes = false; // asks for news before it sets them
    pages::PaperStyle style = pages::editionStyle();

    QString complaint; // not empty: the order cannot be understood, in the reader's words
    QString help;      // not empty: the reader only wants to know
};

EditionOrder readEditionOrder(const QStringList &arguments);

} // namespace broadsheet
