// The extraction rules of a manifest, from JSON and back: lists, article, search. One table names the fields,
// so that what is written is what is read.
#pragma once

#include "core/publications/manifestreader.h"

#include <QJsonObject>

namespace broadsheet::publications {

QList<ListRule> readLists(ManifestReader &reader, const ManifestReader::Node &root);
ArticleRule readArticleRule(ManifestReader &reader, const ManifestReader::Node &root);
// Of a publication whose editions and lists are known.
QList<SearchPage> readSearch(ManifestReader &reader, const ManifestReader::Node &root,
                             const Publication &publication);
DateOrder readDateOrder(ManifestReader &reader, const ManifestReader::Node &root);
FetchLimits readFetchLimits(ManifestReader &reader, const ManifestReader::Node &root);

// Puts what there is of them; empty rules leave no key.
void writeRules(QJsonObject &root, const Publication &publication);

} // namespace broadsheet::publications
