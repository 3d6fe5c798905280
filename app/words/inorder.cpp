#include "app/words/inorder.h"

#include "core/locale/languages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace broadsheet::words {

QString inOrder(const QStringList &parts)
{
    QStringList isolated;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            isolated.append(u'\u2068' + part + u'\u2069');
    }
    // Whoever shows the line takes its direction from its first letter, and isolates do not count.
    const bool isRightToLeft = locale::directionOf(QLocale().bcp47Name()) == Qt::RightToLeft;
    return isolated.isEmpty() ? QString()
                              : QChar(isRightToLeft ? u'\u200F' : u'\u200E') + isolated.join(u" · "_s);
}

} // namespace broadsheet::words
