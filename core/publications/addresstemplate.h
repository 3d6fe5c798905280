// Templates of paths, "/{edition}/post/{id}": which pages of a newspaper are stories. A name in braces stands
// for one or more characters but a slash; {edition} for a language as it stands in paths, two or three small
// letters. No expressions: matching costs one pass.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace broadsheet::publications {

class AddressTemplate final
{
public:
    // None when it is no template: it does not begin with "/", has an empty or unclosed name, or two names in
    // one segment.
    static std::optional<AddressTemplate> parse(const QString &text);

    // By the path alone, a slash at its end aside; host, query and fragment do not count.
    bool matches(const QString &address) const;

private:
    enum class Name { None, Anything, Edition };
    struct Segment
    {
        QString before; // the name, or all there is
        Name name = Name::None;
        QString after;
    };
    static bool fits(const Segment &segment, QStringView text);

    QList<Segment> m_segments;
};

// What is no template is left out.
QList<AddressTemplate> templatesOf(const QStringList &written);
bool matchesAny(const QList<AddressTemplate> &templates, const QString &address);

} // namespace broadsheet::publications
