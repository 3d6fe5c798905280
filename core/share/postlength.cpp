#include "core/share/postlength.h"

#include "core/text/plaintext.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace broadsheet::share {

namespace {

// Code points that X counts once; everything else counts two.
constexpr std::pair<char32_t, char32_t> light[] = {{0, 4351}, {8192, 8205}, {8208, 8223}, {8242, 8247}};

int weightOf(char32_t c)
{
    return std::any_of(std::begin(light), std::end(light),
                       [c](const auto &range) { return c >= range.first && c <= range.second; })
               ? 1
               : 2;
}

bool isEmoji(const QList<uint> &cluster)
{
    return std::any_of(cluster.begin(), cluster.end(),
                       [](uint c) { return c == 0xFE0F || c == 0x20E3 || (c >= 0x1F000 && c <= 0x1FAFF); });
}

// Calls `use` with each grapheme cluster (UAX 29).
void eachCluster(const QString &text, const std::function<void(const QString &)> &use)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        use(text.sliced(start, end - start));
        start = end;
    }
}

} // namespace

int postLength(const QString &text, Counting counting)
{
    int length = 0;
    switch (counting) {
    case Counting::Characters:
        length = static_cast<int>(text.toUcs4().size());
        break;
    case Counting::Graphemes:
        eachCluster(text, [&](const QString &) { ++length; });
        break;
    case Counting::Weighted:
        eachCluster(text.normalized(QString::NormalizationForm_C), [&](const QString &cluster) {
            const QList<uint> points = cluster.toUcs4();
            if (isEmoji(points)) {
                length += 2;
                return;
            }
            for (const uint c : points)
                length += weightOf(c);
        });
        break;
    }
    return length;
}

QString fitted(const QString &text, const std::function<bool(const QString &)> &fits)
{
    if (fits(text))
        return text;
    qsizetype good = 0;
    qsizetype bad = text.size();
    while (bad - good > 1) {
        const qsizetype middle = (good + bad) / 2;
        (fits(text::shortened(text, middle)) ? good : bad) = middle;
    }
    const QString result = text::shortened(text, good);
    return result.size() > 1 ? result : QString(); // "…" alone says nothing
}

} // namespace broadsheet::share
