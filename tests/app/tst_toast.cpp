#include "app/look/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

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

    void staysWhileTheKeyboardIsAtItsWayOn()
    {
        QWidget window;
        QPushButton elsewhere(u"Elsewhere"_s, &window);
        Toast toast(&window);
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        toast.say(u"Removed."_s, u"Undo"_s, [] {});
        auto *undo = toast.findChild<QPushButton *>();
        auto *time = toast.findChild<QTimer *>();
        undo->setFocus();
        QVERIFY(undo->hasFocus());
        int ended = 0;
        connect(time, &QTimer::timeout, &toast, [&] { ++ended; });
        time->start(0); // as if its time were over
        QTRY_VERIFY(ended > 2);
        QCOMPARE(toast.text(), u"Removed."_s);
        elsewhere.setFocus();
        QTRY_COMPARE(toast.text(), QString());
    }

    void aSentenceStaysLongerThanAWord()
    {
        QWidget window;
        window.show();
        Toast toast(&window);
        auto *time = toast.findChild<QTimer *>();
        toast.say(u"Copied"_s);
        const int ofAWord = time->interval();
        toast.say(u"x"_s.repeated(120));
        QVERIFY(time->isActive() && time->interval() > ofAWord);
        time->start(0);
        QTRY_VERIFY(!toast.isVisible());
    }
};

QTEST_MAIN(ToastTest)
#include "tst_toast.moc"
