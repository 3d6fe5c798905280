// The files translators work on: one for each language of the switch, and what is translated keeps the
// source's placeholders, accelerators and blanks, with as many plural forms as the language has.
#include "core/locale/languages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList forms; // one, or one for each of the language's plurals
    bool numerus = false;
    bool unfinished = false;
};

// How many plurals Qt counts in a language, and how many of the first of them stand for one number only,
// which may then be said in a word ("two stories" is one word in Arabic).
struct Plurals
{
    QString language;
    qsizetype forms = 0;
    qsizetype wordsWillDo = 0;
};

const Plurals plurals[] = {
    {u"en"_s, 2, 0}, {u"ru"_s, 3, 0}, {u"az"_s, 2, 0}, {u"hy"_s, 2, 0},
    {u"uk"_s, 3, 0}, {u"tr"_s, 1, 0}, {u"ka"_s, 2, 0}, {u"ar"_s, 6, 3},
};

QString fileName(const QString &language)
{
    return QStringLiteral(BROADSHEET_ROOT "/translations/broadsheet_%1.ts").arg(language);
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1 && message.numerus) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            message.forms = {xml.readElementText()};
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &language)
{
    QFile file(fileName(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages.append(readMessage(xml));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

// "%1", "%n", sorted. A language may ask for its own digits where another does not: "%L1", "%Ln".
QStringList placeholders(const QString &text)
{
    static const QRegularExpression one(u"%L?([1-9n])"_s);
    QStringList found;
    for (auto match = one.globalMatch(text); match.hasNext();)
        found.append(u'%' + match.next().captured(1));
    found.sort();
    return found;
}

qsizetype accelerators(QString text) { return text.remove(u"&&"_s).count(u'&'); }

QString blanksAround(const QString &text)
{
    const bool before = !text.isEmpty() && text.front().isSpace();
    const bool after = !text.isEmpty() && text.back().isSpace();
    return QString(before ? u"before "_s : QString()) + (after ? u"after"_s : QString());
}

} // namespace

class TranslationFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneFileForEachLanguageOfTheSwitch()
    {
        QStringList wanted;
        for (const locale::Language &language : locale::interfaceLanguages())
            wanted.append(u"broadsheet_%1.ts"_s.arg(language.code));
        wanted.sort();
        const QDir folder(QStringLiteral(BROADSHEET_ROOT "/translations"));
        QCOMPARE(folder.entryList({u"broadsheet_*.ts"_s}, QDir::Files, QDir::Name), wanted);
    }

    void whatIsTranslated_data()
    {
        QTest::addColumn<qsizetype>("forms");
        QTest::addColumn<qsizetype>("wordsWillDo");
        for (const Plurals &each : plurals)
            QTest::newRow(qPrintable(each.language)) << each.forms << each.wordsWillDo;
        QCOMPARE(std::size(plurals), static_cast<std::size_t>(locale::interfaceLanguages().size()));
    }

    void whatIsTranslated()
    {
        QFETCH(const qsizetype, forms);
        QFETCH(const qsizetype, wordsWillDo);
        const QList<Message> messages = messagesOf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(messages.size() > 100);
        for (const Message &message : messages) {
            if (message.unfinished)
                continue;
            QVERIFY2(message.forms.size() == (message.numerus ? forms : 1), qPrintable(message.source));
            for (qsizetype form = 0; form < message.forms.size(); ++form) {
                const QString &text = message.forms.at(form);
                QStringList wanted = placeholders(message.source);
                if (message.numerus && form < wordsWillDo && !text.contains(u"%n"_s) &&
                    !text.contains(u"%Ln"_s))
                    wanted.removeIf([](const QString &each) { return each.endsWith(u'n'); });
                QVERIFY2(placeholders(text) == wanted, qPrintable(text));
                QVERIFY2(accelerators(text) == accelerators(message.source), qPrintable(text));
                QVERIFY2(blanksAround(text) == blanksAround(message.source), qPrintable(text));
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.source));
            }
        }
    }

    // English says only its plurals: its texts are the sources'.
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<bool>("onlyPlurals");
        for (const locale::Language &language : locale::interfaceLanguages())
            QTest::newRow(qPrintable(language.code)) << (language.code == "en"_L1);
    }

    void nothingIsUnfinished()
    {
        QFETCH(const bool, onlyPlurals);
        for (const Message &message : messagesOf(QString::fromLatin1(QTest::currentDataTag()))) {
            if (message.numerus || !onlyPlurals)
                QVERIFY2(!message.unfinished, qPrintable(message.source));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationFilesTest)
#include "tst_translationfiles.moc"
