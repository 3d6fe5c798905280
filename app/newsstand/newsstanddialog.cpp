#include "app/newsstand/newsstanddialog.h"

#include "app/look/emptystate.h"
#include "app/look/look.h"
#include "app/newsstand/adddialog.h"
#include "app/newsstand/manifestfiles.h"
#include "app/newsstand/newsstanddelegate.h"
#include "app/newsstand/newsstanddetails.h"
#include "app/newsstand/newsstandmodel.h"
#include "app/newsstand/proposaldialog.h"
#include "app/words/errortext.h"
#include "app/words/manifesttrouble.h"
#include "core/base/async.h"
#include "core/library/journal.h"
#include "core/library/library.h"
#include "core/library/typedaddress.h"
#include "core/locale/languages.h"
#include "core/text/urls.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Pixels.
constexpr QSize firstSize(920, 640);
constexpr int detailsWidth = 300;
constexpr int narrowestList = 320;
constexpr int arrow = 24;
constexpr int mostUnreadNamed = 3; // files

// "caliber.az", "https://…", "feed:…"; not a word that is looked for.
bool looksLikeAddress(const QString &typed)
{
    const bool oneWord = !typed.isEmpty() && !typed.contains(u' ');
    const bool hasPlace = typed.contains(u'.') || typed.contains(u':');
    return oneWord && hasPlace && !typed.endsWith(u'.') && !addressesOf(typed).isEmpty();
}

} // namespace

