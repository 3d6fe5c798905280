// The newspapers to choose from: the manifests a program brings along, and the reader's own, which stand in
// for shipped ones of the same id. Pure: whoever calls reads the files.
#pragma once

#include "core/base/error.h"
#include "core/model/publication.h"

#include <QByteArray>
#include <QList>

namespace broadsheet::publications {

struct ManifestFile
{
    QString name; // of the file, without its folder
    QByteArray json;
};

struct UnreadManifest
{
    QString file; // its name
    Error error;  // as readManifest() has it; NoFeedFound: none of its sources may be asked
};

struct Catalogue
{
    QList<Publication> publications; // in the order of their files; the reader's own first
    QList<UnreadManifest> unread;    // the reader's own that cannot be read
};

// A shipped one that cannot be read is left out, and the log says so.
Catalogue catalogueOf(const QList<ManifestFile> &own, const QList<ManifestFile> &shipped);

} // namespace broadsheet::publications
