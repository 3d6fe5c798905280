// How a large edition is cut into parts.
#include "core/pages/editionparts.h"

#include <QTest>

using namespace broadsheet::pages;
using namespace Qt::StringLiterals;

namespace {

PaperEdition editionOf(const QList<std::pair<QString, int>> &sections)
{
    PaperEdition edition;
    for (const auto &[section, stories] : sections) {
        for (int i = 0; i < stories; ++i) {
            edition.stories.append(ArticlePage{});
            edition.stories.last().kicker = section;
        }
    }
    return edition;
}

} // namespace

class EditionParts final : public QObject
{
    Q_OBJECT

private slots:
    void parts_data()
    {
        QTest::addColumn<PaperEdition>("edition");
        QTest::addColumn<QList<EditionPart>>("parts");
        const auto row = [](const char *tag, const QList<std::pair<QString, int>> &sections,
                            const QList<EditionPart> &parts) {
            QTest::newRow(tag) << editionOf(sections) << parts;
        };
        row("nothing", {}, {{0, 0}});
        row("as much as one document bears", {{u"World"_s, 100}}, {{0, 100}});
        row("one section is cut evenly", {{u"World"_s, 150}}, {{0, 50}, {50, 100}, {100, 150}});
        row("sections stay together", {{u"World"_s, 50}, {u"Culture"_s, 40}, {u"Sport"_s, 15}},
            {{0, 50}, {50, 105}});
        row("a section too large for what is left", {{u"World"_s, 20}, {u"Culture"_s, 90}},
            {{0, 20}, {20, 65}, {65, 110}});
    }
    void parts()
    {
        QFETCH(PaperEdition, edition);
        QFETCH(QList<EditionPart>, parts);
        QCOMPARE(partsOf(edition), parts);
    }

    void onlyWhatIsToldInFull()
    {
        PaperEdition edition = editionOf({{u"World"_s, 150}});
        edition.whole = 80;
        QCOMPARE(partsOf(edition), (QList<EditionPart>{{0, 80}}));
    }

    void sectionBySection()
    {
        PaperEdition edition;
        for (int i = 0; i < 120; ++i)
            edition.stories.append(editionOf({{i % 3 == 0 ? u"World"_s : u"Sport"_s, 1}}).stories);
        const PaperEdition sorted = inSections(edition);
        QCOMPARE(sectionOf(sorted, {0, 40}), u"World"_s);
        QCOMPARE(sectionOf(sorted, {40, 120}), u"Sport"_s);
        QCOMPARE(sectionOf(sorted, {0, 41}), QString());
        edition.stories.resize(60); // not cut: the newest first
        QCOMPARE(inSections(edition).stories[1].kicker, u"Sport"_s);
    }
};

QTEST_APPLESS_MAIN(EditionParts)
#include "tst_editionparts.moc"
