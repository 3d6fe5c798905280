#include "core/article/byline.h"

#include "core/text/plaintext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace broadsheet::article {

namespace {

struct Lead
{
    std::u16string_view word;
    bool maybeAName = false; // somebody may be called so: "von der Leyen", "Par Lind"
};

// What leads to a name; longer ones before their beginnings.
constexpr Lead leads[] = {
    {u"written by"},   {u"posted by"}, {u"article by"}, {u"story by"}, {u"words by"},  {u"reported by"},
    {u"published by"}, {u"by"},        {u"author"},     {u"authors"},  {u"von", true}, {u"autor"},
    {u"autorin"},      {u"text"},      {u"par", true},  {u"auteur"},   {u"por", true}, {u"autore"},
    {u"автор"},        {u"текст"},     {u"автори"},     {u"müəllif"},  {u"yazan"},     {u"yazar"},
    {u"հեղինակ"},      {u"գրեց"},      {u"بقلم"},       {u"كتب"},
};

// Alone they are a button or a role, not a name.
constexpr std::array<std::u16string_view, 9> noNames = {
    u"follow",   u"follow author", u"author", u"admin", u"administrator",
    u"редакция", u"redaktion",     u"staff",  u"user",
};

constexpr int digitsOfADate = 3; // fewer may be part of a name

QStringView view(std::u16string_view text) { return QStringView(text.data(), qsizetype(text.size())); }

enum class Leads { Any, NoNames };

// Once: "By By Ann Lee" keeps one.
QString withoutLead(const QString &text, Leads wanted)
{
    for (const Lead &lead : leads) {
        const QStringView word = view(lead.word);
        if (!text.startsWith(word, Qt::CaseInsensitive) || (lead.maybeAName && wanted == Leads::NoNames))
            continue;
        const QStringView rest = QStringView(text).sliced(word.size());
        if (rest.isEmpty() || rest.front() == u' ' || rest.front() == u':' || rest.front() == u'՝')
            return rest.mid(rest.isEmpty() ? 0 : 1).trimmed().toString();
    }
    return text;
}

// "By By Ann Lee" is not rare.
QString withoutLeads(const QString &byline, Leads wanted)
{
    QString name = text::squeezed(byline);
    for (QString shorter = withoutLead(name, wanted); shorter != name; shorter = withoutLead(name, wanted))
        name = shorter;
    return name;
}

// "Ann Lee6. November 2023", "Ann Lee Category: Sport", "Ann Lee | The Paper".
QString beforeTheRest(const QString &text)
{
    qsizetype end = text.size();
    if (std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= digitsOfADate)
        end = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) - text.begin();
    for (const QChar mark : {u'|', u'•', u'·', u'\n'}) {
        if (const qsizetype at = text.indexOf(mark); at >= 0)
            end = std::min(end, at);
    }
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0)
        end = std::min(end, std::max<qsizetype>(text.lastIndexOf(u' ', colon), 0));
    QString name = text.left(end).trimmed();
    while (!name.isEmpty() && (name.back() == u',' || name.back() == u'-' || name.back() == u'–'))
        name = name.chopped(1).trimmed();
    return name;
}

} // namespace

QString namesIn(const QString &byline)
{
    const QString name = beforeTheRest(withoutLeads(byline, Leads::Any));
    const bool isNone = std::any_of(noNames.begin(), noNames.end(), [&](std::u16string_view one) {
        return name.compare(view(one), Qt::CaseInsensitive) == 0;
    });
    return isNone || name.size() > longestByline ? QString() : name;
}

QString nameOfAuthor(const QString &author) { return withoutLeads(author, Leads::NoNames); }

} // namespace broadsheet::article
