#include "app/stories/storypane.h"

#include "app/look/emptystate.h"
#include "app/look/look.h"
#include "app/sections/editionswitch.h"
#include "app/sections/railmodel.h"
#include "app/stories/storydelegate.h"
#include "app/stories/storyhead.h"
#include "app/stories/storylist.h"
#include "app/stories/storymodel.h"
#include "app/stories/thumbnails.h"
#include "core/library/library.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// What is said of a place that is no newspaper's.
struct PlaceWords
{
    Place::Kind kind;
    const char *name; // null: what the reader called it
    const char *tagLine;
    const char *emptyTitle;
    const char *emptyText;
};

constexpr PlaceWords placeWords[] = {
    {Place::Kind::Today, QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Today"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Everything that came in the last day and night"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Nothing new today"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane",
                       "Older stories stand under their newspapers. To get more, add a newspaper.")},
    {Place::Kind::Unread, QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Unread"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "What you have not opened yet, from all newspapers"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "All read"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane",
                       "You have opened everything here. New stories come by themselves.")},
    {Place::Kind::Bookmarks, QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Bookmarks"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Stories you keep; they are never thrown away"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "No bookmarks yet"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane",
                       "Press S while reading, and the story is kept here for good.")},
    {Place::Kind::Collection, nullptr,
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "A collection of bookmarks"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Nothing in this collection yet"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane",
                       "Drag stories onto its name, or press Shift+S while reading.")},
    {Place::Kind::Later, QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Read later"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Put aside until you have time"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Nothing to be read later"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Press L while reading, and the story waits for you here.")},
    {Place::Kind::Notes, QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Notes"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Stories you highlighted or wrote something on"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "No notes yet"),
     QT_TRANSLATE_NOOP("broadsheet::StoryPane", "Select words in a story and press H to highlight them.")},
};

const PlaceWords *wordsOf(Place::Kind kind)
{
    const auto *found = std::find_if(std::begin(placeWords), std::end(placeWords),
                                     [kind](const PlaceWords &one) { return one.kind == kind; });
    return found == std::end(placeWords) ? nullptr : found;
}

} // namespace

