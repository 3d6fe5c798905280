// *.publication.json → Publication. Schema: see the table in manifest.cpp; unknown keys are ignored,
// addresses that are not https (or broadsheet: for the built-in guide) are dropped, errors name the key.
#pragma once

#include "core/base/result.h"
#include "core/model/publication.h"

#include <QByteArray>
#include <QJsonObject>

namespace broadsheet::publications {

Result<Publication> readManifest(const QByteArray &json);

// What readManifest() reads back as an equal Publication.
QJsonObject writeManifest(const Publication &publication);

// A publication of one edition and no sections, made from a feed the reader added.
Publication fromFeed(const QString &address, const QString &title, const QString &home,
                     const QString &language, const QString &icon);

} // namespace broadsheet::publications
