#include "core/share/referencefiles.h"

#include "core/share/escaping.h"
#include "core/share/links.h"
#include "core/text/plaintext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::share {

namespace {

constexpr qsizetype longestKeyPart = 24; // letters

using Fields = QList<std::pair<QLatin1StringView, QString>>;

QString asciiWord(const QString &text)
{
    QString word;
    for (const QChar c : text.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            word += c;
    }
    return word.left(longestKeyPart);
}

QDate day(const Cited &cited)
{
    return cited.published.isValid() ? cited.published.toTimeZone(cited.zone).date() : QDate();
}

// "caliber2023harbour": whose, when, and the first long word of the headline, or a piece of the link's hash.
QString keyOf(const Cited &cited)
{
    QString word;
    for (const QString &one : text::squeezed(cited.title).split(u' ')) {
        if (word.isEmpty() && asciiWord(one).size() >= 4)
            word = asciiWord(one);
    }
    if (word.isEmpty()) {
        const QByteArray about = (cited.url + u'\n' + cited.title).toUtf8();
        word =
            QString::fromLatin1(QCryptographicHash::hash(about, QCryptographicHash::Sha256).toHex().left(6));
    }
    const QString whose = asciiWord(cited.publication);
    const QString year = day(cited).isValid() ? QString::number(day(cited).year()) : QString();
    return (whose.isEmpty() ? u"story"_s : whose) + year + word;
}

// "and" stands between names, and a comma within one: a name that has either is kept whole by braces.
QString bibAuthors(const Cited &cited)
{
    QStringList names;
    for (const QString &author : cited.authors) {
        const QString name = text::squeezed(author);
        const bool whole = name.contains(" and "_L1, Qt::CaseInsensitive) || name.contains(u',');
        if (!name.isEmpty())
            names << (whole ? u'{' + latexText(name) + u'}' : latexText(name));
    }
    return names.join(u" and "_s);
}

// Braces would be counted, and a percent sign may begin a comment.
QString bibAddress(const QString &url)
{
    QString link = webLink(url);
    return link.replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u'\\', u"%5C"_s);
}

QString entry(QLatin1StringView kind, const Cited &cited, const Fields &fields)
{
    QStringList lines = {u"@%1{%2,"_s.arg(kind, keyOf(cited))};
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            lines << u"  "_s + name + u" = {"_s + value + u"},"_s;
    }
    lines << u"}"_s;
    return lines.join(u'\n');
}

QString bibTitle(const Cited &cited)
{
    const QString title = latexText(text::squeezed(cited.title));
    return title.isEmpty() ? title : u'{' + title + u'}'; // its capitals stay as they are
}

QString bibNote(const Cited &cited)
{
    const QString quote = latexText(text::squeezed(cited.quote));
    return quote.isEmpty() ? quote : u"“"_s + quote + u"”"_s;
}

QJsonObject dateParts(const QDate &date)
{
    return {{u"date-parts"_s, QJsonArray{QJsonArray{date.year(), date.month(), date.day()}}}};
}

} // namespace

QString bibtex(const Cited &cited)
{
    const QString link = bibAddress(cited.url);
    const QDate date = day(cited);
    return entry("misc"_L1, cited,
                 {{"title"_L1, bibTitle(cited)},
                  {"author"_L1, bibAuthors(cited)},
                  {"organization"_L1, latexText(text::squeezed(cited.publication))},
                  {"year"_L1, date.isValid() ? QString::number(date.year()) : QString()},
                  {"month"_L1, date.isValid() ? QString::number(date.month()) : QString()},
                  {"howpublished"_L1, link.isEmpty() ? link : u"\\url{"_s + link + u'}'},
                  {"note"_L1, bibNote(cited)}});
}

QString biblatex(const Cited &cited)
{
    return entry("online"_L1, cited,
                 {{"title"_L1, bibTitle(cited)},
                  {"author"_L1, bibAuthors(cited)},
                  {"organization"_L1, latexText(text::squeezed(cited.publication))},
                  {"date"_L1, day(cited).toString(Qt::ISODate)},
                  {"url"_L1, bibAddress(cited.url)},
                  {"urldate"_L1, cited.today.toString(Qt::ISODate)},
                  {"note"_L1, bibNote(cited)}});
}

QString ris(const Cited &cited)
{
    QString text;
    const auto add = [&](QLatin1StringView tag, const QString &value) {
        const QString line = text::squeezed(value); // a line break would begin another field
        if (!line.isEmpty())
            text += tag + u"  - "_s + line + u"\r\n"_s;
    };
    add("TY"_L1, u"NEWS"_s);
    add("TI"_L1, cited.title);
    for (const QString &author : cited.authors)
        add("AU"_L1, author);
    add("T2"_L1, cited.publication);
    if (const QDate date = day(cited); date.isValid()) {
        add("PY"_L1, QString::number(date.year()));
        add("DA"_L1, date.toString(u"yyyy/MM/dd"_s));
    }
    add("UR"_L1, webLink(cited.url));
    add("LA"_L1, cited.language);
    if (cited.today.isValid())
        add("Y2"_L1, cited.today.toString(u"yyyy/MM/dd"_s));
    add("N1"_L1, cited.quote.isEmpty() ? QString() : u"“"_s + text::squeezed(cited.quote) + u"”"_s);
    return text + u"ER  - \r\n"_s;
}

QString cslJson(const Cited &cited)
{
    QJsonObject item{{u"id"_s, keyOf(cited)},
                     {u"type"_s, u"article-newspaper"_s},
                     {u"title"_s, text::squeezed(cited.title)}};
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            item[key] = value;
    };
    add(u"container-title"_s, text::squeezed(cited.publication));
    add(u"URL"_s, webLink(cited.url));
    add(u"language"_s, cited.language);
    add(u"note"_s, text::squeezed(cited.quote));
    QJsonArray authors;
    for (const QString &author : cited.authors) {
        if (const QString name = text::squeezed(author); !name.isEmpty())
            authors.append(QJsonObject{{u"literal"_s, name}});
    }
    if (!authors.isEmpty())
        item[u"author"_s] = authors;
    if (day(cited).isValid())
        item[u"issued"_s] = dateParts(day(cited));
    if (cited.today.isValid())
        item[u"accessed"_s] = dateParts(cited.today);
    return QString::fromUtf8(QJsonDocument(QJsonArray{item}).toJson(QJsonDocument::Indented));
}

} // namespace broadsheet::share
