// The newsstand of a desk, opened by the reader's own way.
#pragma once

#include "app/newsstand/newsstanddelegate.h"
#include "app/newsstand/newsstanddialog.h"
#include "app/newsstand/newsstandmodel.h"
#include "tests/app/desk.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

class Stand final
{
public:
    explicit Stand(Desk &desk)
    {
        desk.action(u"Add a newspaper…"_s)->trigger();
        dialog = desk.window().findChild<NewsstandDialog *>();
        list = dialog->findChild<QListView *>(u"newsstandList"_s);
        search = dialog->findChild<QLineEdit *>(u"searchField"_s);
        model = dialog->findChild<NewsstandModel *>();
    }
    bool isFilled() const { return model->shown() > 0; }
    QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString message() const { return dialog->findChild<QLabel *>(u"newsstandMessage"_s)->text(); }
    void pressPill(const QString &id) const
    {
        const QModelIndex index = model->indexOf(id);
        list->scrollTo(index);
        QStyleOptionViewItem option;
        option.rect = list->visualRect(index);
        const auto *delegate = static_cast<NewsstandDelegate *>(list->itemDelegate());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, delegate->pill(option).center());
    }

    NewsstandDialog *dialog;
    QListView *list;
    QLineEdit *search;
    NewsstandModel *model;
};

} // namespace broadsheet::testing
