// Every feed the reader takes, one row each: its newspaper, how it fares, when it was and will be asked. Asks
// the library again when something changed.
#pragma once

#include "core/library/sources.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace broadsheet {

class Library;

class SourcesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Newspaper, State, LastAsked, Next, ColumnCount };
    enum Role { SortRole = Qt::UserRole, TroubleRole, PublicationRole };

    explicit SourcesModel(Library &library, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Source &source(int row) const { return m_sources[row]; }
    QString newspaperOf(const Source &source) const;
    int troubled() const;
    bool isLoaded() const { return m_loaded; }

signals:
    void reloaded();

private:
    void reload();
    QString text(const Source &source, int column) const;

    Library &m_library;
    QList<Source> m_sources;
    QHash<QString, QString> m_names; // Publication::id → its name
    bool m_loaded = false;
    QTimer m_reload; // many changes, one question
};

} // namespace broadsheet
