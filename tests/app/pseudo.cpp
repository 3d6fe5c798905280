#include "tests/app/pseudo.h"

#include "core/locale/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::testing {

namespace {

constexpr QChar opening(u'⟦');

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
                                      u"The Broadsheet Guide"_s,
                                      u"Letters as large as you like"_s,
                                      u"English"_s};
    return names.contains(text);
}

// "https://news.example/late", "example.org", "X, Telegram": nothing of it is a word of ours.
bool isMadeOfNames(const QString &text)
{
    const QStringList parts = text.split(u", "_s);
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return isName(part) || (part.contains(u'.') && !part.contains(u' '));
    });
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

} // namespace

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

bool isPseudo(const QString &text) { return text.contains(opening); }

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    // The names of keys are no texts of ours.
    return QLatin1String(context) == "QShortcut"_L1 ? QString() : pseudo(QString::fromUtf8(source));
}

QStringList complaints(const QWidget &window)
{
    QStringList list;
    QList<const QWidget *> written;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString text = widget->isVisible() && widget->window() == &window ? textOf(*widget) : QString();
        if (!text.isEmpty() && qobject_cast<const QDialog *>(&window))
            written.append(widget);
        if (!hasLetters(text) || isMadeOfNames(text) || widget->objectName() == "mastheadDate"_L1)
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
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        const bool scrolls = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (area->isVisible() && !scrolls && area->widget()->width() > area->viewport()->width())
            list.append(u"cut off at its side: %1 px of %2"_s.arg(area->viewport()->width())
                            .arg(area->widget()->width()));
    }
    const QLayout *layout = window.layout();
    if (layout && layout->hasHeightForWidth() &&
        layout->totalHeightForWidth(window.width()) > window.height())
        list.append(u"lower than its rows need: %1 px"_s.arg(window.height()));
    return list + overlaps(written);
}

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

QWidget *openedWindow()
{
    QWidget *panel = QApplication::activePopupWidget();
    return panel ? panel : QApplication::activeModalWidget();
}

void everyLanguage()
{
    QTest::addColumn<QString>("language");
    for (const locale::Language &language : locale::interfaceLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void check(const QWidget &window, const char *where, Rule rule)
{
    QStringList wrong = rule(window);
    for (int i = 0; i < 60 && !wrong.isEmpty(); ++i) {
        QTest::qWait(50);
        wrong = rule(window);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1String(where) + u":\n"_s + wrong.join(u'\n')));
}

} // namespace broadsheet::testing
