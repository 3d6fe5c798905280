// The pages as they will come out: the finished PDF itself, beside a strip of small pages.
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPdfView;

namespace broadsheet {

class PaperPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    void setPdf(const QByteArray &pdf); // the page in sight stays in sight
    bool isAtStart() const;             // one of the first two pages is in sight

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // Ctrl and the wheel
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeZoomBar();
    double factor() const;
    void zoom(double step);
    void fit();
    void sayZoom();
    void fillStrip(int current);
    void drawSmallPages();

    QBuffer m_buffer; // outlives the document that reads it
    QPdfDocument m_document;
    QListWidget *m_strip;
    QPdfView *m_view;
    QLabel *m_percent;
    QTimer m_drawing; // of small pages, some at a time
};

} // namespace broadsheet
