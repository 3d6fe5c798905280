#include "app/share/targetsdialog.h"

#include "app/share/sharemenu.h"
#include "app/share/templatewords.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sharing.h"
#include "core/share/targets.h"
#include "core/share/template.h"
#include "core/text/plaintext.h"

#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr QSize firstSize(860, 560);
constexpr int idRole = Qt::UserRole;

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false); // Enter in a field takes its text
    return made;
}

} // namespace

TargetsDialog::TargetsDialog(Library &library, const QList<TakenKey> &taken, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_taken(taken),
      m_targets(library.sharing().targets()),
      m_list(new QListWidget(this)),
      m_name(new QLineEdit(this)),
      m_addressLabel(new QLabel(this)),
      m_address(new QLineEdit(this)),
      m_placeholders(new QLabel(this)),
      m_server(new QLineEdit(this)),
      m_key(new QKeySequenceEdit(this)),
      m_message(new QLabel(this))
{
    setWindowTitle(tr("Where to share"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    auto *list = new QVBoxLayout;
    buildList(*list);
    sides->addLayout(list, 2);
    sides->addLayout(buildDetails(), 3);
    auto *close = button(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addLayout(sides, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    fillList(0);
    m_list->setFocus();
}

void TargetsDialog::buildList(QBoxLayout &column)
{
    m_list->setObjectName(u"shareTargets"_s);
    m_list->setAccessibleName(tr("Targets, in the order they are offered"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    auto *hint = new QLabel(tr("What is ticked is offered, in this order. Rows can be dragged."), this);
    hint->setObjectName(u"softHint"_s);
    hint->setWordWrap(true);
    m_up = button(tr("&Up"), this);
    m_down = button(tr("&Down"), this);
    m_remove = button(tr("&Remove"), this);
    auto *address = button(tr("&Add an address"), this);
    auto *program = button(tr("Add a &program"), this);
    auto *moving = new QHBoxLayout;
    for (QPushButton *one : {m_up, m_down, m_remove})
        moving->addWidget(one);
    auto *adding = new QHBoxLayout;
    for (QPushButton *one : {address, program})
        adding->addWidget(one);
    column.addWidget(hint);
    column.addWidget(m_list, 1);
    column.addLayout(moving);
    column.addLayout(adding);
    connect(m_list, &QListWidget::currentRowChanged, this, &TargetsDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &TargetsDialog::takeChecks);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &TargetsDialog::takeOrder);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &TargetsDialog::removeCurrent);
    connect(address, &QPushButton::clicked, this, [this] { add(Kind::Address); });
    connect(program, &QPushButton::clicked, this, [this] { add(Kind::Program); });
}

QFormLayout *TargetsDialog::buildDetails()
{
    m_name->setObjectName(u"targetName"_s);
    m_name->setMaxLength(share::longestTargetName);
    m_address->setObjectName(u"targetAddress"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_server->setObjectName(u"targetServer"_s);
    m_server->setLayoutDirection(Qt::LeftToRight);
    m_key->setObjectName(u"targetKey"_s);
    m_placeholders->setObjectName(u"softHint"_s);
    m_message->setObjectName(u"targetTrouble"_s);
    for (QLabel *label : {m_placeholders, m_message}) {
        label->setWordWrap(true);
        label->setMinimumHeight(2 * fontMetrics().height()); // the fields stay where they are
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    }
    m_addressLabel->setBuddy(m_address);
    auto *clear = button(tr("No &key"), this);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_key->clear();
        takeDetails();
    });
    auto *key = new QHBoxLayout;
    key->addWidget(m_key, 1);
    key->addWidget(clear);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(m_addressLabel, m_address);
    form->addRow(m_placeholders);
    form->addRow(tr("&Server:"), m_server);
    auto *keyLabel = new QLabel(tr("Ke&y:"), this);
    keyLabel->setBuddy(m_key);
    form->addRow(keyLabel, key);
    form->addRow(m_message);
    for (QLineEdit *field : {m_name, m_address, m_server})
        connect(field, &QLineEdit::editingFinished, this, &TargetsDialog::takeDetails);
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &TargetsDialog::takeDetails);
    return form;
}

void TargetsDialog::fillList(int row)
{
    m_showing = true;
    m_list->clear();
    for (const ShareTarget &target : std::as_const(m_targets)) {
        auto *item = new QListWidgetItem(targetName(target), m_list);
        item->setData(idRole, target.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(target.shown ? Qt::Checked : Qt::Unchecked);
    }
    m_showing = false;
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    showCurrent();
}

bool TargetsDialog::isShipped(const QString &id) const
{
    const QList<ShareTarget> shipped = m_library.sharing().shippedTargets();
    return std::any_of(shipped.begin(), shipped.end(), [&](const ShareTarget &one) { return one.id == id; });
}

void TargetsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool some = !m_showing && row >= 0 && row < m_targets.size();
    for (QWidget *widget : QList<QWidget *>{m_name, m_address, m_key, m_remove})
        widget->setEnabled(some);
    m_up->setEnabled(some && row > 0);
    m_down->setEnabled(some && row + 1 < m_targets.size());
    if (!some)
        return;
    const ShareTarget &target = m_targets[row];
    const bool program = target.address.isEmpty();
    m_name->setText(targetName(target));
    m_addressLabel->setText(program ? tr("Pr&ogram and its arguments:") : tr("We&b address:"));
    m_address->setText(program ? target.command : target.address);
    m_address->setCursorPosition(0);
    m_placeholders->setText(
        program
            ? tr("{url} {title} {source} {quote} {image} {file} stand for the story. No shell reads this.")
            : tr("{url} {title} {source} {quote} {image} stand for the story, {instance} for a server."));
    m_server->setText(target.server);
    m_server->setEnabled(share::needsServer(target.address));
    m_key->setKeySequence(QKeySequence(target.key, QKeySequence::PortableText));
    m_remove->setText(isShipped(target.id) ? tr("As it &was") : tr("&Remove"));
    m_remove->setEnabled(target.own);
    m_message->setText(troubleWith(target));
}

void TargetsDialog::add(Kind kind)
{
    if (m_targets.size() >= share::mostTargets) {
        m_message->setText(tr("There are as many as there can be."));
        return;
    }
    ShareTarget target;
    target.id = share::freeId(m_targets);
    target.own = true;
    target.name = kind == Kind::Address ? tr("My address") : tr("My program");
    if (kind == Kind::Address)
        target.address = u"https://"_s;
    else
        target.command = u"program {url}"_s;
    target.shown = kind == Kind::Address; // and not stored before it makes sense
    m_targets.prepend(target);
    fillList(0);
    m_address->setFocus();
    m_address->end(false);
}

void TargetsDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QString id = m_targets[row].id;
    const QList<ShareTarget> shipped = m_library.sharing().shippedTargets();
    const auto as =
        std::find_if(shipped.begin(), shipped.end(), [&](const ShareTarget &one) { return one.id == id; });
    if (as == shipped.end())
        m_targets.removeAt(row);
    else
        m_targets[row] = *as;
    store();
    fillList(row);
}

void TargetsDialog::move(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_targets.size())
        return;
    m_targets.swapItemsAt(row, to);
    store();
    fillList(to);
}

void TargetsDialog::takeOrder()
{
    QList<ShareTarget> ordered;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString id = m_list->item(row)->data(idRole).toString();
        for (const ShareTarget &target : std::as_const(m_targets)) {
            if (target.id == id)
                ordered.append(target);
        }
    }
    if (ordered.size() != m_targets.size())
        return;
    m_targets = ordered;
    store();
    showCurrent();
}

