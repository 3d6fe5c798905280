#include "core/article/vocabulary.h"

#include "core/text/ascii.h"

#include <array>
#include <string_view>
#include <vector>

namespace broadsheet::article {

namespace {

struct Word
{
    std::string_view word; // lower case, anywhere in the name
    Traits traits;
};

constexpr Word words[] = {
    {"-ad-", Unlikely | Negative},
    {"ad-break", Unlikely},
    {"agegate", Unlikely},
    {"ai2html", Unlikely},
    {"and", MaybeStory},
    {"article", MaybeStory | Positive},
    {"author", Byline},
    {"banner", Unlikely | Negative},
    {"blog", Positive},
    {"body", MaybeStory | Positive},
    {"breadcrumbs", Unlikely},
    {"byline", Byline},
    {"column", MaybeStory},
    {"com-", Negative},
    {"combx", Unlikely | Negative},
    {"comment", Unlikely | Negative},
    {"community", Unlikely},
    {"contact", Negative},
    {"content", MaybeStory | Positive},
    {"cover-wrap", Unlikely},
    {"dateline", Byline},
    {"disqus", Unlikely},
    {"entry", Positive},
    {"extra", Unlikely},
    {"footer", Unlikely | Negative},
    {"gdpr", Unlikely | Negative},
    {"header", Unlikely},
    {"hidden", Negative},
    {"legends", Unlikely},
    {"main", MaybeStory | Positive},
    {"masthead", Negative},
    {"mathjax", MaybeStory},
    {"media", Negative},
    {"menu", Unlikely},
    {"meta", Negative},
    {"outbrain", Negative},
    {"page", Positive},
    {"pager", Unlikely},
    {"pagination", Unlikely | Positive},
    {"popup", Unlikely},
    {"post", Positive},
    {"promo", Negative},
    {"related", Unlikely | Negative},
    {"remark", Unlikely},
    {"replies", Unlikely},
    {"rss", Unlikely},
    {"scroll", Negative},
    {"shadow", MaybeStory},
    {"share", Negative},
    {"shopping", Negative},
    {"shoutbox", Unlikely | Negative},
    {"sidebar", Unlikely | Negative},
    {"skyscraper", Unlikely | Negative},
    {"social", Unlikely},
    {"sponsor", Unlikely | Negative},
    {"story", Positive},
    {"supplemental", Unlikely},
    {"tags", Negative},
    {"text", Positive},
    {"widget", Negative},
    {"writtenby", Byline},
    {"yom-remote", Unlikely},
};

// Words that count only when nothing but a break of the name is around them.
constexpr Word wholeWords[] = {
    {"hid", Negative},
    {"share", Sharing},
    {"sharedaddy", Sharing},
};

bool isBreak(char c) { return !text::isLetterOrDigit(c); }

Traits wholeWordsOf(QByteArrayView name)
{
    Traits traits = 0;
    for (const Word &row : wholeWords) {
        const QByteArrayView word(row.word.data(), qsizetype(row.word.size()));
        for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            if ((at == 0 || isBreak(name[at - 1])) && (end == name.size() || isBreak(name[end])))
                traits |= row.traits;
        }
    }
    return traits;
}

// Words by their first letter.
using Index = std::array<std::vector<const Word *>, 128>;

Index indexed()
{
    Index index;
    for (const Word &row : words)
        index[std::size_t(row.word.front())].push_back(&row);
    return index;
}

constexpr qsizetype longestName = 512; // a longer one is no name but a program's

Traits read(const QByteArray &written)
{
    static const Index index = indexed();
    const QByteArray name =
        text::lowered(QByteArrayView(written).first(std::min(written.size(), longestName)));
    const std::string_view whole(name.constData(), std::size_t(name.size()));
    Traits traits = wholeWordsOf(name);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        const auto first = static_cast<unsigned char>(whole[at]);
        if (first >= index.size())
            continue;
        for (const Word *row : index[first]) {
            if (whole.substr(at, row->word.size()) == row->word)
                traits |= row->traits;
        }
    }
    return traits;
}

} // namespace

Traits Vocabulary::ofName(const QByteArray &name)
{
    if (name.isEmpty())
        return 0;
    const auto known = m_known.constFind(name);
    return known != m_known.constEnd() ? *known : *m_known.insert(name, read(name));
}

Traits Vocabulary::of(const markup::HtmlNode &node)
{
    Traits traits = 0;
    for (const markup::HtmlAttribute &one : node.attributes) {
        if (one.name == "class" || one.name == "id")
            traits |= ofName(one.value);
    }
    return traits;
}

int Vocabulary::weight(const markup::HtmlNode &node)
{
    constexpr int step = 25;
    int weight = 0;
    for (const markup::HtmlAttribute &one : node.attributes) {
        if (one.name != "class" && one.name != "id")
            continue;
        const Traits traits = ofName(one.value);
        weight += (traits & Positive ? step : 0) - (traits & Negative ? step : 0);
    }
    return weight;
}

} // namespace broadsheet::article
