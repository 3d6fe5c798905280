// upkeep: how often sources are asked, how long their stories stay, whether their articles are fetched whole,
// which way their texts run.
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "core/library/sources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

constexpr int nothing = -1; // "usual": as the wider scope says

// A number from 0, or "usual". Nothing when it is neither.
std::optional<int> read(const QString &text)
{
    if (text == u"usual"_s)
        return nothing;
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

// Wishes that are words; the place in the list is the value.
const QStringList wholeNames = {u"never"_s, u"teasers"_s, u"always"_s};
const QStringList inAdvanceNames = {u"no"_s, u"yes"_s};
const QStringList directionNames = {u"as-written"_s, u"left-to-right"_s, u"right-to-left"_s};

std::optional<int> readWord(const QString &text, const QStringList &names)
{
    if (text == u"usual"_s)
        return nothing;
    const auto at = static_cast<int>(names.indexOf(text));
    return at >= 0 ? std::optional(at) : std::nullopt;
}

std::optional<UpkeepScope> scopeOf(Library &library, const QString &name)
{
    for (const Source &source : await(library.sources().sources())) {
        if (source.address == name)
            return UpkeepScope{{}, source.id};
        if (source.publication == name)
            return UpkeepScope{name, {}};
    }
    return {};
}

QString line(const QString &name, const Upkeep &wish)
{
    const auto words = [](std::optional<int> value) { return value ? QString::number(*value) : u"usual"_s; };
    std::optional<int> days;
    std::optional<int> stories;
    if (wish.keeping) {
        days = wish.keeping->days;
        stories = wish.keeping->perSource;
    }
    const QString whole = wish.whole ? wholeNames.at(static_cast<int>(*wish.whole)) : u"usual"_s;
    const QString inAdvance = wish.inAdvance ? inAdvanceNames.at(*wish.inAdvance ? 1 : 0) : u"usual"_s;
    const QString direction =
        wish.direction ? directionNames.at(static_cast<int>(*wish.direction)) : u"usual"_s;
    return u"%1: --every %2 --keep-days %3 --keep-stories %4 --whole %5 --in-advance %6 --direction %7\n"_s
        .arg(name, words(wish.everyMinutes), words(days), words(stories), whole, inAdvance, direction);
}

// Wishes for feeds of an edition that is not chosen are kept, and come back with it.
bool isForNobody(const UpkeepScope &scope, const QList<Source> &sources)
{
    return scope.source != SourceId{} && std::none_of(sources.begin(), sources.end(), [&](const Source &one) {
               return one.id == scope.source;
           });
}

QString nameOf(const UpkeepScope &scope, const QList<Source> &sources)
{
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&](const Source &one) { return one.id == scope.source; });
    if (found != sources.end())
        return found->address;
    return scope.publication.isEmpty() ? say(QT_TRANSLATE_NOOP("CommandLine", "everything"))
                                       : scope.publication;
}

int show(Library &library)
{
    QList<ScopedUpkeep> wishes = await(library.sources().upkeep());
    const QList<Source> sources = await(library.sources().sources());
    if (upkeepOf(wishes, {}) == Upkeep{})
        wishes.prepend({{}, {usualMinutes, usualKeeping, usualWhole, usuallyInAdvance, usualDirection}});
    QString lines;
    wishes.removeIf([&](const ScopedUpkeep &one) { return isForNobody(one.scope, sources); });
    for (const ScopedUpkeep &one : wishes)
        lines += line(nameOf(one.scope, sources), one.upkeep);
    writeOut(lines.toUtf8());
    return ExitDone;
}

bool applyWords(const Arguments &arguments, Upkeep &wish)
{
    if (arguments.has(u"--whole"_s)) {
        const std::optional<int> value = readWord(arguments.value(u"--whole"_s), wholeNames);
        if (!value)
            return false;
        wish.whole = *value == nothing ? std::nullopt : std::optional(static_cast<WholeArticle>(*value));
    }
    if (arguments.has(u"--in-advance"_s)) {
        const std::optional<int> value = readWord(arguments.value(u"--in-advance"_s), inAdvanceNames);
        if (!value)
            return false;
        wish.inAdvance = *value == nothing ? std::nullopt : std::optional(*value == 1);
    }
    if (arguments.has(u"--direction"_s)) {
        const std::optional<int> value = readWord(arguments.value(u"--direction"_s), directionNames);
        if (!value)
            return false;
        wish.direction = *value == nothing ? std::nullopt : std::optional(static_cast<TextDirection>(*value));
    }
    return true;
}

bool apply(const Arguments &arguments, Upkeep &wish)
{
    Keeping keeping = wish.keeping.value_or(Keeping{});
    for (const QString &option : {u"--every"_s, u"--keep-days"_s, u"--keep-stories"_s}) {
        if (!arguments.has(option))
            continue;
        const std::optional<int> value = read(arguments.value(option));
        if (!value)
            return false;
        if (option == u"--every"_s)
            wish.everyMinutes = *value == nothing ? std::nullopt : value;
        else if (*value == nothing)
            wish.keeping.reset();
        else
            wish.keeping = option == u"--keep-days"_s ? Keeping{*value, keeping.perSource}
                                                      : Keeping{keeping.days, *value};
        keeping = wish.keeping.value_or(Keeping{});
    }
    return true;
}

} // namespace

int upkeep(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) -> int {
        if (arguments.positional.isEmpty() && arguments.options.isEmpty())
            return show(library);
        UpkeepScope scope;
        if (!arguments.positional.isEmpty()) {
            const std::optional<UpkeepScope> found = scopeOf(library, arguments.positional.first());
            if (!found)
                return fail({Error::Kind::NothingToDo, arguments.positional.first()});
            scope = *found;
        }
        Upkeep wish = upkeepOf(await(library.sources().upkeep()), scope);
        if (!apply(arguments, wish) || !applyWords(arguments, wish)) {
            writeError(
                say(QT_TRANSLATE_NOOP("CommandLine", "A number from 0, one of the words, or \"usual\".")));
            return ExitWrongUse;
        }
        const Result<Done> done = await(library.sources().setUpkeep(scope, wish));
        return done ? show(library) : fail(done.error());
    });
}

} // namespace broadsheet::cli
