#include "app/masthead.h"

#include "app/look/look.h"
#include "core/locale/datelines.h"
#include "core/locale/languages.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int mastheadHeight = 54; // px
constexpr int searchWidth = 300;
constexpr int roomForDate = 900; // narrower windows go without

} // namespace

Masthead::Masthead(const Look &look, QAction *refresh, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_name(new QLabel(u"Broadsheet"_s, this)),
      m_date(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_searchIcon(new QAction(m_search)),
      m_language(new QToolButton(this)),
      m_pause(new QTimer(this))
{
    setObjectName(u"masthead"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(mastheadHeight);
    m_name->setFont(look.serif(22, QFont::Bold));
    m_date->setObjectName(u"mastheadDate"_s);
    m_search->setObjectName(u"searchField"_s);
    m_search->setFixedWidth(searchWidth);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_searchIcon, QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_language->setMenu(new QMenu(m_language));
    auto *refreshButton = new QToolButton(this);
    refreshButton->setDefaultAction(refresh);
    refreshButton->setIconSize(QSize(20, 20));
    refreshButton->setToolButtonStyle(Qt::ToolButtonIconOnly);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 0, 18, 0);
    row->setSpacing(18);
    row->addWidget(m_name);
    row->addWidget(m_date);
    row->addStretch();
    row->addWidget(m_search);
    row->addWidget(m_language);
    row->addWidget(refreshButton);

    m_pause->setSingleShot(true);
    m_pause->setInterval(180ms); // a question after the word, not after each letter
    connect(m_pause, &QTimer::timeout, this, [this] { emit searched(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    const auto setIcons = [this] { m_searchIcon->setIcon(m_look.icon(u"search"_s)); };
    connect(&look, &Look::changed, this, setIcons);
    setIcons();
}

void Masthead::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Masthead::clearSearch()
{
    m_search->clear();
    m_pause->stop();
}

void Masthead::setLanguage(const QString &code)
{
    m_code = code;
    QMenu *menu = m_language->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const locale::Language &language : locale::interfaceLanguages()) {
        QAction *action = menu->addAction(language.nativeName);
        action->setCheckable(true);
        action->setChecked(language.code == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = language.code] { emit languageChosen(chosen); });
        if (language.code == code)
            m_language->setText(language.shortLabel);
    }
}

void Masthead::retranslate()
{
    m_search->setPlaceholderText(tr("What are you looking for?"));
    m_search->setAccessibleName(tr("Search all stories"));
    m_language->setToolTip(tr("Language of the interface"));
    m_language->setAccessibleName(m_language->toolTip());
    m_date->setText(locale::mastheadDate(QDate::currentDate(), m_code));
}

bool Masthead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            clearSearch();
            emit searched({});
            emit leftSearch();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_pause->stop();
            emit searched(m_search->text().trimmed());
            emit leftSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Masthead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_date->setVisible(width() >= roomForDate);
}

} // namespace broadsheet
