// access: passwords and certificates of a source, by hand. A password comes from standard input, never from
// the command line, which everyone on this computer can read.
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "app/words/errortext.h"
#include "core/library/sources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

constexpr qsizetype fingerprintSize = 32; // bytes of SHA-256

std::optional<Source> sourceOf(Library &library, const QString &name)
{
    const QList<Source> sources = await(library.sources().sources());
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const Source &one) {
        return one.address == name || one.publication == name;
    });
    return found == sources.end() ? std::nullopt : std::optional(*found);
}

void waitForTheEnd(Sources &sources)
{
    QEventLoop loop;
    QObject::connect(&sources, &Sources::progressed, &loop, [&](const RefreshProgress &progress) {
        if (!progress.running)
            loop.quit();
    });
    while (sources.progress().running)
        loop.exec();
}

QString written(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

// Whether the source is let in now, after it was asked.
int report(Library &library, SourceId id, const Result<Done> &done)
{
    if (!done)
        return fail(done.error());
    waitForTheEnd(library.sources());
    for (const Source &source : await(library.sources().sources())) {
        if (source.id == id && source.trouble)
            return fail(*source.trouble);
    }
    writeLine(say(QT_TRANSLATE_NOOP("CommandLine", "In order.")));
    return ExitDone;
}

int show(Library &library, const Source &source)
{
    QString lines = source.address + u'\n';
    lines += say(source.secret.isEmpty() ? QT_TRANSLATE_NOOP("CommandLine", "Password: none")
                                         : QT_TRANSLATE_NOOP("CommandLine", "Password: in the keychain")) +
             u'\n';
    if (!source.certificate.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("CommandLine", "Accepted certificate: %1"))
                     .arg(written(source.certificate)) +
                 u'\n';
    if (source.trouble)
        lines += say(QT_TRANSLATE_NOOP("CommandLine", "Trouble: %1")).arg(words::errorText(*source.trouble)) +
                 u'\n';
    if (source.trouble && source.trouble->kind == Error::Kind::Tls) {
        const Result<ShownCertificate> shown = await(library.sources().shownCertificate(source.id));
        if (shown)
            lines +=
                say(QT_TRANSLATE_NOOP("CommandLine",
                                      "Certificate shown: made out to %1, issued by %2, valid from %3 to %4"))
                    .arg(shown->names.join(u", "_s), shown->issuer, shown->from.toString(Qt::ISODate),
                         shown->until.toString(Qt::ISODate)) +
                u'\n' + written(shown->sha256) + u'\n';
    }
    writeOut(lines.toUtf8());
    return ExitDone;
}

} // namespace

std::optional<Admission> admissionOf(const Arguments &arguments)
{
    Admission admission;
    if (arguments.has(u"--user"_s)) {
        const Result<QByteArray> input = readInput(u"-"_s);
        const QByteArray line = input ? input->split('\n').value(0) : QByteArray();
        admission.login = {arguments.value(u"--user"_s), QString::fromUtf8(line).remove(u'\r')};
    }
    if (arguments.has(u"--accept"_s)) {
        const QByteArray hex = arguments.value(u"--accept"_s).remove(u':').toLatin1();
        admission.certificate = QByteArray::fromHex(hex);
        if (hex.size() != 2 * fingerprintSize || admission.certificate.size() != fingerprintSize) {
            writeError(say(QT_TRANSLATE_NOOP(
                "CommandLine",
                "--accept wants the SHA-256 fingerprint of a certificate: 64 hexadecimal digits.")));
            return {};
        }
    }
    return admission;
}

int accessSource(const Arguments &arguments)
{
    const std::optional<Admission> admission = admissionOf(arguments);
    if (!admission)
        return ExitWrongUse;
    return withLibrary(arguments, [&](Library &library) -> int {
        const QString name = arguments.positional.first();
        const std::optional<Source> source = sourceOf(library, name);
        if (!source)
            return fail({Error::Kind::NothingToDo, name});
        Sources &door = library.sources();
        if (arguments.has(u"--forget"_s)) {
            const Result<Done> forgotten = await(door.forgetLogin(source->id));
            if (!forgotten)
                return fail(forgotten.error());
            const Result<Done> done = await(door.acceptCertificate(source->id, {}));
            waitForTheEnd(door);
            return done ? static_cast<int>(ExitDone) : fail(done.error());
        }
        if (!admission->login.isEmpty())
            return report(library, source->id, await(door.setLogin(source->id, admission->login)));
        if (!admission->certificate.isEmpty())
            return report(library, source->id,
                          await(door.acceptCertificate(source->id, admission->certificate)));
        return show(library, *source);
    });
}

} // namespace broadsheet::cli
