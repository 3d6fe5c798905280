// *.publication.json → Publication, and back. Not the extraction rules of a newspaper's pages: those come
// later and are unknown keys here, which are ignored. The keys (* is required):
//
//   broadsheet_publication*  1, the version of this table
//   id*                      reverse domain, "az.caliber"
//   name*                    as the newspaper writes itself
//   home                     address
//   country                  ISO 3166-1 alpha-2, "AZ"
//   timezone                 IANA, "Asia/Baku"
//   brand                    { colour: "#rrggbb", logo: address }
//   hosts                    [ "caliber.az", "*.caliber.az" ]
//   editions*                [ { language*, label, name, home, default: true, enabled: false, known } ], one
//                            at least; known: { confidence: high|medium|low, seen: "2026-08" }
//   sources                  [ { edition*, type: feed|html|sitemap|saved, url, category } ], the whole paper
//   sections                 [ { id*, name*: { en, ru, … }, tagline: { … }, sources: [ as above ] } ]
//   follow                   [ { network*, url } ]
//   apps                     [ { store*, url } ]
//   use_of_materials         { attribution: "link", notice: { en, ru, … } }
//   topics                   [ "science" ], what a newspaper without sections is about
//   about                    { en, ru, … }, a sentence for whoever chooses
//
// null means "not known yet". An entry whose address is unknown, or is neither https nor broadsheet:guide/…,
// is dropped; everything else that is wrong is refused by an error that names the key.
#pragma once

#include "core/base/result.h"
#include "core/model/publication.h"

#include <QByteArray>
#include <QJsonObject>

namespace broadsheet::publications {

Result<Publication> readManifest(const QByteArray &json);

// What readManifest() reads back as an equal Publication.
QJsonObject writeManifest(const Publication &publication);

// A publication of one edition and no sections, made from a feed the reader added. Its address may be http,
// and stays so through writeManifest() and readManifest().
Publication fromFeed(const QString &address, const QString &title, const QString &home,
                     const QString &language, const QString &icon);

} // namespace broadsheet::publications
