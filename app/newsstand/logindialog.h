// Asks for the name and the password a site wants. Whoever opened it keeps them: until then it stays, and
// says why not when it could not be.
#pragma once

#include "core/model/admission.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace broadsheet {

class LoginDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Kept { No, Yes }; // one is in the keychain and can be removed
    LoginDialog(const QString &address, const QString &host, Kept kept, QWidget *parent = nullptr);

    void refuse(const QString &why);

signals:
    void given(const broadsheet::Login &login);
    void removeWanted();

private:
    void give();
    void setBusy(bool busy);

    QLineEdit *m_name;
    QLineEdit *m_password;
    QLabel *m_message;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace broadsheet
