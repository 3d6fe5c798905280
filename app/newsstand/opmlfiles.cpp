#include "app/newsstand/opmlfiles.h"

#include "app/look/toast.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sources.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Not called tr(): lupdate would look for the text in the call itself and miss the macro.
QString word(const char *text, int n = -1) { return QCoreApplication::translate("Opml", text, nullptr, n); }

constexpr qint64 largestFile = 16 * 1024 * 1024; // bytes

QString summary(const OpmlResult &result)
{
    QString text = word(QT_TRANSLATE_N_NOOP("Opml", "%n newspaper(s) added"), result.added);
    if (result.alreadyThere > 0)
        text += u", "_s + word(QT_TRANSLATE_N_NOOP("Opml", "%n there already"), result.alreadyThere);
    if (result.refused > 0)
        text += u", "_s + word(QT_TRANSLATE_N_NOOP("Opml", "%n not understood"), result.refused);
    return text;
}

} // namespace

void importOpml(Library &library, Toast &toast, QWidget *window)
{
    const QString name = QFileDialog::getOpenFileName(
        window, word(QT_TRANSLATE_NOOP("Opml", "Import subscriptions")), {},
        word(QT_TRANSLATE_NOOP("Opml", "OPML files (*.opml *.xml);;All files (*)")));
    if (name.isEmpty())
        return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        toast.say(words::errorText({file.isOpen() ? Error::Kind::TooLarge : Error::Kind::CannotRead, name}));
        return;
    }
    whenDone(library.sources().importOpml(file.readAll()), &toast,
             [&library, &toast](const Result<OpmlResult> &result) {
                 toast.say(result ? summary(*result) : words::errorText(result.error()));
                 if (result && result->added > 0)
                     library.sources().refresh(Sources::Which::Due);
             });
}

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
