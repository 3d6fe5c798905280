#include "app/newsstand/importfile.h"

#include "app/look/filename.h"
#include "app/look/progress.h"
#include "app/look/toast.h"
#include "app/words/importtext.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sources.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>

#include <span>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Not called tr(): lupdate would look for the text in the call itself and miss the macro.
QString word(const char *text, int n = -1)
{
    return QCoreApplication::translate("ImportFile", text, nullptr, n);
}

struct Part
{
    int ImportResult::*count;
    const char *text;
};

const Part came[] = {
    {&ImportResult::newspapers, QT_TRANSLATE_N_NOOP("ImportFile", "%n newspaper(s) added")},
    {&ImportResult::stories, QT_TRANSLATE_N_NOOP("ImportFile", "%n story(s) brought along")},
    {&ImportResult::bookmarks, QT_TRANSLATE_N_NOOP("ImportFile", "%n bookmark(s)")},
    {&ImportResult::notes, QT_TRANSLATE_N_NOOP("ImportFile", "%n note(s)")},
    {&ImportResult::collections, QT_TRANSLATE_N_NOOP("ImportFile", "%n collection(s)")},
    {&ImportResult::read, QT_TRANSLATE_N_NOOP("ImportFile", "%n marked as read")},
};

const Part cameNot[] = {
    {&ImportResult::newspapersHere, QT_TRANSLATE_N_NOOP("ImportFile", "%n newspaper(s) there already")},
    {&ImportResult::refused, QT_TRANSLATE_N_NOOP("ImportFile", "%n not understood")},
    {&ImportResult::passedOver,
     QT_TRANSLATE_N_NOOP("ImportFile", "%n story(s) left out: not starred, and of no newspaper of yours")},
};

QStringList textsOf(const ImportResult &result, std::span<const Part> parts)
{
    QStringList texts;
    for (const Part &part : parts) {
        if (result.*part.count > 0)
            texts.append(word(part.text, result.*part.count));
    }
    return texts;
}

void sayResult(const ImportDesk &desk, const ImportResult &result)
{
    const QStringList news = textsOf(result, came);
    const QStringList rest = textsOf(result, cameNot);
    QStringList lines = {news.isEmpty()
                             ? word(QT_TRANSLATE_NOOP("ImportFile", "There was nothing new in it."))
                             : news.join(u", "_s)};
    lines += rest;
    if (news.isEmpty())
        desk.toast.say(lines.join(u'\n'));
    else
        desk.toast.say(lines.join(u'\n'), word(QT_TRANSLATE_NOOP("ImportFile", "Undo")), desk.undo);
}

void complain(QWidget *window, const QString &text)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(u"importTrouble"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(word(QT_TRANSLATE_NOOP("ImportFile", "Import")));
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->addButton(QMessageBox::Ok);
    box->open();
}

Progress *showProgress(const ImportDesk &desk, const QString &path)
{
    auto *progress = new Progress(
        word(QT_TRANSLATE_NOOP("ImportFile", "Import")),
        word(QT_TRANSLATE_NOOP("ImportFile", "Importing %1…")).arg(QFileInfo(path).fileName()), desk.window);
    progress->setObjectName(u"importProgress"_s);
    Sources &sources = desk.library.sources();
    QObject::connect(&sources, &Sources::importProgressed, progress, &Progress::setProgress);
    QObject::connect(progress, &Progress::canceled, &sources, &Sources::cancelImport);
    return progress;
}

} // namespace

void askForImport(const ImportDesk &desk, ImportFrom from)
{
    const bool isFolder = from == ImportFrom::Folder;
    QFileDialog *dialog = fileDialog(
        {isFolder ? word(QT_TRANSLATE_NOOP("ImportFile", "Import a folder of Markdown"))
                  : word(QT_TRANSLATE_NOOP("ImportFile", "Import from another reader or a browser")),
         {}},
        desk.window);
    dialog->setObjectName(u"importFile"_s);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!isFolder)
        dialog->setNameFilters(
            {word(QT_TRANSLATE_NOOP("ImportFile", "Lists, bookmarks, databases of readers and browsers")) +
                 u" (*.opml *.xml *.json *.html *.htm *.csv *.zip *.epub *.db *.sqlite *.md)"_s,
             word(QT_TRANSLATE_NOOP("ImportFile", "All files")) + u" (*)"_s});
    QObject::connect(dialog, &QFileDialog::fileSelected, &desk.toast,
                     [desk](const QString &path) { importFile(desk, path); });
    dialog->open();
}

void importFile(const ImportDesk &desk, const QString &path)
{
    const QPointer<Progress> progress = showProgress(desk, path);
    whenDone(desk.library.sources().importFile(path), &desk.toast,
             [desk, path, progress](const Result<ImportResult> &result) {
                 if (progress)
                     progress->end();
                 if (result)
                     sayResult(desk, *result);
                 else if (result.error().kind == Error::Kind::Cancelled)
                     desk.toast.say(word(QT_TRANSLATE_NOOP("ImportFile", "Stopped. Nothing was changed.")));
                 else
                     complain(desk.window, words::importTrouble(result.error(), path));
             });
}

} // namespace broadsheet
