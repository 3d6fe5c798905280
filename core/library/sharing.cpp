#include "core/library/sharing.h"

#include "core/library/librarycore.h"
#include "core/share/targets.h"

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

const QString targetsSetting = u"share-targets"_s;
const QString sourceLineSetting = u"source-line"_s;
const QString quoteLinkSetting = u"quote-link"_s;

} // namespace

Sharing::Sharing(LibraryCore &core)
    : m_core(core),
      m_shipped(share::readTargets(core.options.shareTargets).valueOr({})),
      m_targets(share::arranged(m_shipped, core.store->openedSetting(targetsSetting).toUtf8())),
      m_sourceLine(core.store->openedSetting(sourceLineSetting) == u"left-out"_s ? SourceLine::LeftOut
                                                                                 : SourceLine::Added),
      m_quoteLink(core.store->openedSetting(quoteLinkSetting) == u"to-page"_s ? QuoteLink::ToPage
                                                                              : QuoteLink::ToWords)
{
}

QFuture<Result<Done>> Sharing::setTargets(const QList<ShareTarget> &targets)
{
    const QByteArray arrangement = share::arrangementOf(targets);
    m_targets = share::arranged(m_shipped, arrangement); // as the next start will read it
    emit targetsChanged();
    return m_core.store->setSetting(targetsSetting, QString::fromUtf8(arrangement));
}

void Sharing::setSourceLine(SourceLine line)
{
    m_sourceLine = line;
    m_core.store->setSetting(sourceLineSetting, line == SourceLine::Added ? u"added"_s : u"left-out"_s);
}

void Sharing::setQuoteLink(QuoteLink link)
{
    m_quoteLink = link;
    m_core.store->setSetting(quoteLinkSetting, link == QuoteLink::ToWords ? u"to-words"_s : u"to-page"_s);
}

} // namespace broadsheet
