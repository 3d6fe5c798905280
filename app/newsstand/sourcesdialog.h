// The feeds the reader takes and how each fares: what is wrong in words, when it was and will be asked, and
// what can be done: try now, let it in, ask more or less often, keep longer, remove.
#pragma once

#include "core/library/sources.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace broadsheet {

class EmptyState;
class Library;
class SourceAccess;
class SourcesFilter;
class SourcesModel;

class SourcesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SourcesDialog(Library &library, QWidget *parent = nullptr);

    void showTroubled();
    void showOnly(const QString &publication);

signals:
    void removeWanted(const QString &publication);

private:
    void buildTable();
    void layOut();
    void layOutDetails();
    void connectWishes();
    void takePaperWish();
    void takeFeedWish();
    QGridLayout *buildWishes();
    void showCurrent();
    void showWishes();
    void setWish(const UpkeepScope &scope, const Upkeep &upkeep);
    void countTroubled();
    const Source *current() const;

    Library &m_library;
    SourcesModel *m_model;
    SourcesFilter *m_filter;
    QLineEdit *m_search;
    QCheckBox *m_onlyTroubled;
    QTreeView *m_table;
    EmptyState *m_empty;
    QWidget *m_details;
    QLabel *m_state;
    QLabel *m_address;
    QPushButton *m_try;
    QPushButton *m_remove;
    SourceAccess *m_access;
    QComboBox *m_paperInterval;
    QComboBox *m_feedInterval;
    QComboBox *m_keeping;
    QComboBox *m_paperWhole;
    QComboBox *m_feedWhole;
    QComboBox *m_paperInAdvance;
    QComboBox *m_feedInAdvance;
    QComboBox *m_paperDirection;
    QComboBox *m_feedDirection;
    QList<ScopedUpkeep> m_wishes;
};

} // namespace broadsheet
