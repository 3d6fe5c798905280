#include "app/newsstand/sourcesdialog.h"

#include "app/look/emptystate.h"
#include "app/newsstand/sourcesfilter.h"
#include "app/newsstand/sourcesmodel.h"
#include "app/newsstand/upkeepbox.h"
#include "app/words/errortext.h"
#include "app/words/sourcestate.h"
#include "core/base/async.h"
#include "core/library/library.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr QSize firstSize(820, 600); // px

} // namespace

SourcesDialog::SourcesDialog(Library &library, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_model(new SourcesModel(library, this)),
      m_filter(new SourcesFilter(this)),
      m_search(new QLineEdit(this)),
      m_onlyTroubled(new QCheckBox(this)),
      m_table(new QTreeView(this)),
      m_empty(new EmptyState(this)),
      m_details(new QWidget(this)),
      m_state(new QLabel(m_details)),
      m_address(new QLabel(m_details)),
      m_try(new QPushButton(tr("&Try now"), m_details)),
      m_remove(new QPushButton(tr("&Remove this newspaper"), m_details)),
      m_paperInterval(new QComboBox(m_details)),
      m_feedInterval(new QComboBox(m_details)),
      m_keeping(new QComboBox(m_details))
{
    setWindowTitle(tr("Newspapers and their feeds"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    buildTable();
    auto *grid = new QGridLayout(m_details);
    buildDetails(*grid);

    m_search->setPlaceholderText(tr("Name or address"));
    m_search->setAccessibleName(tr("Name or address"));
    m_search->setClearButtonEnabled(true);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {close, m_try, m_remove})
        button->setAutoDefault(false); // Enter in the table or the search presses nothing by surprise

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_onlyTroubled);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_details);
    column->addWidget(close, 0, Qt::AlignTrailing);

    connect(m_search, &QLineEdit::textChanged, m_filter, &SourcesFilter::setTyped);
    connect(m_onlyTroubled, &QCheckBox::toggled, m_filter, &SourcesFilter::setOnlyTroubled);
    connect(m_onlyTroubled, &QCheckBox::toggled, this, &SourcesDialog::countTroubled);
    connect(m_model, &SourcesModel::reloaded, this, &SourcesDialog::countTroubled);
    countTroubled();
    m_table->setFocus();
}

void SourcesDialog::buildTable()
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(SourcesModel::SortRole);
    m_filter->setSortLocaleAware(true);
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SourcesModel::Newspaper, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(windowTitle());
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(SourcesModel::Newspaper, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SourcesDialog::showCurrent);
}

void SourcesDialog::buildDetails(QGridLayout &grid)
{
    grid.setContentsMargins(0, 0, 0, 0);
    grid.setHorizontalSpacing(12);
    m_state->setObjectName(u"sourceState"_s);
    for (QLabel *label : {m_state, m_address}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_try->setObjectName(u"tryNow"_s);
    grid.addWidget(m_state, 0, 0, 1, 2);
    grid.addWidget(m_address, 1, 0, 1, 2);
    const std::pair<QString, QComboBox *> rows[] = {{tr("&Ask this newspaper:"), m_paperInterval},
                                                    {tr("Ask this &feed:"), m_feedInterval},
                                                    {tr("&Keep its stories:"), m_keeping}};
    int row = 2;
    for (const auto &[text, box] : rows) {
        auto *label = new QLabel(text, m_details);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        grid.addWidget(label, row, 0);
        grid.addWidget(box, row++, 1, Qt::AlignLeading);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_try);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    grid.addLayout(buttons, row, 0, 1, 2);
    grid.setColumnStretch(1, 1);

    connect(m_try, &QPushButton::clicked, this, [this] {
        if (const Source *source = current())
            m_library.sources().tryAgain({source->id});
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Source *source = current())
            emit removeWanted(source->publication);
    });
    const auto paperWish = [this] {
        if (const Source *source = current())
            setWish({source->publication, {}}, {chosenInterval(*m_paperInterval), chosenKeeping(*m_keeping)});
    };
    connect(m_paperInterval, &QComboBox::activated, this, paperWish);
    connect(m_keeping, &QComboBox::activated, this, paperWish);
    connect(m_feedInterval, &QComboBox::activated, this, [this] {
        if (const Source *source = current())
            setWish({{}, source->id}, {chosenInterval(*m_feedInterval), {}});
    });
}

void SourcesDialog::showTroubled() { m_onlyTroubled->setChecked(true); }

void SourcesDialog::showOnly(const QString &publication) { m_filter->setPublication(publication); }

const Source *SourcesDialog::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->source(index.row()) : nullptr;
}

void SourcesDialog::countTroubled()
{
    m_onlyTroubled->setText(tr("Only those in &trouble (%1)").arg(m_model->troubled()));
    const bool isEmpty = m_model->isLoaded() && m_filter->rowCount() == 0;
    if (m_model->rowCount() == 0)
        m_empty->setWords(tr("No newspapers yet"), tr("Add one with Ctrl+N: any address will do."));
    else if (m_onlyTroubled->isChecked())
        m_empty->setWords(tr("All is well"), tr("Every newspaper answers."));
    else
        m_empty->setWords(tr("Nothing found"), tr("No newspaper has this in its name or address."));
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_details->setVisible(!isEmpty);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

void SourcesDialog::showCurrent()
{
    const Source *source = current();
    m_details->setEnabled(source);
    if (!source)
        return;
    QString state = words::longState(*source);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool forbidden = source->forbiddenUntil > now;
    if (forbidden)
        state += u' ' + tr("The server does not want to be asked before %1.")
                            .arg(words::moment(source->forbiddenUntil, now));
    m_state->setText(state);
    m_address->setText(source->address);
    m_try->setEnabled(!forbidden);
    whenDone(m_library.sources().upkeep(), this, [this](const QList<ScopedUpkeep> &wishes) {
        m_wishes = wishes;
        showWishes();
    });
}

void SourcesDialog::showWishes()
{
    const Source *source = current();
    if (!source)
        return;
    const Upkeep paper = upkeepOf(m_wishes, {source->publication, {}});
    fillIntervals(*m_paperInterval, UpkeepWide::Narrower, paper.everyMinutes);
    fillKeepings(*m_keeping, UpkeepWide::Narrower, paper.keeping);
    fillIntervals(*m_feedInterval, UpkeepWide::Narrower, upkeepOf(m_wishes, {{}, source->id}).everyMinutes);
}

void SourcesDialog::setWish(const UpkeepScope &scope, const Upkeep &upkeep)
{
    whenDone(m_library.sources().setUpkeep(scope, upkeep), this, [this](const Result<Done> &done) {
        if (!done)
            m_state->setText(words::errorText(done.error()));
        else
            showCurrent();
    });
}

} // namespace broadsheet
