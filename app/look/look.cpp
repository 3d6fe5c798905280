#include "app/look/look.h"

#include "app/look/stylesheet.h"
#include "app/look/systemscheme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int iconSize = 20; // px, as drawn

// What points along the lines: the other way where they run from right to left.
constexpr QLatin1String alongTheLines[] = {"back"_L1, "list"_L1, "whole-article"_L1};

bool isMirrored(const QString &name)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft &&
           std::find(std::begin(alongTheLines), std::end(alongTheLines), name) != std::end(alongTheLines);
}

QStringList present(const QStringList &wanted)
{
    QStringList found;
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            found.append(family);
    }
    return found;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.paper);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.soft);
    palette.setColor(QPalette::Button, t.window);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::ToolTipBase, t.ink);
    palette.setColor(QPalette::ToolTipText, t.paper);
    palette.setColor(QPalette::Mid, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.soft);
    return palette;
}

} // namespace

Look::Look(ThemeChoice choice, QObject *parent)
    : QObject(parent), m_choice(choice), m_system(new SystemScheme(this)), m_serif(serifFamilies())
{
    connect(m_system, &SystemScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
    connect(qApp, &QGuiApplication::layoutDirectionChanged, this, &Look::changed);
    apply();
}

void Look::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

Appearance Look::appearance() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Appearance::Light;
    case ThemeChoice::Dark:
        return Appearance::Dark;
    case ThemeChoice::System:
        break;
    }
    return m_system->appearance();
}

void Look::apply()
{
    QApplication::setPalette(paletteOf(tokens()));
    qApp->setStyleSheet(styleSheetFor(tokens()));
    emit changed();
}

QPixmap Look::pixmap(const QString &name, const QColor &colour, int size, qreal ratio) const
{
    const bool mirrored = isMirrored(name);
    const QString key = (mirrored ? u"mirrored "_s : QString()) + name + colour.name() +
                        QString::number(size) + u'@' + QString::number(ratio);
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.constEnd())
        return *found;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/"_s + name + u".svg"_s);
    QPainter painter(&pixmap);
    if (mirrored)
        painter.setTransform(QTransform(-1, 0, 0, 1, size, 0));
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), colour);
    painter.end();
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

QIcon Look::icon(const QString &name) const
{
    const Tokens &t = tokens();
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(pixmap(name, t.soft, iconSize, ratio), QIcon::Normal);
        icon.addPixmap(pixmap(name, t.ink, iconSize, ratio), QIcon::Active);
        icon.addPixmap(pixmap(name, t.line, iconSize, ratio), QIcon::Disabled);
    }
    return icon;
}

QFont Look::serif(int pixelSize, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_serif);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

QFont Look::interfaceFont(int pixelSize, QFont::Weight weight) const
{
    QFont font = QApplication::font();
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

QFont Look::captionFont(int pixelSize) const
{
    QFont font = interfaceFont(pixelSize, QFont::DemiBold);
    if (QLocale().script() != QLocale::ArabicScript)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.9);
    return font;
}

QStringList Look::serifFamilies()
{
    return present({u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Noto Serif"_s, u"Georgia"_s,
                    u"DejaVu Serif"_s, u"Noto Serif Armenian"_s, u"Noto Naskh Arabic"_s,
                    u"Noto Serif Georgian"_s, u"Noto Serif Hebrew"_s}) +
           QStringList{u"serif"_s}; // the system's
}

QStringList Look::sansFamilies()
{
    return present({QApplication::font().family(), u"Noto Sans"_s, u"Noto Sans Armenian"_s,
                    u"Noto Sans Arabic"_s, u"Noto Sans Georgian"_s, u"Noto Sans Hebrew"_s, u"DejaVu Sans"_s});
}

} // namespace broadsheet
