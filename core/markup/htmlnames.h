// Names of elements and attributes. The usual ones share one text that lives as long as the program, so that
// a page of thousands of tags copies none of them.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace broadsheet::markup {

QByteArray htmlName(QByteArrayView written); // in lower case

} // namespace broadsheet::markup
