// The newsstand: newspapers to choose from by country and language, searched by name, section or language;
// what was typed may also be the address of any site. Nothing is chosen, and nothing asks a network, before
// the reader says so.
#pragma once

#include "app/newsstand/offers.h"
#include "core/library/sources.h"
#include "core/model/ids.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace broadsheet {

class EmptyState;
class Library;
class Look;
class NewsstandDelegate;
class NewsstandDetails;
class NewsstandModel;

class NewsstandDialog final : public QDialog
{
    Q_OBJECT

public:
    NewsstandDialog(Library &library, const Look &look, const Chooser &chooser, QWidget *parent = nullptr);

    void propose(const Publication &publication); // one from a file

signals:
    void added(const broadsheet::Subscribed &newspaper, bool alreadyThere);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameParts();
    void setUpList();
    void layOut(const Look &look);
    QHBoxLayout *buttonRow();
    void connectParts();
    void load();
    void sayUnread(const QList<publications::UnreadManifest> &files);
    void markTaken();
    void search();
    void showCurrent();
    void countChosen();
    QList<Offer> chosen() const; // those selected that are not taken yet
    void add(const QList<Offer> &offers, const QString &edition);
    void addCurrent();
    void addChosen();
    void removeCurrent();
    void saveCurrent();
    void askAbout(const Publication &publication, const std::optional<Subscribed> &before);
    void replace(const Subscribed &before, const Publication &after);
    void offerTheWayBack(const QString &name);
    void takeBack(JournalId replacing, const QString &name);
    void lookAt(const QString &address);
    void say(const QString &text);

    Library &m_library;
    Chooser m_chooser;
    NewsstandModel *m_model;
    NewsstandDelegate *m_delegate;
    QLabel *m_count;
    QLineEdit *m_search;
    QComboBox *m_language;
    QPushButton *m_lookAt;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    NewsstandDetails *m_details;
    QLabel *m_message;
    QPushButton *m_takeBack; // shown as long as something was replaced
    QPushButton *m_addChosen;
};

} // namespace broadsheet
