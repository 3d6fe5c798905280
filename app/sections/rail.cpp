#include "app/sections/rail.h"

#include "app/look/look.h"
#include "app/sections/raildelegate.h"
#include "app/sections/railmodel.h"
#include "app/settings/settings.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int fullWidth = 216;
constexpr int leastWidth = 160;
constexpr int mostWidth = 420;
constexpr int iconsWidth = 52;
constexpr int expandDelay = 600;   // ms, over a row with something on the mouse
constexpr int invitationEdge = 12; // around the button at the bottom

// A newspaper by its id alone, as profiles have it from the first version on.
QString foldingKey(const Place &place)
{
    return place.kind == Place::Kind::Publication ? place.publication : place.key();
}

} // namespace

Rail::Rail(RailModel &model, const Look &look, Settings &settings, QWidget *parent)
    : QTreeView(parent),
      m_model(model),
      m_delegate(new RailDelegate(look, this)),
      m_invitation(new QPushButton(this)),
      m_settings(settings),
      m_place(Place::fromKey(settings.place()))
{
    setObjectName(u"rail"_s);
    setHeaderHidden(true);
    header()->setMinimumSectionSize(iconsWidth / 2); // beside a scroll bar
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setExpandsOnDoubleClick(true);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setAutoExpandDelay(expandDelay);
    setModel(&model);
    setFolded(false);
    retranslate();
    m_invitation->setObjectName(u"chooseNewspapers"_s);
    connect(m_invitation, &QPushButton::clicked, this, &Rail::addWanted);
    connect(&model, &RailModel::reloaded, this, &Rail::restore);
    connect(this, &QTreeView::expanded, this, &Rail::rememberFolding);
    connect(this, &QTreeView::collapsed, this, &Rail::rememberFolding);
    connect(&look, &Look::changed, viewport(), qOverload<>(&QWidget::update));
}

void Rail::retranslate()
{
    setAccessibleName(tr("Newspapers and sections"));
    m_invitation->setAccessibleName(tr("Choose newspapers…"));
    placeInvitation();
}

// At the bottom, and only as long as nothing but the guide is there: its few rows end above it. A folded rail
// has room for a sign.
void Rail::placeInvitation()
{
    m_invitation->setText(m_folded ? u"+"_s : m_invitation->accessibleName());
    m_invitation->setToolTip(m_folded ? m_invitation->accessibleName() : QString());
    m_invitation->setVisible(m_begun && m_model.newspapers().size() <= 1);
    const QSize wanted = m_invitation->sizeHint();
    // Long words take the room beside it.
    const int edge = std::clamp((width() - wanted.width()) / 2, 0, invitationEdge);
    m_invitation->setGeometry(edge, height() - wanted.height() - invitationEdge, width() - 2 * edge,
                              wanted.height());
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    m_delegate->setWidth(folded ? RailDelegate::Width::Icons : RailDelegate::Width::Full);
    setMinimumWidth(folded ? iconsWidth : leastWidth);
    setMaximumWidth(folded ? iconsWidth : mostWidth);
    updateGeometry();
    placeInvitation();
    scheduleDelayedItemsLayout();
}

QSize Rail::sizeHint() const { return {m_folded ? iconsWidth : fullWidth, QTreeView::sizeHint().height()}; }

Place Rail::current() const { return m_place; }

void Rail::restore()
{
    m_restoring = true;
    foldAsRemembered({}, m_settings.foldedPublications());
    // The very first start is on the first newspaper, which is the guide.
    if (!m_begun && m_settings.place().isEmpty() && !m_model.newspapers().isEmpty())
        m_place = {Place::Kind::Publication, m_model.newspapers().first().publication.id, {}};
    const bool wentAway = !m_model.indexOf(m_place).isValid();
    if (wentAway)
        m_place = {};
    setCurrentIndex(m_model.indexOf(m_place));
    m_restoring = false;
    if (wentAway || !m_begun)
        emit chosen(m_place); // else the reader is where they were, and nothing is to be read again
    m_begun = true;
    placeInvitation();
    if (m_awaited != Place{} && m_model.indexOf(m_awaited).isValid())
        go(std::exchange(m_awaited, {}));
}

