#include "app/newsstand/copiedaddress.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr qsizetype longestAddress = 500; // characters; nobody copies a longer one to read it

} // namespace

QString copiedAddress()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    const bool looksRight =
        text.startsWith("https://"_L1) || text.startsWith("http://"_L1) || text.startsWith("feed:"_L1);
    return looksRight && !text.contains(u' ') && text.size() < longestAddress ? text : QString();
}

} // namespace broadsheet
