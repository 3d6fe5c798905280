#include "core/locale/isolates.h"

using namespace Qt::StringLiterals;

namespace broadsheet::locale {

namespace {

QString within(QChar isolate, const QString &text)
{
    return text.isEmpty() ? text : isolate + text + u'\u2069';
}

} // namespace

QString isolated(const QString &text) { return within(u'\u2068', text); }
QString leftToRight(const QString &text) { return within(u'\u2066', text); }

QString joinedOnLine(const QStringList &parts)
{
    QStringList isolates;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            isolates.append(isolated(part));
    }
    return isolates.join(u" · "_s);
}

} // namespace broadsheet::locale
