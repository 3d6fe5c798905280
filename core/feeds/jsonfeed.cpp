#include "core/feeds/jsonfeed.h"

#include "core/feeds/itemid.h"
#include "core/feeds/people.h"
#include "core/locale/languages.h"
#include "core/text/dates.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace broadsheet::feeds {

namespace {

constexpr qsizetype mostItems = 20'000;
constexpr qsizetype mostContainers = 1'000'000; // objects and lists in the document
constexpr qsizetype mostEntries = 500;          // categories, attachments of one item
constexpr double largestNumber = 1LL << 50;     // bytes, seconds
constexpr qsizetype longestLine = 10'000;       // characters

// Numbers, which some write for identities, become text.
QString stringOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::isfinite(number) && std::abs(number) < largestNumber && number == std::floor(number)
                   ? QString::number(qint64(number))
                   : QString::number(number, 'g', 17);
    }
    return value.toString();
}

QString lineOf(const QJsonValue &value) { return text::squeezed(stringOf(value)).left(longestLine); }

qint64 numberOf(const QJsonValue &value)
{
    bool ok = true;
    const double number = value.isString() ? value.toString().toDouble(&ok) : value.toDouble(-1);
    return ok && number >= 0 && number < largestNumber ? qint64(number) : -1;
}

QDateTime dateOf(const QJsonValue &value) { return text::parseDate(stringOf(value).toUtf8()); }

QString firstAddress(const QJsonObject &object, const QString &base,
                     std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        if (QString address = text::resolveUrl(object.value(name).toString(), base); !address.isEmpty())
            return address;
    }
    return {};
}

// "authors" since 1.1, "author" in 1.
QList<Author> authorsOf(const QJsonObject &object, const QString &base)
{
    QJsonArray list = object.value("authors"_L1).toArray();
    if (list.isEmpty())
        list.append(object.value("author"_L1));
    QList<Author> authors;
    for (const QJsonValue &value : std::as_const(list)) {
        if (value.isString()) {
            addAuthor(authors, authorFromLine(value.toString().toUtf8()));
            continue;
        }
        const QJsonObject author = value.toObject();
        const QString url = author.value("url"_L1).toString();
        Author person = {lineOf(author.value("name"_L1)), text::resolveUrl(url, base),
                         lineOf(author.value("_email"_L1))};
        if (url.startsWith("mailto:"_L1, Qt::CaseInsensitive) && person.email.isEmpty())
            person.email = url.sliced(7);
        addAuthor(authors, person);
    }
    return authors;
}

QList<Attachment> attachmentsOf(const QJsonObject &object, const QString &base)
{
    QList<Attachment> attachments;
    for (const QJsonValue &value : object.value("attachments"_L1).toArray()) {
        const QJsonObject file = value.toObject();
        const QString url = text::resolveUrl(file.value("url"_L1).toString(), base);
        if (url.isEmpty() || attachments.size() >= mostEntries)
            continue;
        attachments.append({url, lineOf(file.value("mime_type"_L1)), lineOf(file.value("title"_L1)),
                            numberOf(file.value("size_in_bytes"_L1)),
                            numberOf(file.value("duration_in_seconds"_L1))});
    }
    return attachments;
}

QString contentOf(const QJsonObject &object)
{
    const QString html = object.value("content_html"_L1).toString();
    if (!html.isEmpty())
        return html;
    QString plain = object.value("content_text"_L1).toString().trimmed().toHtmlEscaped();
    plain.replace("\r\n"_L1, "\n"_L1);
    if (!plain.contains(u'\n'))
        return plain;
    plain.replace("\n\n"_L1, "</p><p>"_L1);
    return "<p>"_L1 + plain.replace(u'\n', "<br>"_L1) + "</p>"_L1;
}

Item itemOf(const QJsonObject &object, const QString &base)
{
    Item item;
    item.guid = stringOf(object.value("id"_L1));
    item.url = firstAddress(object, base, {"url"_L1});
    item.externalUrl = firstAddress(object, base, {"external_url"_L1});
    if (item.url.isEmpty())
        item.url = text::resolveUrl(item.guid, {});
    if (item.url.isEmpty())
        item.url = item.externalUrl;
    item.title = lineOf(object.value("title"_L1));
    item.summary = text::squeezed(stringOf(object.value("summary"_L1)));
    item.contentHtml = contentOf(object);
    item.baseUrl = base.isEmpty() ? item.url : base;
    item.image = firstAddress(object, base, {"image"_L1, "banner_image"_L1});
    item.modified = dateOf(object.value("date_modified"_L1));
    item.published = dateOf(object.value("date_published"_L1));
    if (!item.published.isValid())
        item.published = item.modified;
    item.authors = authorsOf(object, base);
    for (const QJsonValue &tag : object.value("tags"_L1).toArray()) {
        const QString category = lineOf(tag);
        if (!category.isEmpty() && item.categories.size() < mostEntries &&
            !item.categories.contains(category))
            item.categories.append(category);
    }
    item.language = locale::languageCode(stringOf(object.value("language"_L1)));
    item.attachments = attachmentsOf(object, base);
    return item;
}

bool isFeed(const QJsonObject &object)
{
    const QString version = object.value("version"_L1).toString();
    return version.contains("jsonfeed.org/version"_L1) ||
           (object.value("items"_L1).isArray() && object.contains("title"_L1));
}

// Some servers append to the document: what follows its last bracket is none of it.
QJsonDocument documentOf(const QByteArray &utf8, bool &recovered)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (document.isNull() && error.error == QJsonParseError::GarbageAtEnd) {
        document = QJsonDocument::fromJson(utf8.first(error.offset));
        recovered = true;
    }
    return document;
}

} // namespace

Result<Feed> parseJsonFeed(const QByteArray &utf8, const QString &url)
{
    // An empty object of two bytes takes two hundred in memory.
    if (utf8.count('{') + utf8.count('[') > mostContainers)
        return Error{Error::Kind::TooLarge, u"JSON"_s};
    Feed feed;
    const QJsonObject object = documentOf(utf8, feed.recovered).object();
    if (!isFeed(object))
        return Error{Error::Kind::NotAFeed, u"JSON"_s};
    const bool old = object.value("version"_L1).toString().endsWith("/1"_L1);
    feed.format = old ? Feed::Format::Json10 : Feed::Format::Json11;
    feed.selfUrl = firstAddress(object, url, {"feed_url"_L1});
    const QString base = url.isEmpty() ? feed.selfUrl : url;
    feed.homeUrl = firstAddress(object, base, {"home_page_url"_L1});
    feed.title = lineOf(object.value("title"_L1));
    feed.description = text::squeezed(stringOf(object.value("description"_L1)));
    feed.icon = firstAddress(object, base, {"icon"_L1, "favicon"_L1});
    feed.language = locale::languageCode(stringOf(object.value("language"_L1)));
    feed.authors = authorsOf(object, base);
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        if (item.isObject() && feed.items.size() < mostItems)
            feed.items.append(itemOf(item.toObject(), base));
    }
    identify(feed.items);
    return feed;
}

} // namespace broadsheet::feeds
