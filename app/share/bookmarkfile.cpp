#include "app/share/bookmarkfile.h"

#include "app/look/progress.h"
#include "app/look/toast.h"
#include "app/paper/outfile.h"
#include "app/share/wheretosave.h"
#include "app/words/errortext.h"
#include "app/words/pagewords.h"
#include "core/base/async.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Not called tr(): lupdate would look for the text in the call itself and miss the macro.
QString word(const char *text, int n = -1)
{
    return QCoreApplication::translate("BookmarkFile", text, nullptr, n);
}

struct Kind
{
    BookmarkFormat format;
    const char *words;
    QLatin1String suffix;
};

constexpr Kind kinds[] = {
    {BookmarkFormat::Page, QT_TRANSLATE_NOOP("BookmarkFile", "For browsers: addresses and notes (*.html)"),
     "html"_L1},
    {BookmarkFormat::Json,
     QT_TRANSLATE_NOOP("BookmarkFile", "For Broadsheet: everything but pictures (*.json)"), "json"_L1},
    {BookmarkFormat::Ebook, QT_TRANSLATE_NOOP("BookmarkFile", "E-book, with pictures (*.epub)"), "epub"_L1},
    {BookmarkFormat::Folder, QT_TRANSLATE_NOOP("BookmarkFile", "Folder of Markdown, with pictures (*)"),
     ""_L1},
};

QString exportTitle() { return word(QT_TRANSLATE_NOOP("BookmarkFile", "Export bookmarks")); }

Progress *showProgress(const BookmarkDesk &desk)
{
    auto *progress = new Progress(
        exportTitle(), word(QT_TRANSLATE_NOOP("BookmarkFile", "Exporting the bookmarks…")), desk.window);
    progress->setObjectName(u"bookmarkProgress"_s);
    Bookmarks &bookmarks = desk.library.bookmarks();
    QObject::connect(&bookmarks, &Bookmarks::exportProgressed, progress,
                     [progress](const ExportProgress &far) { progress->setProgress(far.done, far.total); });
    QObject::connect(progress, &Progress::canceled, &bookmarks, &Bookmarks::cancelExport);
    return progress;
}

void complain(QWidget *window, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, exportTitle(), words::errorText(error), QMessageBox::Ok,
                                window);
    box->setObjectName(u"bookmarkTrouble"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void sayResult(const BookmarkDesk &desk, const QString &path, const Result<int> &written)
{
    const char *saved = QT_TRANSLATE_N_NOOP("BookmarkFile", "%n bookmark(s) saved as %1");
    if (written)
        desk.toast.say(word(saved, *written).arg(QFileInfo(path).fileName()));
    else if (written.error().kind == Error::Kind::NothingToDo)
        desk.toast.say(word(QT_TRANSLATE_NOOP("BookmarkFile", "There is no bookmark to export.")));
    else if (written.error().kind == Error::Kind::Cancelled)
        desk.toast.say(word(QT_TRANSLATE_NOOP("BookmarkFile", "Stopped. Nothing was written.")));
    else
        complain(desk.window, written.error());
}

} // namespace

void askForBookmarkFile(const BookmarkDesk &desk, CollectionId collection, const QString &name)
{
    const QString title = name.isEmpty() ? word(QT_TRANSLATE_NOOP("BookmarkFile", "Bookmarks")) : name;
    QList<SavedAs> choices;
    for (const Kind &kind : kinds)
        choices.append({word(kind.words), kind.suffix});
    const QString file = fileNameOf(QDate::currentDate(), title, {}, kinds[0].suffix);
    askWhereToSaveAs(desk.window, exportTitle(), file, choices,
                     [desk, collection, title](const QString &path, qsizetype kind) {
                         BookmarkExport wanted;
                         wanted.path = path;
                         wanted.format = kinds[kind].format;
                         wanted.collection = collection;
                         wanted.title = title;
                         wanted.words = words::pageWords(desk.language);
                         writeBookmarkFile(desk, wanted);
                     })
        ->setObjectName(u"bookmarkFile"_s);
}

void writeBookmarkFile(const BookmarkDesk &desk, const BookmarkExport &wanted)
{
    const QPointer<Progress> progress = showProgress(desk);
    whenDone(desk.library.bookmarks().exportTo(wanted), &desk.toast,
             [desk, path = wanted.path, progress](const Result<int> &written) {
                 if (progress)
                     progress->end();
                 sayResult(desk, path, written);
             });
}

} // namespace broadsheet
