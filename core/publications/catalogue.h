// The newspapers to choose from: the manifests a program brings along, and the reader's own, which stand in
// for shipped ones of the same id. Pure: whoever calls reads the files.
#pragma once

#include "core/model/publication.h"

#include <QByteArray>
#include <QList>

namespace broadsheet::publications {

// In the order of their files; the reader's own first. One that cannot be read is left out, and the log says
// so.
QList<Publication> catalogueOf(const QList<QByteArray> &own, const QList<QByteArray> &shipped);

} // namespace broadsheet::publications
