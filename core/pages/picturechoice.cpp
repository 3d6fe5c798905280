#include "core/pages/picturechoice.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

using markup::HtmlToken;
using markup::valueOf;
using Candidate = PictureChoice::Candidate;

constexpr double wantedWidth = 1400;      // pixels: the column on a dense screen
constexpr qsizetype mostCandidates = 200; // of one picture

// How far a kind of picture gets. The web engine decodes AVIF, Qt's lists and e-books do not.
enum class Shown { Everywhere, OnPages, Nowhere };

struct Kind
{
    QLatin1StringView type;
    QLatin1StringView ending;
    Shown shown;
};

constexpr Kind kinds[] = {
    {"image/avif"_L1, ".avif"_L1, Shown::OnPages},   {"image/avif-sequence"_L1, ".avifs"_L1, Shown::OnPages},
    {"image/jxl"_L1, ".jxl"_L1, Shown::Nowhere},     {"image/heic"_L1, ".heic"_L1, Shown::Nowhere},
    {"image/heif"_L1, ".heif"_L1, Shown::Nowhere},   {"image/jp2"_L1, ".jp2"_L1, Shown::Nowhere},
    {"image/jpx"_L1, ".jpx"_L1, Shown::Nowhere},     {"image/vnd.ms-photo"_L1, ".jxr"_L1, Shown::Nowhere},
    {"image/svg+xml"_L1, ".svg"_L1, Shown::Nowhere}, {"image/tiff"_L1, ".tif"_L1, Shown::Nowhere},
    {"video/mp4"_L1, ".mp4"_L1, Shown::Nowhere},     {"video/webm"_L1, ".webm"_L1, Shown::Nowhere},
};

// By what is announced, else by the name of the file; what neither tells is a picture like most.
Shown shownAt(const Candidate &one)
{
    const QString type = one.type.section(u';', 0, 0).trimmed().toLower();
    const QString path = type.isEmpty() ? QUrl(one.address).path().toLower() : QString();
    for (const Kind &kind : kinds) {
        if (type.isEmpty() ? path.endsWith(kind.ending) : type == kind.type)
            return kind.shown;
    }
    return Shown::Everywhere;
}

// Of a clean srcset, which parts its candidates by ", ".
QList<Candidate> candidatesOf(const HtmlToken &token, double usualWidth)
{
    QList<Candidate> list;
    const QString type = token.name == "source" ? valueOf(token, "type") : QString();
    for (const QString &candidate : valueOf(token, "srcset").split(u", "_s, Qt::SkipEmptyParts)) {
        const QString descriptor = candidate.section(u' ', 1);
        const double number = descriptor.chopped(descriptor.isEmpty() ? 0 : 1).toDouble();
        const double width = descriptor.endsWith(u'x') ? number * wantedWidth / 2 : number;
        list.append({candidate.section(u' ', 0, 0), type, width > 0 ? width : usualWidth});
    }
    return list;
}

// What is meant for narrow windows, paper or dark pages is another picture, cropped or recoloured.
bool isMeantForUs(const QString &media)
{
    for (const QLatin1StringView word : {"max-width"_L1, "print"_L1, "dark"_L1, "portrait"_L1, "not "_L1}) {
        if (media.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

// "(min-width: 960px)": the file is made for a window at least so wide.
double leastWindow(const QString &media)
{
    static const QRegularExpression width(u"min-width:\\s*(\\d{1,5})px"_s);
    return width.match(media).captured(1).toDouble();
}

bool isBetter(const Candidate &one, const Candidate &best)
{
    const Shown shown = shownAt(one);
    const Shown before = shownAt(best);
    if (shown != before)
        return shown < before;
    return best.width < wantedWidth ? one.width > best.width
                                    : one.width >= wantedWidth && one.width < best.width;
}

} // namespace

bool isSign(const HtmlToken &img)
{
    constexpr int largestSign = 32; // pixels
    const int width = valueOf(img, "width").toInt();
    const int height = valueOf(img, "height").toInt();
    return width > 0 && height > 0 && width <= largestSign && height <= largestSign;
}

void PictureChoice::source(const HtmlToken &source)
{
    const QString media = valueOf(source, "media");
    if (isMeantForUs(media) && m_sources.size() < mostCandidates)
        m_sources += candidatesOf(source, leastWindow(media));
}

QString PictureChoice::take(const HtmlToken &img)
{
    QList<Candidate> all = candidatesOf(img, 0);
    all.prepend({valueOf(img, "src"), {}, 0});
    all += std::exchange(m_sources, {});
    Candidate best = all.takeFirst();
    for (const Candidate &one : std::as_const(all)) {
        if (best.address.isEmpty() || isBetter(one, best))
            best = one;
    }
    return best.address;
}

} // namespace broadsheet::pages
