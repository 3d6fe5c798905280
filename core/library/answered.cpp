#include "core/library/answered.h"

#include "core/fetch/redirects.h"
#include "core/library/documents.h"
#include "core/library/plan.h"

#include <QRandomGenerator>
#include <QUrl>

namespace broadsheet {

namespace {

store::Asked planFor(const Source &source, Outcome outcome)
{
    outcome.everyMinutes = source.everyMinutes;
    outcome.spread = QRandomGenerator::global()->bounded(largestSpread);
    const Plan plan = planned(outcome);
    store::Asked asked;
    asked.source = source.id;
    asked.now = outcome.now;
    asked.wished = plan.wished;
    asked.nextDue = plan.nextDue;
    return asked;
}

} // namespace

store::Asked unchanged(const Source &source, const fetch::Response &response, const QDateTime &now)
{
    store::Asked asked =
        planFor(source, {.now = now, .notBefore = response.notBefore, .rhythm = source.rhythm});
    asked.permanentAddress = response.permanentAddress;
    // The page is what it was, and so is what there was to say of it.
    if (source.trouble && source.trouble->kind == Error::Kind::LayoutChanged)
        asked.remark = source.trouble;
    return asked;
}

store::Asked brought(const Source &source, const fetch::Response &response, const Feed &feed,
                     const QDateTime &now)
{
    store::Asked asked =
        planFor(source, {.now = now, .notBefore = response.notBefore, .rhythm = feed.rhythm});
    asked.title = feed.title;
    asked.permanentAddress = response.permanentAddress;
    // Half a document brings its items; but with its validators we would never see the other half.
    if (!response.complete || !feed.complete) {
        asked.trouble = Error{Error::Kind::Interrupted, source.address};
        return asked;
    }
    const QString from = response.address == source.address ? QString() : response.address;
    asked.validators = Validators{response.etag, response.lastModified, from};
    asked.rhythm = feed.rhythm;
    return asked;
}

store::Asked refused(const Source &source, const fetch::Failure &failure, const QDateTime &now)
{
    store::Asked asked =
        planFor(source, {.now = now, .failures = source.failures + 1, .notBefore = failure.notBefore});
    asked.trouble = failure.error;
    asked.gone = failure.error.kind == Error::Kind::Gone;
    if (failure.error.kind == Error::Kind::Throttled) {
        asked.forbiddenUntil = forbiddenUntil(failure.notBefore, now);
        if (!isOfItsHost(source, failure))
            asked.forbidden = store::Asked::Forbidden::ItAlone;
    }
    return asked;
}

store::Asked unasked(const Source &source, const Error &error, const QDateTime &now)
{
    store::Asked asked = planFor(source, {.now = now, .rhythm = source.rhythm});
    asked.trouble = error;
    asked.counts = false;
    return asked;
}

QString hostOf(const Source &source) { return QUrl(source.address).host().toLower(); }

bool isOfItsHost(const Source &source, const fetch::Failure &failure)
{
    return failure.host == fetch::hostKey(QUrl(source.address));
}

fetch::Request requestFor(const Source &source)
{
    fetch::Request request;
    request.address = source.address;
    request.accept = accepted(source.kind);
    request.etag = source.validators.etag;
    request.lastModified = source.validators.lastModified;
    request.validatorsFrom = source.validators.from;
    request.acceptedCertificate = source.certificate;
    request.reach = fetch::Request::Reach::OwnHost; // a stranger's redirect leads into nobody's own network
    return request;
}

} // namespace broadsheet
