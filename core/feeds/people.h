// Names and mail addresses of authors, as feeds write them into one line.
#pragma once

#include "core/model/feed.h"

#include <QByteArrayView>

namespace broadsheet::feeds {

// "a@b.example (Ann Lee)", "Ann Lee <a@b.example>", "a@b.example", "Ann Lee". HTML is taken off.
Author authorFromLine(QByteArrayView utf8);

// Adds it unless it is empty or there, or the list is full.
void addAuthor(QList<Author> &authors, const Author &author);

} // namespace broadsheet::feeds
