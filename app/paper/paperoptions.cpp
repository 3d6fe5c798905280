#include "app/paper/paperoptions.h"

#include "core/locale/forms.h"
#include "core/pages/paperpresets.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int margin = 18;
constexpr int rowGap = 10;
constexpr int fieldWidth = 124;
constexpr int segmentGap = 4;
constexpr int ownChoices = -1; // beside the presets

struct PaperRow
{
    pages::PaperSize size;
    QLatin1String name;
};

constexpr PaperRow papers[] = {
    {pages::PaperSize::A3, QLatin1String("A3")},         {pages::PaperSize::A4, QLatin1String("A4")},
    {pages::PaperSize::A5, QLatin1String("A5")},         {pages::PaperSize::A6, QLatin1String("A6")},
    {pages::PaperSize::Letter, QLatin1String("Letter")}, {pages::PaperSize::Legal, QLatin1String("Legal")},
};

void choose(QComboBox *combo, int value) { combo->setCurrentIndex(combo->findData(value)); }

template <typename Choice>
Choice chosen(const QComboBox *combo)
{
    return Choice(combo->currentData().toInt());
}

template <typename Choice>
Choice onOrOff(const QCheckBox *box)
{
    return box->isChecked() ? Choice::On : Choice::Off;
}

} // namespace

QString paperName(const PaperChoices &choices)
{
    for (const PaperRow &row : papers) {
        if (row.size == choices.size)
            return row.name;
    }
    const QLocale locale;
    return PaperOptions::tr("%1 × %2 mm")
        .arg(locale.toString(choices.customSize.width(), 'g', 4),
             locale.toString(choices.customSize.height(), 'g', 4));
}

QString paperMedia(const PaperChoices &choices)
{
    return choices.size == pages::PaperSize::Custom
               ? u"Custom.%1x%2mm"_s.arg(choices.customSize.width()).arg(choices.customSize.height())
               : paperName(choices);
}

PaperOptions::PaperOptions(const PaperChoices &choices, Of what, QWidget *parent)
    : QWidget(parent), m_what(what), m_given(pages::bounded(choices)), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"paperOptions"_s);
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(rowGap);
    using Preset = pages::PaperPreset;
    m_preset = addCombo(tr("Preset"), {{tr("Article"), int(Preset::Article)},
                                       {tr("Compact"), int(Preset::Compact)},
                                       {tr("Large print"), int(Preset::LargePrint)},
                                       {tr("Archive"), int(Preset::Archive)},
                                       {tr("Newspaper"), int(Preset::Newspaper)},
                                       {tr("Own choices"), ownChoices}});
    m_preset->setObjectName(u"paperPreset"_s);
    m_preset->disconnect(this);
    connect(m_preset, &QComboBox::activated, this, &PaperOptions::choosePreset);
    addPage();
    addText();
    addSurroundings();
    m_layout->addStretch();
    put(m_given);
}

void PaperOptions::addPage()
{
    addHeading(tr("Page"));
    Entries sizes;
    for (const PaperRow &row : papers)
        sizes.append({row.name, int(row.size)});
    sizes.append({tr("Custom"), int(pages::PaperSize::Custom)});
    m_size = addCombo(tr("Paper"), sizes);
    m_size->setObjectName(u"paperSize"_s);
    m_width = addNumber(tr("Width"), pages::shortestEdge, pages::longestEdge, tr(" mm"));
    m_height = addNumber(tr("Height"), pages::shortestEdge, pages::longestEdge, tr(" mm"));
    m_orientation = addCombo(tr("Orientation"), {{tr("Upright"), int(pages::PaperOrientation::Portrait)},
                                                 {tr("Sideways"), int(pages::PaperOrientation::Landscape)}});
    m_margins = addCombo(tr("Margins"), {{tr("Usual"), int(pages::PaperMargins::Usual)},
                                         {tr("Narrow"), int(pages::PaperMargins::Narrow)},
                                         {tr("Wide"), int(pages::PaperMargins::Wide)}});
    addColumns();
    if (m_what != Of::Edition && m_what != Of::AnnotatedEdition)
        return;
    m_mostPages = addNumber(tr("Pages at most"), 0, pages::mostPagesAsked, {});
    m_mostPages->setObjectName(u"paperMostPages"_s);
    m_mostPages->setDecimals(0);
    m_mostPages->setSpecialValueText(tr("No limit"));
    m_mostPages->setToolTip(tr("The stories that find no room become headlines on the last page."));
}

