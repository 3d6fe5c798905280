// One address a reader wants to add, from what was typed to a newspaper with its first stories. ONE request
// when the address is a feed: the bytes that tell what it is are also the first refresh.
#pragma once

#include "core/base/result.h"
#include "core/library/documents.h"
#include "core/library/sources.h"
#include "core/store/store.h"

#include <QPromise>
#include <QStringList>

#include <memory>

namespace broadsheet {

struct LibraryCore;

class Adding final : public std::enable_shared_from_this<Adding>
{
public:
    Adding(LibraryCore &core, OnPage onPage);
    QFuture<Result<Added>> start(const QString &typed, const Admission &admission);

private:
    // A page leads to feeds, but a feed leads nowhere else. Guessing: where nothing leads, a few usual
    // places.
    enum class Discovery { Allowed, Over, Guessing };
    void takeOutLogin();
    bool isAtTheSite(const QString &address) const;
    void lookUp(const QString &address, const std::function<void()> &isNew);
    void tryNext(Discovery discovery);
    void arrived(const fetch::Response &response, Discovery discovery);
    void discover(const fetch::Response &response);
    void propose(const fetch::Response &page);
    void offer(const Publication &proposal);
    void guessedWrong(const Error &error);
    void subscribe(const fetch::Response &response, const ParsedDocument &document);
    void put(const QString &address, const QString &secret, const fetch::Response &response,
             const ParsedDocument &document);
    void fill(const Subscribed &subscribed, SourceId id, const fetch::Response &response,
              const ParsedDocument &document);
    void takeIn(const Subscribed &subscribed, const store::Asked &asked, const ParsedDocument &document);
    void settle(const Subscribed &subscribed, SourceId source, const Result<store::Arrivals> &taken);
    void admit(SourceId source, const QString &address, const QString &secret);
    void newspaperOf(const Source &source, const std::function<void(const Subscribed &)> &then);
    void alreadyThere(const Source &source);
    void answer(Result<Added> added);

    LibraryCore &m_core;
    OnPage m_onPage;
    QPromise<Result<Added>> m_promise;
    QStringList m_tries; // addresses not yet asked
    QString m_asked;
    Admission m_admission;
    QString m_site;                 // whose server the admission is for
    std::optional<Source> m_closed; // what the reader has at the address last looked up, gone as it was
    fetch::Response m_page;         // that announced no feed, while usual places are tried
};

} // namespace broadsheet
