// The rail as a tree: Today, Unread, Bookmarks with the reader's collections, what is to be read later,
// notes, then newspapers with their sections, each with its count; newspapers the reader keeps in a folder
// stand under its name. It asks the library again when something changed. What is dropped on it or renamed in
// it is only said; others do it.
#pragma once

#include "app/sections/collectiontree.h"
#include "app/sections/place.h"
#include "core/library/sources.h"
#include "core/library/stories.h"

#include <QAbstractItemModel>
#include <QTimer>

namespace broadsheet {

class Library;

class RailModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, CountRole, KeyRole, IconRole, LetterRole, TroubleRole, DepthRole };
    enum class RowKind { Entry, Caption, Publication, Section, Collection };

    explicit RailModel(Library &library, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    Place place(const QModelIndex &index) const;
    // The place's list, of the edition that was chosen for its newspaper.
    StoryQuery query(const Place &place) const;
    QModelIndex indexOf(const Place &place) const;
    const QList<Subscribed> &newspapers() const { return m_newspapers; }
    const Subscribed *newspaper(const QString &id) const;
    const CollectionTree &collections() const { return m_collections; }
    Counts countsOf(const Place &place) const;
    QString collectionName(CollectionId id) const;
    QString sectionName(const QString &publication, const QString &section) const;
    QString sectionTagLine(const QString &publication, const QString &section) const;

    void retranslate();

signals:
    void reloaded(); // the newspapers are new: selection and folding are to be restored
    void counted();
    void healthChanged(int troubled); // sources in trouble
    void storiesDropped(const QList<broadsheet::StoryId> &stories, const broadsheet::Place &on);
    void renameWanted(broadsheet::CollectionId collection, const QString &name);
    void moveWanted(broadsheet::CollectionId collection, broadsheet::CollectionId parent, int place);

private:
    // A row that is not a section: which fixed entry or newspaper it is, or what a caption says.
    struct TopRow
    {
        RowKind kind = RowKind::Entry;
        int at = 0;
        QString caption = {};
    };

    void reload();
    void reloadCollections();
    void sayReloaded();
    void recount();
    void lineUp();
    const TopRow &topOf(const QModelIndex &index) const; // its own, or its newspaper's
    QModelIndex bookmarks() const;
    int collectionAt(const QModelIndex &index) const; // its place in the tree; CollectionTree::top: none
    QModelIndex indexOfCollection(int place) const;
    void lookAtHealth();
    QString nameOfTop(const TopRow &row) const;
    int shownCount(const QModelIndex &index) const;
    QVariant dataOfCollection(int place, int role) const;

    Library &m_library;
    QList<Subscribed> m_newspapers;
    QList<QList<Section>> m_sections; // of each in its chosen edition
    QStringList m_letters;            // of each, where there is no room for its name
    QList<TopRow> m_tops;
    CollectionTree m_collections;
    RailCounts m_counts;
    bool m_newspapersLoaded = false;
    bool m_collectionsLoaded = false;
    QHash<QString, QString> m_troubles; // Publication::id → what is wrong, in words
    QTimer m_recount;                   // many changes, one question
    QTimer m_health;
};

} // namespace broadsheet
