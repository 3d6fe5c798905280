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
        answer(QDesktopServices::openUrl(mailtoOf(letter)) ? Outcome::Opened : Outcome::NoProgram);
    }
};
#endif

} // namespace

Letter letterOf(const QUrl &mailto)
{
    const QUrlQuery query(mailto);
    const auto field = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    return {mailto.path(), field(u"cc"_s), field(u"bcc"_s), field(u"subject"_s), field(u"body"_s)};
}

QUrl mailtoOf(const Letter &letter)
{
    const std::pair<QByteArray, QString> fields[] = {
        {"subject", letter.subject}, {"body", letter.body}, {"cc", letter.cc}, {"bcc", letter.bcc}};
    QByteArray address = "mailto:" + QUrl::toPercentEncoding(letter.to, "@,");
    char before = '?';
    for (const auto &[name, text] : fields) {
        if (text.isEmpty())
            continue;
        address += before + name + '=' + QUrl::toPercentEncoding(text);
        before = '&';
    }
    return QUrl::fromEncoded(address);
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
