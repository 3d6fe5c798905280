#include "core/pages/pagestyle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

// Where the reader's families have no letters of a language, these do.
const QStringList serifs = {
    u"Source Serif 4"_s,    u"Source Serif Pro"_s,    u"Noto Serif"_s,          u"Georgia"_s,
    u"DejaVu Serif"_s,      u"Noto Serif Armenian"_s, u"Noto Serif Georgian"_s, u"Noto Serif Hebrew"_s,
    u"Noto Naskh Arabic"_s, u"Noto Serif CJK SC"_s};
const QStringList sanses = {
    u"system-ui"_s,        u"Noto Sans"_s,        u"Noto Sans Armenian"_s,   u"Noto Sans Georgian"_s,
    u"Noto Sans Hebrew"_s, u"Noto Sans Arabic"_s, u"Noto Naskh Arabic UI"_s, u"Noto Sans CJK SC"_s};

constexpr double emPerCharacter = 0.54; // of running text in a serif

// As a CSS string: nothing in a name can end it or the declaration.
QString quotedFamily(QString family)
{
    static const QString unwanted = u"\"'\\;{}()<>&\n\r"_s;
    family.removeIf([](QChar c) { return unwanted.contains(c) || c < u' '; });
    return family == "system-ui"_L1 ? family : u'"' + family + u'"';
}

QString familyList(QStringList families, const QStringList &ours, QLatin1StringView last)
{
    QStringList quoted;
    for (const QString &family : families + ours) {
        if (!family.trimmed().isEmpty())
            quoted.append(quotedFamily(family));
    }
    quoted.removeDuplicates();
    return quoted.join(u',') + u',' + last;
}

// Of the leading that is usual for the page's script.
QLatin1StringView leading(Spacing spacing)
{
    switch (spacing) {
    case Spacing::Tight:
        return "0.88"_L1;
    case Spacing::Normal:
        return "1"_L1;
    case Spacing::Airy:
        return "1.18"_L1;
    }
    return "1"_L1;
}

} // namespace

QLatin1StringView themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return "light"_L1;
    case Theme::Dark:
        return "dark"_L1;
    case Theme::Sepia:
        return "sepia"_L1;
    case Theme::Black:
        return "black"_L1;
    }
    return "light"_L1;
}

QString rootStyle(const PageStyle &style)
{
    const int percent = std::clamp(style.textPercent, smallestTextPercent, largestTextPercent);
    const QString column =
        style.measure > 0 ? QString::number(style.measure * emPerCharacter) + "rem"_L1 : u"100%"_s;
    return u"--text-percent:%1;--column:%2;--leading:%3;--serif:%4;--sans:%5"_s.arg(percent).arg(
        column, leading(style.spacing), familyList(style.serifFamilies, serifs, "serif"_L1),
        familyList(style.sansFamilies, sanses, "sans-serif"_L1));
}

QByteArray pageCss(Css which)
{
    QByteArray css;
    for (const QString &name : {u"ground"_s, which == Css::Article ? u"article"_s : u"front"_s}) {
        QFile file(u":/pages/%1.css"_s.arg(name));
        if (file.open(QIODevice::ReadOnly))
            css += file.readAll();
    }
    return css;
}

QString styleScript(const PageStyle &style)
{
    // A JSON array of strings is one in JavaScript too.
    const QJsonArray values = {QString(themeName(style.theme)), rootStyle(style)};
    return u"(([theme,style])=>{const root=document.documentElement;root.dataset.theme=theme;"_s
           u"root.style.cssText=style;})(%1)"_s.arg(
               QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
}

} // namespace broadsheet::pages
