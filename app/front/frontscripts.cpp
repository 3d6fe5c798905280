#include "app/front/frontscripts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace broadsheet::frontscripts {

namespace {

const char16_t replace[] = uR"((function ([html]) {
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    const link = id => document.querySelector('[data-story="' + id + '"] .headline');
    const idOf = element => element && element.closest('[data-story]') ? element.closest('[data-story]').dataset.story : '';
    const focused = idOf(document.activeElement);
    let anchor = null;
    if (scrollY > 8)
        anchor = [...document.querySelectorAll('[data-story]')].find(story => story.getBoundingClientRect().bottom > 0);
    const id = anchor ? anchor.dataset.story : '';
    const before = anchor ? anchor.getBoundingClientRect().top : 0;
    const scrolled = scrollY;
    document.documentElement.lang = fresh.documentElement.lang;
    document.documentElement.dir = fresh.documentElement.dir;
    document.title = fresh.title;
    document.body.replaceWith(fresh.body);
    scrollTo(0, scrolled);
    const there = id ? document.querySelector('[data-story="' + id + '"]') : null;
    if (there)
        scrollBy(0, there.getBoundingClientRect().top - before);
    if (focused && link(focused))
        link(focused).focus({preventScroll: true});
})(%1))";

const char16_t move[] = uR"((function (steps, among) {
    const all = [...document.querySelectorAll(among)];
    const stories = [...document.querySelectorAll('[data-story]')];
    const here = document.activeElement ? document.activeElement.closest('[data-story]') : null;
    let at = -1;
    if (here) {
        const place = stories.indexOf(here);
        const order = all.map(link => stories.indexOf(link.closest('[data-story]')));
        at = steps > 0 ? order.findIndex(one => one > place) : order.filter(one => one < place).length - 1;
    } else if (steps > 0) {
        at = all.findIndex(link => link.getBoundingClientRect().top >= 0);
    } else {
        at = all.filter(link => link.getBoundingClientRect().top < innerHeight).length - 1;
    }
    if (at < 0)
        return '';
    const story = all[at].closest('[data-story]');
    all[at].focus({preventScroll: true});
    const box = story.getBoundingClientRect();
    if (story === stories[0])
        scrollTo(0, 0);
    else if (box.top < 12)
        scrollBy(0, box.top - 24);
    else if (box.bottom > innerHeight - 12)
        scrollBy(0, Math.min(box.top - 24, box.bottom - innerHeight + 24));
    return story.dataset.story;
})(%1, '%2'))";

const char16_t focused[] = uR"((function () {
    const story = document.activeElement ? document.activeElement.closest('[data-story]') : null;
    return story ? story.dataset.story : '';
})())";

} // namespace

QString replacePage(const QByteArray &html)
{
    // A JSON array of strings is one in JavaScript too.
    const QJsonArray values = {QString::fromUtf8(html)};
    return QString::fromUtf16(replace).arg(
        QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
}

QString moveBy(int steps, Among among)
{
    return QString::fromUtf16(move).arg(QString::number(steps), among == Among::All
                                                                    ? u"[data-story] .headline"_s
                                                                    : u"[data-story]:not(.read) .headline"_s);
}

QString moveSideways(int steps)
{
    return QString::fromUtf16(move).arg(
        u"%1 * (document.documentElement.dir === 'rtl' ? -1 : 1)"_s.arg(steps), u"[data-story] .headline"_s);
}

QString focusAt(const QPoint &at)
{
    return u"(function (found) { const story = found ? found.closest('[data-story]') : null;"_s
           u"if (!story) return ''; story.querySelector('.headline').focus({preventScroll: true});"_s
           u"return story.dataset.story; })(document.elementFromPoint(%1, %2))"_s.arg(at.x())
               .arg(at.y());
}

QString focusedStory() { return QString::fromUtf16(focused); }

QString toTop() { return u"scrollTo(0, 0)"_s; }

StoryId storyFrom(const QVariant &answer) { return StoryId{answer.toString().toLongLong()}; }

} // namespace broadsheet::frontscripts
