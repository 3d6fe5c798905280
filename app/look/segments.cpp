#include "app/look/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

Segments::Segments(const QString &name, const QStringList &words, QWidget *parent)
    : QFrame(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"segments"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (const QString &word : words) {
        auto *button = new QToolButton(this);
        button->setText(QString(word).replace(u'&', u"&&"_s)); // a newspaper's name is no mnemonic
        button->setAccessibleName(name + u": "_s + word);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        row->addWidget(button, 1);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace broadsheet
