// Door: how stories are passed on. Where to, as the reader arranged it, and what goes along. Kept in the
// library, so that window and command line agree; passing on itself is app/share's.
#pragma once

#include "core/base/result.h"
#include "core/model/share.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace broadsheet {

struct LibraryCore;

class Sharing final : public QObject
{
    Q_OBJECT

public:
    explicit Sharing(LibraryCore &core);

    // In the reader's order; hidden ones too.
    QList<ShareTarget> targets() const { return m_targets; }
    QList<ShareTarget> shippedTargets() const { return m_shipped; }
    QFuture<Result<Done>> setTargets(const QList<ShareTarget> &targets);

    // Whether text copied from an article takes its source along, where the newspaper asks for a link.
    enum class SourceLine { Added, LeftOut };
    SourceLine sourceLine() const { return m_sourceLine; }
    void setSourceLine(SourceLine line);

    // Whether the link of a quotation leads to its words on the page (#:~:text=). At first it does.
    enum class QuoteLink { ToWords, ToPage };
    QuoteLink quoteLink() const { return m_quoteLink; }
    void setQuoteLink(QuoteLink link);

signals:
    void targetsChanged();

private:
    LibraryCore &m_core;
    QList<ShareTarget> m_shipped;
    QList<ShareTarget> m_targets;
    SourceLine m_sourceLine;
    QuoteLink m_quoteLink;
};

} // namespace broadsheet
