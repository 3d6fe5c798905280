// A newspaper before it is taken: proposed from a site's page, or read from a file. The reader changes its
// name, language and colour, chooses and renames its sections, and then adds it or saves it as a file.
#pragma once

#include "core/model/publication.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace broadsheet {

class ProposalDialog final : public QDialog
{
    Q_OBJECT

public:
    // Of a site it is a guess; what somebody put into a file is meant.
    enum class From { Site, File };
    ProposalDialog(const Publication &publication, From from, QWidget *parent = nullptr);

    // A newspaper of that name goes when this one is added: says so.
    void setReplaced(const QString &name);
    Publication edited() const;

signals:
    void addWanted(const broadsheet::Publication &publication);

private:
    void layOut();
    void growToFit();
    QFormLayout *form();
    QHBoxLayout *buttonRow();
    void fillLanguages();
    void fillSections();
    void showColour();
    void chooseColour();
    void enableAdd();

    Publication m_publication;
    From m_from;
    QString m_colour; // #rrggbb; empty: ours
    QLineEdit *m_name;
    QComboBox *m_language;
    QPushButton *m_colourButton;
    QListWidget *m_sections;
    QLabel *m_message;
    QPushButton *m_add;
};

} // namespace broadsheet