StoryPane::StoryPane(Library &library, const RailModel &rail, const Look &look, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_rail(rail),
      m_model(new StoryModel(library, this)),
      m_thumbnails(new Thumbnails(library, this)),
      m_head(new StoryHead(look, this)),
      m_stack(new QStackedWidget(this)),
      m_list(new StoryList(look, this)),
      m_empty(new EmptyState(this))
{
    setObjectName(u"storyPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    setUpList(look);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    connectHead();
    connectList();
    connect(m_thumbnails, &Thumbnails::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&look, &Look::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void StoryPane::setUpList(const Look &look)
{
    const auto nameOf = [this](const QString &id) {
        const Subscribed *newspaper =
            m_place.publication.isEmpty() || isSearching() ? m_rail.newspaper(id) : nullptr;
        return newspaper ? broadsheet::nameOf(newspaper->publication, newspaper->edition) : QString();
    };
    m_delegate = new StoryDelegate(look, *m_thumbnails, nameOf, this);
    m_list->setObjectName(u"storyList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setDefaultDropAction(Qt::CopyAction);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
}

void StoryPane::connectHead()
{
    connect(m_head, &StoryHead::partChosen, this, [this] {
        updateHead();
        ask();
    });
    connect(m_head, &StoryHead::orderChosen, this, [this](StoryQuery::Order order) {
        setOrder(order);
        emit orderChosen(order);
    });
    connect(m_head, &StoryHead::editionChosen, this,
            [this](const QString &edition) { emit editionChosen(m_place.publication, edition); });
    connect(&m_rail, &RailModel::counted, this, &StoryPane::updateHead);
    connect(&m_rail, &RailModel::reloaded, this, &StoryPane::updateHead);
}

void StoryPane::connectList()
{
    // By what is selected: a list that only gets the keyboard makes its first row current, and nobody chose
    // that.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StoryPane::choose);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &at) {
        if (const Headline *story = m_model->headline(at.row()))
            emit openWanted(*story);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuWanted(m_list->viewport()->mapToGlobal(at)); });
    connect(m_model, &StoryModel::loaded, this, &StoryPane::settle);
    connect(m_model, &StoryModel::merged, this, &StoryPane::updateEmpty);
    connect(m_empty, &EmptyState::pressed, this, &StoryPane::addWanted);
}

void StoryPane::choose()
{
    const Headline *story = current();
    if (!story || m_model->isMerging())
        return; // nobody chose what is left of a selection
    m_lastRow = currentRow();
    if (selection().size() > 1)
        return; // several are for what is done with all of them
    m_model->keep(story->id);
    emit storyChosen(*story);
}

void StoryPane::retranslate()
{
    m_list->setAccessibleName(tr("Stories"));
    m_head->retranslate();
    updateHead();
    updateEmpty();
    m_list->viewport()->update();
}

void StoryPane::setOrder(StoryQuery::Order order)
{
    m_order = order;
    m_head->setOrder(order);
    if (m_asked && m_place.isTheReadersOwn() && !isSearching())
        ask();
}

void StoryPane::addButton(QAction *action) { m_head->addButton(action); }

const StoryQuery &StoryPane::query() const { return m_model->query(); }

void StoryPane::show(const Place &place)
{
    m_place = place;
    m_search.clear();
    updateHead();
    askForAll();
}

void StoryPane::search(const QString &words)
{
    if (words == m_search)
        return;
    m_search = words;
    updateHead();
    if (!isSearching() && m_head->part() == StoryHead::Part::Bookmarks)
        askForAll();
    else
        ask();
}

void StoryPane::askForAll()
{
    if (m_head->part() == StoryHead::Part::All)
        ask();
    else
        m_head->setPart(StoryHead::Part::All); // asks
}

void StoryPane::ask()
{
    const StoryHead::Part part = m_head->part();
    StoryQuery query = isSearching() ? StoryQuery{} : m_rail.query(m_place);
    query.search = m_search;
    if (isSearching() && part == StoryHead::Part::Bookmarks)
        query.scope = StoryQuery::Scope::Bookmarks;
    if (m_place.isTheReadersOwn() && !isSearching())
        query.order = m_order;
    query.unreadOnly = part == StoryHead::Part::Unread;
    query.withPictures = part == StoryHead::Part::Pictures;
    m_delegate->setToday(QDateTime::currentDateTimeUtc());
    m_lastRow = -1;
    m_model->setQuery(query);
    m_asked = true;
    emit nothingChosen();
}

void StoryPane::settle()
{
    if (number(m_wanted) != 0)
        reach(m_wanted);
    if (std::exchange(m_selectFirst, false) && !current())
        move(1);
    updateEmpty();
}

void StoryPane::updateHead()
{
    QString name;
    QString tagLine;
    const Counts here = m_rail.countsOf(m_place);
    if (const PlaceWords *words = wordsOf(m_place.kind)) {
        name = words->name ? tr(words->name) : m_rail.collectionName(m_place.collection);
        tagLine = tr(words->tagLine);
    } else if (m_place.kind == Place::Kind::Section) {
        name = m_rail.sectionName(m_place.publication, m_place.section);
        tagLine = m_rail.sectionTagLine(m_place.publication, m_place.section);
    } else if (const Subscribed *newspaper = m_rail.newspaper(m_place.publication)) {
        name = nameOf(newspaper->publication, newspaper->edition);
        tagLine = QUrl(newspaper->publication.home).host();
    }
    using Part = StoryHead::Part;
    if (isSearching()) {
        name = tr("Search: %1").arg(m_search);
        tagLine = m_head->part() == Part::Bookmarks ? tr("Among your bookmarks, newest first")
                                                    : tr("In all newspapers, newest first");
    }
    const Subscribed *newspaper = isSearching() ? nullptr : m_rail.newspaper(m_place.publication);
    m_head->setEditions(newspaper ? editionsToRead(newspaper->publication, newspaper->edition)
                                  : QList<Edition>(),
                        newspaper ? newspaper->edition : QString());
    m_head->setWords(name, tagLine);
    m_head->setUnread(isSearching() ? 0 : here.unread);
    m_head->offerPart(Part::Unread, m_place.kind != Place::Kind::Unread || isSearching());
    m_head->offerPart(Part::Bookmarks, isSearching());
    m_head->offerOrders(m_place.isTheReadersOwn() && !isSearching());
}

void StoryPane::updateEmpty()
{
    const bool empty = m_asked && m_model->rowCount() == 0 && !m_model->isLoading();
    QWidget *page = empty ? static_cast<QWidget *>(m_empty) : m_list;
    if (m_stack->currentWidget() != page) {
        const bool hadKeyboard = m_list->hasFocus() || m_empty->hasFocus();
        m_stack->setCurrentWidget(page);
        if (hadKeyboard)
            page->setFocus(); // or the search field would get it, and every key with it
    }
    if (!empty)
        return;
    if (isSearching())
        m_empty->setWords(tr("Nothing found"),
                          tr("No story has all these words. Try fewer, or only the beginning of a word."));
    else if (m_head->part() == StoryHead::Part::Pictures && m_place.kind != Place::Kind::Unread)
        m_empty->setWords(tr("No pictures here"), tr("None of these stories carries a picture."));
    else if (const PlaceWords *words =
                 wordsOf(m_head->part() == StoryHead::Part::Unread ? Place::Kind::Unread : m_place.kind))
        m_empty->setWords(tr(words->emptyTitle), tr(words->emptyText),
                          words->kind == Place::Kind::Today ? tr("Add a newspaper…") : QString());
    else
        m_empty->setWords(tr("No stories yet"),
                          tr("Nothing has come from here so far. Press F5 to ask again."));
}

int StoryPane::currentRow() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.contains(m_list->currentIndex()))
        return m_list->currentIndex().row();
    return rows.isEmpty() ? -1 : rows.first().row();
}

QList<Headline> StoryPane::selection() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<Headline> stories;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const Headline *story = m_model->headline(row.row()))
            stories.append(*story);
    }
    return stories;
}

