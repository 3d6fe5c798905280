#include "core/pages/standfirst.h"

#include "core/text/plaintext.h"

#include <algorithm>

namespace broadsheet::pages {

namespace {

QString lettersOf(const QString &text)
{
    QString letters;
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
                 [](QChar one) { return one.isLetterOrNumber(); });
    return letters.toCaseFolded();
}

} // namespace

QString standfirstOf(const Item &item, const QString &plain)
{
    const QString summary = text::squeezed(item.summary);
    if (summary.size() > longestStandfirst || plain.isEmpty())
        return {};
    const QString letters = lettersOf(summary);
    const bool repeats =
        lettersOf(plain.left(3 * longestStandfirst)).contains(letters) || letters == lettersOf(item.title);
    return repeats ? QString() : summary;
}

} // namespace broadsheet::pages
