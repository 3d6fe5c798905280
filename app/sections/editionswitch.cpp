#include "app/sections/editionswitch.h"

#include "core/locale/languages.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int mostInARow = 5; // the tag line stands beside them, in a narrow pane, too

} // namespace

QList<Edition> editionsToRead(const Publication &publication, const QString &chosen)
{
    QList<Edition> editions;
    for (const Edition &one : publication.editions) {
        if (isReadable(publication, one) || one.language == chosen)
            editions.append(one);
    }
    return editions;
}

EditionSwitch::EditionSwitch(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"editionSwitch"_s);
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(0);
    hide();
}

void EditionSwitch::setEditions(const QList<Edition> &editions, const QString &chosen)
{
    if (editions == m_editions && chosen == m_chosen)
        return;
    m_editions = editions;
    m_chosen = chosen;
    const bool hadKeyboard = m_group && m_group->checkedButton() && m_group->checkedButton()->hasFocus();
    delete m_group;
    m_group = nullptr;
    qDeleteAll(findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    m_group = new QButtonGroup(this);
    const int count = int(editions.size());
    const int rows = (count + mostInARow - 1) / mostInARow;
    const int inARow = rows == 0 ? 0 : (count + rows - 1) / rows; // all rows as long as each other
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(newButton(editions[i], chosen), i / inARow, i % inARow);
    setVisible(m_group->buttons().size() > 1);
    if (hadKeyboard && m_group->checkedButton())
        m_group->checkedButton()->setFocus(); // as it was before: the reader may go on with the arrows
}

QToolButton *EditionSwitch::newButton(const Edition &edition, const QString &chosen)
{
    const QString name = locale::language(edition.language).nativeName;
    auto *button = new QToolButton(this);
    button->setText(edition.label.isEmpty() ? edition.language.toUpper() : edition.label);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setChecked(edition.language == chosen);
    button->setFocusPolicy(Qt::TabFocus);
    m_group->addButton(button);
    connect(button, &QToolButton::clicked, this, [this, language = edition.language] {
        if (language != m_chosen)
            emit this->chosen(language);
    });
    return button;
}

} // namespace broadsheet
