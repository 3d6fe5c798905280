#include "app/newsstand/proposaldialog.h"

#include "app/newsstand/manifestfiles.h"
#include "app/newsstand/offerwords.h"
#include "core/locale/languages.h"
#include "core/pages/networks.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr QSize firstSize(520, 560); // px
constexpr int swatch = 16;           // px
constexpr int wholePaper = -1;       // the row that is no section
constexpr int firstEdition = -2;     // and downwards: the editions beside the first

// Those newspapers are mostly written in; the one found is added to them.
constexpr const char *languages[] = {"en", "ru", "az", "hy", "ka", "uk", "tr", "ar", "fa", "he",
                                     "de", "fr", "es", "it", "pt", "pl", "cs", "ro", "bg", "el",
                                     "nl", "sv", "fi", "kk", "uz", "hi", "ja", "ko", "zh"};

// Of the one edition a proposal has: everything that names its language.
void speak(Publication &publication, const QString &language)
{
    const QString before = publication.defaultEdition;
    if (publication.editions.size() != 1 || before == language)
        return;
    publication.defaultEdition = language;
    publication.editions.first().language = language;
    publication.editions.first().label = locale::language(language).shortLabel;
    const auto move = [&](QList<SectionSource> &sources) {
        for (SectionSource &source : sources)
            source.edition = language;
    };
    move(publication.sources);
    for (Section &section : publication.sections) {
        move(section.sources);
        if (section.name.contains(before))
            section.name.insert(language, section.name.take(before));
    }
}

// An edition, with all that belongs to it alone.
void leaveOut(Publication &publication, const QString &language)
{
    const auto isOfIt = [&](const SectionSource &source) { return source.edition == language; };
    publication.editions.removeIf([&](const Edition &edition) { return edition.language == language; });
    publication.sources.removeIf(isOfIt);
    for (Section &section : publication.sections)
        section.sources.removeIf(isOfIt);
    publication.sections.removeIf([](const Section &section) { return section.sources.isEmpty(); });
}

} // namespace

