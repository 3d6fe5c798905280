#include "app/look/stylesheet.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// @name is replaced by the token of that name. Object names are the widgets' own.
const char sheet[] = R"(
QMainWindow, QDialog, QMenuBar, QStatusBar { background: @window; color: @ink; }
QMenuBar { border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: @selection; border-radius: 6px; }
QMenu { background: @paper; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 6px; }
QMenu::item:selected { background: @selection; color: @ink; }
QMenu::item:disabled { color: @soft; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @ink; color: @paper; border: none; padding: 4px 8px; }
QStatusBar { border-top: 1px solid @line; color: @soft; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @soft; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }

#masthead { background: @window; border-bottom: 1px solid @line; }
#mastheadDate, #railCaption, #sectionTagLine, #shareLine { color: @soft; }
#searchField { background: @paper; color: @ink; border: 1px solid @line; border-radius: 16px; padding: 0 12px 0 6px; min-height: 30px; }
#searchField:focus { border-color: @accent; }

QToolButton { border: 1px solid transparent; border-radius: 8px; padding: 5px; color: @soft; background: transparent; }
QToolButton:hover { background: @selection; }
QToolButton:pressed { background: @line; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton::menu-indicator { image: none; }
QPushButton { background: @paper; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 6px 16px; min-height: 20px; }
QPushButton:hover { background: @selection; }
QPushButton:focus { border-color: @accent; outline: none; }
QPushButton:disabled { color: @soft; background: @window; }
QPushButton:default, QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid @ink; padding: 5px 15px; }
QPushButton[pill="true"] { border-radius: 15px; padding: 4px 12px; }
QPushButton[chip="true"] { background: @chip; color: @soft; border: 1px solid @chip; border-radius: 12px; padding: 1px 10px; min-height: 20px; }
QPushButton[chip="true"]:checked { background: @ink; color: @paper; border-color: @ink; }
QPushButton[chip="true"]:focus { border-color: @accent; }
QPushButton[flatLink="true"] { border: none; background: transparent; color: @link; padding: 2px 4px; text-align: left; }
QPushButton[flatLink="true"]:focus { text-decoration: underline; }

QLineEdit, QComboBox, QSpinBox { background: @paper; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 4px 10px; min-height: 22px; }
QPlainTextEdit { background: @paper; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 4px 6px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 12px; height: 12px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border-color: @accent; }
QCheckBox::indicator:unchecked { width: 14px; height: 14px; border: 1px solid @soft; border-radius: 3px; background: @paper; }
QComboBox QAbstractItemView { background: @paper; color: @ink; selection-background-color: @selection; selection-color: @ink; border: 1px solid @line; }

#rail { background: @window; border: none; padding-top: 10px; }
#storyPane, #articlePane, #storyList { background: @paper; border: none; }
#storyHead { background: @paper; border-bottom: 1px solid @line; }
#articleBar { background: @paper; border-bottom: 1px solid @line; }
#storyNote { background: @chip; border-bottom: 1px solid @line; }
#storyNote QLabel { color: @soft; }
#shareBar { background: @paper; border-top: 1px solid @line; }
#findBar { background: @window; border-top: 1px solid @line; }
#textSize { border: 1px solid @line; border-radius: 8px; }
#textSize QToolButton { border: none; border-radius: 0; padding: 0 10px; min-height: 30px; color: @ink; }
#textSize QToolButton#percent { border-left: 1px solid @line; border-right: 1px solid @line; }
#textSize QToolButton:focus { background: @selection; }
QSlider::groove:horizontal { height: 3px; border-radius: 1px; background: @line; }
QSlider::handle:horizontal { width: 15px; height: 15px; margin: -6px 0; border-radius: 7px; background: @ink; }
QSlider::handle:horizontal:focus { background: @accent; }
#lookPanel { background: @paper; border: 1px solid @line; border-radius: 8px; }
#segments { border: 1px solid @line; border-radius: 8px; }
#segments QToolButton { border: none; border-radius: 6px; padding: 2px 8px; min-height: 22px; color: @ink; }
#segments QToolButton:checked { background: @ink; color: @paper; }
#segments QToolButton:focus { border: 1px solid @accent; padding: 1px 7px; }
#paper { border: none; padding: 0; background: transparent; }
#paper:focus { background: @selection; }
#frontPane { background: @paper; border: none; }
#editionSwitch { border: 1px solid @line; border-radius: 8px; }
#editionSwitch QToolButton { border: none; border-radius: 6px; padding: 2px 7px; min-height: 20px; }
#editionSwitch QToolButton:checked { background: @accent; color: @onAccent; }
#editionSwitch QToolButton:focus { border: 1px solid @ink; padding: 1px 6px; }
QProgressBar { background: @line; border: none; border-radius: 2px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QTreeView, QHeaderView::section { background: @paper; color: @ink; border: 1px solid @line; }
QHeaderView::section { background: @window; color: @soft; border: none; border-bottom: 1px solid @line; padding: 4px 8px; }
QDialog QTreeView { selection-background-color: @selection; selection-color: @ink; }
QDialog QTreeView::item { padding: 4px 6px; }
QDialog QListWidget { background: @paper; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 4px; selection-background-color: @selection; selection-color: @ink; }
QDialog QListWidget::item { padding: 4px 6px; }
QDialog QListWidget:focus, QDialog QTreeView:focus, QDialog QTableView:focus { border-color: @accent; }
#softHint { color: @soft; }
#newsstandList { background: transparent; border: none; }
#newsstandDetails { background: @paper; border: 1px solid @line; border-radius: 8px; }
#newsstandScroll, #newsstandScroll > QWidget > QWidget { background: transparent; }
#newsstandScroll { border: 1px solid transparent; border-radius: 8px; }
#newsstandScroll:focus { border-color: @accent; }
#emptyTitle { color: @ink; }
#emptyText { color: @soft; }
#toast { background: @ink; border-radius: 8px; }
#toast QLabel { color: @paper; background: transparent; }
#toast QPushButton:focus { border-color: @paper; }
#toast QPushButton { color: @paper; background: transparent; border: 1px solid @soft; border-radius: 6px; padding: 2px 10px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: @soft; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle:horizontal { background: @line; border-radius: 4px; min-width: 32px; margin: 1px; }
)";

} // namespace

QString styleSheetFor(const Tokens &t)
{
    const std::pair<QLatin1String, QColor> names[] = {
        {QLatin1String("@window"), t.window}, {QLatin1String("@paper"), t.paper},
        {QLatin1String("@ink"), t.ink},       {QLatin1String("@soft"), t.soft},
        {QLatin1String("@line"), t.line},     {QLatin1String("@onAccent"), t.onAccent},
        {QLatin1String("@accent"), t.accent}, {QLatin1String("@selection"), t.selection},
        {QLatin1String("@link"), t.link},     {QLatin1String("@star"), t.star},
        {QLatin1String("@chip"), t.chip},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, colour] : names)
        text.replace(name, colour.name());
    return text;
}

} // namespace broadsheet
