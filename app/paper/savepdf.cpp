#include "app/paper/savepdf.h"

#include "app/paper/outfile.h"
#include "app/words/errortext.h"
#include "core/base/async.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

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

void askAndSavePdf(const QByteArray &pdf, const QString &fileName, QWidget *parent,
                   std::function<void(const QString &path)> done)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, word(QT_TRANSLATE_NOOP("SavePdf", "Save as PDF")), folder,
                                   word(QT_TRANSLATE_NOOP("SavePdf", "PDF documents (*.pdf)")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
    whenDone(press.print(subject, style, words, QDateTime::currentDateTimeUtc()), parent,
             [=](const Result<StampedPdf> &result) {
                 if (result.ok())
                     askAndSavePdf(result->pdf, suggestedFileName(subject), parent, done);
                 else
                     warn(result.error(), parent, [] {});
             });
}

} // namespace broadsheet
