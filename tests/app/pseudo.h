// A language nobody speaks, to find what was never given to the translators and what would be clipped in some
// language: every text a third longer, accented and between brackets.
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace broadsheet::testing {

QString pseudo(const QString &source); // "&Save %1" → "⟦&Šáṽé %1 ~~~⟧"
bool isPseudo(const QString &text);

class PseudoTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override;
    bool isEmpty() const override { return false; }
};

// What is wrong with the texts of a window, one a line: not translated, clipped, on top of another.
QStringList complaints(const QWidget &window);

// What stands behind a letter that another answers to as well, shown now or not.
QStringList sharedLetters(const QWidget &window);

QWidget *openedWindow(); // the dialog or panel in front; null: none

void everyLanguage(); // the rows of a test, with the column "language"

// Waits until lists have come and layouts have settled; a rule that is still broken then fails the test.
using Rule = QStringList (*)(const QWidget &);
void check(const QWidget &window, const char *where, Rule rule = &complaints);

} // namespace broadsheet::testing
