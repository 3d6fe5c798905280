#include "core/markup/xmlreader.h"

#include <QTest>

using namespace broadsheet;

namespace {

// Writes down what it hears: <prefix:name attribute=value> text </>
class Scribe final : public markup::XmlHandler
{
public:
    Next startElement(const markup::XmlElement &element) override
    {
        heard += '<' + element.name.toByteArray();
        if (!element.namespaceUri.isEmpty())
            heard += '{' + element.namespaceUri.toByteArray() + '}';
        for (const auto &attribute : element.attributes)
            heard += ' ' + attribute.name.toByteArray() + '=' + attribute.value.toByteArray();
        heard += '>';
        return element.name == "stop" ? Next::Stop : Next::GoOn;
    }
    void endElement() override { heard += "</>"; }
    void text(QByteArrayView utf8) override { heard += utf8; }

    QByteArray heard;
};

} // namespace

class XmlReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void read_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<bool>("repaired");
        const auto row = [](const char *name, const char *xml, const char *wanted, bool repaired = false) {
            QTest::newRow(name) << QByteArray(xml) << QByteArray(wanted) << repaired;
        };
        row("plain", "<?xml version='1.0'?><a><b c='d'>e</b></a>", "<a><b c=d>e</></>");
        row("namespaces", "<a xmlns='u' xmlns:p='v'><p:b/><c/></a>", "<a{u}><b{v}></><c{u}></></>");
        row("predefined", "<a b='&lt;&amp;&quot;'>&lt;&amp;&gt;</a>", "<a b=<&\"><&></>");
        row("numbers", "<a b='&#65;'>&#x416;&#38;</a>", "<a b=A>Ж&</>");
        row("cdata", "<a><![CDATA[<b>&amp;]]>c</a>", "<a><b>&amp;c</>");
        row("comments", "<!-- x --><a>1<!-- <b> -->2</a><!-- y -->", "<a>12</>");
        row("instruction", "<?x y?><a><?z?></a>", "<a></>");
        row("quotes", "<a b=\"it's\" c='\"'/>", "<a b=it's c=\"></>");
        row("greater in value", "<a b='1>0'>c</a>", "<a b=1>0>c</>");
        row("declared entity", "<!DOCTYPE a [<!ENTITY pub 'Press'>]><a>&pub;</a>", "<a>Press</>");
        row("html entity", "<a b='x&nbsp;y'>&mdash;&bogus;</a>", "<a b=x\u00A0y>—&bogus;</>", true);
        row("html entity in cdata stays", "<a><![CDATA[&mdash;]]></a>", "<a>&mdash;</>");
        row("bare ampersand", "<a b='?c=1&d=2'>R&D & x</a>", "<a b=?c=1&d=2>R&D & x</>", true);
        row("windows-1252 numbers", "<a>&#147;&#x80;</a>", "<a>“€</>");
        row("forbidden numbers", "<a>1&#0;2&#xD800;3&#x1F;4</a>", "<a>1\uFFFD2\uFFFD34</>");
        row("control characters", "<a b='\x01'>x\x02y</a>", "<a b=>xy</>", true);
        row("space before", " \n<?xml version='1.0'?><a/>", "<a></>");
        row("text before", "Warning: x<a/>", "<a></>", true);
        row("text after", "<a/>more<b/>", "<a></>");
        row("not closed", "<a><b>1</a>", "<a><b>1</></>", true);
        row("crossed", "<a><b><c>1</b></c></a>", "<a><b><c>1</></></>", true);
        row("end of nothing", "<a>1</b>2</a>", "<a>12</>", true);
        row("other case", "<a><pubDate>1</pubdate></a>", "<a><pubDate>1</></>");
        row("cut", "<a><b>1", "<a><b>1</></>", true);
        row("cut in tag", "<a><b c='d", "<a><b c=d></></>", true);
        row("no quotes", "<a b=c d>e</a>", "<a b=c d=d>e</>", true);
        row("quote missing", "<a><b c=\"d>1</b><e f=\"g\"/></a>", "<a><b c=d>1</><e f=g></></>", true);
        row("less in text", "<a>1 < 2 <3</a>", "<a>1 < 2 <3</>", true);
        row("less in value", "<a b='1<2'/>", "<a b=1<2></>", true);
        row("mail address", "<a>x <y@z.example></a>", "<a>x <y@z.example></>", true);
        row("undeclared prefix", "<a><p:b/></a>", "<a><b></></>");
        row("attribute twice", "<a b='1' b='2'/>", "<a b=1 b=2></>");
        row("nothing", "", "");
        row("text only", "a b", "", true);
    }

    void read()
    {
        QFETCH(const QByteArray, xml);
        QFETCH(const bool, repaired);
        Scribe scribe;
        const auto outcome = markup::readXml(xml, scribe);
        QTEST(scribe.heard, "wanted");
        QCOMPARE(outcome.repaired, repaired);
    }

    void saysWhenItWasCut()
    {
        Scribe scribe;
        QVERIFY(!markup::readXml("<a><b/>", scribe).complete);
        QVERIFY(markup::readXml("<a><b></a>", scribe).complete);
    }

    void stops()
    {
        Scribe scribe;
        markup::readXml("<a><stop/><b/></a>", scribe);
        QCOMPARE(scribe.heard, QByteArray("<a><stop>"));
    }

    void entitiesAreNeverExpandedFar()
    {
        QByteArray bomb = "<!DOCTYPE a [<!ENTITY x0 'lol'>";
        for (int i = 1; i < 10; ++i) {
            const QByteArray inner = "&x" + QByteArray::number(i - 1) + ";";
            bomb += "<!ENTITY x" + QByteArray::number(i) + " '" + inner.repeated(10) + "'>";
        }
        bomb += "<!ENTITY file SYSTEM 'file:///etc/passwd'><!ENTITY long '" + QByteArray(900, 'A') +
                "'>]><a>&x9;&file;" + QByteArray("&long;").repeated(100'000) + "</a>";
        Scribe scribe;
        markup::readXml(bomb, scribe);
        QVERIFY(scribe.heard.startsWith("<a>&x9;&file;AAA"));
        QVERIFY(scribe.heard.size() < 3'000'000);
    }

    void namespacesEndWithTheirElements()
    {
        QByteArray xml = "<a>";
        for (int i = 0; i < 300; ++i)
            xml += "<p:b xmlns:p='u'/><p:c xmlns:p='v'></p:c>";
        Scribe scribe;
        markup::readXml(xml + "</a>", scribe);
        QCOMPARE(scribe.heard, "<a>" + QByteArray("<b{u}></><c{v}></>").repeated(300) + "</>");
    }

    void hostileDocumentsAreLinear()
    {
        const QByteArray attributes = [] {
            QByteArray all;
            for (int i = 0; i < 100'000; ++i)
                all += " a" + QByteArray::number(i) + "='1'";
            return all;
        }();
        const QByteArray namespaces = [] {
            QByteArray all;
            for (int i = 0; i < 100; ++i)
                all += " xmlns:a" + QByteArray::number(i) + "='u'";
            return all;
        }();
        for (const QByteArray &xml :
             {QByteArray("<!DOCTYPE>").repeated(1'000'000) + "<a/>",
              ("<a" + namespaces + ">").repeated(1'000) + QByteArray("<b/>").repeated(300'000),
              "<!DOCTYPE a [" + QByteArray("<!ENTITY").repeated(500'000) + "]><a/>",
              QByteArray("<a>").repeated(300'000), QByteArray("<a b=\"").repeated(300'000),
              "<a" + attributes + "/>", QByteArray("<a></b>").repeated(200'000),
              "<a b='" + QByteArray(10'000'000, 'x') + "'/>",
              "<a>" + QByteArray("<![CDATA[").repeated(300'000), "<a>" + QByteArray("&").repeated(1'000'000),
              "<!DOCTYPE a [" + QByteArray("<!ENTITY ").repeated(200'000),
              "<a>" + QByteArray("<!--").repeated(300'000)}) {
            Scribe scribe;
            markup::readXml(xml, scribe);
            QVERIFY(scribe.heard.size() <= xml.size() * 2 + 100);
        }
    }
};

QTEST_GUILESS_MAIN(XmlReaderTest)
#include "tst_xmlreader.moc"
