#include "app/paper/paperoptions.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int margin = 18;
constexpr int rowGap = 10;
constexpr int fieldWidth = 124;
constexpr int segmentGap = 4;

constexpr pages::PaperSize sizes[] = {pages::PaperSize::A4, pages::PaperSize::Letter, pages::PaperSize::A5,
                                      pages::PaperSize::A3};

Qt::CheckState checked(bool on) { return on ? Qt::Checked : Qt::Unchecked; }

} // namespace

QString paperName(pages::PaperSize size)
{
    switch (size) {
    case pages::PaperSize::A4:
        return u"A4"_s;
    case pages::PaperSize::Letter:
        return u"Letter"_s;
    case pages::PaperSize::A5:
        return u"A5"_s;
    case pages::PaperSize::A3:
        return u"A3"_s;
    }
    return {};
}

PaperOptions::PaperOptions(const PaperChoices &choices, QWidget *parent)
    : QWidget(parent), m_given(pages::bounded(choices)), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"paperOptions"_s);
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(rowGap);

    addHeading(tr("Page"));
    QList<std::pair<QString, int>> papers;
    for (const pages::PaperSize size : sizes)
        papers.append({paperName(size), int(size)});
    m_size = addCombo(tr("Paper"), papers, int(m_given.size));
    m_orientation = addCombo(tr("Orientation"),
                             {{tr("Upright"), int(pages::PaperOrientation::Portrait)},
                              {tr("Sideways"), int(pages::PaperOrientation::Landscape)}},
                             int(m_given.orientation));
    addColumns(m_given.columns);
    addTextSize(m_given.textPoints);
    m_pictures =
        addCombo(tr("Pictures"),
                 {{tr("All"), int(pages::PaperPictures::All)}, {tr("None"), int(pages::PaperPictures::None)}},
                 int(m_given.pictures));
    addHeading(tr("Around the text"));
    m_furniture =
        addSwitch(tr("Header and page numbers"), checked(m_given.furniture == pages::Furniture::On));
    m_notes = addSwitch(tr("Link addresses as notes"), checked(m_given.linkNotes == pages::LinkNotes::On));
    m_qrCode = addSwitch(tr("QR code of the story"), checked(m_given.qrCode == pages::QrCode::On));
    m_blackAndWhite = addSwitch(tr("Black and white"), checked(m_given.ink == pages::Ink::BlackAndWhite));
    m_layout->addStretch();

    // The code stands in the footer: without a footer there is nothing to choose.
    m_qrCode->setEnabled(m_furniture->isChecked());
    connect(m_furniture, &QCheckBox::toggled, m_qrCode, &QWidget::setEnabled);
}

PaperChoices PaperOptions::choices() const
{
    PaperChoices choices = m_given;
    choices.size = pages::PaperSize(m_size->currentData().toInt());
    choices.orientation = pages::PaperOrientation(m_orientation->currentData().toInt());
    choices.columns = m_columns->checkedId();
    choices.textPoints = m_text->value();
    choices.pictures = pages::PaperPictures(m_pictures->currentData().toInt());
    choices.furniture = m_furniture->isChecked() ? pages::Furniture::On : pages::Furniture::Off;
    choices.linkNotes = m_notes->isChecked() ? pages::LinkNotes::On : pages::LinkNotes::Off;
    choices.qrCode = m_qrCode->isChecked() ? pages::QrCode::On : pages::QrCode::Off;
    choices.ink = m_blackAndWhite->isChecked() ? pages::Ink::BlackAndWhite : pages::Ink::Colour;
    return choices;
}

void PaperOptions::addHeading(const QString &text)
{
    auto *heading = new QLabel(text.toUpper());
    heading->setProperty("role", u"sectionHeading"_s);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    heading->setFont(font);
    heading->setContentsMargins(0, m_layout->isEmpty() ? 0 : rowGap, 0, 0);
    m_layout->addWidget(heading);
}

void PaperOptions::addRow(const QString &label, QWidget *field)
{
    auto *row = new QHBoxLayout;
    auto *name = new QLabel(label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    row->addWidget(name);
    row->addStretch();
    row->addWidget(field);
    m_layout->addLayout(row);
}

QComboBox *PaperOptions::addCombo(const QString &label, const QList<std::pair<QString, int>> &entries,
                                  int current)
{
    auto *combo = new QComboBox;
    combo->setMinimumWidth(fieldWidth);
    for (const auto &[text, value] : entries)
        combo->addItem(text, value);
    combo->setCurrentIndex(combo->findData(current));
    connect(combo, &QComboBox::currentIndexChanged, this, &PaperOptions::changed);
    addRow(label, combo);
    return combo;
}

QCheckBox *PaperOptions::addSwitch(const QString &label, Qt::CheckState state)
{
    auto *box = new QCheckBox(label);
    box->setCheckState(state);
    connect(box, &QCheckBox::toggled, this, &PaperOptions::changed);
    m_layout->addWidget(box);
    return box;
}

void PaperOptions::addColumns(int current)
{
    auto *field = new QWidget;
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(segmentGap);
    m_columns = new QButtonGroup(this);
    for (int columns = 1; columns <= pages::mostColumns; ++columns) {
        auto *button = new QPushButton(QString::number(columns));
        button->setProperty("chip", true);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%n column(s)", nullptr, columns));
        button->setCheckable(true);
        button->setChecked(columns == current);
        button->setFixedWidth((fieldWidth - 2 * segmentGap) / pages::mostColumns);
        m_columns->addButton(button, columns);
        row->addWidget(button);
    }
    connect(m_columns, &QButtonGroup::idClicked, this, &PaperOptions::changed);
    addRow(tr("Columns"), field);
}

void PaperOptions::addTextSize(double points)
{
    m_text = new QDoubleSpinBox;
    m_text->setObjectName(u"paperTextSize"_s);
    m_text->setMinimumWidth(fieldWidth);
    m_text->setRange(pages::smallestText, pages::largestText);
    m_text->setSingleStep(0.5);
    m_text->setDecimals(1);
    m_text->setSuffix(tr(" pt"));
    m_text->setValue(points);
    connect(m_text, &QDoubleSpinBox::valueChanged, this, &PaperOptions::changed);
    addRow(tr("Text size"), m_text);
}

} // namespace broadsheet
