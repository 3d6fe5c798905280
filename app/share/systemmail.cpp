#include "app/share/systemmail.h"

#include <QUrlQuery>

#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
#include "app/share/desktopmail.h"
#endif

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

#if !defined(Q_OS_LINUX) && !defined(Q_OS_FREEBSD)
// macOS and Windows open mailto: themselves; their share sheets may come here.
class MailtoOpener final : public SystemMail
{
public:
    explicit MailtoOpener(OpenAddress open) : m_open(std::move(open)) {}
    void write(const Letter &letter, QObject *, std::function<void(Outcome)> answer) override
    {
        answer(m_open(mailtoOf(letter)) ? Outcome::Opened : Outcome::NoProgram);
    }

private:
    OpenAddress m_open;
};
#endif

} // namespace

Letter letterOf(const QUrl &mailto)
{
    Letter letter;
    letter.to = mailto.path(QUrl::FullyDecoded);
    const std::pair<QLatin1StringView, QString *> fields[] = {{"to"_L1, &letter.to},
                                                              {"cc"_L1, &letter.cc},
                                                              {"bcc"_L1, &letter.bcc},
                                                              {"subject"_L1, &letter.subject},
                                                              {"body"_L1, &letter.body}};
    // Names in any case; of readers there may be several lists, of the rest the first is meant.
    for (const auto &[name, value] : QUrlQuery(mailto).queryItems(QUrl::FullyDecoded)) {
        for (const auto &[known, text] : fields) {
            const bool isList = known != "subject"_L1 && known != "body"_L1;
            if (name.compare(known, Qt::CaseInsensitive) != 0 || (!isList && !text->isEmpty()))
                continue;
            *text += (text->isEmpty() ? QString() : u","_s) + value;
        }
    }
    return letter;
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

std::shared_ptr<SystemMail> systemMail(OpenAddress open)
{
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    return std::make_shared<DesktopMail>(std::move(open));
#else
    return std::make_shared<MailtoOpener>(std::move(open));
#endif
}

} // namespace broadsheet
