// One newspaper of the newsstand in full: its editions to choose from, what is known of each, its sections,
// where else to follow it.
#pragma once

#include "core/model/publication.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace broadsheet {

class Look;

class NewsstandDetails final : public QWidget
{
    Q_OBJECT

public:
    NewsstandDetails(const Look &look, const QString &language, QWidget *parent = nullptr);

    enum class Taken { No, Yes };
    void show(const Publication &publication, const QString &edition, Taken taken);
    void setTaken(Taken taken);
    void showNothing();
    QString edition() const; // the one chosen here

signals:
    void addWanted();
    void removeWanted();
    void saveWanted();

private:
    void fillBody(const Look &look);
    QHBoxLayout *buttonRow();
    QLabel *addLabel();
    QLabel *addLinks();
    QLabel *addCaption(const Look &look, const QString &text); // with some room above
    void showEdition();

    QString m_language; // the reader's
    Publication m_publication;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QLabel *m_name;
    QLabel *m_home;
    QLabel *m_about;
    QComboBox *m_edition;
    QLabel *m_known;
    QLabel *m_sectionsCaption;
    QLabel *m_sections;
    QLabel *m_followCaption;
    QLabel *m_follow;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace broadsheet
