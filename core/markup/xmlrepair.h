// What publishers call XML → XML a parser can read, in one linear pass. Tags are matched and attributes
// quoted, bare ampersands and control characters taken care of, HTML's named entities become characters.
// Document type, comments and processing instructions are left out, so no parser behind this ever sees an
// entity or an external address.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace broadsheet::markup {

struct RepairedXml
{
    QByteArray utf8;       // one root element, well-nested; empty when there is no element at all
    bool repaired = false; // it was not well-formed
    bool complete = true;  // false: the root's end tag was missing
};

RepairedXml repairXml(QByteArrayView utf8);

} // namespace broadsheet::markup
