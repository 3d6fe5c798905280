// The rail: newspapers and sections, with counts. Says where the reader wants to go.
#pragma once

#include "app/sections/place.h"

#include <QTreeView>

class QMenu;
class QPushButton;

namespace broadsheet {

class Look;
class RailDelegate;
class RailModel;
class Settings;

class Rail final : public QTreeView
{
    Q_OBJECT

public:
    Rail(RailModel &model, const Look &look, Settings &settings, QWidget *parent = nullptr);

    Place current() const;
    void go(const Place &place);
    void goWhenThere(const Place &place); // a newspaper that was just added
    void goBy(int steps);                 // next or previous newspaper or section
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    QSize sizeHint() const override;
    void retranslate();

signals:
    void chosen(const broadsheet::Place &place);
    void clickedThrough(); // by mouse: the list should take the keyboard
    void removeWanted(const QString &publication);
    void refreshWanted(const QString &publication);
    void sourcesWanted(const QString &publication);
    void saveWanted(const QString &publication); // as a file to pass on
    void markAllWanted(const broadsheet::Place &place);
    void addWanted();
    void savePageWanted(broadsheet::CollectionId into);     // none: into no collection
    void exportWanted(broadsheet::CollectionId collection); // none: all bookmarks
    void newCollectionWanted(broadsheet::CollectionId parent);
    void renameWanted(broadsheet::CollectionId collection);
    void removeCollectionWanted(broadsheet::CollectionId collection);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void restore();
    void foldAsRemembered(const QModelIndex &parent, const QStringList &folded);
    void appendFolded(const QModelIndex &parent, QStringList &folded) const;
    void addCollectionActions(QMenu &menu, const Place &place);
    void rememberFolding();
    void placeInvitation();

    RailModel &m_model;
    RailDelegate *m_delegate;
    QPushButton *m_invitation; // to choose newspapers, while there is only the guide
    Settings &m_settings;
    Place m_place;
    Place m_awaited;
    bool m_restoring = false;
    bool m_begun = false;
    bool m_folded = false;
};

} // namespace broadsheet
