#include "core/share/targets.h"

#include <QFile>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped()
{
    QFile file(u":/share-targets.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What a server that decodes forms reads (+ is a space there), or, for mailto, what a mail program reads (+
// is a plus).
QHash<QString, QString> received(const QUrl &address)
{
    QHash<QString, QString> values;
    const QByteArray encoded = address.toEncoded();
    const QByteArray query = encoded.mid(encoded.indexOf('?') + 1);
    for (QByteArray pair : query.split('&')) {
        if (address.scheme() != QLatin1String("mailto"))
            pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        values.insert(QString::fromLatin1(pair.left(equals)),
                      QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(equals + 1))));
    }
    return values;
}

QByteArray oneEntry(const char *id, const char *name, const char *address)
{
    return QByteArray("[{\"id\":\"") + id + "\",\"name\":\"" + name + "\",\"address\":\"" + address + "\"}]";
}

} // namespace

class TargetsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theShippedFile()
    {
        const auto targets = share::readTargets(shipped());
        QVERIFY2(targets, qPrintable(targets ? QString() : targets.error().detail));
        QStringList ids;
        for (const ShareTarget &target : *targets)
            ids << target.id;
        QCOMPARE(ids,
                 QStringList({u"telegram"_s, u"whatsapp"_s, u"facebook"_s, u"x"_s, u"vk"_s, u"email"_s}));
    }

    void roundTrip_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << u"Harbour cities agree"_s;
        QTest::newRow("C++ & C#: 100 % \"sure\"?") << u"C++ & C#: 100 % \"sure\"?"_s;
        QTest::newRow("already encoded") << u"%20 is %2B, %zz is not, %"_s;
        QTest::newRow("slashes and semicolons") << u"a/b\\c;d=e?f@g:h!i'j(k)l*m,n[o]p"_s;
        QTest::newRow("emoji") << u"Night trains 🚂👩🏽‍🚒 return"_s;
        QTest::newRow("cyrillic") << u"Портовые города: «барьер» — ёж"_s;
        QTest::newRow("armenian") << u"Նավահանգստային քաղաքներ՝ Ի՞նչ"_s;
        QTest::newRow("arabic") << u"مدن الموانئ تتفق، ٢٠٢٦؟"_s;
        QTest::newRow("azerbaijani") << u"Şəhərlər İıƏ"_s;
        QTest::newRow("its own placeholder") << u"{url} {title} {source} {"_s;
        QTest::newRow("ends in an ampersand") << u"this & that &"_s;
        QTest::newRow("html") << u"<b>&amp;</b>"_s;
        QTest::newRow("dots and tildes") << u"a-b_c.d~e"_s;
        QTest::newRow("empty") << QString();
    }

    void roundTrip()
    {
        QFETCH(const QString, title);
        const auto targets = share::readTargets(shipped());
        const QString url = u"https://example.org/a%20b?q=c%2B%2B&x=1#top"_s;
        for (const ShareTarget &target : *targets) {
            const QUrl address = share::shareAddress(target, {title, url, u"Caliber.Az & co"_s});
            QVERIFY2(address.isValid(), qPrintable(target.id + u": "_s + address.errorString()));
            const auto got = received(address);
            const QHash<QString, QHash<QString, QString>> wanted = {
                {u"telegram"_s, {{u"url"_s, url}, {u"text"_s, title}}},
                {u"whatsapp"_s, {{u"text"_s, title + u'\n' + url}}},
                {u"facebook"_s, {{u"u"_s, url}}},
                {u"x"_s, {{u"text"_s, title}, {u"url"_s, url}}},
                {u"vk"_s, {{u"url"_s, url}, {u"title"_s, title}}},
                {u"email"_s,
                 {{u"subject"_s, title},
                  {u"body"_s, title + u"\r\n"_s + url + u"\r\n\r\nCaliber.Az & co"_s}}},
            };
            QCOMPARE(got, wanted.value(target.id));
        }
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
        const ShareTarget mail = {u"email"_s, u"E-mail"_s, u"mailto:?subject={title}&body={url}"_s};
        const QUrl address = share::shareAddress(mail, {title, u"https://example.org/"_s, {}});
        QCOMPARE(received(address).value(u"subject"_s), u"One Bcc: all@example.org"_s);
    }

    void anInternationalAddressBecomesAscii()
    {
        const ShareTarget target = {u"t"_s, u"T"_s, u"https://t.example/?u={url}"_s};
        const QUrl address =
            share::shareAddress(target, {{}, u"https://caliber.az/новость/бакı?тег=ы&z=1"_s, {}});
        const QString url = received(address).value(u"u"_s);
        QCOMPARE(QUrl::fromEncoded(url.toLatin1()), QUrl(u"https://caliber.az/новость/бакı?тег=ы&z=1"_s));
        QVERIFY(!url.contains(u'?' + QString(u'?')));
    }

    void withoutALink_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("none") << QString();
        QTest::newRow("relative") << u"/world/1"_s;
    }

    void withoutALink()
    {
        QFETCH(const QString, url);
        const ShareTarget target = {u"t"_s, u"T"_s, u"https://t.example/?u={url}"_s};
        QVERIFY(!share::shareAddress(target, {u"Title"_s, url, {}}).isValid());
    }

    // Mail programs cut long addresses; the headline gives way, the link stays whole.
    void aLongHeadlineIsShortened()
    {
        const ShareTarget mail = {u"email"_s, u"E-mail"_s,
                                  u"mailto:?subject={title}&body={title}%0D%0A{url}"_s};
        const QString url = u"https://example.org/"_s + QString(200, u'a');
        const QUrl address = share::shareAddress(mail, {QString(5000, u'Ж'), url, {}});
        QVERIFY(address.toEncoded().size() <= 2000);
        const auto got = received(address);
        QVERIFY(got.value(u"subject"_s).endsWith(u'…'));
        QVERIFY(got.value(u"subject"_s).size() > 60);
        QVERIFY(got.value(u"body"_s).endsWith(url));
        QCOMPARE(share::shareAddress(mail, {u"👩🏽‍🚒"_s.repeated(400), url, {}}).errorString(),
                 QString());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("not json") << QByteArray("nothing") << u"share targets"_s;
        QTest::newRow("an object") << QByteArray("{}") << u"share targets"_s;
        QTest::newRow("an entry that is no object") << QByteArray("[1]") << u"1: id"_s;
        QTest::newRow("no id") << oneEntry("", "A", "https://a.example/{url}") << u"1: id"_s;
        QTest::newRow("a strange id") << oneEntry("../x", "A", "https://a.example/{url}") << u"1: id"_s;
        QTest::newRow("no name") << oneEntry("a", " ", "https://a.example/{url}") << u"1: name"_s;
        QTest::newRow("http") << oneEntry("a", "A", "http://a.example/{url}") << u"1: address"_s;
        QTest::newRow("script") << oneEntry("a", "A", "javascript:alert({url})") << u"1: address"_s;
        QTest::newRow("file") << oneEntry("a", "A", "file:///{url}") << u"1: address"_s;
        QTest::newRow("the link is the address") << oneEntry("a", "A", "{url}") << u"1: address"_s;
        QTest::newRow("no place for the link") << oneEntry("a", "A", "https://a.example/") << u"1: address"_s;
        QTest::newRow("an unknown value")
            << oneEntry("a", "A", "https://a.example/{url}{x}") << u"1: address"_s;
        QTest::newRow("a space") << oneEntry("a", "A", "https://a.example/ {url}") << u"1: address"_s;
        const QByteArray good = oneEntry("a", "A", "https://a.example/{url}");
        QTest::newRow("twice") << good.chopped(1) + ',' + good.mid(1) << u"2: id"_s;
    }

    void refused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        const auto targets = share::readTargets(json);
        QVERIFY(!targets);
        QCOMPARE(targets.error().kind, Error::Kind::Malformed);
        QVERIFY2(targets.error().detail.contains(named), qPrintable(targets.error().detail));
    }

    void tooLarge()
    {
        const auto targets = share::readTargets(QByteArray(300 * 1024, ' ') + "[]");
        QVERIFY(!targets);
        QCOMPARE(targets.error().kind, Error::Kind::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TargetsTest)
#include "tst_targets.moc"
