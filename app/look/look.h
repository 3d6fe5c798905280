// How the program looks: which appearance rules now, its palette and style sheet, fonts and icons. Made in
// main() and handed to whoever paints. Not for the article page, which has its own CSS of the same tokens.
#pragma once

#include "app/look/tokens.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>

namespace broadsheet {

class SystemScheme;

enum class ThemeChoice { System, Light, Dark };

class Look final : public QObject
{
    Q_OBJECT

public:
    explicit Look(ThemeChoice choice, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    Appearance appearance() const;
    const Tokens &tokens() const { return tokensFor(appearance()); }

    QIcon icon(const QString &name) const; // in the soft colour
    QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal ratio) const;

    QFont serif(int pixelSize, QFont::Weight weight) const; // headlines
    QFont interfaceFont(int pixelSize, QFont::Weight weight = QFont::Normal) const;
    // For headings in capitals: letters stand apart, where the interface's language does not join them.
    QFont captionFont(int pixelSize) const;
    static QStringList serifFamilies(); // in order of preference, only those present
    static QStringList sansFamilies();

signals:
    void changed();

private:
    void apply();

    ThemeChoice m_choice;
    SystemScheme *m_system;
    QStringList m_serif;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

} // namespace broadsheet
