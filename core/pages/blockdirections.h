// Blocks of a text that run against it: an English paragraph in an Arabic story, a Hebrew quotation in an
// English one.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <Qt>

namespace broadsheet::pages {

// Safe HTML in which every block whose letters all run the other way says so (dir). One with letters of both
// kinds runs as its story does: an Arabic paragraph may begin with a Latin name.
QByteArray withBlockDirections(QByteArrayView safeHtml, Qt::LayoutDirection story);

} // namespace broadsheet::pages
