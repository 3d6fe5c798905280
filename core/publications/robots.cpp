#include "core/publications/robots.h"

#include "core/text/urls.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

constexpr qsizetype longestRobots = 500 * 1024; // bytes read of it, as the RFC asks for at least
constexpr qsizetype mostRules = 5'000;
constexpr qsizetype mostSitemaps = 50;
constexpr qsizetype longestPath = 2'000; // bytes of a rule
constexpr char productToken[] = "broadsheet";

// Both sides escaped alike: letters beyond ASCII and %7e.
QByteArray encodedPath(const QByteArray &written)
{
    return QByteArray::fromPercentEncoding(written).toPercentEncoding("/*$?&=:@!,;+()'~-._");
}

QByteArray pathOf(const QString &address)
{
    const QUrl url(address);
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return encodedPath(path);
}

// A rule fits the beginning of a path. One step back to the last * is enough, so it costs at most the product
// of both lengths.
bool fits(QByteArrayView rule, QByteArrayView path)
{
    const bool toTheEnd = rule.endsWith('$');
    if (toTheEnd)
        rule.chop(1);
    qsizetype r = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype from = 0;
    while (true) {
        if (r == rule.size() && (!toTheEnd || p == path.size()))
            return true;
        if (r < rule.size() && rule[r] == '*') {
            star = r++;
            from = p;
        } else if (r < rule.size() && p < path.size() && rule[r] == path[p]) {
            ++r;
            ++p;
        } else if (star >= 0 && from < path.size()) {
            r = star + 1;
            p = ++from;
        } else {
            return false;
        }
    }
}

struct Line
{
    QByteArray key; // lower case
    QByteArray value;
};

QList<Line> linesOf(const QByteArray &bytes)
{
    QByteArray text = bytes.left(longestRobots);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text.replace('\r', '\n');
    if (bytes.size() > longestRobots) // half a rule would be another one
        text.truncate(text.lastIndexOf('\n') + 1);
    QList<Line> lines;
    for (const QByteArray &whole : text.split('\n')) {
        const qsizetype comment = whole.indexOf('#');
        const QByteArray line = comment < 0 ? whole : whole.left(comment);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            lines.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    return lines;
}

} // namespace

Robots readRobots(const QByteArray &bytes, const QString &address)
{
    Robots robots;
    QList<RobotsRule> forAll;
    bool namesUs = false;
    bool isOurs = false; // the group of the line
    bool isForAll = false;
    bool inRules = false; // user agents one after the other share their rules
    for (const Line &line : linesOf(bytes)) {
        if (line.key == "sitemap") {
            const QString sitemap = text::resolveUrl(QString::fromUtf8(line.value), address);
            if (!sitemap.isEmpty() && robots.sitemaps.size() < mostSitemaps)
                robots.sitemaps.append(sitemap);
        } else if (line.key == "user-agent") {
            if (inRules)
                isOurs = isForAll = inRules = false;
            isOurs = isOurs || line.value.toLower() == productToken;
            isForAll = isForAll || line.value == "*";
            namesUs = namesUs || isOurs;
        } else if (line.key == "allow" || line.key == "disallow") {
            inRules = true;
            const bool counts = !line.value.isEmpty() && line.value.size() <= longestPath;
            const RobotsRule rule{line.key == "allow", encodedPath(line.value)};
            if (counts && isOurs && robots.rules.size() < mostRules)
                robots.rules.append(rule);
            if (counts && isForAll && forAll.size() < mostRules)
                forAll.append(rule);
        }
    }
    if (!namesUs)
        robots.rules = forAll;
    return robots;
}

bool allows(const Robots &robots, const QString &address)
{
    if (isRobots(address))
        return true;
    const QByteArray path = pathOf(address).left(longestPath);
    const RobotsRule *best = nullptr;
    for (const RobotsRule &rule : robots.rules) {
        if (best != nullptr &&
            (rule.path.size() < best->path.size() || (rule.path.size() == best->path.size() && !rule.allows)))
            continue;
        if (fits(rule.path, path))
            best = &rule;
    }
    return best == nullptr || best->allows;
}

QString robotsOf(const QString &address)
{
    QUrl url(address);
    url.setPath(u"/robots.txt"_s);
    url.setQuery(QString());
    url.setFragment({});
    url.setUserInfo({});
    return url.toString(QUrl::FullyEncoded);
}

bool isRobots(const QString &address) { return QUrl(address).path() == "/robots.txt"_L1; }

} // namespace broadsheet::publications
