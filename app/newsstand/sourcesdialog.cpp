#include "app/newsstand/sourcesdialog.h"

#include "app/look/emptystate.h"
#include "app/look/leadinglabel.h"
#include "app/newsstand/sourceaccess.h"
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

constexpr QSize firstSize(820, 660); // px

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
      m_address(new LeadingLabel(m_details)),
      m_try(new QPushButton(tr("&Try now"), m_details)),
      m_remove(new QPushButton(tr("&Remove this newspaper"), m_details)),
      m_access(new SourceAccess(library, m_details)),
      m_paperInterval(new QComboBox(m_details)),
      m_feedInterval(new QComboBox(m_details)),
      m_keeping(new QComboBox(m_details)),
      m_paperWhole(new QComboBox(m_details)),
      m_feedWhole(new QComboBox(m_details)),
      m_paperInAdvance(new QComboBox(m_details)),
      m_feedInAdvance(new QComboBox(m_details)),
      m_paperDirection(new QComboBox(m_details)),
      m_feedDirection(new QComboBox(m_details))
{
    setWindowTitle(tr("Newspapers and their feeds"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    buildTable();
    layOutDetails();
    layOut();
    connectWishes();
    connect(m_search, &QLineEdit::textChanged, m_filter, &SourcesFilter::setTyped);
    connect(m_onlyTroubled, &QCheckBox::toggled, m_filter, &SourcesFilter::setOnlyTroubled);
    connect(m_onlyTroubled, &QCheckBox::toggled, this, &SourcesDialog::countTroubled);
    connect(m_model, &SourcesModel::reloaded, this, &SourcesDialog::countTroubled);
    countTroubled();
    m_table->setFocus();
}

void SourcesDialog::layOut()
{
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

void SourcesDialog::layOutDetails()
{
    m_state->setObjectName(u"sourceState"_s);
    for (QLabel *label : {m_state, m_address}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_try->setObjectName(u"tryNow"_s);
    m_feedDirection->setObjectName(u"feedDirection"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_try);
    buttons->addWidget(m_access);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    column->addWidget(m_address);
    column->addLayout(buildWishes());
    column->addLayout(buttons);

    connect(m_try, &QPushButton::clicked, this, [this] {
        if (const Source *source = current())
            m_library.sources().tryAgain({source->id});
    });
    connect(m_access, &SourceAccess::failed, m_state, &QLabel::setText);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Source *source = current())
            emit removeWanted(source->publication);
    });
}

void SourcesDialog::connectWishes()
{
    for (const QComboBox *box :
         {m_paperInterval, m_keeping, m_paperWhole, m_paperInAdvance, m_paperDirection})
        connect(box, &QComboBox::activated, this, &SourcesDialog::takePaperWish);
    for (const QComboBox *box : {m_feedInterval, m_feedWhole, m_feedInAdvance, m_feedDirection})
        connect(box, &QComboBox::activated, this, &SourcesDialog::takeFeedWish);
}

void SourcesDialog::takePaperWish()
{
    if (const Source *source = current())
        setWish({source->publication, {}}, {.everyMinutes = chosenInterval(*m_paperInterval),
                                            .keeping = chosenKeeping(*m_keeping),
                                            .whole = chosenWhole(*m_paperWhole),
                                            .inAdvance = chosenInAdvance(*m_paperInAdvance),
                                            .direction = chosenDirection(*m_paperDirection)});
}

void SourcesDialog::takeFeedWish()
{
    const Source *source = current();
    if (!source)
        return;
    const UpkeepScope scope{{}, source->id};
    setWish(scope, {.everyMinutes = chosenInterval(*m_feedInterval),
                    .keeping = upkeepOf(m_wishes, scope).keeping, // the command line may have one
                    .whole = chosenWhole(*m_feedWhole),
                    .inAdvance = chosenInAdvance(*m_feedInAdvance),
                    .direction = chosenDirection(*m_feedDirection)});
}

// What holds for the newspaper beside what holds for this one of its feeds.
QGridLayout *SourcesDialog::buildWishes()
{
    struct Row
    {
        QString text;
        QComboBox *paper;
        QComboBox *feed; // none: only for the newspaper
    };
    const Row rows[] = {{tr("&Ask for news:"), m_paperInterval, m_feedInterval},
                        {tr("Te&xt of stories:"), m_paperWhole, m_feedWhole},
                        {tr("&Whole articles:"), m_paperInAdvance, m_feedInAdvance},
                        {tr("Text &direction:"), m_paperDirection, m_feedDirection},
                        {tr("&Keep stories:"), m_keeping, nullptr}};
    auto *wishes = new QGridLayout;
    wishes->setHorizontalSpacing(12);
    wishes->setVerticalSpacing(6);
    const QString paper = tr("This newspaper");
    const QString feed = tr("This feed");
    wishes->addWidget(new QLabel(paper, m_details), 0, 1);
    wishes->addWidget(new QLabel(feed, m_details), 0, 2);
    int at = 1;
    for (const Row &row : rows) {
        auto *label = new QLabel(row.text, m_details);
        label->setBuddy(row.paper);
        wishes->addWidget(label, at, 0);
        wishes->addWidget(row.paper, at, 1);
        const QString name = QString(row.text).remove(u'&');
        row.paper->setAccessibleName(name + u' ' + paper);
        if (row.feed) {
            wishes->addWidget(row.feed, at, 2);
            row.feed->setAccessibleName(name + u' ' + feed);
        }
        ++at;
    }
    wishes->setColumnStretch(1, 1);
    wishes->setColumnStretch(2, 1);
    return wishes;
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
    m_onlyTroubled->setText(tr("Only those in tro&uble (%1)").arg(m_model->troubled()));
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
    m_address->setText(source->movedFrom.isEmpty()
                           ? source->address
                           : tr("%1 (moved from %2)").arg(source->address, source->movedFrom));
    m_access->setSource(*source);
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
    fillWholes(*m_paperWhole, UpkeepWide::Narrower, paper.whole);
    fillInAdvance(*m_paperInAdvance, UpkeepWide::Narrower, paper.inAdvance);
    fillDirections(*m_paperDirection, UpkeepWide::Narrower, paper.direction);
    const Upkeep feed = upkeepOf(m_wishes, {{}, source->id});
    fillIntervals(*m_feedInterval, UpkeepWide::Narrower, feed.everyMinutes);
    fillWholes(*m_feedWhole, UpkeepWide::Narrower, feed.whole);
    fillInAdvance(*m_feedInAdvance, UpkeepWide::Narrower, feed.inAdvance);
    fillDirections(*m_feedDirection, UpkeepWide::Narrower, feed.direction);
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
