// Where to share: which targets are shown and in what order, their keys and servers, and the reader's own:
// web addresses and programs. Every change that makes sense holds at once.
#pragma once

#include "core/model/share.h"

#include <QDialog>
#include <QKeySequence>
#include <QList>

class QBoxLayout;
class QFormLayout;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace broadsheet {

class Library;

class TargetsDialog final : public QDialog
{
    Q_OBJECT

public:
    // A key that is the program's own, and what it does.
    using TakenKey = std::pair<QKeySequence, QString>;
    TargetsDialog(Library &library, const QList<TakenKey> &taken, QWidget *parent = nullptr);

private:
    enum class Kind { Address, Program };

    void buildList(QBoxLayout &column);
    QFormLayout *buildDetails();
    void fillList(int row);
    void showCurrent();
    void add(Kind kind);
    void removeCurrent();
    void move(int step);
    void takeOrder(); // after rows were dragged
    void takeChecks();
    void takeDetails();
    QString troubleWith(const ShareTarget &target) const; // in words; empty: none
    bool isShipped(const QString &id) const;
    void store();

    Library &m_library;
    QList<TakenKey> m_taken;
    QList<ShareTarget> m_targets;
    bool m_showing = false;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_placeholders;
    QLineEdit *m_server;
    QKeySequenceEdit *m_key;
    QLabel *m_message;
};

} // namespace broadsheet
