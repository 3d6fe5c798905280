#include "app/paper/savepdf.h"

#include "app/look/filename.h"
#include "app/look/progress.h"
#include "app/paper/outfile.h"
#include "app/paper/paperdialog.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Not called tr(): lupdate would look for the text in the call itself and miss the macro.
QString word(const char *text) { return QCoreApplication::translate("SavePdf", text); }

void warn(const Error &error, QWidget *parent, const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::Warning, word(QT_TRANSLATE_NOOP("SavePdf", "Save as PDF")),
                                words::errorText(error), QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, parent, then);
    box->open();
}

// For editions: they may take some seconds.
void showProgress(const QFuture<Result<StampedPdf>> &pages, Press &press, QWidget *parent)
{
    auto *progress = new Progress(word(QT_TRANSLATE_NOOP("SavePdf", "Save as PDF")),
                                  PaperDialog::tr("Setting the pages…"), parent);
    progress->setObjectName(u"savePdfProgress"_s);
    QObject::connect(progress, &Progress::canceled, &press, &Press::stop);
    QObject::connect(&press, &Press::reached, progress, [progress](int story, int stories) {
        progress->setProgress(story - 1, stories);
        progress->setText(settingText(story, stories));
    });
    // Not by whenDone(): it goes without an answer, too, when the press is stopped.
    auto *end = new QFutureWatcher<Result<StampedPdf>>(progress);
    QObject::connect(end, &QFutureWatcherBase::finished, progress, &Progress::end);
    end->setFuture(pages);
}

QString fileName(const pages::ArticlePage &page)
{
    const Item &item = page.story.item;
    const QDateTime when = item.published.isValid() ? item.published : page.story.firstSeen;
    return fileNameOf(page.zone.isValid() ? when.toTimeZone(page.zone).date() : when.date(),
                      page.publication.name, item.title);
}

QString fileName(const pages::PaperEdition &edition)
{
    return fileNameOf(edition.day, edition.name, edition.section);
}

} // namespace

QString suggestedFileName(const PaperSubject &subject)
{
    return std::visit([](const auto &stories) { return fileName(stories); }, subject);
}

QString settingText(int story, int stories)
{
    return PaperDialog::tr("Setting the pages…") + u' ' +
           word(QT_TRANSLATE_NOOP("SavePdf", "Story %1 of %2")).arg(story).arg(stories);
}

void askAndSavePdf(const QByteArray &pdf, const QString &fileName, QWidget *parent,
                   std::function<void(const QString &path)> done)
{
    QFileDialog *dialog = fileDialog({word(QT_TRANSLATE_NOOP("SavePdf", "Save as PDF")),
                                      word(QT_TRANSLATE_NOOP("SavePdf", "PDF documents (*.pdf)"))},
                                     parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [=](const QString &path) {
        const Result<Done> written = writeFile(path, pdf);
        if (written.ok())
            done(path);
        else
            warn(written.error(), parent, [=] { askAndSavePdf(pdf, fileName, parent, done); });
    });
    dialog->open();
}

void savePdf(const PaperSubject &subject, const pages::PaperStyle &style, Press &press, const Words &words,
             QWidget *parent, std::function<void(const QString &path)> done)
{
    const QFuture<Result<StampedPdf>> pages =
        press.print(subject, style, words, QDateTime::currentDateTimeUtc());
    showProgress(pages, press, parent);
    whenDone(pages, parent, [=](const Result<StampedPdf> &result) {
        if (result.ok())
            askAndSavePdf(result->pdf, suggestedFileName(subject), parent, done);
        else
            warn(result.error(), parent, [] {});
    });
}

} // namespace broadsheet
