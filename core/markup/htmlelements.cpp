#include "core/markup/htmlelements.h"

#include <QHash>

#include <string_view>

namespace broadsheet::markup {

namespace {

using Names = std::string_view;

struct Traits
{
    ElementTrait trait;
    Names names;
};

constexpr Names scopeEnds = "applet caption marquee object table td template th";

constexpr Traits traitTable[] = {
    {IsVoid, "area base br col embed hr img input link meta param source track wbr"},
    {IsUncounted, "html head body"},
    {IsFormatting, "a b big code em font i nobr s small strike strong tt u"},
    {IsInTable, "caption col colgroup table tbody td tfoot th thead tr"},
    {IsLeftOut, "frame frameset isindex style"},
    {IsBreakout,
     "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing "
     "menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"},
    {IsRenamed, "image listing plaintext xmp"},
    {StopsEndTags, scopeEnds},
    {StopsTableEndTags, "table template"},
};

struct Implied
{
    Names starts;
    Names ends;
    Names stopsAt;
};

constexpr Implied impliedEnds[impliedEndRules] = {
    {"address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure "
     "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul",
     "p", scopeEnds},
    {"li", "li", "ul ol menu applet caption marquee object table td template th"},
    {"dd dt", "dd dt", "dl applet caption marquee object table td template th"},
    {"a", "a", scopeEnds},
    {"option optgroup", "option", "select"},
    {"td th", "td th", "tr table template"},
    {"tr", "tr", "table template"},
    {"tbody tfoot thead", "tbody tfoot thead tr", "table template"},
};

template <typename Visit>
void eachOf(Names names, Visit visit)
{
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        visit(QByteArray::fromRawData(names.data(), qsizetype(end)));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
}

QHash<QByteArray, ElementRules> allRules()
{
    QHash<QByteArray, ElementRules> rules;
    for (const Traits &row : traitTable)
        eachOf(row.names, [&](const QByteArray &name) { rules[name].traits |= row.trait; });
    for (int rule = 0; rule < impliedEndRules; ++rule) {
        const auto bit = quint8(1U << rule);
        eachOf(impliedEnds[rule].starts, [&](const QByteArray &n) { rules[n].traits |= startsRule(rule); });
        eachOf(impliedEnds[rule].ends, [&](const QByteArray &n) { rules[n].endedBy |= bit; });
        eachOf(impliedEnds[rule].stopsAt, [&](const QByteArray &n) { rules[n].stops |= bit; });
    }
    return rules;
}

} // namespace

ElementRules rulesOf(const QByteArray &name)
{
    static const QHash<QByteArray, ElementRules> rules = allRules();
    return rules.value(name);
}

QByteArray modernName(const QByteArray &name) { return name == "image" ? "img" : "pre"; }

bool isHeading(QByteArrayView name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

} // namespace broadsheet::markup
