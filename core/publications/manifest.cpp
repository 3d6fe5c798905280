#include "core/publications/manifest.h"

#include "core/locale/languages.h"
#include "core/publications/manifestcheck.h"
#include "core/text/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

constexpr int knownVersion = 1;
constexpr qsizetype largestFile = 1024 * 1024;
constexpr qsizetype longestText = 500;
constexpr qsizetype longestAddress = 8192;
constexpr qsizetype mostEditions = 40;
constexpr qsizetype mostSections = 200;
constexpr qsizetype mostSources = 200;
constexpr qsizetype mostLinks = 40;
constexpr qsizetype mostTranslations = 60;

struct Kind
{
    QLatin1String name;
    SourceKind kind;
};

const Kind kinds[] = {
    {QLatin1String("feed"), SourceKind::Feed},
    {QLatin1String("html"), SourceKind::Html},
    {QLatin1String("sitemap"), SourceKind::Sitemap},
    {QLatin1String("saved"), SourceKind::Saved},
};

struct ConfidenceName
{
    QLatin1String name;
    Known::Confidence confidence;
};

const ConfidenceName confidences[] = {
    {QLatin1String("high"), Known::Confidence::High},
    {QLatin1String("medium"), Known::Confidence::Medium},
    {QLatin1String("low"), Known::Confidence::Low},
};

using Check = bool (*)(const QString &);
enum class Need { Optional, Required };

// Walks the document once and remembers the first thing that is wrong, with its place ("sections[2].id").
// After that everything it returns is thrown away.
class Reader final
{
public:
    Result<Publication> read(const QJsonObject &root);

private:
    // An object of the document and its place in it.
    struct Node
    {
        QJsonObject object;
        QString path;
    };

    void refuse(const QString &place, const QString &why);
    QString placeOf(const Node &node, const QString &key) const;
    QJsonValue value(const Node &node, const QString &key, QJsonValue::Type type);
    Node object(const Node &node, const QString &key);
    QString text(const Node &node, const QString &key, Need need = Need::Optional, Check check = nullptr);
    bool flag(const Node &node, const QString &key, bool otherwise);
    QString address(const Node &node, const QString &key);
    QString languageOf(const QString &written, const QString &place);
    Translations translations(const Node &node, const QString &key, Need need);
    void each(const Node &node, const QString &key, qsizetype most,
              const std::function<void(const Node &)> &read);

    void readEditions(const Node &root);
    void readSections(const Node &root);
    QList<SectionSource> sources(const Node &node);
    QStringList texts(const Node &root, const QString &key, Check check);
    Known known(const Node &node);

    Publication m_publication;
    std::optional<Error> m_error;
};

void Reader::refuse(const QString &place, const QString &why)
{
    if (!m_error)
        m_error = Error{Error::Kind::Malformed, u"%1: %2"_s.arg(place, why)};
}

QString Reader::placeOf(const Node &node, const QString &key) const
{
    return node.path.isEmpty() ? key : node.path + u'.' + key;
}

QJsonValue Reader::value(const Node &node, const QString &key, QJsonValue::Type type)
{
    const QJsonValue found = node.object.value(key);
    if (found.isUndefined() || found.isNull())
        return QJsonValue::Undefined;
    if (found.type() == type)
        return found;
    refuse(placeOf(node, key), u"not of the right type"_s);
    return QJsonValue::Undefined;
}

Reader::Node Reader::object(const Node &node, const QString &key)
{
    return {value(node, key, QJsonValue::Object).toObject(), placeOf(node, key)};
}

QString Reader::text(const Node &node, const QString &key, Need need, Check check)
{
    const QString written = value(node, key, QJsonValue::String).toString();
    if (written.size() > longestText)
        refuse(placeOf(node, key), u"too long"_s);
    const QString text = text::squeezed(written.left(longestText));
    if (text.isEmpty() && need == Need::Required)
        refuse(placeOf(node, key), u"missing"_s);
    if (!text.isEmpty() && check != nullptr && !check(text))
        refuse(placeOf(node, key), u"“%1” cannot be"_s.arg(text));
    return text;
}

bool Reader::flag(const Node &node, const QString &key, bool otherwise)
{
    return value(node, key, QJsonValue::Bool).toBool(otherwise);
}

