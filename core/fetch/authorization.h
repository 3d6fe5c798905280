// The Authorization header: Basic (RFC 7617, UTF-8) and Digest (RFC 7616, MD5 and SHA-256, qop=auth or none).
// Pure. Ours and not Qt's, because Qt speaks Latin-1 and keeps passwords for whoever asks at the same server.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace broadsheet::fetch {

struct Credentials
{
    QString user = {};
    QString password = {};
    bool isEmpty() const { return user.isEmpty() && password.isEmpty(); }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

// What a server asks for.
struct Challenge
{
    enum class Scheme { Basic, Digest };
    enum class Hash { Md5, Sha256 };

    Scheme scheme = Scheme::Basic;
    // Of Digest alone.
    QByteArray realm = {};
    QByteArray nonce = {};
    QByteArray opaque = {};    // may be missing
    QByteArray algorithm = {}; // as the server wrote it; empty: it did not
    Hash hash = Hash::Md5;
    bool session = false;     // algorithm …-sess
    bool protects = false;    // qop=auth
    bool stale = false;       // only the nonce was too old, the password was right
    bool hashesNames = false; // userhash=true
    friend bool operator==(const Challenge &, const Challenge &) = default;
};

// The best that we speak of what WWW-Authenticate offers (several may stand in one header); none: nothing.
std::optional<Challenge> challengeIn(const QByteArray &header);

struct Call // one request that answers a Digest challenge
{
    QByteArray uri;         // path and query, as on the request line
    QByteArray clientNonce; // ours, by chance
    quint32 count = 1;      // how often this nonce was used, this time included
    QByteArray method = "GET";
};

QByteArray basicAuthorization(const Credentials &credentials);
QByteArray digestAuthorization(const Credentials &credentials, const Challenge &challenge, const Call &call);

} // namespace broadsheet::fetch
