// Which file of a picture is shown: <picture> and srcset offer several. Those the program can decode come
// before those it cannot, then the smallest that is wide enough, else the widest. Takes tags of safe HTML.
#pragma once

#include "core/markup/htmlscanner.h"

#include <QList>
#include <QString>

namespace broadsheet::pages {

// Small enough to stand in its line like a letter.
bool isSign(const markup::HtmlToken &img);

class PictureChoice final
{
public:
    void forget() { m_sources.clear(); }          // <picture> begins or ends
    void source(const markup::HtmlToken &source); // one of its <source>
    QString take(const markup::HtmlToken &img); // an address on the web, empty: none; and forgets the sources

    struct Candidate
    {
        QString address;
        QString type;     // MIME, as announced; may be empty
        double width = 0; // pixels; 0: not said
    };

private:
    QList<Candidate> m_sources;
};

} // namespace broadsheet::pages
