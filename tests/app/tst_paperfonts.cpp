// Letters that no font of this computer has are named before they are printed. The fonts are chosen by the
// test.
#include "app/article/scheme.h"
#include "app/paper/furnituretext.h"
#include "app/paper/paperdialog.h"
#include "tests/app/papersamples.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PaperFonts final : public QObject
{
    Q_OBJECT

private slots:
    void missingOnesAreNamed();

private:
    Press m_press{papersamples::pictures()};
};

void PaperFonts::missingOnesAreNamed()
{
#ifndef Q_OS_LINUX
    QSKIP("This computer's fonts cannot be chosen.");
#endif
    QVERIFY(!QFontDatabase::families(QFontDatabase::Latin).isEmpty());
    QVERIFY(QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty());
    const auto warning = [this](const PaperSubject &subject) {
        PaperDialog dialog(subject, {}, m_press, words::pageWords(u"en"_s));
        const auto *label = dialog.findChild<QLabel *>(u"paperWarning"_s);
        return label ? label->text() : QString();
    };
    pages::ArticlePage page = papersamples::page(u"en"_s);
    QCOMPARE(warning(page), QString());
    page.story.item.title = u"五个港口城市就共同的防洪屏障达成一致"_s;
    QVERIFY2(warning(page).contains(u"fonts-noto-cjk"_s), qPrintable(warning(page)));
    pages::PaperEdition edition = papersamples::edition(3);
    QCOMPARE(missingFontsText(edition), QString());
    edition.stories.append(page);
    QCOMPARE(missingFontsText(edition), warning(page)); // for whoever prints without a dialog
}

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile fonts(folder.filePath(u"fonts.conf"_s));
    if (fonts.open(QIODevice::WriteOnly)) {
        fonts.write(
            "<?xml version=\"1.0\"?><fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>" +
            folder.path().toUtf8() + "</cachedir></fontconfig>");
        fonts.close();
        qputenv("FONTCONFIG_FILE", fonts.fileName().toUtf8());
    }
    registerScheme();
    QApplication application(argc, argv);
    PaperFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paperfonts.moc"
