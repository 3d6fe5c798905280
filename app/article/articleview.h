// The web engine's view of one of our pages, an article or a front page, made only when the first is shown.
// Page JavaScript is off, nothing leaves our scheme; what it needs of the page (text size, scrolling) runs in
// a world of its own.
#pragma once

#include "app/article/pagehost.h"
#include "core/pages/articlepage.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QKeyEvent;
class QWebEngineView;
class QWheelEvent;

namespace broadsheet {

struct Selection
{
    QString text;
    QString before;
    QString after;
    QString html;
};

class ArticleView final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleView(PictureSource pictures, QWidget *parent = nullptr);
    // `key`: of its page among those of the host.
    ArticleView(std::shared_ptr<PageHost> host, const QString &key, QWidget *parent = nullptr);
    ~ArticleView() override;

    void showPage(const QByteArray &html);
    void clear();
    void setStyle(const pages::PageStyle &style); // live; the sentence at the top stays there
    void setGround(const QColor &colour);         // before the first page is there, and behind it

    // Down a screen; answers whether there was anything left to see.
    void pageDown(std::function<void(bool moved)> answer);
    void pageUp();
    void howFarDown(std::function<void(double pixels)> answer);
    enum class Find { Next, Previous };
    void find(const QString &text, Find direction, std::function<void(int matches, int active)> answer);
    // A caret among the words (caret.h), on every page until it is put away; Esc does so, too.
    enum class Caret { None, AmongWords };
    void setCaret(Caret caret);
    Caret caret() const { return m_caret; }
    QString selectedText() const;
    // What is selected in the article, with the words around it; nothing selected: an empty text. The HTML is
    // as it stands on the page, to be sanitised like any other.
    void selection(std::function<void(const Selection &)> answer);
    bool exists() const { return m_view != nullptr; }
    // A script of ours, in a world of its own; before there is a page nothing runs and nobody answers.
    void run(const QString &script, std::function<void(const QVariant &)> answer = {});

signals:
    void linkClicked(const QUrl &url);
    void linkHovered(const QString &url);
    void zoomWanted(int steps);         // Ctrl+wheel
    void copyWanted();                  // of what is selected; the engine copies when nobody listens
    void sidewaysWanted(int steps);     // Left (−1) or Right; the page has these keys when nobody listens
    void clickedOnce(const QPoint &at); // by the left button, when no double click followed
    void caretLeft();                   // by Esc
    void closeWanted();                 // Esc, when it ended nothing here
    void shown();
    void menuWanted(const QPoint &where);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool zoom(const QWheelEvent &wheel);
    bool goSideways(const QKeyEvent &key);
    bool copy(const QKeyEvent &key);
    bool walk(const QKeyEvent &key);
    bool leave();
    void watchClicks(const QEvent &event);
    void makeView();

    std::shared_ptr<PageHost> m_host;
    QString m_key;
    QWebEngineView *m_view = nullptr;
    QColor m_ground;
    Caret m_caret = Caret::None;
    int m_wheel = 0;                 // eighths of a degree not yet used
    std::optional<QPoint> m_pressed; // where a click began that may become one
    QTimer m_click;                  // runs from a click until it is clear that it was no double click
};

} // namespace broadsheet
