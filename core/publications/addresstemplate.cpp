#include "core/publications/addresstemplate.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

constexpr qsizetype mostSegments = 20;

QStringList segmentsOf(const QString &path)
{
    const QString whole = path.endsWith(u'/') ? path.chopped(1) : path;
    return whole.isEmpty() ? QStringList() : whole.sliced(1).split(u'/');
}

} // namespace

std::optional<AddressTemplate> AddressTemplate::parse(const QString &text)
{
    if (!text.startsWith(u'/'))
        return {};
    AddressTemplate result;
    for (const QString &written : segmentsOf(text)) {
        const qsizetype open = written.indexOf(u'{');
        const qsizetype close = written.indexOf(u'}');
        Segment segment{written, Name::None, {}};
        if (open >= 0 || close >= 0) {
            const QString name =
                open >= 0 && close > open ? written.sliced(open + 1, close - open - 1) : QString();
            segment.before = written.left(open);
            segment.name = name == u"edition"_s ? Name::Edition : Name::Anything;
            segment.after = written.mid(close + 1);
            if (name.isEmpty() || name.contains(u'{') || segment.after.contains(u'{') ||
                segment.after.contains(u'}'))
                return {};
        }
        result.m_segments.append(segment);
    }
    if (result.m_segments.isEmpty() || result.m_segments.size() > mostSegments)
        return {};
    return result;
}

bool AddressTemplate::fits(const Segment &segment, QStringView text)
{
    if (segment.name == Name::None)
        return text == segment.before;
    if (text.size() <= segment.before.size() + segment.after.size() || !text.startsWith(segment.before) ||
        !text.endsWith(segment.after))
        return false;
    const QStringView middle = text.sliced(segment.before.size()).chopped(segment.after.size());
    return segment.name == Name::Anything ||
           (middle.size() >= 2 && middle.size() <= 3 &&
            std::all_of(middle.begin(), middle.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }));
}

bool AddressTemplate::matches(const QString &address) const
{
    const QStringList segments = segmentsOf(QUrl(address).path(QUrl::FullyEncoded));
    return segments.size() == m_segments.size() &&
           std::equal(m_segments.begin(), m_segments.end(), segments.begin(), fits);
}

QList<AddressTemplate> templatesOf(const QStringList &written)
{
    QList<AddressTemplate> list;
    for (const QString &one : written) {
        if (const auto pattern = AddressTemplate::parse(one))
            list.append(*pattern);
    }
    return list;
}

bool matchesAny(const QList<AddressTemplate> &templates, const QString &address)
{
    return std::any_of(templates.begin(), templates.end(),
                       [&](const AddressTemplate &one) { return one.matches(address); });
}

} // namespace broadsheet::publications
