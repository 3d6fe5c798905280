#include "app/words/inorder.h"

#include "core/locale/isolates.h"
#include "core/locale/languages.h"

#include <QLocale>

namespace broadsheet::words {

QString inOrder(const QStringList &parts)
{
    const QString line = locale::joinedOnLine(parts);
    // Whoever shows the line takes its direction from its first letter, and isolates do not count.
    const bool isRightToLeft = locale::directionOf(QLocale().bcp47Name()) == Qt::RightToLeft;
    return line.isEmpty() ? line : QChar(isRightToLeft ? u'\u200F' : u'\u200E') + line;
}

} // namespace broadsheet::words
