// What arrives: a thousand nasty headlines and links through every target, read as the other side reads them.
#include "core/share/address.h"
#include "core/share/links.h"
#include "core/share/postlength.h"
#include "core/share/targets.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostCases = 1000;

QList<ShareTarget> shipped()
{
    QFile file(u":/share-targets.json"_s);
    QList<ShareTarget> targets;
    if (file.open(QIODevice::ReadOnly))
        targets = share::readTargets(file.readAll()).valueOr({});
    for (ShareTarget &target : targets)
        target.server = u"social.example"_s;
    return targets;
}

using Received = QList<std::pair<QString, QString>>;

// The parameters of a query. `plus`: what "+" means to whoever reads it: a space to a server that decodes
// forms, itself to a mail program or a messenger.
Received parameters(const QString &query, QChar plus)
{
    Received values;
    for (QString pair : query.split(u'&')) {
        pair.replace(u'+', plus == u' ' ? u' ' : u'+');
        const auto decoded = [](const QString &text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toLatin1()));
        };
        values.append({decoded(pair.section(u'=', 0, 0)), decoded(pair.section(u'=', 1))});
    }
    return values;
}

// The template with its values as plain text, which is what should be read.
QString spoken(QString pattern, const share::Shared &sent)
{
    const QString quote = sent.quote.isEmpty() ? QString() : u"“"_s + sent.quote + u"”\r\n\r\n"_s;
    const std::pair<QString, QString> values[] = {{u"{url}"_s, sent.url},
                                                  {u"{title}"_s, sent.title},
                                                  {u"{source}"_s, sent.source},
                                                  {u"{quote}"_s, quote},
                                                  {u"{image}"_s, sent.image}};
    QString result;
    while (!pattern.isEmpty()) {
        const auto *found = std::find_if(std::begin(values), std::end(values),
                                         [&](const auto &value) { return pattern.startsWith(value.first); });
        if (found != std::end(values)) {
            result += found->second;
            pattern.remove(0, found->first.size());
        } else if (pattern.startsWith(u"%0A"_s) || pattern.startsWith(u"%0D"_s)) {
            result += pattern.startsWith(u"%0A"_s) ? u'\n' : u'\r';
            pattern.remove(0, 3);
        } else {
            result += pattern[0];
            pattern.remove(0, 1);
        }
    }
    return result;
}

Received expected(const ShareTarget &target, const share::Shared &sent)
{
    Received values;
    for (const QString &pair : target.address.section(u'?', 1).split(u'&'))
        values.append({pair.section(u'=', 0, 0), spoken(pair.section(u'=', 1), sent)});
    return values;
}

Received received(const ShareTarget &target, const QUrl &address)
{
    const bool form = target.address.startsWith(u"https:"_s);
    const QString whole = QString::fromLatin1(address.toEncoded());
    return parameters(whole.section(u'?', 1), form ? u' ' : u'+');
}

// What the headline arrived as: the same, or the beginning of it up to a word.
QString titleIn(const ShareTarget &target, const Received &values, const share::Shared &sent)
{
    share::Shared probe = sent;
    probe.title = u"\u0001"_s;
    const Received pattern = expected(target, probe);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype at = pattern[i].second.indexOf(u'\u0001');
        if (at < 0)
            continue;
        const QString got = values.value(i).second;
        return got.mid(at, got.size() - (pattern[i].second.size() - 1));
    }
    return sent.title; // the service takes none
}

const QStringList pieces = {u"C++"_s,
                            u"C#"_s,
                            u"100 %"_s,
                            u"%20"_s,
                            u"%zz"_s,
                            u"a&b=c"_s,
                            u"\"so\""_s,
                            u"'it’s'"_s,
                            u"<b>&amp;"_s,
                            u"{url}"_s,
                            u"{title}"_s,
                            u"🚂"_s,
                            u"👩🏽‍🚒"_s,
                            u"🇦🇿"_s,
                            u"Портовые"_s,
                            u"ёж"_s,
                            u"Նավահանգիստ"_s,
                            u"Ի՞նչ"_s,
                            u"مدن"_s,
                            u"٢٠٢٦؟"_s,
                            u"Şəhər"_s,
                            u"İı"_s,
                            u"東京"_s,
                            u"e\u0301"_s,
                            u"a/b\\c"_s,
                            u";:@!$"_s,
                            u"[x](y)"_s,
                            u"#hash"_s,
                            u"?q=1"_s,
                            u"~tilde_"_s,
                            u"a|b^c`d"_s,
                            u"…"_s,
                            u"–—"_s,
                            u"+1"_s,
                            u"&&"_s};

