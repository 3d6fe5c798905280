// Add a newspaper by typing any address: a feed is taken at once, of a site the newspaper behind it is
// proposed. Where it asks for a password, the reader is asked.
#pragma once

#include "core/library/sources.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace broadsheet {

class Library;

class AddDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddDialog(Library &library, QWidget *parent = nullptr);
    ~AddDialog() override;

    void setAddress(const QString &address);
    void ask(); // as if Add were pressed

signals:
    void added(const broadsheet::Subscribed &newspaper, bool alreadyThere);

private:
    void enableAdd();
    void send();
    void take(const Result<Added> &answer);
    void askLogin(const Error &error);
    void askCertificate(const Error &error);
    void settle(const Result<Added> &answer);
    void propose(const Publication &proposal);
    void refuse(const Error &error);
    void setBusy(bool busy);

    Library &m_library;
    QString m_asked;       // the address under way
    Admission m_admission; // what its server is shown
    QFuture<Result<Added>> m_answer;
    QLineEdit *m_address;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace broadsheet
