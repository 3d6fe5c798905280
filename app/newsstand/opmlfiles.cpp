#include "app/newsstand/opmlfiles.h"

#include "app/look/toast.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sources.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Not called tr(): lupdate would look for the text in the call itself and miss the macro.
QString word(const char *text) { return QCoreApplication::translate("Opml", text); }

} // namespace

void exportOpml(Library &library, Toast &toast, QWidget *window)
{
    const QString name = QFileDialog::getSaveFileName(
        window, word(QT_TRANSLATE_NOOP("Opml", "Export subscriptions")), u"broadsheet.opml"_s,
        word(QT_TRANSLATE_NOOP("Opml", "OPML files (*.opml)")));
    if (name.isEmpty())
        return;
    whenDone(library.sources().exportOpml(), &toast, [&toast, name](const QByteArray &opml) {
        QSaveFile file(name); // whole or not at all
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(opml) == opml.size() && file.commit();
        toast.say(written ? word(QT_TRANSLATE_NOOP("Opml", "Saved as %1")).arg(name)
                          : words::errorText({Error::Kind::CannotWrite, name}));
    });
}

} // namespace broadsheet
