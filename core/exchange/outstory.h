// A story on its way out of the program, into a file of another kind: its safe text, and everything that says
// where it is from. What stands here is already in the reader's words.
#pragma once

#include "core/article/safehtml.h"
#include "core/model/direction.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet::exchange {

struct OutStory
{
    QString title;
    QString byline; // "By Ann Lee", or nothing
    QString publication;
    QString dateline;
    QString url; // http(s); may be empty
    QString language;
    QString standfirst;
    QString notice; // the publication's words on reuse
    article::SafeHtml body;
    TextDirection direction = TextDirection::AsWritten;
};

struct OutPicture
{
    QByteArray bytes;
    QByteArray mimeType;
};

using OutPictures = QHash<QString, OutPicture>; // by their address on the web

// Addresses of all pictures in the stories' texts, each once, in order.
QStringList picturesIn(const QList<OutStory> &stories);

// "The Gazette · 7 March 2023, 12:28", what there is of it.
QString sourceLine(const OutStory &story);

} // namespace broadsheet::exchange