void Rail::foldAsRemembered(const QModelIndex &parent, const QStringList &folded)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex at = m_model.index(row, 0, parent);
        if (m_model.rowCount(at) == 0)
            continue;
        setExpanded(at, !folded.contains(foldingKey(m_model.place(at))));
        foldAsRemembered(at, folded);
    }
}

void Rail::appendFolded(const QModelIndex &parent, QStringList &folded) const
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex at = m_model.index(row, 0, parent);
        if (m_model.rowCount(at) > 0 && !isExpanded(at))
            folded.append(foldingKey(m_model.place(at)));
        appendFolded(at, folded);
    }
}

void Rail::rememberFolding()
{
    if (m_restoring)
        return;
    QStringList folded;
    appendFolded({}, folded);
    m_settings.setFoldedPublications(folded);
}

void Rail::go(const Place &place)
{
    if (const QModelIndex where = m_model.indexOf(place); where.isValid()) {
        for (QModelIndex around = where.parent(); around.isValid(); around = around.parent())
            expand(around);
        setCurrentIndex(where);
        scrollTo(where);
    }
}

void Rail::goWhenThere(const Place &place)
{
    m_awaited = place;
    go(place);
}

void Rail::goBy(int steps)
{
    QModelIndex where = currentIndex();
    while (where.isValid()) {
        where = steps > 0 ? indexBelow(where) : indexAbove(where);
        if (where.isValid() && (where.flags() & Qt::ItemIsSelectable))
            break;
    }
    if (where.isValid())
        setCurrentIndex(where);
}

void Rail::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_restoring || !current.isValid())
        return;
    const Place place = m_model.place(current);
    if (place == m_place)
        return;
    m_place = place;
    m_settings.setPlace(place.key());
    emit chosen(place);
}

// A hidden header does not hear that the view became narrower, so its one column is told.
void Rail::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    header()->resizeSection(0, viewport()->width());
    placeInvitation();
}

void Rail::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit clickedThrough();
}

// Letters typed while the rail has the keyboard look for a name; they are no shortcuts there.
bool Rail::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (plain && !key->text().isEmpty() && key->text().front().isLetterOrNumber()) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void Rail::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex where =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!where.isValid() || !(where.flags() & Qt::ItemIsSelectable))
        return;
    const Place place = m_model.place(where);
    QMenu menu(this);
    menu.addAction(tr("Mark all as read"), this, [this, place] { emit markAllWanted(place); });
    if (!place.publication.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("Refresh this newspaper"), this,
                       [this, place] { emit refreshWanted(place.publication); });
        menu.addAction(tr("Feeds of this newspaper…"), this,
                       [this, place] { emit sourcesWanted(place.publication); });
        menu.addAction(tr("Save this newspaper as a file…"), this,
                       [this, place] { emit saveWanted(place.publication); });
        menu.addAction(tr("Remove this newspaper"), this,
                       [this, place] { emit removeWanted(place.publication); });
    }
    if (place.kind == Place::Kind::Bookmarks || place.kind == Place::Kind::Collection)
        addCollectionActions(menu, place);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard
                  ? viewport()->mapToGlobal(visualRect(where).center())
                  : event->globalPos());
}

void Rail::addCollectionActions(QMenu &menu, const Place &place)
{
    menu.addSeparator();
    menu.addAction(tr("Save a page here…"), this, [this, place] { emit savePageWanted(place.collection); });
    menu.addAction(tr("New collection…"), this,
                   [this, place] { emit newCollectionWanted(place.collection); });
    menu.addAction(place.kind == Place::Kind::Collection ? tr("Export this collection…")
                                                         : tr("Export bookmarks…"),
                   this, [this, place] { emit exportWanted(place.collection); });
    if (place.kind != Place::Kind::Collection)
        return;
    menu.addAction(tr("Rename…"), this, [this, place] { emit renameWanted(place.collection); });
    menu.addAction(tr("Remove this collection"), this,
                   [this, place] { emit removeCollectionWanted(place.collection); });
}

} // namespace broadsheet
