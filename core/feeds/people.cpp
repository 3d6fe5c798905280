#include "core/feeds/people.h"

#include "core/text/plaintext.h"

namespace broadsheet::feeds {

namespace {

constexpr qsizetype longestLine = 1000; // characters
constexpr qsizetype mostAuthors = 100;  // of one item

bool isMailAddress(QStringView word)
{
    const qsizetype at = word.indexOf(u'@');
    return at > 0 && at == word.lastIndexOf(u'@') && word.indexOf(u'.', at) > at + 1 &&
           !word.contains(u' ') && !word.endsWith(u'.') && !word.contains(u'/');
}

// What is between the brackets, and the text without them.
struct Bracketed
{
    QString inside;
    QString outside;
};

Bracketed split(const QString &line, QChar open, QChar close)
{
    const qsizetype start = line.indexOf(open);
    const qsizetype end = line.lastIndexOf(close);
    if (start < 0 || end < start)
        return {{}, line};
    return {line.sliced(start + 1, end - start - 1).trimmed(),
            (line.first(start) + line.sliced(end + 1)).trimmed()};
}

QString withoutMailto(QString address)
{
    return address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? address.sliced(7) : address;
}

QString unquoted(const QString &name)
{
    return name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"') ? name.sliced(1, name.size() - 2)
                                                                           : name;
}

} // namespace

Author authorFromLine(QByteArrayView utf8)
{
    const QString written = QString::fromUtf8(utf8.first(std::min(utf8.size(), longestLine * 4)));
    // "<a@b.example>" is no tag.
    const Bracketed angle = split(written, u'<', u'>');
    if (isMailAddress(withoutMailto(angle.inside)))
        return {unquoted(text::squeezed(angle.outside)), {}, withoutMailto(angle.inside)};
    // Elements part words: <name>Ann Lee</name><email>a@b.example</email>
    const QString line =
        text::squeezed(text::plainFromHtml(QString(written).replace(u'<', QLatin1String(" <"))))
            .left(longestLine);
    const Bracketed round = split(line, u'(', u')');
    if (isMailAddress(withoutMailto(round.outside)))
        return {round.inside, {}, withoutMailto(round.outside)};
    if (isMailAddress(withoutMailto(round.inside)))
        return {unquoted(round.outside), {}, withoutMailto(round.inside)};
    // "a@b.example, Ann Lee" and "Ann Lee a@b.example"
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString bare =
            withoutMailto(word.endsWith(u',') || word.endsWith(u':') ? word.chopped(1) : word);
        if (isMailAddress(bare))
            return {unquoted(QString(line).remove(word).simplified()), {}, bare};
    }
    return {unquoted(line), {}, {}};
}

void addAuthor(QList<Author> &authors, const Author &author)
{
    const bool empty = author.name.isEmpty() && author.url.isEmpty() && author.email.isEmpty();
    if (!empty && authors.size() < mostAuthors && !authors.contains(author))
        authors.append(author);
}

} // namespace broadsheet::feeds
