// Asks once which server a service is to be reached at, such as the reader's Mastodon.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace broadsheet {

class ServerDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ServerDialog(const QString &service, QWidget *parent = nullptr);

signals:
    void chosen(const QString &server); // checked: "host" or "host:port"

private:
    void choose();

    QLineEdit *m_server;
    QLabel *m_trouble;
};

} // namespace broadsheet
