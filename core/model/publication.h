// A newspaper as its readers know it: editions (languages), sections with their tag lines, follow links,
// notice. All data, read from *.publication.json by publications::readManifest() or made from a feed that was
// added.
#pragma once

#include "core/model/extraction.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet {

// A text in several languages; key is a BCP 47 code such as "en", "hy".
using Translations = QHash<QString, QString>;

enum class SourceKind { Feed, Html, Sitemap, Saved };

// Where a section of one edition takes its stories from. Several sections may name the same address and
// differ in category: then it is fetched once.
struct SectionSource
{
    QString edition; // language code of the edition it belongs to
    SourceKind kind = SourceKind::Feed;
    QString address;        // http(s), or broadsheet:guide/<language> for the built-in guide
    QStringList categories; // only items of one of these, in any spelling the newspaper uses; none: all
    QString list = {};      // Html: ListRule::id; empty: links that look like stories
    bool derived = false;   // worked out by publications::readManifest(), no part of the manifest
    friend bool operator==(const SectionSource &, const SectionSource &) = default;
};

struct Section
{
    QString id;           // unique in its publication: "world"
    Translations name;    // "World", "Мир"
    Translations tagLine; // "The most important world news"
    QList<SectionSource> sources;
    QString category = {}; // what it is in any newspaper: "world", "sport"; may be empty
    QHash<QString, QStringList> categories =
        {}; // by edition: what its items are filed under, beside the name
    friend bool operator==(const Section &, const Section &) = default;
};

// What is known of an edition before the reader has it. Said in the newsstand; decides nothing.
struct Known
{
    // High: its feeds were asked and answered. Medium: others who read feeds name them. Low: hearsay.
    enum class Confidence { Unknown, Low, Medium, High };
    Confidence confidence = Confidence::Unknown;
    QString seen; // the month it was last seen at work, "2026-08"; empty: never
    friend bool operator==(const Known &, const Known &) = default;
};

struct Edition
{
    QString language; // BCP 47, unique in its publication
    QString label;    // as the newspaper itself writes it: "EN", "ՀԱՅ"
    QString home;
    bool enabled = true;
    QString name = {}; // "BBC Türkçe"; empty: as the publication
    Known known = {};
    friend bool operator==(const Edition &, const Edition &) = default;
};

struct FollowLink
{
    QString network; // "telegram", "x", "youtube", "instagram", "facebook", …
    QString url;
    friend bool operator==(const FollowLink &, const FollowLink &) = default;
};

struct AppLink
{
    QString store; // "apple", "google"
    QString url;
    friend bool operator==(const AppLink &, const AppLink &) = default;
};

struct Publication
{
    QString id; // reverse domain, "az.caliber"; "feed.<hash>" when made from a feed
    QString name;
    QString home;
    QString country;  // ISO 3166-1 alpha-2
    QString timeZone; // IANA; empty: unknown
    QString colour;   // #rrggbb; empty: ours
    QString icon;
    QStringList hosts;            // "caliber.az", "*.caliber.az"
    QList<Edition> editions;      // at least one
    QString defaultEdition;       // language code
    QList<Section> sections;      // none: the publication is one list
    QList<SectionSource> sources; // of the publication as a whole (its front page, its one feed)
    QList<FollowLink> follow;
    QList<AppLink> apps;
    bool linkRequired = false; // use of materials needs a hyperlink to the source
    Translations notice;       // the publication's own words on it
    QStringList topics;        // what a newspaper without sections is about, as ids of sections: "science"
    Translations about;        // a sentence for whoever chooses: "Many articles are for subscribers."
    QString revision;          // of its manifest, a date: "2026-11-23"
    QString verified;          // for people: what of the manifest was compared with the live site, and when
    QList<ListRule> lists;
    ArticleRule article;
    DateOrder dateOrder = DateOrder::Unknown;
    QList<SearchPage> search;
    FetchLimits fetch;
    friend bool operator==(const Publication &, const Publication &) = default;
};

// Of the paper as a whole, then of its sections; an address may be among them several times.
QList<SectionSource> everySource(const Publication &publication);

// The text in the wanted language, else in English, else any (the alphabetically first, so that it never
// flickers).
QString translated(const Translations &texts, const QString &language);

// The edition in this language; null: there is none.
const Edition *editionOf(const Publication &publication, const QString &language);

// Whether there is anything to read in it: it is enabled, and stories come from somewhere.
bool isReadable(const Publication &publication, const Edition &edition);

// As the edition calls itself, else as the publication does.
QString nameOf(const Publication &publication, const QString &language);

const ListRule *listOf(const Publication &publication, const QString &id); // nullptr: there is none

// The sections this edition has stories for, in the newspaper's order.
QList<Section> sectionsIn(const Publication &publication, const QString &edition);

} // namespace broadsheet
