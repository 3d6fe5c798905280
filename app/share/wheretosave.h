// Asks where something is to be saved and as what. The name decides: without an ending that is known, what
// was chosen in the list does.
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

namespace broadsheet {

struct SavedAs
{
    QString words;  // "E-book (*.epub)"
    QString suffix; // "epub"; empty: a folder, or a file without one
};

// `name`: of a file, which is proposed as the first of `kinds`. `go` gets the place among `kinds`; the dialog
// shows and deletes itself.
QFileDialog *askWhereToSaveAs(QWidget *window, const QString &title, const QString &name,
                              const QList<SavedAs> &kinds,
                              std::function<void(const QString &path, qsizetype kind)> go);

// That it is there now.
QString savedText(const QString &path);

} // namespace broadsheet