const QStringList hosts = {u"https://example.org/"_s,      u"http://caliber.az/"_s,
                           u"https://bücher.example/"_s,   u"https://пример.рф/"_s,
                           u"https://օրինակ.հայ/"_s,       u"https://مثال.إختبار/"_s,
                           u"https://example.org:8443/"_s, u"https://xn--bcher-kva.example/"_s};

const QStringList paths = {u"a%20b"_s, u"post/1"_s, u"новость/бакı"_s, u"լուր"_s, u"خبر"_s, u"c++"_s,
                           u"a;b,c"_s, u"(x)"_s,    u"%E2%82%AC"_s,    u"a'b"_s,  u"~u"_s,  u"%2F%3F"_s,
                           u"🚂"_s};

const QStringList queries = {QString(),
                             u"?q=c%2B%2B&x=1"_s,
                             u"?тег=ы&z=1"_s,
                             u"?a=1+2"_s,
                             u"?a=%26&b=%3D"_s,
                             u"?a[]=1"_s,
                             u"?url=https://b.example/?c=d%23e"_s};

const QStringList fragments = {QString(), u"#top"_s, u"#:~:text=a%2Db,c"_s, u"#глава-1"_s};

share::Shared nastyCase(int number)
{
    QRandomGenerator random(quint32(number + 1)); // the same every time
    const auto any = [&](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
    QStringList words;
    const int length = number % 10 == 9 ? 900 : 1 + random.bounded(12); // every tenth about 4 kB
    for (int i = 0; i < length; ++i)
        words << any(pieces);
    QString url = any(hosts) + any(paths) + u'/' + any(paths);
    if (number % 10 == 4)
        url += u'/' + QString(4000 - url.size(), u'x');
    url += any(queries) + any(fragments);
    return {words.join(number % 3 ? u" "_s : u"-"_s),
            share::webLink(url),
            u"Caliber.Az & co"_s,
            {},
            u"https://example.org/p%20q.png?w=1&h=2"_s};
}

bool isShortened(const QString &got, const QString &whole)
{
    return got.isEmpty() || (got.endsWith(u'…') && whole.startsWith(got.chopped(1)));
}

const ShareTarget *find(const QList<ShareTarget> &targets, const QString &id)
{
    for (const ShareTarget &target : targets) {
        if (target.id == id)
            return &target;
    }
    return nullptr;
}

} // namespace

class AddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void aThousandThroughEachTarget_data()
    {
        QTest::addColumn<int>("index");
        const QList<ShareTarget> targets = shipped();
        QVERIFY(targets.size() > 20);
        for (int i = 0; i < targets.size(); ++i)
            QTest::newRow(qPrintable(targets[i].id)) << i;
    }

    void aThousandThroughEachTarget()
    {
        QFETCH(const int, index);
        const ShareTarget target = shipped()[index];
        int arrived = 0;
        for (int i = 0; i < mostCases; ++i) {
            const share::Shared sent = nastyCase(i);
            QVERIFY2(!sent.url.isEmpty(), qPrintable(QString::number(i)));
            if (share::hindrance(target, sent) == share::Hindrance::LinkTooLong) {
                // Only a long link is too much: for mail, or twice in one address.
                QVERIFY(sent.url.size() > 600);
                QVERIFY(target.id == u"email"_s || target.address.count(u"{url}"_s) > 1);
                continue;
            }
            const QUrl address = share::shareAddress(target, sent);
            QVERIFY2(address.isValid(), qPrintable(u"%1: %2"_s.arg(i).arg(address.errorString())));
            ++arrived;
            if (target.address.contains(u"{raw_url}"_s)) {
                QCOMPARE(QString::fromLatin1(address.toEncoded()),
                         target.address.section(u'{', 0, 0) + sent.url.section(u'#', 0, 0));
                continue;
            }
            const Received got = received(target, address);
            share::Shared whole = sent;
            whole.title = titleIn(target, got, sent);
            if (whole.title != sent.title)
                QVERIFY2(isShortened(whole.title, sent.title), qPrintable(whole.title));
            if (got != expected(target, whole))
                whole.source.clear();
            QCOMPARE(got, expected(target, whole));
            QCOMPARE(address.scheme(), target.address.section(u':', 0, 0));
        }
        QVERIFY(arrived >= 800);
    }

    void aLinkIsTheSameAddress()
    {
        const QString link = share::webLink(u"https://caliber.az/новость/бакı?тег=ы&z=1"_s);
        QCOMPARE(QUrl::fromEncoded(link.toLatin1()), QUrl(u"https://caliber.az/новость/бакı?тег=ы&z=1"_s));
        QVERIFY(!link.contains(u"??"_s));
    }

    void onlyTheWebLeaves_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"", "/world/1", "javascript:alert(1)", "JavaScript:alert(1)",
                                "file:///etc/passwd", "data:text/html,x", "vbscript:x", "ftp://a.example/",
                                "https://", "https:///x", "https://me:secret@a.example/",
                                "broadsheet://story/1", "about:blank", "view-source:https://a.example/"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void onlyTheWebLeaves()
    {
        QFETCH(const QString, url);
        QCOMPARE(share::webLink(url), QString());
        QCOMPARE(share::cleanLink(url), QString());
        for (const ShareTarget &target : shipped()) {
            QCOMPARE(share::hindrance(target, {u"T"_s, url, {}}), share::Hindrance::NoLink);
            QVERIFY(!share::shareAddress(target, {u"T"_s, url, {}}).isValid());
        }
    }

    void aBadTargetIsNeverOpened_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"", "javascript:alert('{url}')", "file:///{url}", "data:text/html,{url}", "https://a.example/",
              "http://a.example/?u={url}", "https://{url}", "{url}", "https://{instance}.evil.example/{url}",
              "ssh://a/{url}", "https://a.example/?u={url}&x={secret}", "https://a b.example/{url}"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void aBadTargetIsNeverOpened()
    {
        QFETCH(const QString, address);
        const ShareTarget target = {u"t"_s, u"T"_s, address};
        const share::Shared story = {u"T"_s, u"https://a.example/"_s, {}};
        QCOMPARE(share::hindrance(target, story), share::Hindrance::BadTarget);
        QVERIFY(!share::shareAddress(target, story).isValid());
    }

    void whatIsMissingIsSaid()
    {
        const share::Shared story = {u"T"_s, u"https://a.example/"_s, {}};
        ShareTarget target = {u"m"_s, u"M"_s, u"https://{instance}/share?text={url}"_s};
        QCOMPARE(share::hindrance(target, story), share::Hindrance::NoServer);
        target.server = u"evil.example/x?"_s;
        QCOMPARE(share::shareAddress(target, story), QUrl());
        target.server = u"social.example"_s;
        QCOMPARE(share::shareAddress(target, story).host(), u"social.example"_s);
        const ShareTarget pinned = {u"p"_s, u"P"_s, u"https://p.example/?u={url}&m={image}"_s};
        QCOMPARE(share::hindrance(pinned, story), share::Hindrance::NoPicture);
    }

    // A line break in a headline must not become a header field of the mail.
    void aHeadlineIsOneLine_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("line feed") << u"One\nBcc: all@example.org"_s;
        QTest::newRow("carriage return") << u"One\r\nBcc: all@example.org"_s;
        QTest::newRow("nul and tab") << u"One"_s + QChar(0) + u"\t Bcc: all@example.org "_s;
        QTest::newRow("line separator") << u"One\u2028Bcc: all@example.org"_s;
    }

    void aHeadlineIsOneLine()
    {
        QFETCH(const QString, title);
        const ShareTarget mail = *find(shipped(), u"email"_s);
        const QUrl address = share::shareAddress(mail, {title, u"https://example.org/"_s, {}});
        QCOMPARE(received(mail, address).first().second, u"One Bcc: all@example.org"_s);
    }

    void limitsAreKept_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("title");
        const std::pair<const char *, QString> titles[] = {
            {"latin", u"Harbour cities agree on a common flood barrier "_s.repeated(20)},
            {"cyrillic", u"Портовые города договорились о барьере "_s.repeated(20)},
            {"japanese", u"港湾都市が共通の防潮堤で合意"_s.repeated(40)},
            {"families", u"👩‍👩‍👧‍👦 "_s.repeated(400)},
            {"one word", QString(2000, u'x')}};
        for (const char *id :
             {"x", "bluesky", "mastodon", "threads", "hackernews", "reddit", "lemmy", "pinterest"}) {
            for (const auto &[name, title] : titles)
                QTest::addRow("%s %s", id, name) << QString::fromLatin1(id) << title;
        }
    }

    void limitsAreKept()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, title);
        const ShareTarget target = *find(shipped(), id);
        const QString url = u"https://example.org/"_s + QString(180, u'a');
        const share::Shared sent = {title, url, {}, {}, u"https://example.org/p.png"_s};
        const Received got = received(target, share::shareAddress(target, sent));
        share::Shared arrived = sent;
        arrived.title = titleIn(target, got, sent);
        const QString whole = title.trimmed();
        QVERIFY2(isShortened(arrived.title, whole), qPrintable(arrived.title));
        QVERIFY(arrived.title.size() > 1);
        QString post = target.limit.post;
        post.replace(u"{title}"_s, arrived.title)
            .replace(u"{url}"_s, target.limit.link ? QString(target.limit.link, u'l') : url);
        const int length = share::postLength(post, target.limit.counting);
        QVERIFY2(length <= target.limit.most, qPrintable(QString::number(length)));
        if (!title.contains(u"👩"_s)) // one of these may take many bytes, and bytes have a limit too
            QVERIFY2(length > target.limit.most - 30, qPrintable(QString::number(length)));
        if (title.contains(u' ') && !title.contains(u"👩"_s)) { // on a word
            const QString last = arrived.title.chopped(1).section(u' ', -1);
            QVERIFY2(whole.split(u' ').contains(last), qPrintable(last));
        }
        QVERIFY(QString::fromLatin1(share::shareAddress(target, sent).toEncoded())
                    .contains(QString::fromLatin1(QUrl::toPercentEncoding(url))));
    }

    void aLinkLongerThanTheLimitStaysWhole()
    {
        const ShareTarget bluesky = *find(shipped(), u"bluesky"_s);
        const QString url = u"https://example.org/"_s + QString(400, u'a');
        const Received got = received(bluesky, share::shareAddress(bluesky, {u"A headline"_s, url, {}}));
        QCOMPARE(got.first().second.trimmed(), url);
    }

    void aQuotationStandsBeforeTheHeadline()
    {
        const QList<ShareTarget> targets = shipped();
        const share::Shared sent = {u"Headline"_s, u"https://a.example/"_s, u"Paper"_s, u"Said & done"_s};
        QCOMPARE(
            received(*find(targets, u"telegram"_s), share::shareAddress(*find(targets, u"telegram"_s), sent)),
            (Received{{u"url"_s, sent.url}, {u"text"_s, u"“Said & done” — Headline"_s}}));
        QCOMPARE(
            received(*find(targets, u"email"_s), share::shareAddress(*find(targets, u"email"_s), sent)),
            (Received{{u"subject"_s, u"Headline"_s},
                      {u"body"_s, u"“Said & done”\r\n\r\nHeadline\r\nhttps://a.example/\r\n\r\nPaper"_s}}));
        share::Shared longer = sent;
        longer.quote = u"Said and done again "_s.repeated(40);
        const ShareTarget x = *find(targets, u"x"_s);
        const QString post = received(x, share::shareAddress(x, longer)).first().second;
        QVERIFY2(post.endsWith(u"…” — Headline"_s), qPrintable(post)); // the quotation gives way first
    }

    void aProgramGetsArgumentsNotAShell()
    {
        const ShareTarget target = {u"own-1"_s,
                                    u"P"_s,
                                    {},
                                    {},
                                    u"my-prog \"--about {title}\" {title} {url} {file} fixed\\ {source}"_s};
        const share::Shared sent = {u"-rf; $(reboot) `x` \"q\" {url}"_s, u"https://a.example/?a=1&b=2"_s,
                                    u"S"_s};
        QCOMPARE(share::commandLine(target, sent, u"/tmp/a b.html"_s),
                 (QStringList{u"my-prog"_s, u"--about -rf; $(reboot) `x` \"q\" {url}"_s,
                              u" -rf; $(reboot) `x` \"q\" {url}"_s, u"https://a.example/?a=1&b=2"_s,
                              u"/tmp/a b.html"_s, u"fixed\\"_s, u"S"_s}));
        QVERIFY(share::commandLine({u"o"_s, u"P"_s, {}, {}, u"{url} x"_s}, sent, {}).isEmpty());
        QVERIFY(share::commandLine({u"o"_s, u"P"_s, {}, {}, u"prog"_s}, sent, {}).isEmpty());
        QVERIFY(share::commandLine(target, {u"T"_s, u"file:///x"_s, {}}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
