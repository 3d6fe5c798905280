#include "app/article/notescripts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace broadsheet::notescripts {

namespace {

// Elements that are alike are gone into, down to the paragraph that differs, so that no picture is loaded
// anew. A link of the list that had the keyboard and is gone leaves it to the list's heading.
const char16_t replace[] = uR"((function ([html]) {
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    const shell = element => element.cloneNode(false).outerHTML;
    const isOfText = element => element.matches('mark, .notesign');
    const adopt = (old, wanted) => {
        if (old.isEqualNode(wanted))
            return;
        const nodes = [...wanted.childNodes];
        const alike = shell(old) === shell(wanted) && old.childNodes.length === nodes.length &&
            [...old.childNodes].every((child, i) => child.nodeType === nodes[i].nodeType &&
                (child.nodeType === 1 ? !isOfText(child) && !isOfText(nodes[i]) : child.isEqualNode(nodes[i])));
        if (!alike)
            return old.replaceWith(wanted.cloneNode(true));
        const children = [...wanted.children];
        [...old.children].forEach((child, i) => adopt(child, children[i]));
    };
    const focused = document.activeElement ? document.activeElement.closest('.notes a') : null;
    const address = focused ? focused.getAttribute('href') : '';
    const top = scrollY;
    const text = document.querySelector('.text');
    const freshText = fresh.querySelector('.text');
    if (text && freshText)
        adopt(text, freshText);
    const list = document.querySelector('.notes');
    const freshList = fresh.querySelector('.notes');
    if (list && freshList)
        list.replaceWith(freshList);
    else if (list)
        list.remove();
    else if (freshList)
        document.querySelector('main > article').after(freshList);
    getSelection().empty(); // what was selected is other nodes now
    scrollTo(0, top);
    if (focused && freshList) {
        const again = [...freshList.querySelectorAll('a')].find(link => link.getAttribute('href') === address);
        (again || freshList.querySelector('h2')).focus({preventScroll: true});
    }
})(%1))";

const char16_t follow[] = uR"((function (found) {
    const mark = found && !found.closest('a') ? found.closest('mark[id^=broadsheet-note-]') : null;
    if (mark)
        location.hash = '#broadsheet-notes-' + mark.id.split('-')[2];
})(document.elementFromPoint(%1, %2)))";

} // namespace

QString replaceNotes(const QByteArray &html)
{
    // A JSON array of strings is one in JavaScript too.
    const QJsonArray values = {QString::fromUtf8(html)};
    return QString::fromUtf16(replace).arg(
        QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
}

QString followMark(const QPoint &at) { return QString::fromUtf16(follow).arg(at.x()).arg(at.y()); }

} // namespace broadsheet::notescripts
