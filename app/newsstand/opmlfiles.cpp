#include "app/newsstand/opmlfiles.h"

#include "app/look/filename.h"
#include "app/look/toast.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sources.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Not called tr(): lupdate would look for the text in the call itself and miss the macro.
QString word(const char *text) { return QCoreApplication::translate("Opml", text); }

// Whole or not at all.
void write(const QByteArray &opml, const QString &path, Toast &toast)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(opml) == opml.size() && file.commit();
    toast.say(written ? word(QT_TRANSLATE_NOOP("Opml", "Saved as %1")).arg(path)
                      : words::errorText({Error::Kind::CannotWrite, path}));
}

} // namespace

void exportOpml(Library &library, Toast &toast, QWidget *window)
{
    const FileQuestion question{word(QT_TRANSLATE_NOOP("Opml", "Export subscriptions")),
                                word(QT_TRANSLATE_NOOP("Opml", "OPML files (*.opml)")), u"broadsheet.opml"_s};
    askWhereToSave(question, window, [&library, &toast](const QString &path) {
        whenDone(library.sources().exportOpml(), &toast,
                 [&toast, path](const QByteArray &opml) { write(opml, path, toast); });
    });
}

} // namespace broadsheet
