#include "core/exchange/outlineextras.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::exchange {

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
           c == u'-' || c == u'.';
}

bool isInXml(QChar c) { return c >= u' ' ? c < QChar(0xFFFE) : c == u'\n' || c == u'\r' || c == u'\t'; }

} // namespace

Answers answers(const OutlineExtras &extras)
{
    if (extras.type.compare("HTML+XPath"_L1, Qt::CaseInsensitive) == 0)
        return Answers::Page;
    // "XML+XPath", "JSON+DotNotation", "HTML+XPath+JSON+DotNotation"; "JSONFeed" is a feed.
    return extras.type.contains(u'+') ? Answers::Other : Answers::Feed;
}

bool isFitExtra(const QString &name, const QString &value)
{
    const bool isName = !name.isEmpty() && name.size() <= longestExtraName &&
                        (name.front().isLetter() || name.front() == u'_') &&
                        std::all_of(name.begin(), name.end(), isNameCharacter);
    return isName && value.size() <= longestExtra && value.isValidUtf16() &&
           std::all_of(value.begin(), value.end(), isInXml);
}

QJsonObject toJson(const OutlineExtras &extras)
{
    QJsonObject attributes;
    for (auto one = extras.attributes.cbegin(); one != extras.attributes.cend(); ++one)
        attributes.insert(one.key(), one.value());
    return {{u"type"_s, extras.type}, {u"frss"_s, attributes}};
}

OutlineExtras extrasFromJson(const QJsonObject &json)
{
    OutlineExtras extras{json.value("type"_L1).toString(), {}};
    const QJsonObject attributes = json.value("frss"_L1).toObject();
    for (auto one = attributes.constBegin(); one != attributes.constEnd(); ++one) {
        if (isFitExtra(one.key(), one.value().toString()))
            extras.attributes.insert(one.key(), one.value().toString());
    }
    return extras;
}

} // namespace broadsheet::exchange
