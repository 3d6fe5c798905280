#include "core/locale/detection.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    const char16_t *language;
    const char16_t *text;
};

// As headlines are, in the languages of the interface.
constexpr Sentence sentences[] = {
    {u"en", u"Ferry timetable changes on Monday"},
    {u"en", u"Harbour board votes to dredge the channel"},
    {u"en", u"The council has approved the plan, and work will begin in spring."},
    {u"en", u"Prices rose again last month, the statistics office said on Tuesday."},
    {u"en", u"Two dead after storm hits northern coast"},
    {u"en", u"What we know about the new bridge"},
    {u"ru", u"Паром меняет расписание"},
    {u"ru", u"Совет порта проголосовал за углубление канала"},
    {u"ru", u"Цены снова выросли в прошлом месяце, сообщило во вторник статистическое ведомство."},
    {u"ru", u"Два человека погибли во время шторма на севере"},
    {u"ru", u"Что известно о новом мосте"},
    {u"ru", u"Президент подписал закон"},
    {u"az", u"Bərə cədvəli bazar ertəsi dəyişir"},
    {u"az", u"Liman şurası kanalın dərinləşdirilməsinə səs verib"},
    {u"az", u"Qiymətlər ötən ay yenidən artıb, statistika komitəsi bildirib."},
    {u"az", u"Prezident yeni qanunu imzalayıb"},
    {u"az", u"Yeni körpü haqqında nə bilirik"},
    {u"az", u"BAKIDA YENİ XƏTT AÇILDI"},
    {u"hy", u"Լաստանավի չվացուցակը փոխվում է"},
    {u"hy", u"Նավահանգստի խորհուրդը քվեարկեց ջրանցքի խորացման օգտին"},
    {u"hy", u"Գներն անցյալ ամիս կրկին աճել են, հայտնել է վիճակագրական կոմիտեն։"},
    {u"hy", u"Նախագահը ստորագրեց օրենքը"},
    {u"hy", u"Ինչ գիտենք նոր կամրջի մասին"},
    {u"hy", u"ԵՐԵՎԱՆՈՒՄ ԲԱՑՎԵՑ ՆՈՐ ԿԱՅԱՐԱՆ"},
    {u"ar", u"تغيير مواعيد العبارة يوم الاثنين"},
    {u"ar", u"مجلس الميناء يصوت على تعميق القناة"},
    {u"ar", u"ارتفعت الأسعار مجددا الشهر الماضي، حسبما أعلن مكتب الإحصاء."},
    {u"ar", u"الرئيس يوقع القانون"},
    {u"ar", u"ما نعرفه عن الجسر الجديد"},
    {u"ar", u"قتيلان في عاصفة شمال البلاد"},
    {u"uk", u"Пором змінює розклад"},
    {u"uk", u"Рада порту проголосувала за поглиблення каналу"},
    {u"uk", u"Ціни знову зросли минулого місяця, повідомила у вівторок служба статистики."},
    {u"uk", u"Президент підписав закон"},
    {u"uk", u"Що відомо про новий міст"},
    {u"uk", u"Двоє загиблих у шторм на півночі"},
    {u"tr", u"Feribot seferleri pazartesi değişiyor"},
    {u"tr", u"Liman meclisi kanalın derinleştirilmesini onayladı"},
    {u"tr", u"Fiyatlar geçen ay yeniden arttı, istatistik kurumu salı günü açıkladı."},
    {u"tr", u"Cumhurbaşkanı yasayı imzaladı"},
    {u"tr", u"Yeni köprü hakkında bilinenler"},
    {u"tr", u"İSTANBUL'DA YENİ HAT AÇILDI"},
    {u"ka", u"ბორანის განრიგი იცვლება"},
    {u"ka", u"ნავსადგურის საბჭომ არხის გაღრმავებას მხარი დაუჭირა"},
    {u"ka", u"ფასები გასულ თვეში ისევ გაიზარდა, განაცხადა სტატისტიკის სამსახურმა."},
    {u"ka", u"პრეზიდენტმა კანონს მოაწერა ხელი"},
    {u"ka", u"რა ვიცით ახალი ხიდის შესახებ"},
    {u"ka", u"ორი ადამიანი დაიღუპა ქარიშხლის დროს"},
};

QString text(const char16_t *characters) { return QStringView(characters).toString(); }

} // namespace

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
        QTEST(locale::languageByLetters(text), "language");
        // With the library it may know more.
        QFETCH(const QString, language);
        if (!language.isEmpty())
            QTEST(locale::languageOfText(text), "language");
    }

    void shortSentences()
    {
        int byLetters = 0;
        int atAll = 0;
        for (const Sentence &one : sentences) {
            byLetters += locale::languageByLetters(text(one.text)) == text(one.language) ? 1 : 0;
            atAll += locale::languageOfText(text(one.text)) == text(one.language) ? 1 : 0;
        }
        QCOMPARE(byLetters, 42); // of 48
#ifdef BROADSHEET_CLD2
        QCOMPARE(atAll, 48);
#else
        QCOMPARE(atAll, byLetters);
#endif
    }

    void aVeryLongTextIsReadOnlyAtItsBeginning()
    {
        const QString text = u"Կառավարություն "_s.repeated(300) + u"the of and "_s.repeated(1'000'000);
        QCOMPARE(locale::languageByLetters(text), u"hy"_s);
        QCOMPARE(locale::languageOfText(text), u"hy"_s);
    }
};

QTEST_GUILESS_MAIN(DetectionTest)
#include "tst_detection.moc"
