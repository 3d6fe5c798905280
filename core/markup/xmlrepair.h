// What publishers call XML → XML a parser can read, in one linear pass. Tags are matched and attributes
// quoted, bare ampersands and control characters taken care of, HTML's named entities become characters.
// Document type, comments and processing instructions are left out, so no parser behind this ever sees an
// entity or an external address.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace broadsheet::markup {

struct RepairedXml
{
    QByteArray utf8; // one root element, well-nested; empty when there is no element at all
    // The contents of CDATA sections, views into the input: <?cdata 4?> stands for the fifth. There are no
    // other processing instructions. libxml2 would look at every character of them, and they are most of a
    // feed.
    std::vector<QByteArrayView> sections;
    bool repaired = false; // it was not well-formed
    bool complete = true;  // false: the root's end tag was missing
};

RepairedXml repairXml(QByteArrayView utf8);

} // namespace broadsheet::markup
