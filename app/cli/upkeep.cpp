// upkeep: how often sources are asked and how long their stories stay.
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
    return u"%1: --every %2 --keep-days %3 --keep-stories %4\n"_s.arg(name, words(wish.everyMinutes),
                                                                      words(days), words(stories));
}

QString nameOf(const UpkeepScope &scope, const QList<Source> &sources)
{
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&](const Source &one) { return one.id == scope.source; });
    if (found != sources.end())
        return found->address;
    return scope.publication.isEmpty() ? u"everything"_s : scope.publication;
}

int show(Library &library)
{
    QList<ScopedUpkeep> wishes = await(library.sources().upkeep());
    const QList<Source> sources = await(library.sources().sources());
    if (upkeepOf(wishes, {}) == Upkeep{})
        wishes.prepend({{}, {usualMinutes, usualKeeping}});
    QString lines;
    for (const ScopedUpkeep &one : wishes)
        lines += line(nameOf(one.scope, sources), one.upkeep);
    writeOut(lines.toUtf8());
    return ExitDone;
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
        if (!apply(arguments, wish)) {
            writeError(u"A number from 0, or \"usual\"."_s);
            return ExitWrongUse;
        }
        const Result<Done> done = await(library.sources().setUpkeep(scope, wish));
        return done ? show(library) : fail(done.error());
    });
}

} // namespace broadsheet::cli
