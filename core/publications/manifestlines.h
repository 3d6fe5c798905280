// Where a key stands in a JSON text: Qt's parser forgets the lines. Only asked when there is something to
// complain about, and only of text that Qt's parser has read.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace broadsheet::publications {

// The line (the first is 1) of "sections[2].name" or, where there is no such key, of what is nearest around
// it.
int lineOf(QByteArrayView json, const QString &path);

} // namespace broadsheet::publications
