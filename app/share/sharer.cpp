#include "app/share/sharer.h"

#include "app/look/toast.h"
#include "app/share/serverdialog.h"
#include "app/share/sharemenu.h"
#include "app/share/systemmail.h"
#include "app/words/errortext.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sharing.h"
#include "core/share/links.h"

#include <QImage>
#include <QMimeData>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace broadsheet {

Sharer::Sharer(Library &library, Toast &toast, QWidget *window, Outside outside)
    : QObject(window), m_library(library), m_toast(toast), m_window(window), m_outside(std::move(outside))
{
}

Sharer::~Sharer() = default;

void Sharer::share(const ShareTarget &target, const PassedStory &story)
{
    const share::Shared shared = sharedOf(story);
    switch (share::hindrance(target, shared)) {
    case share::Hindrance::None:
        if (target.command.isEmpty())
            open(target, share::shareAddress(target, shared));
        else if (target.command.contains("{file}"_L1))
            emit fileWanted(target, story);
        else
            run(target, story, {});
        break;
    case share::Hindrance::NoLink:
        m_toast.say(tr("This story has no link of its own."));
        break;
    case share::Hindrance::NoServer:
        askServer(target, story);
        break;
    case share::Hindrance::NoPicture:
        m_toast.say(tr("%1 wants a picture, and this story has none.").arg(target.name));
        break;
    case share::Hindrance::LinkTooLong:
        m_toast.say(tr("The story's link is too long for %1. Copy it instead.").arg(targetName(target)));
        break;
    case share::Hindrance::BadTarget:
        m_toast.say(tr("What the settings say about %1 cannot be used.").arg(target.name));
        break;
    }
}

void Sharer::open(const ShareTarget &target, const QUrl &address)
{
    if (address.scheme() == "mailto"_L1) {
        m_outside.mail->write(letterOf(address), this, [this](SystemMail::Outcome outcome) {
            if (outcome == SystemMail::Outcome::NoProgram)
                m_toast.say(
                    tr("There is no mail program on this computer, or none is set as the usual one."));
        });
        return;
    }
    if (m_outside.open(address))
        return;
    const bool web = address.scheme() == "https"_L1;
    m_toast.say(web ? tr("There is no browser on this computer, or none is set as the usual one.")
                    : tr("The program of %1 is not on this computer.").arg(target.name));
}

void Sharer::run(const ShareTarget &target, const PassedStory &story, const QString &file)
{
    const QStringList line = share::commandLine(target, sharedOf(story), file);
    if (line.isEmpty() || !QProcess::startDetached(line.first(), line.mid(1)))
        m_toast.say(tr("This program did not start: %1").arg(line.value(0, target.name)));
    else
        m_toast.say(tr("Handed to %1").arg(target.name));
}

void Sharer::askServer(const ShareTarget &target, const PassedStory &story)
{
    auto *dialog = new ServerDialog(target.name, m_window);
    connect(dialog, &ServerDialog::chosen, this, [this, target, story](const QString &server) {
        QList<ShareTarget> targets = m_library.sharing().targets();
        for (ShareTarget &one : targets) {
            if (one.id == target.id)
                one.server = server;
        }
        whenDone(m_library.sharing().setTargets(targets), this, [this](const Result<Done> &done) {
            if (!done) // it holds until the program ends
                m_toast.say(words::errorText(done.error()));
        });
        ShareTarget reached = target;
        reached.server = server;
        share(reached, story);
    });
    dialog->open();
}

void Sharer::copy(const PassedStory &story, share::CopyAs form)
{
    const QString done[] = {
        tr("Link copied"),     tr("Clean link copied"), tr("Headline and link copied"),
        tr("Markdown copied"), tr("HTML copied"),       tr("Headline, source and link copied")};
    put(share::copied(story.cited, form), done[static_cast<int>(form)]);
}

void Sharer::copyReference(const PassedStory &story, share::CitationFormat format)
{
    share::Cited cited = story.cited;
    cited.url = share::linkToPass(story.cited);
    put({share::citation(cited, format), {}, {}}, tr("Reference copied"));
}

// In one of its own formats a text has no other flavour: pasted anywhere, it is that.
void Sharer::copyQuotation(const PassedStory &story, share::CitationFormat format)
{
    if (format == share::CitationFormat::Plain)
        put(share::copied(story.cited, share::CopyAs::Quotation), tr("Quotation copied"));
    else
        put({share::citation(story.cited, format), {}, {}}, tr("Quotation copied"));
}

void Sharer::copyPicture(const QImage &picture)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(picture);
    if (m_outside.copy(std::move(data)) == Clipboard::Took)
        m_toast.say(tr("Picture copied"));
    else
        sayRefused();
}

void Sharer::copyWords(const share::Copied &words)
{
    if (take(words) == Clipboard::Refused)
        sayRefused();
}

void Sharer::copyWithSource(const PassedStory &story, const share::Copied &words)
{
    if (take(share::withSource(words.text, words.html, story.cited)) == Clipboard::Took)
        m_toast.say(tr("Copied with its source, as %1 asks.").arg(story.cited.publication), tr("Without it"),
                    [this, words] { copyWords(words); });
    else
        sayRefused();
}

Clipboard Sharer::take(const share::Copied &copied) const { return m_outside.copy(mimeOf(copied)); }

void Sharer::put(const share::Copied &copied, const QString &done)
{
    if (copied.text.isEmpty())
        m_toast.say(tr("This story has no link of its own."));
    else if (take(copied) == Clipboard::Took)
        m_toast.say(done);
    else
        sayRefused();
}

void Sharer::sayRefused() { m_toast.say(tr("The clipboard did not take it. Try again.")); }

} // namespace broadsheet
