// The reader's newspapers as they are needed during a refresh: by id, shared with the pool.
#pragma once

#include "core/library/documents.h"
#include "core/model/source.h"
#include "core/store/publications.h"

#include <QHash>

namespace broadsheet {

using Newspapers = QHash<QString, std::shared_ptr<const Publication>>;

Newspapers newspapersIn(const QList<store::PublicationRow> &rows);

// Null: the reader has it not, or its manifest cannot be read.
std::shared_ptr<const Publication> newspaperIn(const std::optional<store::PublicationRow> &row);

// By the manifest's entry of this address, also where a redirect was believed since.
Reading readingOf(const Source &source, const Newspapers &newspapers);

} // namespace broadsheet
