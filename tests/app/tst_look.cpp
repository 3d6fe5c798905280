// The tokens keep their promise of legibility, light and dark (WCAG 2.1, contrast ratio).
#include "app/article/textsize.h"
#include "app/look/stylesheet.h"
#include "app/look/tokens.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace broadsheet;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class LookTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsLegible_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            const Tokens &t = tokensFor(appearance);
            const char *name = appearance == Appearance::Light ? "light" : "dark";
            QTest::addRow("%s ink on paper", name) << t.ink << t.paper;
            QTest::addRow("%s ink on window", name) << t.ink << t.window;
            QTest::addRow("%s ink on selection", name) << t.ink << t.selection;
            QTest::addRow("%s soft on paper", name) << t.soft << t.paper;
            QTest::addRow("%s soft on window", name) << t.soft << t.window;
            QTest::addRow("%s soft on selection", name) << t.soft << t.selection;
            QTest::addRow("%s soft on chip", name) << t.soft << t.chip;
            QTest::addRow("%s accent on paper", name) << t.accent << t.paper;
            QTest::addRow("%s accent on selection", name) << t.accent << t.selection;
            QTest::addRow("%s on accent", name) << t.onAccent << t.accent;
            QTest::addRow("%s link on paper", name) << t.link << t.paper;
        }
    }

    void textIsLegible()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, ground);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void styleSheetHasNoTokenLeft()
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark})
            QVERIFY(!styleSheetFor(tokensFor(appearance)).contains(QLatin1Char('@')));
    }

    void textSizeStepsStayInRange()
    {
        QCOMPARE(steppedTextPercent(100, 1), 110);
        QCOMPARE(steppedTextPercent(100, -1), 90);
        QCOMPARE(steppedTextPercent(300, 1), 300);
        QCOMPARE(steppedTextPercent(50, -5), 50);
        QCOMPARE(steppedTextPercent(100, 100), 300);
        QVERIFY(steppedTextPercent(117, 1) > 117); // a value from elsewhere still moves
    }
};

QTEST_APPLESS_MAIN(LookTest)
#include "tst_look.moc"
