// A file of another reader: asks which, shows how far it is, says what came of it.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace broadsheet {

class Library;
class Toast;

struct ImportDesk
{
    Library &library;
    Toast &toast;
    QWidget *window;
    std::function<void()> undo; // the way back that the summary offers
};

enum class ImportFrom { File, Folder }; // of Markdown
// Asks which, then importFile().
void askForImport(const ImportDesk &desk, ImportFrom from = ImportFrom::File);
void importFile(const ImportDesk &desk, const QString &path);

} // namespace broadsheet
