#include "app/share/wheretosave.h"

#include "app/look/filename.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

qsizetype kindOf(const QString &path, const QString &chosen, const QList<SavedAs> &kinds)
{
    const QString suffix = QFileInfo(path).suffix();
    qsizetype byChoice = 0;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (!suffix.isEmpty() && suffix.compare(kinds[i].suffix, Qt::CaseInsensitive) == 0)
            return i;
        if (kinds[i].words == chosen)
            byChoice = i;
    }
    return byChoice;
}

} // namespace

QFileDialog *askWhereToSaveAs(QWidget *window, const QString &title, const QString &name,
                              const QList<SavedAs> &kinds,
                              std::function<void(const QString &path, qsizetype kind)> go)
{
    QStringList filters;
    for (const SavedAs &kind : kinds)
        filters.append(kind.words);
    QFileDialog *dialog = fileDialog({title, filters.join(u";;"_s)}, window);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kinds.first().suffix);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString &filter) {
        for (const SavedAs &kind : kinds) {
            if (kind.words == filter)
                dialog->setDefaultSuffix(kind.suffix);
        }
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [dialog, kinds, go = std::move(go)](const QString &path) {
                         go(path, kindOf(path, dialog->selectedNameFilter(), kinds));
                     });
    dialog->open();
    return dialog;
}

QString savedText(const QString &path)
{
    return QCoreApplication::translate("WhereToSave", "Saved as %1").arg(QFileInfo(path).fileName());
}

} // namespace broadsheet
