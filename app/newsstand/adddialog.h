// Add a newspaper by typing any address: of a feed, or of a site that announces its feeds. Where it announces
// several, the reader ticks those to take; where it asks for a password, the reader is asked.
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
    void ask(); // as if Add were pressed

signals:
    void added(const broadsheet::Subscribed &newspaper, bool alreadyThere);

private:
    QStringList wanted() const;
    void enableAdd();
    void askNext();
    void send();
    void take(const Result<Added> &answer);
    void askLogin(const Error &error);
    void askCertificate(const Error &error);
    void settle(const Result<Added> &answer);
    void offer(const QList<Added::Choice> &choices);
    void setBusy(bool busy);

    Library &m_library;
    QStringList m_waiting;  // addresses still to be added
    QString m_asked;        // the one under way
    Admission m_admission;  // what its server is shown
    QStringList m_refusals; // a sentence each
    QLineEdit *m_address;
    QLabel *m_message;
    QListWidget *m_choices;
    QProgressBar *m_progress;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace broadsheet
