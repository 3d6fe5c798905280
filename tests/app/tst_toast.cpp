#include "app/look/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class ToastTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSentenceStaysInTheWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1600;
        QTest::newRow("narrow") << 500;
    }

    void aSentenceStaysInTheWindow()
    {
        QFETCH(const int, width);
        QWidget window;
        window.resize(width, 400);
        window.show();
        Toast toast(&window);
        toast.say(u"A sentence with quite a number of words in it. "_s.repeated(5).trimmed(), u"Undo"_s,
                  [] {});
        QVERIFY2(window.rect().contains(toast.geometry()), qPrintable(QString::number(toast.x())));
        for (const QWidget *part : {static_cast<QWidget *>(toast.findChild<QLabel *>()),
                                    static_cast<QWidget *>(toast.findChild<QPushButton *>())})
            QVERIFY(part->heightForWidth(part->width()) <= part->height());
        const int high = toast.height();
        toast.say(u"Copied"_s);
        QVERIFY(toast.height() < high && toast.width() < 200);
    }

    void aSentenceStaysLongerThanAWord()
    {
        QWidget window;
        window.show();
        Toast toast(&window);
        toast.say(u"x"_s.repeated(120));
        QTest::qWait(4000);
        QVERIFY(toast.isVisible());
        toast.say(u"Copied"_s);
        QTRY_VERIFY(!toast.isVisible());
    }
};

QTEST_MAIN(ToastTest)
#include "tst_toast.moc"
