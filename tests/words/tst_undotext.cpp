// What an undo did, in each language and of any number of stories.
#include "app/words/undotext.h"
#include "core/locale/languages.h"
#include "core/locale/translations.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class UndoTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void inEachLanguage()
    {
        using Action = JournalEntry::Action;
        for (int action = 0; action <= static_cast<int>(Action::Annotate); ++action) {
            for (const int stories : {0, 1, 2, 5, 21, 1500}) {
                JournalEntry entry;
                entry.action = static_cast<Action>(action);
                entry.stories.resize(stories);
                for (const locale::Language &language : locale::interfaceLanguages()) {
                    locale::InterfaceTranslations translations;
                    translations.load(language.code);
                    const QString said = words::undoneText(entry);
                    QVERIFY(!said.isEmpty() && !said.contains(u'%'));
                    const bool isEnglish = said.startsWith(u"Undone"_s);
                    QVERIFY2(isEnglish == (language.code == u"en"_s),
                             qPrintable(language.code + u' ' + said));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(UndoTextTest)
#include "tst_undotext.moc"
