// How long the short message over the window stays.
#include "app/look/toast.h"

#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class ToastTest final : public QObject
{
    Q_OBJECT

private slots:
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

    void goesByItself()
    {
        QWidget window;
        Toast toast(&window);
        window.show();
        toast.say(u"Link copied"_s);
        QCOMPARE(toast.text(), u"Link copied"_s);
        toast.findChild<QTimer *>()->start(0);
        QTRY_COMPARE(toast.text(), QString());
    }
};

QTEST_MAIN(ToastTest)
#include "tst_toast.moc"
