#include "core/exchange/frontmatter.h"

#include "core/text/encoding.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

// A JSON document is an array or an object, so a value comes in an array of its own.
QByteArray jsonOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QJsonValue fromJson(const QByteArray &json)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + json + ']').array();
    return array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}

QJsonValue scalarOf(const QByteArray &written)
{
    if (const QJsonValue json = fromJson(written); !json.isUndefined())
        return json;
    if (written.size() >= 2 && written.startsWith('\'') && written.endsWith('\''))
        return QString::fromUtf8(written.sliced(1).chopped(1).replace("''", "'"));
    const qsizetype comment = written.indexOf(" #");
    return QString::fromUtf8(written.first(comment < 0 ? written.size() : comment).trimmed());
}

// "[one, two]" as people write it.
QJsonValue valueOf(const QByteArray &written)
{
    const QJsonValue scalar = scalarOf(written);
    if (!scalar.isString() || !written.startsWith('[') || !written.endsWith(']'))
        return scalar;
    QJsonArray list;
    for (const QByteArray &one : written.sliced(1).chopped(1).split(',')) {
        if (!one.trimmed().isEmpty())
            list.append(scalarOf(one.trimmed()));
    }
    return list;
}

// The lines between the two rules.
QList<QByteArray> linesOf(QByteArrayView file)
{
    const QByteArrayView text = text::withoutMark(file);
    const QByteArray head =
        text.first(std::min(text.size(), largestFrontMatter)).toByteArray().replace('\r', "");
    const qsizetype end = head.startsWith("---\n") ? head.indexOf("\n---", 3) : -1;
    return end < 4 ? QList<QByteArray>() : head.sliced(4, end - 4).split('\n').mid(0, mostFrontMatterLines);
}

} // namespace

QByteArray frontMatter(const QList<std::pair<QLatin1String, QJsonValue>> &values)
{
    QByteArray text = "---\n";
    for (const auto &[key, value] : values) {
        if (!isEmpty(value))
            text += QByteArray(key.data(), key.size()) + ": " + jsonOf(value) + '\n';
    }
    return text + "---\n";
}

QJsonObject readFrontMatter(QByteArrayView file)
{
    QJsonObject values;
    QString listed; // the key whose list goes on in lines of its own
    for (const QByteArray &line : linesOf(file)) {
        const QByteArray text = line.trimmed();
        if (text.startsWith("- ") && !listed.isEmpty()) {
            QJsonArray list = values.value(listed).toArray();
            list.append(scalarOf(text.sliced(2).trimmed()));
            values.insert(listed, list);
            continue;
        }
        const qsizetype colon = line.startsWith(' ') ? -1 : text.indexOf(':');
        if (colon <= 0)
            continue;
        const QString key = QString::fromUtf8(text.first(colon)).trimmed();
        const QByteArray value = text.sliced(colon + 1).trimmed();
        listed = value.isEmpty() ? key : QString();
        if (!value.isEmpty())
            values.insert(key, valueOf(value));
    }
    return values;
}

} // namespace broadsheet::exchange
