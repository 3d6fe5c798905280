// The choices of the print dialog: paper, columns, text size, pictures, what stands around the text.
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

// "A4", "Letter", …
QString paperName(pages::PaperSize size);

class PaperOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperOptions(const PaperChoices &choices, QWidget *parent = nullptr);

    PaperChoices choices() const;

signals:
    void changed();

private:
    QComboBox *addCombo(const QString &label, const QList<std::pair<QString, int>> &entries, int current);
    QCheckBox *addSwitch(const QString &label, Qt::CheckState state);
    void addHeading(const QString &text);
    void addColumns(int current);
    void addTextSize(double points);
    void addRow(const QString &label, QWidget *field);

    PaperChoices m_given; // keeps what has no control here
    QVBoxLayout *m_layout;
    QComboBox *m_size;
    QComboBox *m_orientation;
    QComboBox *m_pictures;
    QButtonGroup *m_columns = nullptr;
    QDoubleSpinBox *m_text = nullptr;
    QCheckBox *m_furniture;
    QCheckBox *m_notes;
    QCheckBox *m_qrCode;
    QCheckBox *m_blackAndWhite;
};

} // namespace broadsheet
