// The reader writes a note: on words of a story, which stand above, or on the story. It saves by itself and
// asks before what was written is thrown away; open() it, it goes by itself.
#pragma once

#include "core/model/note.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace broadsheet {

class Library;

class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    // `note`: one that is there, or a new one on `title`.
    NoteDialog(Library &library, const Note &note, const QString &title, QWidget *parent);

    void reject() override; // Cancel, Esc and the window's own button

signals:
    void saved();

private:
    QWidget *about(const QString &title);
    void align();
    void textChanged();
    void save();
    bool isChanged() const;

    Library &m_library;
    Note m_note;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    QPushButton *m_save;
};

} // namespace broadsheet
