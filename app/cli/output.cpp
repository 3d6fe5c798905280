#include "app/cli/output.h"

#include "app/cli/io.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

// One that stands in no list is told by its site.
QString sourceOf(const Headline &story, const Names &names)
{
    const QString host = QUrl(story.url).host();
    return names.value(story.publication, host.isEmpty() ? story.publication : host);
}

// "1860000000000000  * + 2026-03-07 12:28  Title — The Paper": * unread, + bookmarked.
QString line(const Headline &story, const Names &names)
{
    const QString marks = QString(story.state.unread ? u'*' : u' ') + QString(story.state.kept ? u'+' : u' ');
    const QString date = story.published.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QString title = story.title.isEmpty() ? story.summary.left(80) : story.title;
    return u"%1  %2 %3  %4 — %5\n"_s.arg(QString::number(number(story.id)), marks, date, title,
                                         sourceOf(story, names));
}

} // namespace

Names namesOf(const QList<Subscribed> &publications)
{
    Names names;
    for (const Subscribed &one : publications)
        names.insert(one.publication.id, one.publication.name);
    return names;
}

QJsonObject toJson(const Headline &story, const Names &names)
{
    return {
        {u"id"_s, QString::number(number(story.id))},
        {u"title"_s, story.title},
        {u"url"_s, story.url},
        {u"publication"_s, names.value(story.publication, story.publication)},
        {u"section"_s, story.section},
        {u"language"_s, story.language},
        {u"summary"_s, story.summary},
        {u"image"_s, story.image},
        {u"date_published"_s, story.published.toUTC().toString(Qt::ISODate)},
        {u"views"_s, story.views < 0 ? QJsonValue() : QJsonValue(story.views)},
        {u"unread"_s, story.state.unread},
        {u"bookmarked"_s, story.state.kept},
    };
}

void printStories(const QList<Headline> &stories, const Names &names, Format format)
{
    QJsonArray array;
    QString lines;
    for (const Headline &story : stories) {
        if (format == Format::Json)
            array.append(toJson(story, names));
        else
            lines += line(story, names);
    }
    writeOut(format == Format::Json ? QJsonDocument(array).toJson() : lines.toUtf8());
}

} // namespace broadsheet::cli
