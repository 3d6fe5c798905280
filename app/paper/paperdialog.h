// The print dialog: the real pages on the left, the choices on the right, and the ways out: to a printer or
// into a PDF file. It never blocks: pages are set again a moment after the last change.
#pragma once

#include "app/paper/paperoptions.h"
#include "app/paper/press.h"
#include "app/paper/printjob.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace broadsheet {

class PaperPreview;

class PaperDialog final : public QDialog
{
    Q_OBJECT

public:
    // The press outlives the dialog, which has it for itself as long as it is open.
    PaperDialog(const PaperSubject &subject, const PaperChoices &choices, Press &press, const Words &words,
                QWidget *parent = nullptr);

    bool hasPages() const { return !m_pages.pdf.isEmpty(); }
    bool isComplete() const { return !m_setting; } // no more pages are on their way

signals:
    void choicesChanged(const broadsheet::PaperChoices &choices);
    void saved(const QString &path); // for a word in the status line
    void sentToPrinter(const QString &name);
    void pagesChanged(int count); // the preview shows them now

private:
    QWidget *makeHead();
    void addWarning(QVBoxLayout &column);
    QWidget *makeFoot();
    void changed();
    void set();
    void setBeginning(const pages::PaperEdition &edition);
    void setAll();
    void showSoFar(const StampedPdf &pages); // until all of them are there
    void present(const Result<StampedPdf> &result);
    void print();
    void offerPdfInstead();
    void send(const PrinterChoices &choices);
    void savePdf();

    const PaperSubject m_subject;
    const Words m_words;
    Press &m_press;
    PaperOptions *m_options;
    PaperPreview *m_preview;
    QLabel *m_facts;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_pause; // before pages are set again
    QElapsedTimer m_sinceChange;
    StampedPdf m_pages;
    PaperChoices m_set;                 // what m_pages were set with
    std::unique_ptr<QObject> m_setting; // while pages are set; without it nobody hears the answer
};

} // namespace broadsheet
