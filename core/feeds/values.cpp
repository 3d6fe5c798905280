#include "core/feeds/values.h"

#include "core/text/ascii.h"
#include "core/text/entities.h"
#include "core/text/plaintext.h"
#include "core/text/tags.h"

using namespace Qt::StringLiterals;

namespace broadsheet::feeds {

namespace {

constexpr qsizetype mostCategories = 500;  // of one item
constexpr qsizetype mostAttachments = 500; // of one item
constexpr qsizetype longestLine = 10'000;  // characters of a title, a name, a category
constexpr qint64 longestDuration = 365LL * 24 * 3600;

bool isHtml(const RawText &text)
{
    if (text.kind != RawText::Kind::Unknown)
        return text.kind != RawText::Kind::Plain;
    return text.value.contains('<') && text::looksLikeHtml(text.value);
}

} // namespace

QString plainOf(const RawText &text)
{
    if (isHtml(text))
        return text::plainFromHtml(text.value);
    if (text.kind == RawText::Kind::Unknown && text.value.contains('&'))
        return text::squeezed(QByteArrayView(text::decodeEntities(text.value)));
    return text::squeezed(QByteArrayView(text.value));
}

QString lineOf(const RawText &text)
{
    QString line = plainOf(text);
    line.replace(u'\n', u' ');
    line.truncate(longestLine);
    return line;
}

QString nameOf(const RawText &text)
{
    if (text.kind != RawText::Kind::Unknown)
        return lineOf(text);
    return lineOf({text.value, RawText::Kind::Plain, {}, {}});
}

QString htmlOf(const RawText &text)
{
    if (text.kind != RawText::Kind::Plain)
        return QString::fromUtf8(text.value);
    QByteArray escaped;
    text::appendEscaped(escaped, text::trimmed(text.value));
    return QString::fromUtf8(escaped);
}

const RawText &firstOf(const Raw &raw, std::span<const Fact> facts)
{
    for (const Fact fact : facts) {
        if (!raw[fact].value.isEmpty())
            return raw[fact];
    }
    static const RawText nothing;
    return nothing;
}

qint64 numberOf(QByteArrayView text, qint64 most)
{
    text = text::trimmed(text);
    qint64 number = text.isEmpty() ? -1 : 0;
    for (const char c : text) {
        if (!text::isDigit(c) || number > most)
            return -1;
        number = number * 10 + (c - '0');
    }
    return number > most ? -1 : number;
}

qint64 secondsOf(QByteArrayView text)
{
    qint64 seconds = 0;
    text = text::trimmed(text);
    while (!text.isEmpty()) {
        const qsizetype colon = text.indexOf(':');
        QByteArrayView part = colon < 0 ? text : text.first(colon);
        if (const qsizetype point = part.indexOf('.'); colon < 0 && point > 0)
            part = part.first(point);
        const qint64 number = numberOf(part, longestDuration);
        if (number < 0 || seconds > longestDuration)
            return -1;
        seconds = seconds * 60 + number;
        if (colon < 0)
            return seconds > longestDuration ? -1 : seconds;
        text = text.sliced(colon + 1);
    }
    return -1;
}

void addCategory(Raw &raw, const QString &category)
{
    if (category.isEmpty() || raw.categories.size() >= mostCategories)
        return;
    const QString key = category.toLower();
    if (raw.knownCategories.contains(key))
        return;
    raw.knownCategories.insert(key);
    raw.categories.append(category);
}

void addCategories(Raw &raw, const RawText &withCommas)
{
    for (const QString &category : lineOf(withCommas).split(u',', Qt::SkipEmptyParts))
        addCategory(raw, category.trimmed());
}

void addAttachment(Raw &raw, const Attachment &attachment)
{
    if (attachment.url.isEmpty() || raw.attachments.size() >= mostAttachments ||
        raw.knownAttachments.contains(attachment.url))
        return;
    raw.knownAttachments.insert(attachment.url);
    raw.attachments.append(attachment);
}

void offerImage(Raw &raw, const QString &address, int rank)
{
    if (address.isEmpty() || rank <= raw.imageRank)
        return;
    raw.image = address;
    raw.imageRank = rank;
}

} // namespace broadsheet::feeds
