#include "core/article/attributevalue.h"

#include "core/text/ascii.h"
#include "core/text/urls.h"

#include <algorithm>

namespace broadsheet::article {

namespace {

using policy::Value;
using Clean = std::optional<QByteArray>;

Clean someAddress(const QString &address) { return address.isEmpty() ? Clean() : Clean(address.toUtf8()); }

Clean webAddress(const QByteArray &value, const QString &base)
{
    // An empty address means the page itself, which is no picture and no source.
    if (text::trimmed(value).isEmpty())
        return {};
    return someAddress(text::resolveUrl(QString::fromUtf8(value), base));
}

Clean link(const QByteArray &value, const QString &base)
{
    const QByteArray address = text::trimmed(value).toByteArray();
    if (address.startsWith('#'))
        return address.size() > 1 && address.size() <= policy::longestId ? Clean(address) : Clean();
    return someAddress(text::resolveLink(QString::fromUtf8(value), base));
}

bool isDescriptor(QByteArrayView descriptor)
{
    if (descriptor.size() < 2 || descriptor.size() > 12)
        return false;
    const char unit = descriptor.back();
    const QByteArrayView number = descriptor.chopped(1);
    return (unit == 'w' || unit == 'x') && text::isDigit(number.front()) &&
           std::all_of(number.begin(), number.end(),
                       [&](char c) { return text::isDigit(c) || (unit == 'x' && c == '.'); });
}

// https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
Clean pictures(const QByteArray &value, const QString &base)
{
    QByteArrayList candidates;
    QByteArrayView rest = value;
    while (candidates.size() < policy::mostCandidates) {
        while (!rest.isEmpty() && (text::isSpace(rest.front()) || rest.front() == ','))
            rest = rest.sliced(1);
        if (rest.isEmpty())
            break;
        const auto addressEnd = std::find_if(rest.begin(), rest.end(), text::isSpace);
        QByteArrayView address(rest.begin(), addressEnd);
        rest = rest.sliced(address.size());
        QByteArrayView descriptor;
        if (!address.endsWith(',')) {
            const qsizetype comma = rest.indexOf(',');
            descriptor = text::trimmed(comma < 0 ? rest : rest.first(comma));
            rest = rest.sliced(comma < 0 ? rest.size() : comma + 1);
        }
        while (address.endsWith(','))
            address.chop(1);
        const Clean picture = webAddress(address.toByteArray(), base);
        if (picture && descriptor.isEmpty())
            candidates.append(*picture);
        else if (picture && isDescriptor(descriptor))
            candidates.append(*picture + ' ' + descriptor.toByteArray());
    }
    return candidates.isEmpty() ? Clean() : Clean(candidates.join(", "));
}

Clean id(const QByteArray &value)
{
    const auto isIdByte = [](char c) {
        return text::isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.' ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    if (value.isEmpty() || value.size() > policy::longestId ||
        !std::all_of(value.cbegin(), value.cend(), isIdByte))
        return {};
    const auto isMark = [](char c) { return text::isDigit(c) || c == '-'; };
    if (std::any_of(value.cbegin(), value.cend(), isMark))
        return value;
    const bool hidesProperty = value != text::lowered(value) || value.startsWith('_') ||
                               value.startsWith("on") || isOneOf(policy::reservedIds, value);
    return hidesProperty ? Clean() : Clean(value);
}

// The number in "640", "640px", " 640 "; none in "100%".
Clean number(const QByteArray &value, int least, int most)
{
    const QByteArrayView trimmed = text::trimmed(value);
    qsizetype end = trimmed.startsWith('-') ? 1 : 0;
    while (end < trimmed.size() && text::isDigit(trimmed[end]))
        ++end;
    bool ok = false;
    const int parsed = trimmed.first(end).toByteArray().toInt(&ok);
    if (!ok || parsed < least || parsed > most || trimmed.endsWith('%'))
        return {};
    return QByteArray::number(parsed);
}

Clean inBytes(const QByteArray &value, QByteArrayView others, qsizetype longest)
{
    const auto isAllowed = [&](char c) { return text::isLetterOrDigit(c) || others.contains(c); };
    const QByteArray trimmed = text::trimmed(value).toByteArray();
    const bool fits = !trimmed.isEmpty() && trimmed.size() <= longest &&
                      std::all_of(trimmed.cbegin(), trimmed.cend(), isAllowed);
    return fits ? Clean(trimmed) : Clean();
}

Clean oneOf(const QByteArray &value, policy::Names allowed)
{
    const QByteArray word = text::lowered(text::trimmed(value));
    return isOneOf(allowed, word) ? Clean(word) : Clean();
}

Clean words(const QByteArray &value)
{
    if (value.size() <= policy::longestWords)
        return value;
    return QString::fromUtf8(value).left(policy::longestWords / 4).toUtf8();
}

} // namespace

bool isOneOf(policy::Names names, QByteArrayView name)
{
    if (name.isEmpty())
        return false;
    const std::string_view wanted(name.data(), std::size_t(name.size()));
    for (std::size_t at = names.find(wanted); at != names.npos; at = names.find(wanted, at + 1)) {
        const std::size_t end = at + wanted.size();
        if ((at == 0 || names[at - 1] == ' ') && (end == names.size() || names[end] == ' '))
            return true;
    }
    return false;
}

std::optional<QByteArray> cleanValue(Value kind, const QByteArray &value, const QString &baseUrl)
{
    switch (kind) {
    case Value::Link:
        return link(value, baseUrl);
    case Value::WebAddress:
    case Value::Picture:
        return webAddress(value, baseUrl);
    case Value::Pictures:
        return pictures(value, baseUrl);
    case Value::Id:
        return id(value);
    case Value::Number:
        return number(value, 0, policy::largestNumber);
    case Value::Span:
        return number(value, 0, policy::mostCells);
    case Value::Integer:
        return number(value, -policy::largestNumber, policy::largestNumber);
    case Value::Language:
        return inBytes(value, "-", 35);
    case Value::Direction:
        return oneOf(value, "ltr rtl auto");
    case Value::ListType:
        return isOneOf("1 a A i I", value) ? Clean(value) : Clean();
    case Value::Scope:
        return oneOf(value, "row col rowgroup colgroup");
    case Value::TrackKind:
        return oneOf(value, "subtitles captions descriptions chapters");
    case Value::MediaQuery:
        return inBytes(value, " ():-,.%", 500);
    case Value::MimeType:
        return inBytes(value, " /-+.;=,", 100);
    case Value::Words:
        return words(value);
    case Value::Flag:
        return QByteArray("");
    }
    return {};
}

} // namespace broadsheet::article
