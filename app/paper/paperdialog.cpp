#include "app/paper/paperdialog.h"

#include "app/paper/furnituretext.h"
#include "app/paper/paperpreview.h"
#include "app/paper/printerdialog.h"
#include "app/paper/savepdf.h"
#include "app/words/errortext.h"
#include "app/words/inorder.h"
#include "core/base/async.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace broadsheet {

namespace {

// A single change is seen at once; a row of them is one.
constexpr auto pauseInARow = 50ms;
constexpr auto longestGapInARow = 300ms;
constexpr QSize usualSize(1060, 760);
constexpr int optionsWidth = 300;
constexpr int margin = 16;

// As wide as the longest of its words in any language; on a small screen, or at 150 %, it scrolls downwards.
class OptionsColumn final : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {std::max(optionsWidth, needed), QScrollArea::minimumSizeHint().height()};
    }

    QSize sizeHint() const override { return minimumSizeHint(); }
};

PaperOptions::Of kindOf(const PaperSubject &subject)
{
    using Of = PaperOptions::Of;
    const auto isAnnotated = [](const pages::ArticlePage &page) { return !page.notes.isEmpty(); };
    if (const auto *page = std::get_if<pages::ArticlePage>(&subject))
        return isAnnotated(*page) ? Of::AnnotatedStory : Of::Story;
    const QList<pages::ArticlePage> &stories = std::get<pages::PaperEdition>(subject).stories;
    return std::any_of(stories.begin(), stories.end(), isAnnotated) ? Of::AnnotatedEdition : Of::Edition;
}

} // namespace

PaperDialog::PaperDialog(const PaperSubject &subject, const PaperChoices &choices, Press &press,
                         const Words &words, QWidget *parent)
    : QDialog(parent),
      m_subject(subject),
      m_words(words),
      m_press(press),
      m_options(new PaperOptions(choices, kindOf(subject))),
      m_preview(new PaperPreview),
      m_facts(new QLabel)
{
    setObjectName(u"paperDialog"_s);
    setWindowTitle(tr("Print"));
    const QSize room = parent ? parent->window()->size() - QSize(48, 48) : usualSize;
    resize(usualSize.boundedTo(room));
    auto *scroll = new OptionsColumn;
    scroll->setWidget(m_options);
    scroll->setWidgetResizable(true);
    scroll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_preview, 1);
    middle->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(middle, 1);
    addWarning(*column);
    column->addWidget(makeFoot());

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PaperDialog::set);
    connect(m_options, &PaperOptions::changed, this, &PaperDialog::changed);
    connect(&m_press, &Press::drafted, this, &PaperDialog::showSoFar);
    connect(&m_press, &Press::reached, this,
            [this](int story, int stories) { m_facts->setText(settingText(story, stories)); });
    connect(this, &QDialog::finished, &m_press, &Press::stop);
    set();
}

