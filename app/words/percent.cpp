#include "app/words/percent.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadsheet::words {

QString percent(int number)
{
    return QCoreApplication::translate("Numbers", "%1%").arg(QLocale().toString(number));
}

} // namespace broadsheet::words
