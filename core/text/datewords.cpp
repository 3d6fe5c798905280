#include "core/text/datewords.h"

#include "core/text/ascii.h"
#include "core/text/fold.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace broadsheet::text {

namespace {

constexpr QByteArrayView englishMonths = "janfebmaraprmayjunjulaugsepoctnovdec";

constexpr QLocale::Language monthLanguages[] = {
    QLocale::Russian,    QLocale::Azerbaijani, QLocale::Armenian,  QLocale::Turkish,   QLocale::Ukrainian,
    QLocale::Georgian,   QLocale::German,      QLocale::French,    QLocale::Spanish,   QLocale::Italian,
    QLocale::Portuguese, QLocale::Polish,      QLocale::Czech,     QLocale::Dutch,     QLocale::Swedish,
    QLocale::Danish,     QLocale::Finnish,     QLocale::Hungarian, QLocale::Romanian,  QLocale::Bulgarian,
    QLocale::Greek,      QLocale::Arabic,      QLocale::Persian,   QLocale::Hebrew,    QLocale::Indonesian,
    QLocale::Belarusian, QLocale::Kazakh,      QLocale::Serbian,   QLocale::Croatian,  QLocale::Lithuanian,
    QLocale::Latvian,    QLocale::Estonian,    QLocale::Slovak,    QLocale::Slovenian, QLocale::Catalan,
};

// Abbreviations that CLDR writes otherwise.
constexpr struct
{
    const char *word;
    int month;
} moreMonths[] = {
    {"ιουλ", 7}, {"ιουν", 6}, {"iyl", 7},  {"iyn", 6}, {"sent", 9},  {"gru", 12}, {"января", 1},
    {"fev", 2},  {"janv", 1}, {"juil", 7}, {"mrz", 3}, {"maerz", 3}, {"սպտ", 9},
};

QHash<QString, int> readMonths()
{
    QHash<QString, int> months;
    const auto add = [&](const QString &name, int month) {
        QString word = fold(name).simplified();
        while (word.endsWith(u'.'))
            word.chop(1);
        if (!word.isEmpty() && !word.at(0).isDigit() && !months.contains(word))
            months.insert(word, month);
    };
    for (const QLocale::Language language : monthLanguages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                add(locale.monthName(month, format), month);
                add(locale.standaloneMonthName(month, format), month);
            }
        }
    }
    // "17 בינואר": in a date the month carries its preposition.
    const QLocale hebrew(QLocale::Hebrew);
    for (int month = 1; month <= 12; ++month)
        add(u'ב' + hebrew.monthName(month), month);
    // The Levant and Iraq name the months otherwise than Egypt and the Gulf.
    const QLocale iraq(QLocale::Arabic, QLocale::Iraq);
    for (int month = 1; month <= 12; ++month)
        add(iraq.monthName(month), month);
    for (const auto &more : moreMonths)
        add(QString::fromUtf8(more.word), more.month);
    return months;
}

struct Zone
{
    const char *name;
    int minutes;
};

constexpr Zone zones[] = {
    {"z", 0},      {"gmt", 0},    {"ut", 0},     {"utc", 0},     {"wet", 0},     {"est", -300}, {"edt", -240},
    {"et", -300},  {"cst", -360}, {"cdt", -300}, {"ct", -360},   {"mst", -420},  {"mdt", -360}, {"mt", -420},
    {"pst", -480}, {"pdt", -420}, {"pt", -480},  {"akst", -540}, {"akdt", -480}, {"hst", -600}, {"ast", -240},
    {"at", -240},  {"adt", -180}, {"nst", -210}, {"ndt", -150},  {"brt", -180},  {"art", -180}, {"bst", 60},
    {"ist", 330},  {"west", 60},  {"cet", 60},   {"met", 60},    {"mez", 60},    {"cest", 120}, {"mest", 120},
    {"mesz", 120}, {"eet", 120},  {"sast", 120}, {"eest", 180},  {"msk", 180},   {"msd", 240},  {"trt", 180},
    {"azt", 240},  {"azst", 300}, {"amt", 240},  {"get", 240},   {"irst", 210},  {"samt", 240}, {"gst", 240},
    {"pkt", 300},  {"uzt", 300},  {"yekt", 300}, {"almt", 360},  {"omst", 360},  {"ict", 420},  {"wib", 420},
    {"krat", 420}, {"hkt", 480},  {"sgt", 480},  {"awst", 480},  {"irkt", 480},  {"jst", 540},  {"kst", 540},
    {"yakt", 540}, {"acst", 570}, {"acdt", 630}, {"aest", 600},  {"aedt", 660},  {"vlat", 600}, {"nzst", 720},
    {"nzdt", 780},
};

constexpr struct
{
    const char *word;
    DayHalf half;
} dayHalves[] = {
    {"am", DayHalf::Morning},     {"a.m", DayHalf::Morning},    {"오전", DayHalf::Morning},
    {"上午", DayHalf::Morning},   {"pm", DayHalf::Afternoon},   {"p.m", DayHalf::Afternoon},
    {"오후", DayHalf::Afternoon}, {"下午", DayHalf::Afternoon},
};

} // namespace

int monthOfEnglishWord(QByteArrayView word)
{
    constexpr qsizetype shortest = 3;
    if (word.size() < shortest)
        return 0;
    for (int month = 0; month < 12; ++month) {
        if (equalsIgnoringCase(word.first(shortest), englishMonths.sliced(month * shortest, shortest)))
            return month + 1;
    }
    return 0;
}

int monthOfWord(QByteArrayView word)
{
    static const QHash<QString, int> months = readMonths();
    return months.value(fold(QString::fromUtf8(word)));
}

std::optional<int> zoneOffset(QByteArrayView word)
{
    for (const Zone &zone : zones) {
        if (equalsIgnoringCase(word, zone.name))
            return zone.minutes * 60;
    }
    return {};
}

DayHalf dayHalf(QByteArrayView word)
{
    for (const auto &row : dayHalves) {
        if (equalsIgnoringCase(word, row.word))
            return row.half;
    }
    return DayHalf::None;
}

} // namespace broadsheet::text
