// The window in a language nobody speaks: every text of ours is a third longer, accented and between
// brackets, once from left to right and once mirrored. What shows no brackets was never given to the
// translators, and what does not fit would be clipped in some language.
#include "tests/app/desk.h"
#include "tests/app/webmain.h"

#include "app/sections/rail.h"
#include "core/locale/languages.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QStyleOptionComboBox>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening(u'⟦');

// "&Save %1" → "⟦&Šáṽé %1 ~~~⟧".
QString pseudo(const QString &source)
{
    static const QString plain = u"aceilnorsuyACEINOSUY"_s;
    static const QString accented = u"áçéîļñöŕšûýÁÇÉÎÑÖŠÛÝ"_s;
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool isPlaceholder =
            i > 0 && (source.at(i - 1) == u'%' || source.sliced(0, i).endsWith(u"%L"_s));
        const qsizetype at = isPlaceholder ? -1 : plain.indexOf(source.at(i));
        text.append(at < 0 ? source.at(i) : accented.at(at));
    }
    const qsizetype more = std::max<qsizetype>(2, source.size() * 3 / 10);
    QString tail;
    for (qsizetype i = 0; i < more; ++i)
        tail.append(i % 6 == 0 ? u' ' : u'~');
    return opening + text + tail + u'⟧';
}

class PseudoTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // The names of keys are no texts of ours.
        return QLatin1String(context) == "QShortcut"_L1 ? QString() : pseudo(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

// What is the same in every language: names, and what the guide calls its parts.
bool isName(const QString &text)
{
    static const QStringList names = {u"Broadsheet"_s,
                                      u"Telegram"_s,
                                      u"WhatsApp"_s,
                                      u"Facebook"_s,
                                      u"VK"_s,
                                      u"X"_s,
                                      u"A+\u200E"_s,
                                      u"A−\u200E"_s,
                                      u"A4"_s,
                                      u"Reading"_s,
                                      u"Letters as large as you like"_s};
    return names.contains(text);
}

// What the guide calls its editions.
bool isEdition(const QString &text)
{
    const QList<locale::Language> &languages = locale::interfaceLanguages();
    return std::any_of(languages.begin(), languages.end(),
                       [&](const locale::Language &one) { return one.shortLabel == text; });
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

int roomFor(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    return box.style()
        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
        .width();
}

// Empty: it has room, or says nothing.
QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget))
        return tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull() ? QString()
                                                                                           : tool->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->placeholderText();
    return {};
}

bool fits(const QWidget &widget, const QString &text)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height() + 1;
    const int width = widget.fontMetrics().horizontalAdvance(QString(text).remove(u'&'));
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return width <= roomFor(*box);
    if (qobject_cast<const QLineEdit *>(&widget))
        return width <= widget.contentsRect().width();
    const QSize wanted = widget.sizeHint();
    return wanted.width() <= widget.width() + 1 && wanted.height() <= widget.height() + 1;
}

// Where a widget is seen in its window, but for its outermost line.
QRect seen(const QWidget &widget)
{
    const QRect box = widget.visibleRegion().boundingRect();
    return box.isEmpty() ? box
                         : box.translated(widget.mapTo(widget.window(), QPoint())).adjusted(1, 1, -1, -1);
}

// What lies on what it should stand beside: a layout that has not got the room its rows need.
QStringList overlaps(const QList<const QWidget *> &widgets)
{
    QStringList list;
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype j = i + 1; j < widgets.size(); ++j) {
            const QWidget *one = widgets.at(i);
            const QWidget *other = widgets.at(j);
            if (!one->isAncestorOf(other) && !other->isAncestorOf(one) && seen(*one).intersects(seen(*other)))
                list.append(textOf(*one) + u": lies on: "_s + textOf(*other));
        }
    }
    return list;
}

// What is wrong with the texts of a window, one a line.
QStringList complaints(const QWidget &window)
{
    QStringList list;
    QList<const QWidget *> written;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString text = widget->isVisible() && widget->window() == &window ? textOf(*widget) : QString();
        if (!text.isEmpty() && qobject_cast<const QDialog *>(&window))
            written.append(widget);
        if (!hasLetters(text) || isName(text) || widget->objectName() == "mastheadDate"_L1)
            continue;
        const QString where = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (!text.contains(opening) && !isEdition(text))
            list.append(where + u": not translated: "_s + text);
        else if (!fits(*widget, text))
            list.append(
                where +
                u": clipped at %1 × %2 px: %3"_s.arg(widget->width()).arg(widget->height()).arg(text));
    }
    for (const auto *header : window.findChildren<QHeaderView *>()) {
        for (int i = 0; header->isVisible() && header->orientation() == Qt::Horizontal && i < header->count();
             ++i) {
            if (header->sectionSizeHint(i) > header->sectionSize(i))
                list.append(u"header: clipped: "_s +
                            header->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    const QLayout *layout = window.layout();
    if (layout && layout->hasHeightForWidth() &&
        layout->totalHeightForWidth(window.width()) > window.height())
        list.append(u"lower than its rows need: %1 px"_s.arg(window.height()));
    return list + overlaps(written);
}

// What stands behind a letter that another answers to as well, shown now or not.
QStringList sharedLetters(const QWidget &window)
{
    QStringList list;
    QSet<QString> letters;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool answers = widget->window() == &window && (!label || label->buddy());
        const QString text = answers ? textOf(*widget) : QString();
        const qsizetype at = text.indexOf(u'&');
        const QString letter = at < 0 ? QString() : text.mid(at + 1, 1).toCaseFolded();
        if (letters.contains(letter) && !letter.isEmpty())
            list.append(text);
        letters.insert(letter);
    }
    return list;
}

// The actions that open one.
constexpr const char *dialogs[] = {"Add a newspaper…", "Settings…", "Newspapers and their feeds…", "Keys"};
constexpr const char *ofAStory = "Print…";

} // namespace

class PseudoLocaleTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslatedAndFits_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Desk::Shows>("shows");
        QTest::addColumn<QSize>("size");
        const QSize wide(1440, 900);
        const QSize narrow(1000, 700);
        QTest::newRow("lists") << Qt::LeftToRight << Desk::Shows::Lists << wide;
        QTest::newRow("lists, narrow") << Qt::LeftToRight << Desk::Shows::Lists << narrow;
        QTest::newRow("lists, mirrored") << Qt::RightToLeft << Desk::Shows::Lists << narrow;
        QTest::newRow("front pages") << Qt::LeftToRight << Desk::Shows::FrontPages << wide;
        QTest::newRow("front pages, mirrored") << Qt::RightToLeft << Desk::Shows::FrontPages << narrow;
    }

    void everyTextIsTranslatedAndFits()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Desk::Shows, shows);
        QFETCH(const QSize, size);
        Desk desk(Desk::Network::Away, shows);
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QApplication::setLayoutDirection(direction);
        desk.window().setLanguage(u"en"_s); // as after a switch: everything says itself anew
        desk.window().resize(size);
        for (const char *place : {"Today", "Unread", "Bookmarks"}) {
            desk.clickRow(pseudo(QString::fromUtf8(place)));
            check(desk.window(), place);
        }
        desk.clickRow(u"Reading"_s);
        check(desk.window(), "a section");
        if (shows == Desk::Shows::Lists) {
            desk.clickStory(0);
            check(desk.window(), "a story");
            desk.action(u"Find in this story"_s)->trigger();
            check(desk.window(), "finding");
        }
        checkMenus(desk);
        for (const char *name : dialogs)
            inDialog(desk, name, &complaints);
        if (shows == Desk::Shows::Lists)
            inDialog(desk, ofAStory, &complaints);
    }

    // What is pressed with Alt is pressed once in a window, in every language.
    void noTwoAnswerToOneLetter_data()
    {
        QTest::addColumn<QString>("language");
        for (const locale::Language &language : locale::interfaceLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void noTwoAnswerToOneLetter()
    {
        QFETCH(const QString, language);
        Desk desk(Desk::Network::Away, Desk::Shows::Lists);
        desk.speak(language);
        desk.clickRow(u"Reading"_s);
        desk.clickStory(0);
        for (const char *name : dialogs)
            inDialog(desk, name, &sharedLetters);
        inDialog(desk, ofAStory, &sharedLetters);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    using Rule = QStringList (*)(const QWidget &);

    static void check(const QWidget &window, const char *where, Rule rule = &complaints)
    {
        QStringList wrong = rule(window);
        for (int i = 0; i < 60 && !wrong.isEmpty(); ++i) { // until lists have come and layouts have settled
            QTest::qWait(50);
            wrong = rule(window);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1String(where) + u":\n"_s + wrong.join(u'\n')));
    }

    static void checkMenus(Desk &desk)
    {
        for (const QAction *menu : desk.window().menuBar()->actions()) {
            for (const QAction *entry : menu->menu()->actions())
                QVERIFY2(entry->isSeparator() || entry->text().contains(opening), qPrintable(entry->text()));
        }
    }

    static void inDialog(Desk &desk, const char *name, Rule rule)
    {
        QAction *action = desk.action(QString::fromUtf8(name));
        QVERIFY2(action->isEnabled(), name);
        const auto dialog = [&]() -> QDialog * {
            const auto all = desk.window().findChildren<QDialog *>();
            const auto found =
                std::find_if(all.begin(), all.end(), [](QDialog *each) { return each->isVisible(); });
            return found == all.end() ? nullptr : *found;
        };
        action->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(dialog(), name, 10000);
        check(*dialog(), name, rule);
        dialog()->close();
        QTRY_VERIFY(!dialog());
    }
};

BROADSHEET_WEB_TEST(PseudoLocaleTest)
#include "tst_pseudolocale.moc"
