#include "app/newsstand/savepagedialog.h"

#include "app/look/dialogparts.h"
#include "app/newsstand/copiedaddress.h"
#include "app/sections/collectiontree.h"
#include "app/words/errortext.h"
#include "core/base/async.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int dialogWidth = 480;  // px
constexpr int longestShown = 30;  // letters a collection's name may ask room for
constexpr int indentedBy = 4;     // spaces a collection within another
constexpr int progressHeight = 4; // px

} // namespace

SavePageDialog::SavePageDialog(Bookmarks &bookmarks, const CollectionTree &collections, CollectionId chosen,
                               QWidget *parent)
    : QDialog(parent),
      m_bookmarks(bookmarks),
      m_address(new QLineEdit(copiedAddress(), this)),
      m_collection(new QComboBox(this)),
      m_message(dialogMessage(u"pageMessage"_s, this)),
      m_progress(new QProgressBar(this)),
      m_save(new QPushButton(tr("&Save"), this))
{
    setWindowTitle(tr("Save a page"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    m_address->setObjectName(u"pageAddress"_s);
    m_address->setPlaceholderText(u"example.org/story"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->selectAll();
    m_collection->setObjectName(u"pageCollection"_s);
    fillCollections(collections, chosen);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("Fetching the page"));
    m_progress->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save->setDefault(true);

    auto *fields = new QFormLayout;
    fields->addRow(tr("&Address:"), m_address);
    fields->addRow(tr("&Collection:"), m_collection);
    QVBoxLayout *column = dialogColumn(this);
    column->addWidget(dialogSentence(
        tr("The article of any page, with its pictures, stays among your bookmarks for good."), this));
    column->addLayout(fields);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addLayout(dialogButtons({cancel, m_save}));

    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_message->hide();
        setBusy(m_busy);
    });
    connect(m_save, &QPushButton::clicked, this, &SavePageDialog::save);
    connect(cancel, &QPushButton::clicked, this, &SavePageDialog::reject);
    setBusy(false);
}

void SavePageDialog::fillCollections(const CollectionTree &collections, CollectionId chosen)
{
    m_collection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_collection->setMinimumContentsLength(longestShown);
    m_collection->addItem(tr("None"), qint64(0));
    for (int place = 0; place < collections.all().size(); ++place) {
        const Collection &one = collections.at(place);
        m_collection->addItem(QString(indentedBy * collections.depthOf(place), u'\u00A0') + one.name,
                              number(one.id));
    }
    m_collection->setCurrentIndex(std::max(0, m_collection->findData(number(chosen))));
}

void SavePageDialog::setAddress(const QString &address) { m_address->setText(address); }

void SavePageDialog::save()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty() || m_busy)
        return;
    m_message->hide();
    setBusy(true);
    const CollectionId collection{m_collection->currentData().toLongLong()};
    whenDone(m_bookmarks.savePage(address, collection), this,
             [this](const Result<SavedPage> &page) { settle(page); });
}

void SavePageDialog::settle(const Result<SavedPage> &page)
{
    setBusy(false);
    if (page) {
        emit saved(*page);
        return accept();
    }
    sayInDialog(m_message, page.error().kind == Error::Kind::Cancelled ? tr("Stopped. Nothing was saved.")
                                                                       : words::errorText(page.error()));
    m_address->setFocus();
}

void SavePageDialog::reject()
{
    if (m_busy)
        m_bookmarks.cancelSaving(); // settle() says so
    else
        QDialog::reject();
}

void SavePageDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_address->setEnabled(!busy);
    m_collection->setEnabled(!busy);
    m_save->setEnabled(!busy && !m_address->text().trimmed().isEmpty());
}

} // namespace broadsheet
