#include "core/markup/selectors.h"

#include "core/markup/selectorprogram.h"
#include "core/text/ascii.h"

#include <algorithm>

namespace broadsheet::markup {

namespace {

// A place on the way down the tree.
struct Place
{
    HtmlNode *node;
    quint64 here = 0;  // steps that end at this element
    quint64 above = 0; // or at one around it
    int child = 0;     // which of its parent's elements it is; 1 is the first
    int children = 0;  // elements within it that were passed
};

bool holdsWord(QByteArrayView list, QByteArrayView word)
{
    for (qsizetype begin = 0; begin < list.size();) {
        qsizetype end = begin;
        while (end < list.size() && !text::isSpace(list[end]))
            ++end;
        if (end > begin && list.sliced(begin, end - begin) == word)
            return true;
        begin = end + 1;
    }
    return false;
}

bool isNth(const Condition &condition, int child)
{
    const int away = child - condition.offset;
    return condition.step == 0 ? away == 0 : away % condition.step == 0 && away / condition.step >= 0;
}

const QByteArray *attributeOf(const HtmlNode &node, QByteArrayView name)
{
    for (const HtmlAttribute &one : node.attributes) {
        if (one.name == name)
            return &one.value;
    }
    return nullptr;
}

bool matches(const Compound &compound, const Place &place, bool isScope);

bool holds(const Condition &condition, const Place &place, bool isScope)
{
    using Kind = Condition::Kind;
    switch (condition.kind) {
    case Kind::Scope:
        return isScope;
    case Kind::NthChild:
        return isNth(condition, place.child);
    case Kind::Not:
        return std::none_of(condition.none.begin(), condition.none.end(),
                            [&](const Compound &one) { return matches(one, place, isScope); });
    default:
        break;
    }
    const QByteArrayView name = condition.kind == Kind::Id      ? QByteArrayView("id")
                                : condition.kind == Kind::Class ? QByteArrayView("class")
                                                                : QByteArrayView(condition.name);
    const QByteArray *const value = attributeOf(*place.node, name);
    if (value == nullptr)
        return false;
    const bool asks = !condition.value.isEmpty(); // nothing begins with nothing, the standard says
    switch (condition.kind) {
    case Kind::Id:
    case Kind::Equals:
        return *value == condition.value;
    case Kind::Begins:
        return asks && value->startsWith(condition.value);
    case Kind::Ends:
        return asks && value->endsWith(condition.value);
    case Kind::Holds:
        return asks && value->contains(condition.value);
    case Kind::Class:
    case Kind::Word:
        return asks && holdsWord(*value, condition.value);
    default:
        return true; // Has
    }
}

bool matches(const Compound &compound, const Place &place, bool isScope)
{
    return (compound.tag.isEmpty() || place.node->name == QByteArrayView(compound.tag)) &&
           std::all_of(compound.conditions.begin(), compound.conditions.end(),
                       [&](const Condition &one) { return holds(one, place, isScope); });
}

bool asksForScope(const Compound &compound)
{
    return std::any_of(compound.conditions.begin(), compound.conditions.end(),
                       [](const Condition &one) { return one.kind == Condition::Kind::Scope; });
}

// Which steps end at this element. One of an outer element's steps is the step before, so a walk from the top
// needs no way back up.
quint64 stepsAt(const SelectorProgram &program, const Place &place, const Place *parent)
{
    using After = SelectorProgram::After;
    quint64 here = 0;
    for (std::size_t i = 0; i < program.steps.size(); ++i) {
        const SelectorProgram::Step &step = program.steps[i];
        if (parent == nullptr && !asksForScope(step.compound))
            continue;
        if (step.after != After::Nothing) {
            const quint64 before = quint64(1) << (i - 1);
            const quint64 around = parent == nullptr             ? 0
                                   : step.after == After::Parent ? parent->here
                                                                 : parent->here | parent->above;
            if ((around & before) == 0)
                continue;
        }
        if (matches(step.compound, place, parent == nullptr))
            here |= quint64(1) << i;
    }
    return here;
}

quint64 lastSteps(const SelectorProgram &program)
{
    quint64 last = 0;
    for (std::size_t i = 0; i < program.steps.size(); ++i)
        last |= program.steps[i].isLast ? quint64(1) << i : 0;
    return last;
}

HtmlNode *nextElementFrom(HtmlNode *node)
{
    while (node != nullptr && node->isText())
        node = node->next;
    return node;
}

} // namespace

Result<Selector> Selector::parse(QByteArrayView utf8)
{
    static_assert(mostSteps <= 64);
    Result<SelectorProgram> program = parseSelector(utf8);
    if (!program)
        return program.error();
    Selector selector;
    selector.m_program = std::make_shared<const SelectorProgram>(std::move(*program));
    return selector;
}

QList<HtmlNode *> Selector::all(HtmlNode *top, qsizetype most) const
{
    QList<HtmlNode *> found;
    if (!m_program || top->isText())
        return found;
    const quint64 last = lastSteps(*m_program);
    std::vector<Place> path{Place{top}};
    path.back().here = stepsAt(*m_program, path.back(), nullptr);
    if ((path.back().here & last) != 0)
        found.append(top);
    HtmlNode *next = nextElementFrom(top->firstChild);
    while (found.size() < most) {
        if (next == nullptr) { // up again
            next = path.size() > 1 ? nextElementFrom(path.back().node->next) : nullptr;
            path.pop_back();
            if (path.empty())
                break;
            continue;
        }
        Place &parent = path.back();
        Place place{next, 0, parent.here | parent.above, ++parent.children};
        place.here = stepsAt(*m_program, place, &parent);
        if ((place.here & last) != 0)
            found.append(next);
        next = nextElementFrom(next->firstChild);
        path.push_back(place);
    }
    return found;
}

HtmlNode *Selector::first(HtmlNode *top) const { return all(top, 1).value(0); }

} // namespace broadsheet::markup
