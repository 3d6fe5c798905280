#include "app/words/shippedtargets.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace broadsheet::words {

QByteArray shippedShareTargets()
{
    QFile file(u":/share-targets.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace broadsheet::words
