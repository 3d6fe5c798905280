#include "core/publications/manifestlines.h"

#include "core/text/ascii.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

struct Level
{
    QString path;
    bool isList = false;
    int index = 0;
    QString key = {}; // of the value that is coming
};

// Behind the closing quotation mark of the string that begins at `at`.
qsizetype endOfString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

QString stringAt(QByteArrayView json, qsizetype at, qsizetype end)
{
    const QByteArray list = '[' + json.sliced(at, end - at).toByteArray() + ']';
    return QJsonDocument::fromJson(list).array().at(0).toString();
}

QString pathOf(const Level &level)
{
    if (level.isList)
        return u"%1[%2]"_s.arg(level.path).arg(level.index);
    return level.path.isEmpty() ? level.key : level.path + u'.' + level.key;
}

// How much of the wanted path this one is; 0: it leads elsewhere.
qsizetype likeness(const QString &path, const QString &wanted)
{
    if (!wanted.startsWith(path))
        return 0;
    const bool ends =
        path.size() == wanted.size() || wanted[path.size()] == u'.' || wanted[path.size()] == u'[';
    return ends ? path.size() : 0;
}

} // namespace

int lineOf(QByteArrayView json, const QString &path)
{
    int line = 1;
    int found = 1;
    qsizetype best = 0;
    std::vector<Level> levels;
    const auto look = [&] {
        const qsizetype alike = levels.empty() ? 0 : likeness(pathOf(levels.back()), path);
        if (alike > best) {
            best = alike;
            found = line;
        }
    };
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            const qsizetype end = endOfString(json, at);
            qsizetype next = end;
            while (next < json.size() && text::isSpace(json[next]))
                ++next;
            if (!levels.empty() && !levels.back().isList && next < json.size() && json[next] == ':')
                levels.back().key = stringAt(json, at, end);
            look();
            at = end;
            continue;
        }
        if (c == '\n')
            ++line;
        else if (c == '{' || c == '[') {
            look();
            if (levels.empty())
                found = line;
            levels.push_back({levels.empty() ? QString() : pathOf(levels.back()), c == '['});
        } else if ((c == '}' || c == ']') && !levels.empty())
            levels.pop_back();
        else if (c == ',' && !levels.empty())
            ++levels.back().index;
        else if (text::isLetterOrDigit(c) || c == '-')
            look();
        ++at;
    }
    return found;
}

} // namespace broadsheet::publications
