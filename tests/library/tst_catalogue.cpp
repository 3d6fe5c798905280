// What there is to choose from: the program's manifests and the reader's own.
#include "core/library/library.h"
#include "core/library/sources.h"
#include "tests/library/reader.h"
#include "tests/support/temporaryprofile.h"

#include <QDir>
#include <QFile>

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

void put(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray manifest(const QString &id, const QString &name)
{
    Publication publication;
    publication.id = id;
    publication.name = name;
    publication.editions = {{u"en"_s, {}, {}, true, {}, {}}};
    publication.defaultEdition = u"en"_s;
    publication.hosts = {u"a.example"_s};
    publication.sources = {{u"en"_s, SourceKind::Feed, u"https://a.example/feed"_s, {}}};
    return Sources::toManifest(publication);
}

} // namespace

class CatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void theReadersOwnStandInForShippedOnes()
    {
        TemporaryProfile profile;
        const QString shipped = profile.path() + u"/shipped"_s;
        const QString own = profile.path() + u"/publications"_s;
        put(shipped, u"org.a.publication.json"_s, manifest(u"org.a"_s, u"A"_s));
        put(shipped, u"org.b.publication.json"_s, manifest(u"org.b"_s, u"B"_s));
        put(own, u"mine.publication.json"_s, manifest(u"org.b"_s, u"My B"_s));
        put(own, u"broken.publication.json"_s, "{");
        put(own, u"large.publication.json"_s, QByteArray(2 * 1024 * 1024, ' '));
        put(own, u"plain.publication.json"_s,
            manifest(u"org.d"_s, u"D"_s).replace("https://", "http://")); // nothing is left to read
        put(own, u"other.json"_s, manifest(u"org.c"_s, u"C"_s));
        LibraryOptions options;
        options.profileFolder = profile.path();
        options.refreshing = LibraryOptions::Refreshing::OnDemand;
        options.catalogueFolder = shipped;
        const auto library = Library::open(options);
        QVERIFY(library.ok());
        QStringList names;
        const publications::Catalogue catalogue = Reader::wait((*library)->sources().catalogue());
        for (const Publication &one : catalogue.publications)
            names.append(one.name);
        QCOMPARE(names, (QStringList{u"My B"_s, u"A"_s}));
        QCOMPARE(catalogue.unread.size(), 3);
        QCOMPARE(catalogue.unread[0].file, u"broken.publication.json"_s);
        QCOMPARE(catalogue.unread[0].error.kind, Error::Kind::Malformed);
        QVERIFY(catalogue.unread[0].error.detail.startsWith(u"line 1: "_s));
        QCOMPARE(catalogue.unread[1].file, u"large.publication.json"_s);
        QCOMPARE(catalogue.unread[1].error.kind, Error::Kind::TooLarge);
        QCOMPARE(catalogue.unread[2].file, u"plain.publication.json"_s);
        QCOMPARE(catalogue.unread[2].error.kind, Error::Kind::NoFeedFound);
    }

    void noneAtAll()
    {
        Reader reader;
        QVERIFY(Reader::wait(reader.library->sources().catalogue()).publications.isEmpty());
    }

    void throughAFileAndBack()
    {
        const Result<Publication> read = Sources::fromManifest(manifest(u"org.a"_s, u"A"_s));
        QVERIFY(read.ok());
        QCOMPARE(read->name, u"A"_s);
        QVERIFY(!Sources::fromManifest("[]").ok());
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
