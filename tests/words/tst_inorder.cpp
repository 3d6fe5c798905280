#include "app/words/inorder.h"
#include "core/locale/languages.h"

#include <QLocale>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class InOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void runsAsTheInterface()
    {
        const QStringList parts = {u"bbc.com"_s, {}, u"العربية"_s};
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(locale::directionOfText(words::inOrder(parts), {}), Qt::RightToLeft);
        QVERIFY(words::inOrder(parts).isRightToLeft()); // so a label sees it
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(locale::directionOfText(words::inOrder(parts), {}), Qt::LeftToRight);
        QCOMPARE(words::inOrder(parts), u"\u200E\u2068bbc.com\u2069 · \u2068العربية\u2069"_s);
        QVERIFY(words::inOrder({QString()}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(InOrderTest)
#include "tst_inorder.moc"
