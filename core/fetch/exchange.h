// One GET, from the first look at its address to an Answer: redirects followed by hand, deadlines, caps.
// Knows no queue; Fetcher decides when it starts.
#pragma once

#include "core/fetch/fetcher.h"

#include <QHash>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

class QHostInfo;
class QNetworkAccessManager;
class QNetworkRequest;
class QSslConfiguration;

namespace broadsheet::fetch {

struct Circumstances;

// A server's challenge as it was last seen, so that the next request answers it at once.
struct KnownChallenge
{
    Challenge challenge;
    quint32 used = 0; // times this nonce was
};

struct Surroundings
{
    std::shared_ptr<QNetworkAccessManager> network;
    const FetcherOptions *options = nullptr;
    const QSslConfiguration *tls = nullptr;
    std::function<QDateTime(const QString &hostKey)> pausedUntil; // invalid: not paused
    QHash<QString, KnownChallenge> *challenges = nullptr;         // by origin
};

class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(const Request &request, Surroundings surroundings, QObject *parent);
    ~Exchange() override;

    void start();
    void cancel();

    const Answer &answer() const { return m_answer; }
    QString host() const; // the one that answered, as hostKey() names it
    // A Throttled answer that is meant for more than the one address.
    bool isForWholeHost() const { return m_forWholeHost; }

signals:
    void finished(); // once; also from within start() and cancel()

private:
    void visit(const QUrl &url);
    bool isProxied() const;
    void lookUp();
    void lookedUp(const QHostInfo &info);
    void send();
    bool isConditional() const;
    QNetworkRequest networkRequest();
    QByteArray authorization();
    bool answerChallenge();
    void checkSize();
    void checkCertificate(const QList<QSslError> &errors);
    void read();
    void conclude();
    void follow(int status, const QByteArray &location);
    void succeed(int status, bool complete);
    void failWithStatus(int status);
    void failWithNetworkError();
    void timeOut();
    Circumstances circumstances(bool proxied) const;
    void fail(const Error &error, const QDateTime &notBefore = {});
    void finish(Answer answer);
    void letGoOfReply();
    QString addressReached() const;
    QByteArray header(const char *name) const;
    QDateTime notBeforeSaid() const;

    Request m_request;
    Surroundings m_surroundings;
    QUrl m_origin; // where the request was addressed
    QUrl m_url;    // where it is now
    QUrl m_permanent;
    bool m_onlyPermanent = true;
    int m_redirects = 0;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence;
    QTimer m_deadline;
    QByteArray m_body;
    qint64 m_ignored = 0;
    QString m_answeredBy; // as hostKey() names it
    bool m_sent = false;  // over a connection that stands
    Error m_certificateFault;
    ShownCertificate m_shown; // the one that has it
    QByteArray m_authorized;  // what was sent last; empty: nothing
    int m_challengesAnswered = 0;
    bool m_forWholeHost = false;
    bool m_finished = false;
    Answer m_answer;
};

} // namespace broadsheet::fetch
