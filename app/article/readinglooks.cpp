#include "app/article/readinglooks.h"

#include "app/look/look.h"
#include "app/settings/settings.h"

namespace broadsheet {

PageColours coloursOf(pages::Theme theme)
{
    switch (theme) {
    case pages::Theme::Light:
        return {tokensFor(Appearance::Light).paper, tokensFor(Appearance::Light).ink};
    case pages::Theme::Dark:
        return {tokensFor(Appearance::Dark).paper, tokensFor(Appearance::Dark).ink};
    case pages::Theme::Sepia:
        return {QColor(0xf8, 0xf1, 0xe3), QColor(0x3b, 0x2f, 0x22)};
    case pages::Theme::Black:
        return {QColor(0x00, 0x00, 0x00), QColor(0xd6, 0xd2, 0xca)};
    }
    return {};
}

ReadingLooks::ReadingLooks(Settings &settings, const Look &look, QObject *parent)
    : QObject(parent), m_settings(settings), m_look(look)
{
    connect(&look, &Look::changed, this, &ReadingLooks::changed);
}

ReadingLook ReadingLooks::of(const QString &publication) const
{
    return m_settings.readingLook(hasOwn(publication) ? publication : QString());
}

bool ReadingLooks::hasOwn(const QString &publication) const { return m_settings.hasReadingLook(publication); }

void ReadingLooks::change(const QString &publication, const ReadingLook &look)
{
    if (look == of(publication))
        return;
    m_settings.setReadingLook(hasOwn(publication) ? publication : QString(), look);
    emit changed();
}

void ReadingLooks::setOwn(const QString &publication, bool own)
{
    if (publication.isEmpty() || own == hasOwn(publication))
        return;
    if (own)
        m_settings.setReadingLook(publication, of(publication));
    else
        m_settings.forgetReadingLook(publication);
    emit changed();
}

void ReadingLooks::setTextPercent(const QString &publication, int percent)
{
    ReadingLook look = of(publication);
    look.textPercent = percent;
    change(publication, look);
}

pages::Theme ReadingLooks::theme(PagePaper paper) const
{
    switch (paper) {
    case PagePaper::AsWindow:
        break;
    case PagePaper::White:
        return pages::Theme::Light;
    case PagePaper::Sepia:
        return pages::Theme::Sepia;
    case PagePaper::Dark:
        return pages::Theme::Dark;
    case PagePaper::Black:
        return pages::Theme::Black;
    }
    return m_look.appearance() == Appearance::Dark ? pages::Theme::Dark : pages::Theme::Light;
}

pages::PageStyle ReadingLooks::style(const QString &publication) const
{
    const ReadingLook look = of(publication);
    pages::PageStyle style;
    style.theme = theme(look.paper);
    style.textPercent = look.textPercent;
    style.serifFamilies = Look::serifFamilies();
    if (!look.family.isEmpty())
        style.serifFamilies.prepend(look.family);
    style.sansFamilies = Look::sansFamilies();
    style.measure = look.measure;
    style.spacing = look.spacing;
    return style;
}

} // namespace broadsheet
