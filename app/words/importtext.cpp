#include "app/words/importtext.h"

#include "app/words/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace broadsheet::words {

QString importTrouble(const Error &error, const QString &path)
{
    const char *sentence = nullptr;
    if (error.kind == Error::Kind::Malformed)
        sentence = QT_TRANSLATE_NOOP("ImportText", "%1 is damaged, or nothing Broadsheet can import. It "
                                                   "takes lists in OPML, starred.json, the databases of "
                                                   "QuiteRSS (feeds.db) and RSS Guard (database.db), and "
                                                   "bookmarks: a browser's file (HTML), a table (CSV), or "
                                                   "what Broadsheet wrote (JSON, e-book, Markdown).");
    else if (error.kind == Error::Kind::Busy && error.detail.startsWith(path))
        sentence = QT_TRANSLATE_NOOP("ImportText", "Another program is using %1. Close it and import again.");
    else if (error.kind == Error::Kind::DiskFull)
        sentence =
            QT_TRANSLATE_NOOP("ImportText", "The disk is full, so %1 was not imported. What had come of "
                                            "it goes again as soon as there is room.");
    if (!sentence)
        return errorText(error);
    return QCoreApplication::translate("ImportText", sentence).arg(QFileInfo(path).fileName());
}

} // namespace broadsheet::words
