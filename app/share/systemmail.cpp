#include "app/share/systemmail.h"

#include <QUrlQuery>

#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
#include "app/share/desktopmail.h"
#else
#include <QDesktopServices>
#endif

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

#if !defined(Q_OS_LINUX) && !defined(Q_OS_FREEBSD)
// macOS and Windows open mailto: themselves; their share sheets may come here.
class MailtoOpener final : public SystemMail
{
public:
    void write(const Letter &letter, QObject *, std::function<void(Outcome)> answer) override
    {
        QUrl address(u"mailto:"_s + letter.to);
        address.setQuery(u"subject="_s + QString::fromLatin1(QUrl::toPercentEncoding(letter.subject)) +
                         u"&body="_s + QString::fromLatin1(QUrl::toPercentEncoding(letter.body)));
        answer(QDesktopServices::openUrl(address) ? Outcome::Opened : Outcome::NoProgram);
    }
};
#endif

} // namespace

Letter letterOf(const QUrl &mailto)
{
    const QUrlQuery query(mailto);
    return {mailto.path(), query.queryItemValue(u"subject"_s, QUrl::FullyDecoded),
            query.queryItemValue(u"body"_s, QUrl::FullyDecoded)};
}

std::unique_ptr<SystemMail> systemMail()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    return std::make_unique<DesktopMail>();
#else
    return std::make_unique<MailtoOpener>();
#endif
}

} // namespace broadsheet
