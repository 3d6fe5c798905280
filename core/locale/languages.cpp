#include "core/locale/languages.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet::locale {

namespace {

constexpr qsizetype longestCode = 64;      // a longer "language" is some other text
constexpr qsizetype decidingLength = 1000; // a text that is all digits so far will not be asked further

// The languages of the interface, in the order of the switch. Each has its translations/broadsheet_<code>.ts.
const QLatin1String interfaceCodes[] = {
    QLatin1String("en"), QLatin1String("ru"), QLatin1String("az"), QLatin1String("hy"),
    QLatin1String("uk"), QLatin1String("tr"), QLatin1String("ka"), QLatin1String("ar"),
};

struct Name
{
    QLatin1String code;
    const char16_t *nativeName;
    const char16_t *shortLabel;
};

// Where CLDR's own name ("русский", "American English") is not how a switch writes it.
const Name names[] = {
    {QLatin1String("en"), u"English", u"EN"},      {QLatin1String("ru"), u"Русский", u"RU"},
    {QLatin1String("az"), u"Azərbaycanca", u"AZ"}, {QLatin1String("hy"), u"Հայերեն", u"ՀԱՅ"},
    {QLatin1String("ka"), u"ქართული", u"ქარ"},     {QLatin1String("uk"), u"Українська", u"УКР"},
    {QLatin1String("tr"), u"Türkçe", u"TR"},       {QLatin1String("ar"), u"العربية", u"ع"},
    {QLatin1String("he"), u"עברית", u"עב"},        {QLatin1String("fa"), u"فارسی", u"فا"},
    {QLatin1String("es"), u"Español", u"ES"},      {QLatin1String("pt"), u"Português", u"PT"},
    {QLatin1String("zh"), u"中文", u"中文"},
};

struct Alias
{
    const char16_t *written; // lower case
    QLatin1String code;
};

// What QLocale does not know: ISO 639-2/B codes, country codes used as languages, retired codes, plain words.
const Alias aliases[] = {
    {u"arm", QLatin1String("hy")},        {u"geo", QLatin1String("ka")},
    {u"per", QLatin1String("fa")},        {u"ger", QLatin1String("de")},
    {u"fre", QLatin1String("fr")},        {u"chi", QLatin1String("zh")},
    {u"cze", QLatin1String("cs")},        {u"dut", QLatin1String("nl")},
    {u"gre", QLatin1String("el")},        {u"rum", QLatin1String("ro")},
    {u"slo", QLatin1String("sk")},        {u"alb", QLatin1String("sq")},
    {u"mac", QLatin1String("mk")},        {u"may", QLatin1String("ms")},
    {u"ice", QLatin1String("is")},        {u"bur", QLatin1String("my")},
    {u"wel", QLatin1String("cy")},        {u"baq", QLatin1String("eu")},
    {u"tib", QLatin1String("bo")},        {u"ua", QLatin1String("uk")},
    {u"ge", QLatin1String("ka")},         {u"cz", QLatin1String("cs")},
    {u"gr", QLatin1String("el")},         {u"jp", QLatin1String("ja")},
    {u"cn", QLatin1String("zh")},         {u"kz", QLatin1String("kk")},
    {u"iw", QLatin1String("he")},         {u"ji", QLatin1String("yi")},
    {u"in", QLatin1String("id")},         {u"mo", QLatin1String("ro")},
    {u"english", QLatin1String("en")},    {u"russian", QLatin1String("ru")},
    {u"русский", QLatin1String("ru")},    {u"рус", QLatin1String("ru")},
    {u"հայ", QLatin1String("hy")},        {u"հայերեն", QLatin1String("hy")},
    {u"укр", QLatin1String("uk")},        {u"ქარ", QLatin1String("ka")},
    {u"azərbaycan", QLatin1String("az")},
};

// Languages and ISO 15924 scripts that run from right to left. A script that was written decides alone.
const QLatin1String rightToLeftLanguages[] = {
    QLatin1String("ar"), QLatin1String("fa"),  QLatin1String("he"),  QLatin1String("ur"),
    QLatin1String("ps"), QLatin1String("sd"),  QLatin1String("ug"),  QLatin1String("yi"),
    QLatin1String("dv"), QLatin1String("ckb"), QLatin1String("syr"), QLatin1String("nqo"),
};
const QLatin1String rightToLeftScripts[] = {
    QLatin1String("Arab"), QLatin1String("Hebr"), QLatin1String("Syrc"),
    QLatin1String("Thaa"), QLatin1String("Nkoo"), QLatin1String("Adlm"),
};

template <std::size_t size>
bool contains(const QLatin1String (&list)[size], const QString &text)
{
    return std::find(std::begin(list), std::end(list), text) != std::end(list);
}

bool isAscii(const QString &text, bool (*wanted)(char16_t))
{
    return std::all_of(text.begin(), text.end(), [&](QChar c) { return wanted(c.unicode()); });
}

bool isLetter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

QString primaryCode(const QString &written)
{
    const QString lower = written.toLower();
    for (const Alias &alias : aliases) {
        if (lower == QStringView(alias.written))
            return alias.code;
    }
    if (lower.size() < 2 || lower.size() > 3 || !isAscii(lower, isLetter))
        return {};
    const QLocale::Language known = QLocale::codeToLanguage(lower);
    return known == QLocale::AnyLanguage || known == QLocale::C ? QString() : QLocale::languageToCode(known);
}

bool isScript(const QString &subtag) { return subtag.size() == 4 && isAscii(subtag, isLetter); }

bool isRegion(const QString &subtag)
{
    return (subtag.size() == 2 && isAscii(subtag, isLetter)) ||
           (subtag.size() == 3 && isAscii(subtag, isDigit));
}

Language named(const Name &name)
{
    const QString code = name.code;
    return {code, QStringView(name.nativeName).toString(), QStringView(name.shortLabel).toString(),
            directionOf(code)};
}

} // namespace