ProposalDialog::ProposalDialog(const Publication &publication, From from, QWidget *parent)
    : QDialog(parent),
      m_publication(publication),
      m_from(from),
      m_colour(publication.colour),
      m_name(new QLineEdit(publication.name, this)),
      m_language(new QComboBox(this)),
      m_colourButton(new QPushButton(this)),
      m_sections(new QListWidget(this)),
      m_message(new QLabel(this)),
      m_add(new QPushButton(tr("Add"), this))
{
    setWindowTitle(tr("A new newspaper"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    fillLanguages();
    fillSections();
    showColour();
    layOut();
    enableAdd();
    growToFit();
}

// Its sentences are longer in some languages.
void ProposalDialog::growToFit()
{
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ProposalDialog::layOut()
{
    auto *words = new QLabel(tr("This was found at %1. Change what you like; sections you do not want are "
                                "left out when they are not ticked.")
                                 .arg(hostName(m_publication.home)),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *caption = new QLabel(tr("&Sections:"), this);
    caption->setBuddy(m_sections);
    auto *hint = new QLabel(tr("Double-click a section, or press F2, to give it another name."), this);
    hint->setObjectName(u"softHint"_s);
    hint->setWordWrap(true);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_message->setObjectName(u"softHint"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(words);
    column->addLayout(form());
    column->addWidget(caption);
    column->addWidget(m_sections, 1);
    column->addWidget(hint);
    column->addWidget(m_message);
    column->addLayout(buttonRow());
    connect(m_name, &QLineEdit::textChanged, this, &ProposalDialog::enableAdd);
    connect(m_sections, &QListWidget::itemChanged, this, &ProposalDialog::enableAdd);
    connect(m_colourButton, &QPushButton::clicked, this, &ProposalDialog::chooseColour);
}

QFormLayout *ProposalDialog::form()
{
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(200);
    m_colourButton->setAutoDefault(false);
    QStringList networks;
    for (const FollowLink &link : m_publication.follow)
        networks.append(pages::networkName(link.network));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("C&olour:"), m_colourButton);
    if (networks.isEmpty())
        return form;
    auto *follow = new QLabel(networks.join(u", "_s), this);
    follow->setTextFormat(Qt::PlainText);
    follow->setWordWrap(true);
    form->addRow(tr("Follow:"), follow);
    return form;
}

QHBoxLayout *ProposalDialog::buttonRow()
{
    auto *save = new QPushButton(tr("Save as a file…"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    save->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_add->setObjectName(u"addProposal"_s);
    m_add->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(save);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_add);
    setTabOrder(m_sections, save); // as the eye goes
    setTabOrder(save, cancel);
    setTabOrder(cancel, m_add);

    connect(save, &QPushButton::clicked, this, [this] {
        saveManifest(edited(), this, [this](const QString &text) {
            m_message->setText(text);
            m_message->show();
        });
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        emit addWanted(edited());
        accept();
    });
    return row;
}

void ProposalDialog::setReplaced(const QString &name)
{
    m_message->setText(tr("You read %1 already. This takes its place: its name, its sections and where they "
                          "come from. Stories and bookmarks stay, and it can be undone.")
                           .arg(name));
    m_message->show();
    m_add->setText(tr("Replace"));
    growToFit();
}

void ProposalDialog::fillLanguages()
{
    const auto add = [this](const QString &code, const QString &name) {
        if (m_language->findData(code) < 0)
            m_language->addItem(name, code);
    };
    const QString found = m_publication.defaultEdition;
    if (m_publication.editions.size() == 1) {
        add(found, found == u"und"_s ? tr("Not known") : locale::language(found).nativeName);
        for (const char *code : languages)
            add(QString::fromLatin1(code), locale::language(QString::fromLatin1(code)).nativeName);
    } else {
        add(found, languageNames(m_publication).join(u", "_s));
        m_language->setEnabled(false);
    }
    m_language->setCurrentIndex(m_language->findData(found));
}

void ProposalDialog::fillSections()
{
    const auto add = [this](const QString &name, int section, const QList<SectionSource> &sources) {
        auto *item = new QListWidgetItem(name, m_sections);
        item->setData(Qt::UserRole, section);
        // Where feeds bring the news, asking pages as well is the reader's wish and not ours.
        const bool isPage = !sources.isEmpty() && sources.first().kind == SourceKind::Html;
        const bool isBeside =
            m_from == From::Site && isPage && section >= 0 && !m_publication.sources.isEmpty();
        item->setCheckState(isBeside ? Qt::Unchecked : Qt::Checked);
        const QString address = sources.isEmpty() ? QString() : sources.first().address;
        item->setToolTip(isPage ? tr("Read from its page, %1").arg(address) : address);
        if (section >= 0)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
    };
    if (!m_publication.sources.isEmpty())
        add(tr("The whole newspaper"), wholePaper, m_publication.sources);
    for (int i = 0; i < m_publication.editions.size(); ++i) {
        const Edition &edition = m_publication.editions[i];
        const QString &language = edition.language;
        if (language != m_publication.defaultEdition && isReadable(m_publication, edition))
            add(tr("The edition in %1").arg(locale::language(language).nativeName), firstEdition - i, {});
    }
    for (int i = 0; i < m_publication.sections.size(); ++i)
        add(translated(m_publication.sections[i].name, m_publication.defaultEdition), i,
            m_publication.sections[i].sources);
    m_sections->setCurrentRow(0);
}

void ProposalDialog::showColour()
{
    const QColor colour(m_colour);
    QPixmap picture(swatch, swatch);
    picture.fill(colour.isValid() ? colour : palette().color(QPalette::Mid));
    m_colourButton->setIcon(picture);
    m_colourButton->setText(colour.isValid() ? m_colour : tr("None"));
}

void ProposalDialog::chooseColour()
{
    auto *dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_colour = colour.name();
        showColour();
    });
    dialog->open();
}

// A newspaper without a name or without anything to read is none.
void ProposalDialog::enableAdd()
{
    bool any = false;
    for (int row = 0; row < m_sections->count(); ++row)
        any |= m_sections->item(row)->checkState() == Qt::Checked &&
               m_sections->item(row)->data(Qt::UserRole).toInt() > firstEdition;
    m_add->setEnabled(any && !m_name->text().trimmed().isEmpty());
}

Publication ProposalDialog::edited() const
{
    Publication publication = m_publication;
    publication.name = m_name->text().simplified();
    publication.colour = m_colour;
    publication.sources.clear();
    publication.sections.clear();
    QStringList unwanted; // languages
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem *item = m_sections->item(row);
        const int at = item->data(Qt::UserRole).toInt();
        if (at <= firstEdition && item->checkState() != Qt::Checked)
            unwanted.append(m_publication.editions[firstEdition - at].language);
        if (item->checkState() != Qt::Checked || at <= firstEdition)
            continue;
        if (at == wholePaper) {
            publication.sources = m_publication.sources;
            continue;
        }
        Section section = m_publication.sections[at];
        const QString name = item->text().simplified();
        if (!name.isEmpty() && name != translated(section.name, publication.defaultEdition))
            section.name.insert(publication.defaultEdition, name);
        publication.sections.append(section);
    }
    for (const QString &language : std::as_const(unwanted))
        leaveOut(publication, language);
    speak(publication, m_language->currentData().toString());
    return publication;
}

} // namespace broadsheet
