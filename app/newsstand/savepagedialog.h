// Any page of the web as a bookmark, also one that is in no feed: type its address, choose a collection.
#pragma once

#include "core/library/bookmarks.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace broadsheet {

class CollectionTree;

class SavePageDialog final : public QDialog
{
    Q_OBJECT

public:
    // `chosen`: the collection that is proposed; none: no collection.
    SavePageDialog(Bookmarks &bookmarks, const CollectionTree &collections, CollectionId chosen,
                   QWidget *parent);

    void setAddress(const QString &address);
    void reject() override; // while it is fetched, only that ends

signals:
    void saved(const broadsheet::SavedPage &page);

private:
    void fillCollections(const CollectionTree &collections, CollectionId chosen);
    void save();
    void settle(const Result<SavedPage> &page);
    void setBusy(bool busy);

    Bookmarks &m_bookmarks;
    bool m_busy = false;
    QLineEdit *m_address;
    QComboBox *m_collection;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_save;
};

} // namespace broadsheet
