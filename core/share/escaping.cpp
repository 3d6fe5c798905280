#include "core/share/escaping.h"

using namespace Qt::StringLiterals;

namespace broadsheet::share {

namespace {

constexpr std::pair<char16_t, QLatin1StringView> latex[] = {
    {u'\\', QLatin1StringView("\\textbackslash{}")},
    {u'{', QLatin1StringView("\\textbraceleft{}")},
    {u'}', QLatin1StringView("\\textbraceright{}")},
    {u'$', QLatin1StringView("\\$")},
    {u'&', QLatin1StringView("\\&")},
    {u'#', QLatin1StringView("\\#")},
    {u'%', QLatin1StringView("\\%")},
    {u'_', QLatin1StringView("\\_")},
    {u'^', QLatin1StringView("\\textasciicircum{}")},
    {u'~', QLatin1StringView("\\textasciitilde{}")},
};

QString latexOf(QChar c)
{
    for (const auto &[letter, text] : latex) {
        if (c == letter)
            return text;
    }
    return c;
}

// "#", "-", "+", "=", and "1." or "1)" begin a block when they begin a line.
QString safeStart(const QString &line)
{
    if (!line.isEmpty() && QStringView(u"#-+=").contains(line[0]))
        return u'\\' + line;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    if (digits > 0 && digits < line.size() && QStringView(u".)").contains(line[digits]))
        return line.left(digits) + u'\\' + line.mid(digits);
    return line;
}

} // namespace

QString markdownText(const QString &line)
{
    QString result;
    for (const QChar c : line) {
        if (QStringView(uR"(\`*_[]<>~|&)").contains(c))
            result += u'\\';
        result += c;
    }
    return safeStart(result);
}

QString markdownAddress(const QString &url)
{
    QString result = url;
    const std::pair<QChar, QLatin1StringView> letters[] = {
        {u' ', "%20"_L1}, {u'(', "%28"_L1}, {u')', "%29"_L1}, {u'<', "%3C"_L1}, {u'>', "%3E"_L1}};
    for (const auto &[letter, encoded] : letters)
        result.replace(letter, encoded);
    return result;
}

QString latexText(const QString &line)
{
    QString result;
    for (const QChar c : line)
        result += latexOf(c);
    return result;
}

} // namespace broadsheet::share