void TargetsDialog::takeChecks()
{
    if (m_showing || m_list->count() != m_targets.size())
        return;
    for (int row = 0; row < m_list->count(); ++row)
        m_targets[row].shown = m_list->item(row)->checkState() == Qt::Checked;
    store();
}

QString TargetsDialog::troubleWith(const ShareTarget &target) const
{
    if (target.name.isEmpty())
        return tr("It needs a name.");
    const bool program = target.address.isEmpty();
    const share::TemplateTrouble trouble =
        program ? share::commandTrouble(target.command) : share::addressTrouble(target.address);
    if (trouble != share::TemplateTrouble::None)
        return program ? commandTroubleText(trouble) : addressTroubleText(trouble);
    const QKeySequence key(target.key, QKeySequence::PortableText);
    if (key.isEmpty())
        return {};
    for (const auto &[taken, what] : m_taken) {
        if (taken == key)
            return tr("This key is taken: %1").arg(what);
    }
    for (const ShareTarget &other : m_targets) {
        if (other.id != target.id && QKeySequence(other.key, QKeySequence::PortableText) == key)
            return tr("This key is taken: %1").arg(targetName(other));
    }
    return {};
}

void TargetsDialog::takeDetails()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0 || row >= m_targets.size())
        return;
    ShareTarget changed = m_targets[row];
    const QString name = text::squeezed(m_name->text());
    const QString address = m_address->text().trimmed();
    QString &place = changed.address.isEmpty() ? changed.command : changed.address;
    if (name != targetName(changed) || address != place)
        changed.own = true; // only then: what is shipped may change with the next version
    if (name != targetName(changed))
        changed.name = name;
    if (!address.isEmpty())
        place = address;
    changed.key = m_key->keySequence().toString(QKeySequence::PortableText);
    const QString server = share::checkedServer(m_server->text());
    const bool badServer = !m_server->text().trimmed().isEmpty() && server.isEmpty();
    changed.server = server;
    const QString trouble = badServer ? tr("This is not the name of a server.") : troubleWith(changed);
    m_message->setText(trouble);
    if (!trouble.isEmpty() || changed == m_targets[row])
        return;
    m_targets[row] = changed;
    m_showing = true;
    m_list->item(row)->setText(targetName(changed));
    m_showing = false;
    store();
    showCurrent();
}

// What makes no sense yet stays here and is not kept; where only the key is taken, all but that is.
void TargetsDialog::store()
{
    QList<ShareTarget> good;
    for (ShareTarget target : std::as_const(m_targets)) {
        if (!troubleWith(target).isEmpty())
            target.key.clear();
        if (troubleWith(target).isEmpty())
            good.append(target);
    }
    whenDone(m_library.sharing().setTargets(good), this, [this](const Result<Done> &done) {
        if (!done)
            m_message->setText(words::errorText(done.error()));
    });
}

} // namespace broadsheet