void PaperOptions::addText()
{
    addHeading(tr("Text and pictures"));
    m_text = addNumber(tr("Text size"), pages::smallestText, pages::largestText, tr(" pt"));
    m_text->setObjectName(u"paperTextSize"_s);
    m_text->setSingleStep(0.5);
    m_face = addCombo(tr("Typeface"), {{tr("With serifs"), int(pages::PaperFace::Serif)},
                                       {tr("Without serifs"), int(pages::PaperFace::Sans)}});
    m_pictures = addCombo(tr("Pictures"), {{tr("All"), int(pages::PaperPictures::All)},
                                           {tr("Only the first"), int(pages::PaperPictures::LeadOnly)},
                                           {tr("None"), int(pages::PaperPictures::None)}});
    m_captions = addSwitch(tr("Captions"));
    m_notes = addSwitch(tr("Link addresses as notes"));
    if (m_what == Of::AnnotatedStory || m_what == Of::AnnotatedEdition) {
        m_readerNotes = addSwitch(tr("Your notes and highlights"));
        m_readerNotes->setObjectName(u"paperReaderNotes"_s);
    }
    m_blackAndWhite = addSwitch(tr("Black and white"));
}

void PaperOptions::addSurroundings()
{
    addHeading(tr("Around the text"));
    using pages::Around;
    const std::pair<QString, Around> switches[] = {
        {tr("Section above the headline"), Around::Kicker}, {tr("Header"), Around::Header},
        {tr("Page numbers"), Around::PageNumbers},          {tr("Address of the story"), Around::Address},
        {tr("The newspaper's notice"), Around::Notice},     {tr("Day of printing"), Around::PrintedDay},
        {tr("QR code of the story"), Around::QrCode},
    };
    for (const auto &[label, what] : switches) {
        m_around.append({addSwitch(label), what});
        if (what == Around::PageNumbers)
            m_around.last().first->setObjectName(u"paperPageNumbers"_s);
    }
}

void PaperOptions::put(const PaperChoices &choices)
{
    const QScopedValueRollback showing(m_showing, true);
    const std::optional<pages::PaperPreset> preset = pages::presetOf(choices);
    choose(m_preset, preset ? int(*preset) : ownChoices);
    choose(m_size, int(choices.size));
    m_width->setValue(choices.customSize.width());
    m_height->setValue(choices.customSize.height());
    const bool custom = choices.size == pages::PaperSize::Custom;
    m_width->parentWidget()->setVisible(custom);
    m_height->parentWidget()->setVisible(custom);
    choose(m_orientation, int(choices.orientation));
    choose(m_margins, int(choices.margins));
    m_columns->button(choices.columns)->setChecked(true);
    if (m_mostPages)
        m_mostPages->setValue(choices.mostPages);
    m_text->setValue(choices.textPoints);
    choose(m_face, int(choices.face));
    choose(m_pictures, int(choices.pictures));
    m_captions->setChecked(choices.captions == pages::Captions::On);
    m_captions->setEnabled(choices.pictures != pages::PaperPictures::None);
    m_notes->setChecked(choices.linkNotes == pages::LinkNotes::On);
    if (m_readerNotes)
        m_readerNotes->setChecked(choices.readerNotes == pages::ReaderNotes::On);
    m_blackAndWhite->setChecked(choices.ink == pages::Ink::BlackAndWhite);
    for (const auto &[box, what] : m_around)
        box->setChecked(choices.around.testFlag(what));
}

