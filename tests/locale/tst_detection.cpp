#include "core/locale/detection.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class DetectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void languages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const QList<std::tuple<const char *, QString, QString>> rows = {
            {"en", u"The government has agreed on a budget for the next year, the minister said."_s, u"en"_s},
            {"ru", u"Правительство одобрило бюджет на следующий год, сообщил министр в четверг."_s, u"ru"_s},
            {"a russian headline without evidence", u"Президент подписал закон"_s, u"ru"_s},
            {"uk", u"Уряд схвалив бюджет на наступний рік, повідомив міністр у четвер."_s, u"uk"_s},
            {"be", u"Урад ухваліў бюджэт на наступны год, паведаміў міністр у чацвер."_s, u"be"_s},
            {"bg",
             u"Правителството одобри бюджета за следващата година, каза министърът, който ще се "
             u"срещне с посланика."_s,
             u"bg"_s},
            {"sr", u"Влада је усвојила буџет за следећу годину, рекао је министар у четвртак."_s, u"sr"_s},
            {"kk", u"Үкімет келесі жылға арналған бюджетті мақұлдады, деп хабарлады министр."_s, u"kk"_s},
            {"az", u"Hökumət gələn ilin büdcəsini təsdiq edib, nazir cümə axşamı bildirib."_s, u"az"_s},
            {"az in capitals", u"HÖKUMƏT GƏLƏN İLİN BÜDCƏSİNİ TƏSDİQ EDİB"_s, u"az"_s},
            {"tr", u"Hükümet gelecek yılın bütçesini onayladı, bakan perşembe günü açıkladı."_s, u"tr"_s},
            {"hy", u"Կառավարությունը հաստատել է հաջորդ տարվա բյուջեն։"_s, u"hy"_s},
            {"ka", u"მთავრობამ დაამტკიცა მომავალი წლის ბიუჯეტი."_s, u"ka"_s},
            {"ar", u"وافقت الحكومة على ميزانية العام المقبل، كما أعلن الوزير يوم الخميس."_s, u"ar"_s},
            {"fa", u"دولت بودجه سال آینده را تصویب کرد، وزیر در روز پنجشنبه گفت که این بودجه کافی است."_s,
             u"fa"_s},
            {"ur", u"حکومت نے اگلے سال کے بجٹ کی منظوری دے دی ہے، وزیر نے جمعرات کو کہا۔"_s, u"ur"_s},
            {"he", u"הממשלה אישרה את התקציב לשנה הבאה, אמר השר ביום חמישי."_s, u"he"_s},
            {"de", u"Die Regierung hat den Haushalt für das nächste Jahr beschlossen, sagte der Minister."_s,
             u"de"_s},
            {"fr",
             u"Le gouvernement a adopté le budget pour l’année prochaine, a dit le ministre dans la "
             u"matinée."_s,
             u"fr"_s},
            {"es", u"El gobierno aprobó el presupuesto para el próximo año, dijo el ministro."_s, u"es"_s},
            {"pt", u"O governo aprovou o orçamento para o próximo ano, disse o ministro em Lisboa."_s,
             u"pt"_s},
            {"it", u"Il governo ha approvato il bilancio per il prossimo anno, ha detto il ministro."_s,
             u"it"_s},
            {"pl", u"Rząd przyjął budżet na przyszły rok, powiedział w czwartek minister."_s, u"pl"_s},
            {"ja", u"政府は来年の予算を承認した。"_s, u"ja"_s},
            {"zh", u"政府批准了明年的预算。"_s, u"zh"_s},
            {"ko", u"정부는 내년 예산을 승인했다."_s, u"ko"_s},
            {"el", u"Η κυβέρνηση ενέκρινε τον προϋπολογισμό."_s, u"el"_s},
            // Languages that are not told apart from those above are none of them.
            {"fi",
             u"Hallitus hyväksyi ensi vuoden talousarvion, ministeri kertoi torstaina. Äänestys järjestetään "
             u"myöhemmin."_s,
             QString()},
            {"et",
             u"Valitsus kiitis heaks järgmise aasta eelarve, ütles minister neljapäeval. Hääletus toimub õhtul."_s,
             QString()},
            {"sv",
             u"Regeringen har godkänt budgeten för nästa år, sade ministern på torsdagen. Det är en av de "
             u"största på länge, och den ska gälla från januari."_s,
             QString()},
            {"da",
             u"Regeringen har vedtaget budgettet for næste år, sagde ministeren torsdag. Det er for første "
             u"gang, at partierne står sammen om det."_s,
             QString()},
            {"hu",
             u"A kormány elfogadta a jövő évi költségvetést, mondta a miniszter csütörtökön. A szavazás is "
             u"hosszú volt, és este ért véget."_s,
             QString()},
            {"ro",
             u"Guvernul a aprobat bugetul pentru anul viitor, a spus ministrul joi. Votul a avut loc după o "
             u"dezbatere de câteva ore și a fost strâns."_s,
             QString()},
            {"sk",
             u"Vláda schválila rozpočet na budúci rok, povedal vo štvrtok minister. Hlasovanie sa konalo po "
             u"dlhej rozprave a na jeho konci bolo ticho."_s,
             QString()},
            {"lt",
             u"Vyriausybė patvirtino kitų metų biudžetą, ketvirtadienį sakė ministrė. Balsavimas įvyko po "
             u"ilgų ginčų."_s,
             QString()},
            {"a latin name in a russian text", u"Глава OpenAI и Microsoft заявил о новых планах"_s, u"ru"_s},
            {"a latin headline without evidence", u"Reuters: Brent 81.20"_s, QString()},
            {"digits", u"12:28, 2026"_s, QString()},
            {"nothing", QString(), QString()},
        };
        for (const auto &[name, text, language] : rows)
            QTest::newRow(name) << text << language;
    }

    void languages()
    {
        QFETCH(const QString, text);
        QTEST(locale::languageOfText(text), "language");
    }

    void aVeryLongTextIsReadOnlyAtItsBeginning()
    {
        const QString text = u"Կառավարություն "_s.repeated(300) + u"the of and "_s.repeated(1'000'000);
        QCOMPARE(locale::languageOfText(text), u"hy"_s);
    }
};

QTEST_GUILESS_MAIN(DetectionTest)
#include "tst_detection.moc"
