// Between newspapers as values and as rows of the store.
#pragma once

#include "core/library/sources.h"
#include "core/store/publications.h"

namespace broadsheet {

// With its default edition, or the one named.
Subscribed subscribedTo(const Publication &publication, const QString &edition = {});

QByteArray manifestOf(const Publication &publication);

// Rows whose manifest cannot be read are left out, and the log says so.
QList<Subscribed> subscribed(const QList<store::PublicationRow> &rows);

} // namespace broadsheet
