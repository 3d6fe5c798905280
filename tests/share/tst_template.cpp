#include "core/share/postlength.h"
#include "core/share/template.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TemplateTest final : public QObject
{
    Q_OBJECT

private slots:
    void troubles_data()
    {
        using Trouble = share::TemplateTrouble;
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("trouble");
        const auto row = [](const char *address, Trouble trouble) {
            QTest::newRow(address) << QString::fromUtf8(address) << int(trouble);
        };
        row("https://a.example/?u={url}", Trouble::None);
        row("https://a.example/save/{raw_url}", Trouble::None);
        row("https://{instance}/share?text={title}%0A{url}", Trouble::None);
        row("mailto:?body={url}", Trouble::None);
        row("mailto:friend@a.example?body={url}", Trouble::None);
        row("tg://msg_url?url={url}", Trouble::None);
        row("http://a.example/?u={url}", Trouble::Scheme);
        row("a.example/?u={url}", Trouble::Scheme);
        row("HTTPS://a.example/?u={url}", Trouble::Scheme);
        row("javascript:x({url})", Trouble::Scheme);
        row("https://a.example/", Trouble::NoLink);
        row("https://a.example/?t={title}", Trouble::NoLink);
        row("https://a.example/?u={url}&x={file}", Trouble::Placeholder);
        row("https://a.example/?u={url}&x={}", Trouble::Placeholder);
        row("https://a.example/?u={url}&x={", Trouble::Placeholder);
        row("https://a.example/?u={url}&x=}", Trouble::Placeholder);
        row("https://{title}/?u={url}", Trouble::Host);
        row("https://x{instance}/?u={url}", Trouble::Host);
        row("https://{instance}@evil.example/?u={url}", Trouble::Host);
        row("https://a.example/{instance}?u={url}", Trouble::Host);
        row("https:///?u={url}", Trouble::Host);
        row("mailto:{title}?u={url}", Trouble::Host);
        row("https://a.example/ü?u={url}", Trouble::Letters);
        row("https://a.example/ ?u={url}", Trouble::Letters);
        row("https://a.example:port/?u={url}", Trouble::Letters);
        QTest::newRow("long") << u"https://a.example/?u={url}"_s + QString(2000, u'x')
                              << int(Trouble::TooLong);
    }

    void troubles()
    {
        QFETCH(const QString, address);
        QFETCH(const int, trouble);
        QCOMPARE(int(share::addressTrouble(address)), trouble);
    }

    void commands()
    {
        using Trouble = share::TemplateTrouble;
        QCOMPARE(share::commandTrouble(u"notes {url}"_s), Trouble::None);
        QCOMPARE(share::commandTrouble(u"\"/opt/my notes/run\" --file {file}"_s), Trouble::None);
        QCOMPARE(share::commandTrouble(u"notes"_s), Trouble::NoLink);
        QCOMPARE(share::commandTrouble(u""_s), Trouble::NoLink);
        QCOMPARE(share::commandTrouble(u"{url}"_s), Trouble::Host);
        QCOMPARE(share::commandTrouble(u"notes {url} {instance}"_s), Trouble::Placeholder);
    }

    void servers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("server");
        const auto row = [](const char *typed, const char *server) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(server);
        };
        row("mastodon.social", "mastodon.social");
        row(" Mastodon.Social ", "mastodon.social");
        row("https://mastodon.social/about", "mastodon.social");
        row("@me@mastodon.social", "mastodon.social");
        row("social.example:8443", "social.example:8443");
        row("пример.рф", "xn--e1afmkfd.xn--p1ai");
        row("", "");
        row("mastodon", "");
        row("http://mastodon.social", "");
        row("me@mastodon.social", "");
        row("me:secret@mastodon.social", "");
        row("mastodon social", "");
        row("mastodon.social?x", "");
        row("mastodon.social#x", "");
        row("javascript:alert(1)", "");
        row("127.0.0.1", "");
        row("[::1]", "");
        row("a..b", "");
        row(".social", "");
        row("mastodon.social:port", "");
        row("evil.example\\@mastodon.social", "");
    }

    void servers()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, server);
        QCOMPARE(share::checkedServer(typed), server);
    }

    void lengths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("graphemes");
        QTest::addColumn<int>("weighted");
        QTest::newRow("nothing") << QString() << 0 << 0 << 0;
        QTest::newRow("latin") << u"Harbour"_s << 7 << 7 << 7;
        QTest::newRow("cyrillic") << u"Гавань"_s << 6 << 6 << 6;
        QTest::newRow("armenian") << u"Նավ"_s << 3 << 3 << 3;
        QTest::newRow("arabic") << u"مدن"_s << 3 << 3 << 3;
        QTest::newRow("japanese") << u"東京"_s << 2 << 2 << 4;
        QTest::newRow("emoji") << u"🚂"_s << 1 << 1 << 2;
        QTest::newRow("a family") << u"👩‍👩‍👧‍👦"_s << 7 << 1 << 2;
        QTest::newRow("a flag") << u"🇦🇿"_s << 2 << 1 << 2;
        QTest::newRow("a letter in two") << u"e\u0301"_s << 2 << 1 << 1;
        QTest::newRow("an ellipsis") << u"…"_s << 1 << 1 << 2;
        QTest::newRow("quotation marks") << u"“”"_s << 2 << 2 << 2;
    }

    void lengths()
    {
        QFETCH(const QString, text);
        QFETCH(const int, characters);
        QFETCH(const int, graphemes);
        QFETCH(const int, weighted);
        QCOMPARE(share::postLength(text, Counting::Characters), characters);
        QCOMPARE(share::postLength(text, Counting::Graphemes), graphemes);
        QCOMPARE(share::postLength(text, Counting::Weighted), weighted);
    }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "tst_template.moc"