QString Reader::address(const Node &node, const QString &key)
{
    const QString written = value(node, key, QJsonValue::String).toString();
    if (written.size() > longestAddress) {
        refuse(placeOf(node, key), u"too long"_s);
        return {};
    }
    const bool ownFeed = m_publication.id.startsWith(madeFromFeed);
    return checkedAddress(written.trimmed(), ownFeed ? Web::Any : Web::SecureOnly);
}

QString Reader::languageOf(const QString &written, const QString &place)
{
    const QString code = written == unknownLanguage ? written : locale::languageCode(written);
    if (code.isEmpty())
        refuse(place, u"“%1” is no language"_s.arg(written.left(longestText)));
    return code;
}

Translations Reader::translations(const Node &node, const QString &key, Need need)
{
    const Node texts = object(node, key);
    if (texts.object.size() > mostTranslations)
        refuse(texts.path, u"too many"_s);
    Translations result;
    for (const QString &language : texts.object.keys()) {
        const QString code = languageOf(language, texts.path);
        const QString translation = text(texts, language);
        if (result.contains(code))
            refuse(texts.path, u"%1 twice"_s.arg(code));
        if (!translation.isEmpty())
            result.insert(code, translation);
    }
    if (result.isEmpty() && need == Need::Required)
        refuse(texts.path, u"missing"_s);
    return result;
}

void Reader::each(const Node &node, const QString &key, qsizetype most,
                  const std::function<void(const Node &)> &read)
{
    const QJsonArray entries = value(node, key, QJsonValue::Array).toArray();
    if (entries.size() > most)
        return refuse(placeOf(node, key), u"too many"_s);
    for (qsizetype i = 0; i < entries.size() && !m_error; ++i) {
        const QString place = u"%1[%2]"_s.arg(placeOf(node, key)).arg(i);
        if (entries.at(i).isObject())
            read({entries.at(i).toObject(), place});
        else
            refuse(place, u"not of the right type"_s);
    }
}

void Reader::readEditions(const Node &root)
{
    each(root, u"editions"_s, mostEditions, [this](const Node &node) {
        const QString place = placeOf(node, u"language"_s);
        Edition edition;
        edition.language = languageOf(text(node, u"language"_s, Need::Required), place);
        edition.label = text(node, u"label"_s);
        edition.home = address(node, u"home"_s);
        edition.enabled = flag(node, u"enabled"_s, true);
        edition.name = text(node, u"name"_s);
        edition.known = known(object(node, u"known"_s));
        for (const Edition &other : std::as_const(m_publication.editions)) {
            if (other.language == edition.language)
                refuse(place, u"%1 twice"_s.arg(edition.language));
        }
        if (flag(node, u"default"_s, false) && m_publication.defaultEdition.isEmpty())
            m_publication.defaultEdition = edition.language;
        m_publication.editions.append(edition);
    });
    if (m_publication.editions.isEmpty())
        return refuse(u"editions"_s, u"missing"_s);
    if (m_publication.defaultEdition.isEmpty()) {
        const auto &editions = std::as_const(m_publication.editions);
        const auto enabled = std::find_if(editions.begin(), editions.end(), std::mem_fn(&Edition::enabled));
        m_publication.defaultEdition = (enabled == editions.end() ? editions.front() : *enabled).language;
    }
}

QList<SectionSource> Reader::sources(const Node &node)
{
    QList<SectionSource> list;
    each(node, u"sources"_s, mostSources, [&](const Node &entry) {
        const QString place = placeOf(entry, u"edition"_s);
        SectionSource source;
        source.edition = languageOf(text(entry, u"edition"_s, Need::Required), place);
        source.address = address(entry, u"url"_s);
        source.category = text(entry, u"category"_s);
        const QString type = text(entry, u"type"_s);
        const auto *kind =
            std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind &k) { return type == k.name; });
        if (kind != std::end(kinds))
            source.kind = kind->kind;
        else if (!type.isEmpty())
            refuse(placeOf(entry, u"type"_s), u"“%1” cannot be"_s.arg(type));
        const auto &editions = std::as_const(m_publication.editions);
        if (std::none_of(editions.begin(), editions.end(),
                         [&](const Edition &e) { return e.language == source.edition; }))
            refuse(place, u"there is no edition %1"_s.arg(source.edition));
        if (list.contains(source))
            refuse(placeOf(entry, u"url"_s), u"twice"_s);
        if (!source.address.isEmpty())
            list.append(source);
    });
    return list;
}

