#include "app/keysdialog.h"

#include "app/actions.h"
#include "core/locale/isolates.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace broadsheet {

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    resize(480, 560);
    const auto keys = actions.keys();
    auto *table = new QTableWidget(static_cast<int>(keys.size()), 2, this);
    table->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setAccessibleName(windowTitle());
    table->setTabKeyNavigation(false); // Tab leads out of it, not through a hundred cells
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < keys.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(keys[row].first));
        // Isolated: "Ctrl++" would else read "++Ctrl" where the window runs from right to left.
        table->setItem(row, 1, new QTableWidgetItem(locale::leftToRight(keys[row].second)));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
}

} // namespace broadsheet