PaperChoices PaperOptions::choices() const
{
    PaperChoices choices = m_given;
    choices.size = chosen<pages::PaperSize>(m_size);
    choices.customSize = {m_width->value(), m_height->value()};
    choices.orientation = chosen<pages::PaperOrientation>(m_orientation);
    choices.margins = chosen<pages::PaperMargins>(m_margins);
    choices.columns = m_columns->checkedId();
    if (m_mostPages)
        choices.mostPages = int(m_mostPages->value());
    choices.textPoints = m_text->value();
    choices.face = chosen<pages::PaperFace>(m_face);
    choices.pictures = chosen<pages::PaperPictures>(m_pictures);
    choices.captions = onOrOff<pages::Captions>(m_captions);
    choices.linkNotes = onOrOff<pages::LinkNotes>(m_notes);
    if (m_readerNotes)
        choices.readerNotes = onOrOff<pages::ReaderNotes>(m_readerNotes);
    choices.ink = m_blackAndWhite->isChecked() ? pages::Ink::BlackAndWhite : pages::Ink::Colour;
    for (const auto &[box, what] : m_around)
        choices.around.setFlag(what, box->isChecked());
    return choices;
}

void PaperOptions::edited()
{
    if (m_showing)
        return;
    put(choices());
    emit changed();
}

void PaperOptions::choosePreset()
{
    const int value = m_preset->currentData().toInt();
    put(value == ownChoices ? choices() : pages::withPreset(choices(), pages::PaperPreset(value)));
    if (value != ownChoices)
        emit changed();
}

void PaperOptions::addHeading(const QString &text)
{
    auto *heading = new QLabel(locale::upperCase(text, QLocale().bcp47Name()));
    heading->setProperty("role", u"sectionHeading"_s);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    if (QLocale().script() != QLocale::ArabicScript) // whose letters are joined
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
    heading->setFont(font);
    heading->setContentsMargins(0, m_layout->isEmpty() ? 0 : rowGap, 0, 0);
    m_layout->addWidget(heading);
}

void PaperOptions::addRow(const QString &label, QWidget *field)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *name = new QLabel(label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    row->addWidget(name);
    row->addStretch();
    row->addWidget(field);
    m_layout->addWidget(line);
}

QComboBox *PaperOptions::addCombo(const QString &label, const Entries &entries)
{
    auto *combo = new QComboBox;
    combo->setMinimumWidth(fieldWidth);
    for (const auto &[text, value] : entries)
        combo->addItem(text, value);
    connect(combo, &QComboBox::currentIndexChanged, this, &PaperOptions::edited);
    addRow(label, combo);
    return combo;
}

QCheckBox *PaperOptions::addSwitch(const QString &label)
{
    auto *box = new QCheckBox(label);
    connect(box, &QCheckBox::toggled, this, &PaperOptions::edited);
    m_layout->addWidget(box);
    return box;
}

QDoubleSpinBox *PaperOptions::addNumber(const QString &label, double least, double most, const QString &unit)
{
    auto *number = new QDoubleSpinBox;
    number->setMinimumWidth(fieldWidth);
    number->setRange(least, most);
    number->setDecimals(1);
    number->setSuffix(unit);
    number->setKeyboardTracking(false); // a half-typed number is none
    connect(number, &QDoubleSpinBox::valueChanged, this, &PaperOptions::edited);
    addRow(label, number);
    return number;
}

void PaperOptions::addColumns()
{
    auto *field = new QWidget;
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(segmentGap);
    m_columns = new QButtonGroup(this);
    for (int columns = 1; columns <= pages::mostColumns; ++columns) {
        auto *button = new QPushButton(QLocale().toString(columns));
        button->setProperty("chip", true);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%n column(s)", nullptr, columns));
        button->setCheckable(true);
        button->setFixedWidth((fieldWidth - 2 * segmentGap) / pages::mostColumns);
        m_columns->addButton(button, columns);
        row->addWidget(button);
    }
    connect(m_columns, &QButtonGroup::idClicked, this, &PaperOptions::edited);
    addRow(tr("Columns"), field);
}

} // namespace broadsheet
