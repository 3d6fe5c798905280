// The choices of the print dialog: a preset, paper, columns, text size, pictures, what stands around the
// text.
#pragma once

#include "core/pages/paperstyle.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QVBoxLayout;

namespace broadsheet {

using PaperChoices = pages::PaperStyle;

// "A4", "Letter", …; of a custom paper its millimetres.
QString paperName(const PaperChoices &choices);

// As spoolers name it: "A4", "Custom.210x297mm" (cups, "Printing With Custom Sizes").
QString paperMedia(const PaperChoices &choices);

class PaperOptions final : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Story, AnnotatedStory, Edition, AnnotatedEdition };
    PaperOptions(const PaperChoices &choices, Of what, QWidget *parent = nullptr);

    PaperChoices choices() const;

signals:
    void changed();

private:
    using Entries = QList<std::pair<QString, int>>;
    QComboBox *addCombo(const QString &label, const Entries &entries);
    QCheckBox *addSwitch(const QString &label);
    QDoubleSpinBox *addNumber(const QString &label, double least, double most, const QString &unit);
    void addHeading(const QString &text);
    void addColumns();
    void addRow(const QString &label, QWidget *field);
    void addPage();
    void addText();
    void addSurroundings();

    void put(const PaperChoices &choices);
    void edited(); // by the reader
    void choosePreset();

    Of m_what;
    PaperChoices m_given; // keeps what has no control here
    bool m_showing = false;
    QVBoxLayout *m_layout;
    QComboBox *m_preset = nullptr;
    QComboBox *m_size = nullptr;
    QDoubleSpinBox *m_width = nullptr;
    QDoubleSpinBox *m_height = nullptr;
    QComboBox *m_orientation = nullptr;
    QComboBox *m_margins = nullptr;
    QButtonGroup *m_columns = nullptr;
    QDoubleSpinBox *m_mostPages = nullptr; // only of an edition
    QDoubleSpinBox *m_text = nullptr;
    QComboBox *m_face = nullptr;
    QComboBox *m_pictures = nullptr;
    QCheckBox *m_captions = nullptr;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_readerNotes = nullptr; // only of what has some
    QCheckBox *m_blackAndWhite = nullptr;
    QList<std::pair<QCheckBox *, pages::Around>> m_around;
};

} // namespace broadsheet
