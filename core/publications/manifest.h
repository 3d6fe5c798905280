// *.publication.json → Publication, and back. Data only: what is in it can select elements and name
// addresses, and no more. Its keys (* is required):
//
//   broadsheet_publication*  1, the version of this table
//   id*                      reverse domain, "az.caliber"
//   name*                    as the newspaper writes itself
//   about                    { en, ru, … }, a sentence for whoever chooses
//   topics                   [ "science" ], what a newspaper without sections is about
//   revision                 a date, "2026-11-23"
//   verified                 for people: what was compared with the live site, and when
//   home                     address
//   country                  ISO 3166-1 alpha-2, "AZ"
//   timezone                 IANA, "Asia/Baku": of datelines that name none
//   brand                    { colour: "#rrggbb", logo: address }
//   hosts                    [ "caliber.az", "*.caliber.az" ]: homes, sources and search lie on them;
//                            none: anywhere
//   editions*                [ { language*, label, name, home, default: true, enabled: false, known } ], one
//                            at least; known: { confidence: high|medium|low, seen: "2026-08" }
//   sources                  [ { edition*, type: feed|html|sitemap|saved, url, category: "World"|[ … ],
//                            use: a list } ], the whole paper. A sitemap may be an index or a robots.txt
//   sections                 [ { id*, name*: { en, ru, … }, tagline: { … }, category: "world",
//                            categories: { en: "World"|[ … ] }, sources: [ as above ] } ]
//   lists                    { a name: { item*: selector, link*, title, summary, date, section, image,
//                            author } }
//   article                  { addresses: "/{edition}/post/{id}"|[ … ], root: selector, title, date,
//                            section, image, author, views, body: selector|[ … ], strip: selectors,
//                            drop_images: [ words ] }
//   dates                    { order: "day-first"|"month-first" }: what 07/06/2026 is
//   search                   [ { edition*, url: "https://…/{query}", min_length, use: a list } ]
//   follow                   [ { network*, url } ]
//   apps                     [ { store*, url } ]
//   use_of_materials         { attribution: "link", notice: { en, ru, … } }
//   fetch                    { min_interval_minutes: of lists and sitemaps, max_articles: of one list }
//
// A field of lists and article is a selector, several to be tried in turn, or { select, attr, as }; `as` is
// one of text, number, dateline, url, css-url. Selectors are those of core/markup/selectors.h, templates
// those of addresstemplate.h; there are no expressions.
//
// null means "not known yet", and unknown keys are ignored. An entry whose address is unknown, or is neither
// https nor broadsheet:guide/…, is dropped; everything else that is wrong is refused by an error that names
// line and key. A section without a source of an edition takes what the whole paper files under its name or
// `categories`, and an edition without any source its home page (everysource.h).
#pragma once

#include "core/base/result.h"
#include "core/model/publication.h"

#include <QByteArray>
#include <QJsonObject>

namespace broadsheet::publications {

// TooLarge, or Malformed with a detail such as "line 6: sections[0].name: missing"; where the text is no JSON
// there is no key.
Result<Publication> readManifest(const QByteArray &json);

// What readManifest() reads back as an equal Publication.
QJsonObject writeManifest(const Publication &publication);

// A publication of one edition and no sections, made from a feed the reader added. Its address may be http,
// and stays so through writeManifest() and readManifest().
Publication fromFeed(const QString &address, const QString &title, const QString &home,
                     const QString &language, const QString &icon);

} // namespace broadsheet::publications
