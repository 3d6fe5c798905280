// The menus behind "Share" and "Copy": the reader's targets, and what else can be done with a story or a
// quotation from it.
#pragma once

#include "core/model/share.h"
#include "core/share/copies.h"

#include <QList>
#include <QMenu>

namespace broadsheet {

class ShareMenu final : public QMenu
{
    Q_OBJECT

public:
    // A quotation's menu has no keys: they are the story's.
    enum class Of { Story, Quotation };
    explicit ShareMenu(Of what, QWidget *parent = nullptr);

    void setTargets(const QList<ShareTarget> &targets); // all; the hidden ones are not shown
    QMenu *copyMenu() const { return m_copy; }
    void retranslate();
    // Without a link there is nothing to pass on.
    void setLink(bool present);

signals:
    void targetChosen(const broadsheet::ShareTarget &target);
    void copyWanted(broadsheet::share::CopyAs form);
    void referenceWanted(broadsheet::share::CitationFormat format);
    void cardWanted();
    void codeWanted();
    void arrangeWanted();

private:
    void fillCopies();

    Of m_of;
    QList<ShareTarget> m_targets;
    QMenu *m_copy;
};

// A target's name in the interface's language: services keep their own, "E-mail" is translated.
QString targetName(const ShareTarget &target);

} // namespace broadsheet