void Reader::readSections(const Node &root)
{
    each(root, u"sections"_s, mostSections, [this](const Node &node) {
        Section section;
        section.id = text(node, u"id"_s, Need::Required, isSectionId);
        section.name = translations(node, u"name"_s, Need::Required);
        section.tagLine = translations(node, u"tagline"_s, Need::Optional);
        section.sources = sources(node);
        for (const Section &other : std::as_const(m_publication.sections)) {
            if (other.id == section.id)
                refuse(placeOf(node, u"id"_s), u"%1 twice"_s.arg(section.id));
        }
        m_publication.sections.append(section);
    });
}

QStringList Reader::texts(const Node &root, const QString &key, Check check)
{
    const QJsonArray entries = value(root, key, QJsonValue::Array).toArray();
    if (entries.size() > mostLinks)
        refuse(key, u"too many"_s);
    QStringList list;
    for (const QJsonValue &entry : entries) {
        const QString text = entry.toString();
        if (!check(text) || list.contains(text))
            refuse(key, u"“%1” cannot be"_s.arg(text.left(longestText)));
        list.append(text);
    }
    return list;
}

Known Reader::known(const Node &node)
{
    Known known;
    known.seen = text(node, u"seen"_s, Need::Optional, isMonth);
    const QString written = text(node, u"confidence"_s);
    const auto *found = std::find_if(std::begin(confidences), std::end(confidences),
                                     [&](const ConfidenceName &one) { return written == one.name; });
    if (found != std::end(confidences))
        known.confidence = found->confidence;
    else if (!written.isEmpty())
        refuse(placeOf(node, u"confidence"_s), u"“%1” cannot be"_s.arg(written));
    return known;
}

Result<Publication> Reader::read(const QJsonObject &rootObject)
{
    const Node root = {rootObject, {}};
    if (root.object.value(u"broadsheet_publication"_s).toInt() != knownVersion)
        return Error{Error::Kind::Malformed, u"broadsheet_publication: not %1"_s.arg(knownVersion)};
    Publication &p = m_publication;
    p.id = text(root, u"id"_s, Need::Required, isPublicationId);
    p.name = text(root, u"name"_s, Need::Required);
    p.home = address(root, u"home"_s);
    p.country = text(root, u"country"_s, Need::Optional, isCountry);
    p.timeZone = text(root, u"timezone"_s, Need::Optional, isTimeZone);
    const Node brand = object(root, u"brand"_s);
    p.colour = text(brand, u"colour"_s, Need::Optional, isColour);
    p.icon = address(brand, u"logo"_s);
    p.hosts = texts(root, u"hosts"_s, isHost);
    p.topics = texts(root, u"topics"_s, isSectionId);
    p.about = translations(root, u"about"_s, Need::Optional);
    readEditions(root);
    p.sources = sources(root);
    readSections(root);
    each(root, u"follow"_s, mostLinks, [&](const Node &node) {
        const FollowLink link = {text(node, u"network"_s, Need::Required, isSectionId),
                                 address(node, u"url"_s)};
        if (!link.url.isEmpty())
            p.follow.append(link);
    });
    each(root, u"apps"_s, mostLinks, [&](const Node &node) {
        const AppLink link = {text(node, u"store"_s, Need::Required, isSectionId), address(node, u"url"_s)};
        if (!link.url.isEmpty())
            p.apps.append(link);
    });
    const Node use = object(root, u"use_of_materials"_s);
    p.linkRequired = text(use, u"attribution"_s) == u"link"_s;
    p.notice = translations(use, u"notice"_s, Need::Optional);
    if (m_error)
        return *m_error;
    return p;
}

} // namespace

Result<Publication> readManifest(const QByteArray &json)
{
    if (json.size() > largestFile)
        return Error{Error::Kind::TooLarge, u"publication manifest"_s};
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        const auto line = json.left(trouble.offset).count('\n') + 1;
        return Error{Error::Kind::Malformed, u"line %1: %2"_s.arg(line).arg(trouble.errorString())};
    }
    if (!document.isObject())
        return Error{Error::Kind::Malformed, u"not an object"_s};
    return Reader().read(document.object());
}

} // namespace broadsheet::publications
