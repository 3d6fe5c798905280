// JSON-LD: https://schema.org/Article in <script type="application/ld+json">, alone, in a list or in a graph.
#include "core/article/likeness.h"
#include "core/article/metadata.h"
#include "core/article/nodes.h"
#include "core/text/entities.h"
#include "core/text/plaintext.h"
#include "core/text/tags.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace broadsheet::article {

namespace {

constexpr int mostScripts = 50;
constexpr int mostObjects = 500;
constexpr qsizetype largestScript = 2 * 1024 * 1024;

constexpr std::array<QLatin1String, 19> articleTypes = {
    "Article"_L1,
    "AdvertiserContentArticle"_L1,
    "NewsArticle"_L1,
    "AnalysisNewsArticle"_L1,
    "AskPublicNewsArticle"_L1,
    "BackgroundNewsArticle"_L1,
    "OpinionNewsArticle"_L1,
    "ReportageNewsArticle"_L1,
    "ReviewNewsArticle"_L1,
    "Report"_L1,
    "SatiricalArticle"_L1,
    "ScholarlyArticle"_L1,
    "MedicalScholarlyArticle"_L1,
    "SocialMediaPosting"_L1,
    "BlogPosting"_L1,
    "LiveBlogPosting"_L1,
    "DiscussionForumPosting"_L1,
    "TechArticle"_L1,
    "APIReference"_L1,
};

bool isType(const QJsonValue &value)
{
    const QString type = value.toString().section(u'/', -1);
    return std::find(articleTypes.begin(), articleTypes.end(), type) != articleTypes.end();
}

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object.value("@type"_L1);
    const QJsonArray types = type.toArray();
    return isType(type) || std::any_of(types.begin(), types.end(), isType);
}

QString textOfValue(const QJsonValue &value)
{
    return text::squeezed(text::decodeEntities(value.toString().toUtf8()));
}

// A string, or the name of a thing, or those of several.
QString nameOf(const QJsonValue &value)
{
    constexpr int mostNames = 20;
    if (value.isString())
        return textOfValue(value);
    if (value.isObject())
        return nameOf(value.toObject().value("name"_L1));
    QStringList names;
    for (const QJsonValue one : value.toArray()) {
        const QString name = one.isArray() || names.size() >= mostNames ? QString() : nameOf(one);
        if (!name.isEmpty())
            names.append(name);
    }
    return names.join(u", "_s);
}

QString addressOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().isEmpty() || value.toArray().first().isArray()
                   ? QString()
                   : addressOf(value.toArray().first());
    return value.isObject() ? value.toObject().value("url"_L1).toString() : value.toString();
}

QString sectionOf(const QJsonValue &value)
{
    return textOfValue(value.isArray() ? value.toArray().first() : value);
}

// HTML or, more often, lines of text.
QString bodyOf(const QString &written)
{
    const QByteArray utf8 = written.toUtf8();
    if (text::looksLikeHtml(utf8))
        return text::plainFromHtml(utf8);
    QStringList lines;
    for (const QString &line : written.split(u'\n')) {
        const QString words = text::squeezed(text::decodeEntities(line.toUtf8()));
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines.join(u'\n');
}

qint64 viewsOf(const QJsonValue &value)
{
    const QJsonArray several = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue one : several) {
        const QJsonObject counter = one.toObject();
        const QJsonValue kind = counter.value("interactionType"_L1);
        const QString name = kind.isObject() ? kind.toObject().value("@type"_L1).toString() : kind.toString();
        if (!name.contains("View"_L1) && !name.contains("Read"_L1))
            continue;
        const QJsonValue count = counter.value("userInteractionCount"_L1);
        const double number = count.isString() ? count.toString().toDouble() : count.toDouble(-1);
        if (number >= 0 && number < 1e12)
            return qint64(number);
    }
    return -1;
}

// Two names for it: the one that is the page's title.
QString titleIn(const QJsonObject &object, const QString &pageTitle)
{
    const QString name = textOfValue(object.value("name"_L1));
    const QString headline = textOfValue(object.value("headline"_L1));
    if (name.isEmpty() || headline.isEmpty() || name == headline)
        return name.isEmpty() ? headline : name;
    constexpr double alike = 0.75;
    const bool nameFits = likeness(name, pageTitle) > alike;
    const bool headlineFits = likeness(headline, pageTitle) > alike;
    return headlineFits && !nameFits ? headline : name;
}

// The first object that is an article, breadth first, so that what stands outside wins.
QJsonObject articleIn(const QJsonValue &document)
{
    QList<QJsonValue> queue{document};
    for (qsizetype at = 0; at < queue.size() && at < mostObjects; ++at) {
        const QJsonValue value = queue[at];
        if (value.isObject() && isArticle(value.toObject()))
            return value.toObject();
        if (value.isArray()) {
            for (const QJsonValue one : value.toArray())
                queue.append(one);
        } else if (value.isObject()) {
            for (const QLatin1String inner : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1})
                queue.append(value.toObject().value(inner));
        }
        if (queue.size() > 20 * mostObjects)
            break;
    }
    return {};
}

QJsonDocument parsed(QByteArray json)
{
    json.replace("<![CDATA[", "").replace("]]>", "");
    QJsonDocument document = QJsonDocument::fromJson(json.trimmed());
    if (document.isNull()) { // line breaks within strings, which JSON forbids and publishers write
        json.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        document = QJsonDocument::fromJson(json.trimmed());
    }
    return document;
}

} // namespace

Metadata readJsonLd(const markup::HtmlTree &page, const QString &pageTitle)
{
    Metadata data;
    int scripts = 0;
    for (const HtmlNode *node = page.root(); node; node = markup::following(node, page.root())) {
        if (node->name != "script" || ++scripts > mostScripts)
            continue;
        const QByteArray json = markup::textOf(node);
        const QJsonDocument document = json.size() <= largestScript ? parsed(json) : QJsonDocument();
        const QJsonObject object =
            articleIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        if (object.isEmpty())
            continue;
        data.isArticle = true;
        data.title = titleIn(object, pageTitle);
        data.byline = nameOf(object.value("author"_L1));
        data.excerpt = textOfValue(object.value("description"_L1));
        data.siteName = nameOf(object.value("publisher"_L1).toObject().value("name"_L1));
        data.published = object.value("datePublished"_L1).toString();
        data.image = addressOf(object.value("image"_L1));
        data.section = sectionOf(object.value("articleSection"_L1));
        data.language = nameOf(object.value("inLanguage"_L1));
        data.body = bodyOf(object.value("articleBody"_L1).toString());
        const QJsonValue free = object.value("isAccessibleForFree"_L1);
        data.forPayers = free.isString() ? free.toString().compare("false"_L1, Qt::CaseInsensitive) == 0
                                         : !free.toBool(true);
        data.views = viewsOf(object.value("interactionStatistic"_L1));
        break;
    }
    return data;
}

} // namespace broadsheet::article
