#include "core/store/search.h"

#include "core/store/values.h"
#include "core/text/fold.h"
#include "core/text/plaintext.h"

#include <QElapsedTimer>
#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

constexpr int mostAtOnce = 128;   // stories read for one job: fewer make more segments to merge
constexpr qint64 longestJob = 40; // ms after which a job stops taking more
constexpr int pagesMerged = 32;   // by one statement
constexpr qsizetype longestTyped = 1'000;
constexpr int mostTerms = 32;
constexpr qsizetype shortestBeginning = 2; // one letter means nothing yet, and would find half of everything

struct WaitingWords
{
    StoryWords words;
    qint64 text; // under which it waits
};

// What came last is found first.
QList<WaitingWords> waiting(Connection &connection)
{
    QList<WaitingWords> list;
    // CROSS JOIN keeps SQLite from beginning with the stories.
    Rows rows = connection.run(
        u"SELECT w.*, u.text FROM unindexed u CROSS JOIN story s ON s.text = u.text "
        "CROSS JOIN story_words w ON w.id = s.id ORDER BY u.text DESC LIMIT %1"_s.arg(mostAtOnce));
    while (rows.next())
        list.append({storyWords(rows), rows.number(4)});
    return list;
}

// The rules by which the index was made.
constexpr int indexVersion = 1'000 * text::plainVersion + text::foldVersion;

// What unicode61 would take as part of a token.
bool isOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

QStringList tokens(const QString &folded)
{
    QString spaced = folded;
    for (QChar &c : spaced) {
        if (!isOfWord(c))
            c = u' ';
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

// Somebody still typing means the beginning of a word.
bool isUnfinished(const QString &typed) { return !typed.trimmed().endsWith(u'"') && !typed.endsWith(u' '); }

} // namespace

StoryWords storyWords(const Rows &row)
{
    StoryWords words{StoryId{row.number(0)}, row.text(1), text::plainFromHtml(row.bytes(2))};
    if (const QString whole = row.text(3); !whole.isEmpty())
        words.plain += u'\n' + whole;
    return words;
}

void followFoldVersion(Connection &connection)
{
    if (connection.number(u"SELECT value FROM meta WHERE key = 'fold'"_s) == indexVersion)
        return;
    connection.transaction([&] {
        connection.run(u"INSERT INTO story_index (story_index) VALUES ('delete-all')"_s);
        connection.run(u"INSERT OR IGNORE INTO unindexed (text) SELECT text FROM story"_s);
        connection.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('fold', ?)"_s, {indexVersion});
        return 0;
    });
}

Waiting indexSome(Connection &connection)
{
    QElapsedTimer timer;
    timer.start();
    return connection.transaction([&] {
        QList<WaitingWords> list = waiting(connection);
        // FTS5 gathers rowids only as long as they rise; each step down makes it write a segment and merge
        // it.
        std::sort(list.begin(), list.end(), [](const WaitingWords &a, const WaitingWords &b) {
            return number(a.words.story) < number(b.words.story);
        });
        QStringList indexed;
        for (const auto &[words, text] : std::as_const(list)) {
            connection.run(u"INSERT INTO story_index (rowid, title, plain) VALUES (?, ?, ?)"_s,
                           {number(words.story), text::fold(words.title), text::fold(words.plain)});
            indexed.append(QString::number(text));
            if (timer.elapsed() > longestJob)
                break;
        }
        connection.run(u"DELETE FROM unindexed WHERE text IN (SELECT value FROM json_each(?))"_s,
                       {u'[' + indexed.join(u',') + u']'});
        const bool some = connection.number(u"SELECT EXISTS (SELECT 1 FROM unindexed)"_s) != 0;
        return some && !connection.failed() ? Waiting::Some : Waiting::None;
    });
}

// https://www.sqlite.org/fts5.html#the_merge_command: with nothing left to do it changes less than two rows.
Waiting mergeSome(Connection &connection)
{
    QElapsedTimer timer;
    timer.start();
    return connection.transaction([&] {
        const auto changes = [&] { return connection.number(u"SELECT total_changes()"_s); };
        while (timer.elapsed() <= longestJob && !connection.failed()) {
            const qint64 before = changes();
            mergeALittle(connection);
            if (changes() - before < 2)
                return Waiting::None;
        }
        return connection.failed() ? Waiting::None : Waiting::Some;
    });
}

void mergeALittle(Connection &connection)
{
    connection.run(u"INSERT INTO story_index (story_index, rank) VALUES ('merge', ?)"_s, {pagesMerged});
}

void forgetWords(Connection &connection, qint64 story)
{
    const QString waits = u"DELETE FROM unindexed WHERE text = (SELECT text FROM story WHERE id = ?)"_s;
    if (connection.run(waits, {story}).affected() > 0)
        return; // it never got there
    StoryWords words;
    {
        Rows rows = connection.run(u"SELECT * FROM story_words WHERE id = ?"_s, {story});
        if (!rows.next())
            return;
        words = storyWords(rows);
    }
    connection.run(u"INSERT INTO story_index (story_index, rowid, title, plain) VALUES ('delete', ?, ?, ?)"_s,
                   {story, text::fold(words.title), text::fold(words.plain)});
}

void queueWords(Connection &connection, qint64 story)
{
    connection.run(u"INSERT OR IGNORE INTO unindexed (text) SELECT text FROM story WHERE id = ?"_s, {story});
}

QString matchExpression(const QString &typed)
{
    QStringList terms;
    const QStringList parts = typed.left(longestTyped).split(u'"'); // odd ones stood in quotes
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringList words = tokens(text::fold(parts.at(i)));
        const bool isPhrase = i % 2 == 1 && i + 1 < parts.size();
        if (isPhrase && !words.isEmpty()) {
            terms.append(u'"' + words.join(u' ') + u'"');
            continue;
        }
        for (const QString &word : words)
            terms.append(u'"' + word + u'"');
    }
    if (terms.isEmpty() || terms.size() > mostTerms)
        terms = terms.mid(0, mostTerms);
    if (!terms.isEmpty() && isUnfinished(typed) && terms.last().size() >= shortestBeginning + 2) // its quotes
        terms.last() += u'*';
    return terms.join(u" AND "_s);
}

Beginning beginningIn(const QString &typed)
{
    if (typed.size() > longestTyped || typed.count(u'"') % 2 != 0 || !isUnfinished(typed))
        return {};
    const qsizetype from = std::max(typed.lastIndexOf(u' '), typed.lastIndexOf(u'"')) + 1;
    const QStringList words = tokens(text::fold(typed.mid(from)));
    if (words.size() != 1 || words.first().size() < shortestBeginning)
        return {};
    return {typed.left(from), words.first()};
}

bool hasWordBeginning(const QString &text, const QString &beginning)
{
    for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
        if (at == 0 || !isOfWord(text.at(at - 1)))
            return true;
    }
    return false;
}

} // namespace broadsheet::store
