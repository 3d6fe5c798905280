#include "core/article/extract.h"

#include "app/cli/io.h"
#include "app/cli/verbs.h"
#include "core/text/encoding.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

// Field names are stable: programs read them. What the page does not say is empty or null.
QJsonObject toJson(const article::Extracted &page)
{
    const QString published = page.published.isValid() ? page.published.toString(Qt::ISODate) : QString();
    return {
        {u"title"_s, page.title},
        {u"byline"_s, page.byline},
        {u"site_name"_s, page.siteName},
        {u"language"_s, page.language},
        {u"dir"_s, page.direction},
        {u"excerpt"_s, page.excerpt},
        {u"image"_s, page.image},
        {u"published"_s, published},
        {u"section"_s, page.section},
        {u"views"_s, page.views >= 0 ? QJsonValue(page.views) : QJsonValue()},
        {u"content"_s, QString::fromUtf8(page.content.utf8())},
        {u"text"_s, page.text},
        {u"length"_s, page.text.size()},
    };
}

} // namespace

int extractArticle(const Arguments &arguments)
{
    const auto bytes = readInput(arguments.positional.first());
    if (!bytes)
        return fail(bytes.error());
    const text::Decoded html = text::decode(*bytes, arguments.value(u"--content-type"_s).toUtf8());
    const auto page = article::extract(
        html.utf8, {arguments.value(u"--url"_s), arguments.value(u"--time-zone"_s).toUtf8()});
    if (!page)
        return fail(page.error());
    writeOut(QJsonDocument(toJson(*page)).toJson());
    return ExitDone;
}

} // namespace broadsheet::cli
