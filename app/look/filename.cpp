#include "app/look/filename.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace broadsheet {

QFileDialog *fileDialog(const FileQuestion &question, QWidget *window)
{
    // A folder that is not there would be taken for a file's name.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QDir(documents).exists() ? documents : QDir::homePath();
    auto *dialog = new QFileDialog(window, question.title, folder, question.filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void askForFile(const FileQuestion &question, QWidget *window, const FileAnswer &answer)
{
    QFileDialog *dialog = fileDialog(question, window);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, answer);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void askWhereToSave(const FileQuestion &question, QWidget *window, const FileAnswer &answer)
{
    QFileDialog *dialog = fileDialog(question, window);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, answer);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(question.name);
    dialog->open();
}

} // namespace broadsheet
