// What can be done so that a server lets us in again, as buttons for one feed: its password, a certificate
// that does not hold, the way back from where it moved. Only those that fit are shown.
#pragma once

#include "core/library/sources.h"

#include <QWidget>

class QPushButton;

namespace broadsheet {

class Library;

class SourceAccess final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceAccess(Library &library, QWidget *parent = nullptr);

    void setSource(const Source &source);

signals:
    void failed(const QString &why); // a finished sentence

private:
    void askLogin();
    void askCertificate();
    void answer(const QFuture<Result<Done>> &done);

    Library &m_library;
    Source m_source;
    QPushButton *m_password;
    QPushButton *m_certificate;
    QPushButton *m_back;
};

} // namespace broadsheet
