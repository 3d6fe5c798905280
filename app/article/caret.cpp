#include "app/article/caret.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::caret {

namespace {

// A link the caret is in has the keyboard, so that Enter follows it and its name is read out.
const char16_t walk[] = uR"((function (alter, direction, by) {
    const selection = getSelection();
    const margin = 48;
    const sign = () => {
        const there = document.getElementById('broadsheet-caret');
        if (there)
            return there;
        const made = document.createElement('div');
        made.id = 'broadsheet-caret';
        made.setAttribute('aria-hidden', 'true');
        document.documentElement.append(made);
        return made;
    };
    const boxOf = (node, offset) => {
        const range = document.createRange();
        range.setStart(node, offset);
        const box = range.getClientRects()[0];
        if (box)
            return box;
        const next = node.childNodes[offset] || node;
        return (next.nodeType === 1 ? next : next.parentElement).getBoundingClientRect();
    };
    const firstSeenIn = (root) => {
        const all = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = all.nextNode(); node; node = all.nextNode()) {
            const start = node.data.search(/\S/);
            const box = start < 0 ? null : boxOf(node, start);
            if (box && box.height > 0 && box.top >= 0) {
                selection.collapse(node, start);
                return true;
            }
        }
        return false;
    };
    const toFirstSeen = () => {
        const text = document.querySelector('.text');
        return text && firstSeenIn(text) || firstSeenIn(document.body);
    };
    const toSign = () => {
        const box = sign().getBoundingClientRect();
        const range = box.height > 0 ? document.caretRangeFromPoint(box.left, box.top + box.height / 2) : null;
        if (range)
            selection.collapse(range.startContainer, range.startOffset);
        else
            toFirstSeen();
    };
    if (!selection.focusNode)
        toSign();
    if (alter && selection.focusNode)
        selection.modify(alter, direction, by);
    if (!selection.focusNode)
        return;
    let box = boxOf(selection.focusNode, selection.focusOffset);
    if (box.top < margin)
        scrollBy(0, box.top - margin);
    else if (box.bottom > innerHeight - margin)
        scrollBy(0, box.bottom - innerHeight + margin);
    box = boxOf(selection.focusNode, selection.focusOffset);
    Object.assign(sign().style, {left: box.left + scrollX + 'px', top: box.top + scrollY + 'px', height: box.height + 'px'});
    if (alter === 'extend')
        return;
    const around = selection.focusNode.nodeType === 1 ? selection.focusNode : selection.focusNode.parentElement;
    const link = around.closest('a[href]');
    if (link)
        link.focus({preventScroll: true});
    else if (document.activeElement && document.activeElement !== document.body)
        document.activeElement.blur();
})('%1', '%2', '%3'))";

const char16_t end[] = uR"((function () {
    const sign = document.getElementById('broadsheet-caret');
    if (sign)
        sign.remove();
    if (getSelection().isCollapsed)
        getSelection().empty();
})())";

struct Step
{
    QKeySequence::StandardKey key;
    QLatin1String alter;
    QLatin1String direction; // left and right as they are seen, whichever way the text runs
    QLatin1String by;
};

constexpr Step steps[] = {
    {QKeySequence::MoveToNextChar, "move"_L1, "right"_L1, "character"_L1},
    {QKeySequence::MoveToPreviousChar, "move"_L1, "left"_L1, "character"_L1},
    {QKeySequence::MoveToNextWord, "move"_L1, "right"_L1, "word"_L1},
    {QKeySequence::MoveToPreviousWord, "move"_L1, "left"_L1, "word"_L1},
    {QKeySequence::MoveToNextLine, "move"_L1, "forward"_L1, "line"_L1},
    {QKeySequence::MoveToPreviousLine, "move"_L1, "backward"_L1, "line"_L1},
    {QKeySequence::MoveToStartOfLine, "move"_L1, "backward"_L1, "lineboundary"_L1},
    {QKeySequence::MoveToEndOfLine, "move"_L1, "forward"_L1, "lineboundary"_L1},
    {QKeySequence::MoveToStartOfBlock, "move"_L1, "backward"_L1, "paragraphboundary"_L1},
    {QKeySequence::MoveToEndOfBlock, "move"_L1, "forward"_L1, "paragraphboundary"_L1},
    {QKeySequence::MoveToStartOfDocument, "move"_L1, "backward"_L1, "documentboundary"_L1},
    {QKeySequence::MoveToEndOfDocument, "move"_L1, "forward"_L1, "documentboundary"_L1},
    {QKeySequence::SelectNextChar, "extend"_L1, "right"_L1, "character"_L1},
    {QKeySequence::SelectPreviousChar, "extend"_L1, "left"_L1, "character"_L1},
    {QKeySequence::SelectNextWord, "extend"_L1, "right"_L1, "word"_L1},
    {QKeySequence::SelectPreviousWord, "extend"_L1, "left"_L1, "word"_L1},
    {QKeySequence::SelectNextLine, "extend"_L1, "forward"_L1, "line"_L1},
    {QKeySequence::SelectPreviousLine, "extend"_L1, "backward"_L1, "line"_L1},
    {QKeySequence::SelectStartOfLine, "extend"_L1, "backward"_L1, "lineboundary"_L1},
    {QKeySequence::SelectEndOfLine, "extend"_L1, "forward"_L1, "lineboundary"_L1},
    {QKeySequence::SelectStartOfBlock, "extend"_L1, "backward"_L1, "paragraphboundary"_L1},
    {QKeySequence::SelectEndOfBlock, "extend"_L1, "forward"_L1, "paragraphboundary"_L1},
    {QKeySequence::SelectStartOfDocument, "extend"_L1, "backward"_L1, "documentboundary"_L1},
    {QKeySequence::SelectEndOfDocument, "extend"_L1, "forward"_L1, "documentboundary"_L1},
};

} // namespace

QString place() { return QString::fromUtf16(walk).arg(QString(), QString(), QString()); }

QString leave() { return QString::fromUtf16(end); }

QString step(const QKeyEvent &key)
{
    const auto *found = std::find_if(std::begin(steps), std::end(steps),
                                     [&](const Step &one) { return key.matches(one.key); });
    return found == std::end(steps) ? QString()
                                    : QString::fromUtf16(walk).arg(found->alter, found->direction, found->by);
}

} // namespace broadsheet::caret
