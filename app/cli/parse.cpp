#include "core/feeds/parse.h"
#include "app/cli/io.h"
#include "app/cli/verbs.h"
#include "core/article/sanitize.h"
#include "core/feeds/jsonfeedwriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

int parseFeed(const Arguments &arguments)
{
    const auto bytes = readInput(arguments.positional.first());
    if (!bytes)
        return fail(bytes.error());
    const auto feed =
        feeds::parse({*bytes, arguments.value(u"--url"_s), arguments.value(u"--content-type"_s).toUtf8()});
    if (!feed)
        return fail(feed.error());
    const auto clean = [](const QString &html, const QString &base) {
        return QString::fromUtf8(article::sanitize(html.toUtf8(), base, article::Players::Dropped).utf8());
    };
    writeOut(QJsonDocument(feeds::toJsonFeed(*feed, clean)).toJson());
    return ExitDone;
}

} // namespace broadsheet::cli
