#include "core/fetch/authorization.h"

#include <QCryptographicHash>
#include <QHash>
#include <QList>

#include <algorithm>

namespace broadsheet::fetch {

namespace {

constexpr qsizetype longestHeader = 16 * 1024; // of a challenge; more is no challenge

bool isTokenSign(char sign)
{
    return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
           QByteArrayView("!#$%&'*+-.^_`|~/").contains(sign);
}

// A challenge as it stands there: its scheme and its parameters, names in small letters.
struct Written
{
    QByteArray scheme;
    QHash<QByteArray, QByteArray> parameters;
};

// challenge = scheme SP name=value, name="value", … (RFC 9110 §11.6.1); a word without "=" begins the next.
class Scanner final
{
public:
    explicit Scanner(const QByteArray &text) : m_text(text.left(longestHeader)) {}

    QList<Written> read()
    {
        QList<Written> list;
        while (skipTo(), m_at < m_text.size()) {
            const QByteArray word = token();
            if (word.isEmpty()) {
                ++m_at; // not of this grammar
                continue;
            }
            skipSpaces();
            if (m_at < m_text.size() && m_text.at(m_at) == '=' && !list.isEmpty())
                list.last().parameters.insert(word.toLower(), value());
            else
                list.append({word.toLower(), {}});
        }
        return list;
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text.at(m_at)))
            ++m_at;
    }

    void skipTo()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n,").contains(m_text.at(m_at)))
            ++m_at;
    }

    QByteArray token()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isTokenSign(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QByteArray value()
    {
        ++m_at; // the sign "="
        skipSpaces();
        if (m_at >= m_text.size() || m_text.at(m_at) != '"')
            return token();
        QByteArray result;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            result += m_text.at(m_at);
        }
        ++m_at;
        return result;
    }

    QByteArray m_text;
    qsizetype m_at = 0;
};

bool offersAuth(const QByteArray &qop)
{
    const QList<QByteArray> offers = qop.toLower().split(',');
    return std::any_of(offers.begin(), offers.end(),
                       [](const QByteArray &one) { return one.trimmed() == "auth"; });
}

std::optional<Challenge> digestOf(const Written &written)
{
    const auto &said = written.parameters;
    Challenge challenge;
    challenge.scheme = Challenge::Scheme::Digest;
    challenge.realm = said.value("realm");
    challenge.nonce = said.value("nonce");
    challenge.opaque = said.value("opaque");
    challenge.algorithm = said.value("algorithm");
    QByteArray algorithm = challenge.algorithm.toLower();
    challenge.session = algorithm.endsWith("-sess");
    if (challenge.session)
        algorithm.chop(5);
    if (algorithm == "sha-256")
        challenge.hash = Challenge::Hash::Sha256;
    else if (!algorithm.isEmpty() && algorithm != "md5")
        return {};
    challenge.protects = offersAuth(said.value("qop"));
    if (challenge.nonce.isEmpty() || (said.contains("qop") && !challenge.protects)) // auth-int alone
        return {};
    challenge.stale = said.value("stale").toLower() == "true";
    challenge.hashesNames = said.value("userhash").toLower() == "true";
    return challenge;
}

// SHA-256 before MD5, Digest before Basic.
int worth(const Challenge &challenge)
{
    if (challenge.scheme == Challenge::Scheme::Basic)
        return 0;
    return challenge.hash == Challenge::Hash::Sha256 ? 2 : 1;
}

QByteArray quoted(const QByteArray &value)
{
    QByteArray result = "\"";
    for (const char sign : value) {
        if (sign == '"' || sign == '\\')
            result += '\\';
        if (static_cast<unsigned char>(sign) >= ' ')
            result += sign;
    }
    return result + '"';
}

} // namespace

std::optional<Challenge> challengeIn(const QByteArray &header)
{
    std::optional<Challenge> best;
    for (const Written &written : Scanner(header).read()) {
        std::optional<Challenge> one;
        if (written.scheme == "basic")
            one = Challenge{};
        else if (written.scheme == "digest")
            one = digestOf(written);
        if (one && (!best || worth(*one) > worth(*best)))
            best = one;
    }
    return best;
}

QByteArray basicAuthorization(const Credentials &credentials)
{
    return "Basic " + (credentials.user + u':' + credentials.password).toUtf8().toBase64();
}

QByteArray digestAuthorization(const Credentials &credentials, const Challenge &challenge, const Call &call)
{
    const auto hash = [&](const QByteArray &text) {
        return QCryptographicHash::hash(text, challenge.hash == Challenge::Hash::Sha256
                                                  ? QCryptographicHash::Sha256
                                                  : QCryptographicHash::Md5)
            .toHex();
    };
    const QByteArray user = credentials.user.toUtf8();
    const QByteArray count = QByteArray::number(call.count, 16).rightJustified(8, '0');
    QByteArray secret = hash(user + ':' + challenge.realm + ':' + credentials.password.toUtf8());
    if (challenge.session)
        secret = hash(secret + ':' + challenge.nonce + ':' + call.clientNonce);
    const QByteArray what = hash(call.method + ':' + call.uri);
    const QByteArray middle = challenge.protects ? count + ':' + call.clientNonce + ":auth:" : QByteArray();
    const QByteArray response = hash(secret + ':' + challenge.nonce + ':' + middle + what);

    QByteArray line = "Digest username=";
    line += quoted(challenge.hashesNames ? hash(user + ':' + challenge.realm) : user);
    line += ", realm=" + quoted(challenge.realm) + ", nonce=" + quoted(challenge.nonce);
    line += ", uri=" + quoted(call.uri) + ", response=" + quoted(response);
    if (!challenge.algorithm.isEmpty())
        line += ", algorithm=" + challenge.algorithm;
    if (!challenge.opaque.isEmpty())
        line += ", opaque=" + quoted(challenge.opaque);
    if (challenge.protects)
        line += ", qop=auth, nc=" + count;
    if (challenge.protects || challenge.session)
        line += ", cnonce=" + quoted(call.clientNonce);
    if (challenge.hashesNames)
        line += ", userhash=true";
    return line;
}

} // namespace broadsheet::fetch
