// A story, or words quoted from it, with everything that says where it is from, in the formats people and
// programs read. Pure; every value is escaped as its format wants it, and no value can begin a field of its
// own.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace broadsheet::share {

struct Cited
{
    QString title;
    QStringList authors;
    QString publication;
    QString url;                       // http(s); anything else is left out
    QDateTime published;               // UTC; may be invalid
    QTimeZone zone = QTimeZone::utc(); // in which it is told
    QString language;                  // BCP 47 of the story
    QString quote{};                   // plain text, a paragraph a line; empty: the story as a whole
    QDate today{};                     // when it was read, for programs
    QString canonical{};               // the address its page calls its own; empty: not known
    friend bool operator==(const Cited &, const Cited &) = default;
};

enum class CitationFormat {
    Plain,
    Html,     // a fragment
    Markdown, // CommonMark 0.31
    Bibtex,   // @misc, http://tug.ctan.org/info/bibtex/tamethebeast
    Biblatex, // @online, https://ctan.org/pkg/biblatex
    Ris,      // TY  - NEWS, lines end in CRLF
    CslJson,  // https://docs.citationstyles.org, "article-newspaper"
};

// What to pass on: the page's own address where it is known, else the feed's; clean. Empty: there is none.
QString linkToPass(const Cited &cited);

QString citation(const Cited &cited, CitationFormat format);

// In the quotation marks of the language: “so”, «так».
QString inQuotes(const QString &text, const QString &language);

// "Harbour cities agree, Caliber.Az, 7 March 2023, 12:28"
QString sourceLine(const Cited &cited);

} // namespace broadsheet::share
