#include "core/pages/standfirst.h"

#include "core/text/plaintext.h"

#include <algorithm>

namespace broadsheet::pages {

namespace {

constexpr qsizetype opening = 60; // letters by which a text is known

QString lettersOf(const QString &text)
{
    QString letters;
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
                 [](QChar one) { return one.isLetterOrNumber(); });
    return letters.toCaseFolded();
}

// As blogs' programs shorten a text: "… and so on…", "[...]".
bool breaksOff(QStringView summary)
{
    if (summary.endsWith(u']'))
        summary.chop(1);
    return summary.endsWith(u'…') || summary.endsWith(u"...");
}

} // namespace

QString standfirstOf(const Item &item, const QString &plain)
{
    const QString summary = text::squeezed(item.summary);
    if (summary.size() > longestStandfirst || plain.isEmpty())
        return {};
    const QString letters = lettersOf(summary);
    // What breaks off was shortened by a program, which also takes captions and headings along.
    const QString begins = breaksOff(summary) ? letters.left(opening) : letters;
    const bool repeats =
        lettersOf(plain.left(3 * longestStandfirst)).contains(begins) || letters == lettersOf(item.title);
    return repeats ? QString() : summary;
}

} // namespace broadsheet::pages
