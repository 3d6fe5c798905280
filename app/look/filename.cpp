#include "app/look/filename.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace broadsheet {

namespace {

QFileDialog *dialogFor(const FileQuestion &question, QWidget *window, const FileAnswer &answer)
{
    // A folder that is not there would be taken for a file's name.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QDir(documents).exists() ? documents : QDir::homePath();
    auto *dialog = new QFileDialog(window, question.title, folder, question.filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, answer);
    return dialog;
}

} // namespace

void askForFile(const FileQuestion &question, QWidget *window, const FileAnswer &answer)
{
    QFileDialog *dialog = dialogFor(question, window, answer);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void askWhereToSave(const FileQuestion &question, QWidget *window, const FileAnswer &answer)
{
    QFileDialog *dialog = dialogFor(question, window, answer);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(question.name);
    dialog->open();
}

} // namespace broadsheet
