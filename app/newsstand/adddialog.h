// Add a newspaper by typing any address: of a feed, or of a site that announces its feeds.
#pragma once

#include "core/library/sources.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace broadsheet {

class Library;

class AddDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddDialog(Library &library, QWidget *parent = nullptr);

    void setAddress(const QString &address);

signals:
    void added(const broadsheet::Subscribed &newspaper, bool alreadyThere);

private:
    void ask();
    void take(const Result<Added> &answer);
    void offer(const QList<Added::Choice> &choices);
    void setBusy(bool busy);

    Library &m_library;
    QLineEdit *m_address;
    QLabel *m_message;
    QListWidget *m_choices;
    QProgressBar *m_progress;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace broadsheet