const Headline *StoryPane::current() const { return m_model->headline(currentRow()); }

void StoryPane::selectFirst() { m_selectFirst = true; }

void StoryPane::select(StoryId id)
{
    m_wanted = id;
    if (m_asked && !m_model->isLoading())
        reach(id);
}

// Page after page.
void StoryPane::reach(StoryId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_wanted = {};
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    } else if (m_model->mayReach(id)) {
        m_model->fetchMore({});
    } else {
        m_wanted = {};
        emit notHere(id);
    }
}

void StoryPane::unselect()
{
    m_list->selectionModel()->clear();
    emit nothingChosen();
}

// From where a step goes on: where what was selected has gone, its place is the next one's now.
int StoryPane::rowBefore(int step) const
{
    if (currentRow() >= 0 || m_lastRow < 0)
        return currentRow();
    return std::min(m_lastRow, m_model->rowCount()) - (step > 0 ? 1 : 0);
}

void StoryPane::move(int step)
{
    const int row = rowBefore(step) + step;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    if (row + 1 >= m_model->rowCount())
        m_model->fetchMore({});
}

StoryPane::Unread StoryPane::moveToUnread(int step)
{
    int row = m_model->unreadRow(rowBefore(step), step);
    if (row < 0 && step > 0)
        row = m_model->unreadRow(-1, 1); // from the top again
    if (row < 0)
        return Unread::NoneLeft;
    m_list->setCurrentIndex(m_model->index(row));
    return Unread::Found;
}

bool StoryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (const Headline *story = current())
                emit openWanted(*story);
            return true;
        }
        if (key == Qt::Key_Delete) {
            emit removeWanted();
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const Headline *story = m_model->headline(m_list->indexAt(mouse->position().toPoint()).row());
        if (mouse->button() == Qt::MiddleButton && story)
            emit openWanted(*story);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace broadsheet