NewsstandDialog::NewsstandDialog(Library &library, const Look &look, const Chooser &chooser, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_chooser(chooser),
      m_model(new NewsstandModel(this)),
      m_delegate(new NewsstandDelegate(look, this)),
      m_count(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_language(new QComboBox(this)),
      m_lookAt(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_list(new QListView(this)),
      m_empty(new EmptyState(this)),
      m_details(new NewsstandDetails(look, chooser.language, this)),
      m_message(new QLabel(this)),
      m_takeBack(new QPushButton(tr("Undo"), this)),
      m_addChosen(new QPushButton(this))
{
    setWindowTitle(tr("Newsstand"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QSize room = parent ? parent->size() - QSize(48, 48) : firstSize;
    resize(firstSize.boundedTo(room));
    nameParts();
    setUpList();
    layOut(look);
    connectParts();
    load();
    m_search->setFocus();
}

void NewsstandDialog::nameParts()
{
    m_count->setObjectName(u"softHint"_s);
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Search, or paste the address of any site"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_language->setAccessibleName(tr("Language"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lookAt->setObjectName(u"lookAtAddress"_s);
    m_lookAt->hide();
    m_message->setObjectName(u"newsstandMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_takeBack->setObjectName(u"takeBackReplaced"_s);
    m_takeBack->hide();
    m_addChosen->setObjectName(u"addChosen"_s);
    m_addChosen->setProperty("primary", true);
    m_details->setFixedWidth(detailsWidth);
}

void NewsstandDialog::setUpList()
{
    m_list->setObjectName(u"newsstandList"_s);
    m_list->setAccessibleName(tr("Newspapers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(narrowestList);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
}

void NewsstandDialog::layOut(const Look &look)
{
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(look.serif(22, QFont::Bold));
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_count);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_language);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_details);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(top);
    column->addWidget(m_lookAt, 0, Qt::AlignLeading);
    column->addLayout(middle, 1);
    column->addLayout(buttonRow());
}

QHBoxLayout *NewsstandDialog::buttonRow()
{
    auto *open = new QPushButton(tr("&Open a file…"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(open, &QPushButton::clicked, this,
            [this] { openManifest(this, [this](const Publication &publication) { propose(publication); }); });
    for (QPushButton *button : {close, open, m_lookAt, m_takeBack, m_addChosen})
        button->setAutoDefault(false); // Enter in the search or the list presses nothing by surprise
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_message, 1);
    QWidget *before = m_details;
    for (QPushButton *button : {m_takeBack, open, close, m_addChosen}) {
        row->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    return row;
}

void NewsstandDialog::connectParts()
{
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &NewsstandDialog::search);
    connect(m_language, &QComboBox::currentIndexChanged, this, &NewsstandDialog::search);
    connect(m_lookAt, &QPushButton::clicked, this, [this] { lookAt(m_search->text().trimmed()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCurrent();
        countChosen();
    });
    connect(m_delegate, &NewsstandDelegate::addPressed, this, [this](const QModelIndex &index) {
        if (const Offer *offer = m_model->offer(index))
            add({*offer}, m_model->edition(*offer));
    });
    connect(m_addChosen, &QPushButton::clicked, this, &NewsstandDialog::addChosen);
    connect(m_details, &NewsstandDetails::addWanted, this, &NewsstandDialog::addCurrent);
    connect(m_details, &NewsstandDetails::removeWanted, this, &NewsstandDialog::removeCurrent);
    connect(m_details, &NewsstandDetails::saveWanted, this, &NewsstandDialog::saveCurrent);
    connect(&m_library, &Library::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Sources)
            markTaken();
    });
    countChosen();
}

void NewsstandDialog::load()
{
    whenDone(m_library.sources().catalogue(), this, [this](const publications::Catalogue &catalogue) {
        m_model->setOffers(offersFor(catalogue.publications, m_chooser));
        m_count->setText(tr("%n newspaper(s)", nullptr, int(m_model->offers().size())));
        const QSignalBlocker quiet(m_language);
        m_language->addItem(tr("All languages"), QString());
        for (const QString &code : languagesOf(m_model->offers()))
            m_language->addItem(locale::language(code).nativeName, code);
        m_language->setMinimumWidth(m_language->sizeHint().width() + arrow);
        markTaken();
        search();
        sayUnread(catalogue.unread);
    });
}

void NewsstandDialog::sayUnread(const QList<publications::UnreadManifest> &files)
{
    if (files.isEmpty())
        return;
    const int count = int(files.size());
    QStringList lines = {tr("%n newspaper(s) of your own cannot be read:", nullptr, count)};
    QStringList details;
    for (const publications::UnreadManifest &one : files.mid(0, mostUnreadNamed)) {
        lines.append(words::manifestTrouble(one.error, one.file));
        details.append(one.error.detail);
    }
    if (count > mostUnreadNamed)
        lines.append(u"…"_s);
    say(lines.join(u'\n'));
    m_message->setToolTip(details.join(u'\n'));
}

// Taken is what the reader has under the same id, and what is already read from the same address.
void NewsstandDialog::markTaken()
{
    whenDone(m_library.sources().publications(), this, [this](const QList<Subscribed> &newspapers) {
        QSet<QString> ids;
        QSet<QString> addresses;
        for (const Subscribed &one : newspapers) {
            ids.insert(one.publication.id);
            for (const SectionSource &source : one.publication.sources)
                addresses.insert(text::canonicalUrl(source.address));
        }
        for (const Offer &offer : m_model->offers()) {
            for (const SectionSource &source : offer.publication.sources) {
                if (source.edition == offer.edition && addresses.contains(text::canonicalUrl(source.address)))
                    ids.insert(offer.publication.id);
            }
        }
        m_model->setTaken(ids);
        showCurrent();
        countChosen();
    });
}

void NewsstandDialog::search()
{
    const Offer *before = m_model->offer(m_list->currentIndex());
    const QString id = before ? before->publication.id : QString();
    const QString typed = m_search->text().trimmed();
    const bool address = looksLikeAddress(typed);
    m_lookAt->setVisible(address);
    m_lookAt->setText(tr("Look for news at %1").arg(typed.left(60)));
    // An address is found by its host, too: https://www.bbc.com/news is the BBC's.
    const QString host = address ? QUrl(addressesOf(typed).first()).host() : typed;
    m_model->show(text::withoutWww(host), m_language->currentData().toString());
    if (address)
        m_empty->setWords(tr("Not on this newsstand"),
                          tr("Press Enter, and Broadsheet looks for news there."));
    else
        m_empty->setWords(tr("No newspaper here is called so"),
                          tr("Paste the address of any site, and Broadsheet looks for its news."));
    m_stack->setCurrentWidget(m_model->shown() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    if (const QModelIndex again = m_model->indexOf(id); again.isValid())
        m_list->setCurrentIndex(again);
    else
        showCurrent();
    countChosen();
}

void NewsstandDialog::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const Offer *offer = m_list->selectionModel()->isSelected(current) ? m_model->offer(current) : nullptr;
    if (!offer)
        return m_details->showNothing();
    m_details->show(offer->publication, m_model->edition(*offer),
                    m_model->isTaken(*offer) ? NewsstandDetails::Taken::Yes : NewsstandDetails::Taken::No);
}

QList<Offer> NewsstandDialog::chosen() const
{
    QList<Offer> list;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        const Offer *offer = m_model->offer(index);
        if (offer && !m_model->isTaken(*offer))
            list.append(*offer);
    }
    return list;
}

void NewsstandDialog::countChosen()
{
    const int count = int(chosen().size());
    m_addChosen->setVisible(count > 1); // one has its own button
    m_addChosen->setText(tr("Add %n newspaper(s)", nullptr, count));
}

void NewsstandDialog::addChosen()
{
    const QList<Offer> offers = chosen();
    if (offers.size() == 1)
        addCurrent(); // with the edition chosen beside the list
    else
        add(offers, m_language->currentData().toString());
}

void NewsstandDialog::addCurrent()
{
    const Offer *offer = m_model->offer(m_list->currentIndex());
    if (offer && !m_model->isTaken(*offer))
        add({*offer}, m_details->edition());
}

// One after the other, in the edition given or in each newspaper's own.
void NewsstandDialog::add(const QList<Offer> &offers, const QString &edition)
{
    for (const Offer &offer : offers) {
        const Subscribed one = {offer.publication, edition.isEmpty() ? offer.edition : edition};
        const QString name = nameOf(one.publication, one.edition);
        whenDone(m_library.sources().addPublication(one.publication, one.edition), this,
                 [this, one, name](const Result<Done> &done) {
                     if (!done)
                         return say(words::errorText(done.error()));
                     say(tr("%1 was added; its first stories are on their way.").arg(name));
                     emit added(one, false);
                 });
    }
}

void NewsstandDialog::removeCurrent()
{
    const Offer *offer = m_model->offer(m_list->currentIndex());
    if (!offer)
        return;
    const QString name = nameOf(offer->publication, offer->edition);
    whenDone(m_library.sources().remove(offer->publication.id), this, [this, name](const Result<Done> &done) {
        say(done ? tr("%1 was removed. Its bookmarked stories are kept.").arg(name)
                 : words::errorText(done.error()));
    });
}

void NewsstandDialog::saveCurrent()
{
    if (const Offer *offer = m_model->offer(m_list->currentIndex()))
        saveManifest(offer->publication, this, [this](const QString &text) { say(text); });
}

// A newspaper from a file is looked at before it is taken, the more so where it takes the place of another.
void NewsstandDialog::propose(const Publication &publication)
{
    whenDone(m_library.sources().publications(), this, [this, publication](const QList<Subscribed> &all) {
        const auto before = std::find_if(all.begin(), all.end(), [&](const Subscribed &one) {
            return one.publication.id == publication.id;
        });
        askAbout(publication, before == all.end() ? std::nullopt : std::optional(*before));
    });
}

void NewsstandDialog::askAbout(const Publication &publication, const std::optional<Subscribed> &before)
{
    auto *dialog = new ProposalDialog(publication, ProposalDialog::From::File, this);
    if (before)
        dialog->setReplaced(nameOf(before->publication, before->edition));
    connect(dialog, &ProposalDialog::addWanted, this, [this, before](const Publication &edited) {
        if (before)
            replace(*before, edited);
        else
            add({Offer{edited, edited.defaultEdition, {}}}, {});
    });
    dialog->open();
}

void NewsstandDialog::replace(const Subscribed &before, const Publication &after)
{
    const QString edition = editionOf(after, before.edition) ? before.edition : after.defaultEdition;
    whenDone(m_library.sources().addPublication(after, edition), this,
             [this, before](const Result<Done> &done) {
                 if (!done)
                     return say(words::errorText(done.error()));
                 const QString name = nameOf(before.publication, before.edition);
                 say(tr("%1 is now as the file has it.").arg(name));
                 offerTheWayBack(name);
             });
}

// Here; when the newsstand is closed, Undo is the way.
void NewsstandDialog::offerTheWayBack(const QString &name)
{
    whenDone(m_library.journal().last(), this, [this, name](const std::optional<JournalEntry> &last) {
        if (!last || last->action != JournalEntry::Action::ReplaceSource)
            return;                   // it was the same
        m_takeBack->disconnect(this); // and not from everything: the style must hear that it goes
        connect(m_takeBack, &QPushButton::clicked, this, [this, id = last->id, name] { takeBack(id, name); });
        m_takeBack->show();
    });
}

void NewsstandDialog::takeBack(JournalId replacing, const QString &name)
{
    m_takeBack->hide();
    whenDone(m_library.journal().undo(replacing), this, [this, name](const Result<JournalEntry> &undone) {
        say(undone ? tr("%1 is as it was.").arg(name) : words::errorText(undone.error()));
    });
}

void NewsstandDialog::lookAt(const QString &address)
{
    auto *dialog = new AddDialog(m_library, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAddress(address);
    connect(dialog, &AddDialog::added, this, &NewsstandDialog::added);
    connect(dialog, &QDialog::accepted, this, &QDialog::accept);
    dialog->open();
    dialog->ask();
}

void NewsstandDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->setToolTip({});
    QAccessibleEvent spoken(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

// Enter looks at the address, or goes on to what was found; in the list Enter and Space add. Whoever comes to
// the list by key has one chosen there, or these would mean none.
bool NewsstandDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->selectionModel()->hasSelection() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        m_list->setCurrentIndex(m_model->offer(m_list->currentIndex()) ? m_list->currentIndex()
                                                                       : m_model->first());
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && enter && !m_lookAt->isHidden()) {
        lookAt(m_search->text().trimmed());
        return true;
    }
    if (watched == m_search && (enter || key == Qt::Key_Down)) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_list && (enter || key == Qt::Key_Space)) {
        addChosen();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace broadsheet