QWidget *PaperDialog::makeHead()
{
    auto *head = new QWidget;
    head->setObjectName(u"paperHead"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(margin, margin - 4, margin, margin - 4);
    auto *title = new QLabel(tr("Print"));
    QFont serif(u"Noto Serif"_s);
    serif.setStyleHint(QFont::Serif);
    serif.setPointSizeF(title->font().pointSizeF() * 1.35);
    serif.setBold(true);
    title->setFont(serif);
    m_facts->setProperty("role", u"soft"_s);
    row->addWidget(title);
    row->addStretch();
    row->addWidget(m_facts);
    return head;
}

// Letters without a font are not on the pages: better to say so before they are printed.
void PaperDialog::addWarning(QVBoxLayout &column)
{
    const QString text = missingFontsText(m_subject);
    if (text.isEmpty())
        return;
    auto *warning = new QLabel(text);
    warning->setObjectName(u"paperWarning"_s);
    warning->setWordWrap(true);
    warning->setContentsMargins(margin, margin / 2, margin, margin / 2);
    column.addWidget(warning);
}

QWidget *PaperDialog::makeFoot()
{
    auto *foot = new QWidget;
    foot->setObjectName(u"paperFoot"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, margin - 4, margin, margin - 4);
    auto *notice = new QLabel(reuseNotice(m_subject, m_words));
    notice->setWordWrap(true);
    notice->setProperty("role", u"soft"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_save = new QPushButton(tr("Save as PDF…"));
    m_print = new QPushButton(tr("Print…"));
    m_print->setObjectName(u"paperPrint"_s);
    m_save->setObjectName(u"paperSave"_s);
    cancel->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_print->setDefault(true);
    m_print->setProperty("role", u"primary"_s);
    row->addWidget(notice, 1);
    for (QPushButton *button : {cancel, m_save, m_print})
        row->addWidget(button);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    return foot;
}

void PaperDialog::changed()
{
    // What was seen is what is printed: until the new pages stand, there is nothing to print.
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    const bool inARow = m_sinceChange.isValid() && !m_sinceChange.hasExpired(longestGapInARow.count());
    m_sinceChange.start();
    m_pause.start(inARow ? pauseInARow : 0ms);
    emit choicesChanged(m_options->choices());
}

void PaperDialog::set()
{
    m_press.stop(); // what was set for other choices
    m_setting = std::make_unique<QObject>();
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_facts->setText(tr("Setting the pages…"));
    m_set = m_options->choices();
    const auto *edition = std::get_if<pages::PaperEdition>(&m_subject);
    if (edition && m_preview->isAtStart() && pages::hasMoreThanABeginning(*edition))
        setBeginning(*edition);
    else
        setAll();
}

// Of a long edition the first pages are seen before the others are set.
void PaperDialog::setBeginning(const pages::PaperEdition &edition)
{
    whenDone(m_press.firstPages(edition, m_set, m_words, QDateTime::currentDateTimeUtc()), m_setting.get(),
             [this](const Result<StampedPdf> &first) {
                 setAll();
                 if (first.ok())
                     showSoFar(*first);
             });
}

void PaperDialog::setAll()
{
    whenDone(m_press.print(m_subject, m_set, m_words, QDateTime::currentDateTimeUtc()), m_setting.get(),
             [this](const Result<StampedPdf> &result) {
                 m_setting.release()->deleteLater(); // it has just called us
                 present(result);
             });
}

void PaperDialog::showSoFar(const StampedPdf &pages)
{
    m_preview->setPdf(pages.pdf);
    emit pagesChanged(pages.pageCount);
}

void PaperDialog::present(const Result<StampedPdf> &result)
{
    if (!result.ok()) {
        m_facts->setText(words::errorText(result.error()));
        return;
    }
    m_pages = *result;
    m_preview->setPdf(m_pages.pdf);
    m_facts->setText(
        words::inOrder({tr("%n page(s)", nullptr, m_pages.pageCount), paperName(m_set),
                        QLocale().formattedDataSize(m_pages.pdf.size(), 0, QLocale::DataSizeSIFormat)}));
    const bool current = !m_pause.isActive();
    m_save->setEnabled(current);
    m_print->setEnabled(current);
    emit pagesChanged(m_pages.pageCount);
}

void PaperDialog::savePdf()
{
    askAndSavePdf(m_pages.pdf, suggestedFileName(m_subject), this, [this](const QString &path) {
        emit saved(path);
        accept();
    });
}

void PaperDialog::print()
{
    const Printers printers = findPrinters();
    if (printers.names.isEmpty()) {
        offerPdfInstead();
        return;
    }
    auto *chooser = new PrinterDialog(printers, m_pages.pageCount, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] { send(chooser->choices()); });
    chooser->open();
}

void PaperDialog::offerPdfInstead()
{
    auto *box = new QMessageBox(
        QMessageBox::Information, tr("Print"),
        tr("This computer has no printer yet. The pages can be saved as a PDF and printed elsewhere."),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *save = box->addButton(tr("Save as PDF…"), QMessageBox::AcceptRole);
    connect(save, &QAbstractButton::clicked, this, &PaperDialog::savePdf);
    box->open();
}

void PaperDialog::send(const PrinterChoices &choices)
{
    const PrintOrder order{m_pages.pdf, suggestedFileName(m_subject), paperMedia(m_set), choices};
    whenDone(sendToPrinter(order, this), this, [this, printer = choices.printer](const Result<Done> &sent) {
        if (sent.ok()) {
            emit sentToPrinter(printer);
            accept();
            return;
        }
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Print"),
                                    tr("The printer did not take the pages: %1").arg(sent.error().detail),
                                    QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

} // namespace broadsheet
