#include "app/article/findbar.h"

#include "app/article/articleview.h"
#include "app/look/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

FindBar::FindBar(ArticleView &view, const Look &look, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_field(new QLineEdit(this)),
      m_result(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"findBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_field->setClearButtonEnabled(true);
    m_previous->setText(u"↑"_s);
    m_next->setText(u"↓"_s);
    m_close->setIcon(look.icon(u"close"_s));
    connect(&look, &Look::changed, this, [this, &look] { m_close->setIcon(look.icon(u"close"_s)); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(m_field, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_result);
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, [this] { findNext(1); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { findNext(1); });
    connect(m_next, &QToolButton::clicked, this, [this] { findNext(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { findNext(-1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::shut);
    retranslate();
    hide();
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in this story"));
    m_field->setAccessibleName(tr("Find in this story"));
    m_previous->setToolTip(tr("Previous match"));
    m_next->setToolTip(tr("Next match"));
    m_close->setToolTip(tr("Close"));
    for (QToolButton *button : {m_previous, m_next, m_close})
        button->setAccessibleName(button->toolTip());
}

void FindBar::open()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void FindBar::findNext(int direction)
{
    const QString words = m_field->text();
    m_view.find(words, direction < 0 ? ArticleView::Find::Previous : ArticleView::Find::Next,
                [this, words](int matches, int active) {
                    m_result->setText(words.isEmpty() ? QString()
                                      : matches == 0  ? tr("Not found")
                                                      : tr("%1 of %2").arg(active).arg(matches));
                });
}

void FindBar::shut()
{
    hide();
    m_field->clear(); // takes the marks away too
    m_view.setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        QWidget::keyPressEvent(event);
}

} // namespace broadsheet
