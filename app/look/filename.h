// Asks for a file by the system's own dialog, over its window and without an event loop of its own. Whoever
// closes the dialog gives no answer.
#pragma once

#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

namespace broadsheet {

struct FileQuestion
{
    QString title;
    QString filters;   // "OPML files (*.opml);;All files (*)"
    QString name = {}; // that is proposed, of a file to be written
};

// Over its window, in the documents' folder; deletes itself, and is not open yet.
QFileDialog *fileDialog(const FileQuestion &question, QWidget *window);

using FileAnswer = std::function<void(const QString &path)>;

void askForFile(const FileQuestion &question, QWidget *window, const FileAnswer &answer); // one there is
void askWhereToSave(const FileQuestion &question, QWidget *window, const FileAnswer &answer);

} // namespace broadsheet