const QList<Language> &interfaceLanguages()
{
    static const QList<Language> list = [] {
        QList<Language> languages;
        for (const QLatin1String code : interfaceCodes)
            languages.append(language(code));
        return languages;
    }();
    return list;
}

Language language(const QString &code)
{
    const QString primary = code.section(u'-', 0, 0);
    for (const Name &name : names) {
        if (primary == name.code)
            return named(name);
    }
    const QLocale locale(code);
    QString nativeName = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (nativeName.isEmpty())
        nativeName = code;
    if (!nativeName.isEmpty())
        nativeName.front() = nativeName.front().toTitleCase();
    return {primary, nativeName, primary.toUpper(), directionOf(code)};
}

QString languageCode(const QString &written)
{
    QString text = written.trimmed();
    if (text.size() > longestCode)
        return {};
    text = text.section(u'.', 0, 0).section(u'@', 0, 0).section(u',', 0, 0).section(u';', 0, 0).trimmed();
    const QStringList subtags = text.replace(u'_', u'-').split(u'-');
    QString code = primaryCode(subtags.first());
    if (code.isEmpty())
        return {};
    for (const QString &subtag : subtags.mid(1)) {
        if (isScript(subtag))
            code += u'-' + subtag.left(1).toUpper() + subtag.mid(1).toLower();
        else if (isRegion(subtag))
            return code + u'-' +
                   subtag.toUpper(); // what follows a region are variants, which nobody here needs
        else
            break;
    }
    return code;
}

Qt::LayoutDirection directionOf(const QString &code)
{
    const QStringList subtags = QString(code).replace(u'_', u'-').split(u'-');
    for (const QString &subtag : subtags.mid(1)) {
        if (isScript(subtag))
            return contains(rightToLeftScripts, subtag) ? Qt::RightToLeft : Qt::LeftToRight;
    }
    return contains(rightToLeftLanguages, subtags.first().toLower()) ? Qt::RightToLeft : Qt::LeftToRight;
}

namespace {

// The directions of its letters, in the order they come first; P2 skips what stands between an isolate
// initiator and its end.
QList<Qt::LayoutDirection> directionsIn(const QString &text)
{
    QList<Qt::LayoutDirection> found;
    int isolates = 0;
    for (const char32_t point : QStringView(text).left(decidingLength).toUcs4()) {
        const QChar::Direction direction = QChar::direction(point);
        if (direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI)
            ++isolates;
        else if (direction == QChar::DirPDI)
            isolates = std::max(0, isolates - 1);
        const bool left = direction == QChar::DirR || direction == QChar::DirAL;
        const Qt::LayoutDirection its = left ? Qt::RightToLeft : Qt::LeftToRight;
        if (isolates == 0 && (left || direction == QChar::DirL) && !found.contains(its))
            found.append(its);
    }
    return found;
}

} // namespace

Qt::LayoutDirection directionOfText(const QString &text, const QString &code)
{
    const QList<Qt::LayoutDirection> found = directionsIn(text);
    const Qt::LayoutDirection usual = directionOf(code);
    if (found.isEmpty() || (found.size() > 1 && usual == Qt::RightToLeft))
        return usual;
    return found.first();
}

} // namespace broadsheet::locale
