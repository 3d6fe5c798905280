// A PDF for a place that takes none: a folder that must not be written into, and a disk that is full. The
// reader is told in words, nothing half-written is left, and what was there stays. Each runs as a process of
// its own, without the rights of root in the one, with a disk that says it is full in the other.
#include "app/article/scheme.h"
#include "app/paper/edition.h"
#include "app/paper/savepdf.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QString said; // on both streams
};

Outcome run(const QStringList &command, const QString &home,
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.sliced(1));
    if (!process.waitForFinished(100'000))
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

// As the window saves: asks for a name, says what went wrong, asks again.
int save(const QString &path)
{
    QWidget window;
    askAndSavePdf(QByteArray(100'000, 'x'), QFileInfo(path).fileName(), &window, [](const QString &) {
        std::puts("saved");
        QCoreApplication::exit(0);
    });
    QTimer waiting;
    int asked = 0;
    QObject::connect(&waiting, &QTimer::timeout, &window, [&] {
        if (auto *box = window.findChild<QMessageBox *>()) {
            std::puts(box->text().toUtf8().constData());
            box->close();
            delete box;
        } else if (auto *dialog = window.findChild<QFileDialog *>()) {
            if (asked++ > 0)
                return QCoreApplication::exit(1);
            dialog->setOption(QFileDialog::DontConfirmOverwrite);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
            delete dialog;
        }
    });
    waiting.start(20);
    return QCoreApplication::exec();
}

} // namespace

class PaperNowhere final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void forbiddenFolder_data() { ways(); }
    void forbiddenFolder();
    void fullDisk_data() { ways(); }
    void fullDisk();

private:
    static void ways()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("without a window") << u"--edition"_s;
        QTest::newRow("from the window") << u"--save"_s;
    }
    QStringList command(const QString &way, const QString &file) const
    {
        return {m_program,
                way,
                file,
                u"--language"_s,
                u"en"_s,
                u"--profile"_s,
                m_folder.filePath(u"home/"_s + QString::fromUtf8(QTest::currentTestFunction()))};
    }

    QTemporaryDir m_folder;
    QString m_home;
    QString m_program; // this one, where anybody may run it
};

void PaperNowhere::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("Neither can be had here.");
#endif
    m_home = m_folder.filePath(u"home"_s);
    m_program = m_folder.filePath(u"broadsheet"_s);
    QVERIFY(QDir().mkpath(m_home));
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), m_program));
    const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                           QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {m_folder.path(), m_home, m_program})
        QVERIFY(QFile::setPermissions(path, everybody));
}

void PaperNowhere::forbiddenFolder()
{
    QFETCH(QString, way);
    const QString folder = m_folder.filePath(u"forbidden"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder,
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    QStringList nobody;
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        nobody = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
#endif
    const Outcome proof = run(nobody + QStringList{u"touch"_s, folder + u"/proof"_s}, m_home);
    QVERIFY2(proof.said.contains(u"Permission denied"_s), qPrintable(proof.said));
    const QString file = folder + u"/morning.pdf"_s;
    const Outcome outcome = run(nobody + command(way, file), m_home);
    QVERIFY2(outcome.code == 1 && outcome.said.contains(u"may not write here: "_s + file),
             qPrintable(outcome.said));
    QVERIFY2(way == u"--save"_s || outcome.said.trimmed().count(u'\n') == 0, qPrintable(outcome.said));
    QVERIFY(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void PaperNowhere::fullDisk()
{
    QFETCH(QString, way);
    const QString folder = m_folder.filePath(u"full"_s);
    const QString file = folder + u"/morning.pdf"_s;
    QVERIFY(QDir().mkpath(folder));
    QFile before(file);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
#ifdef BROADSHEET_FULLDISK
    QProcessEnvironment full = QProcessEnvironment::systemEnvironment();
    full.insert(u"LD_PRELOAD"_s, QLatin1String(BROADSHEET_FULLDISK));
    full.insert(u"BROADSHEET_FULL_DISK"_s, QDir(folder).canonicalPath());
    const QString proofFile = folder + u"/proof"_s;
    const Outcome proof = run({u"sh"_s, u"-c"_s, u"echo full > \"$0\""_s, proofFile}, m_home, full);
    QVERIFY2(proof.code != 0 && QFileInfo(proofFile).size() == 0, qPrintable(proof.said));
    QVERIFY(QFile::remove(proofFile));
    const Outcome outcome = run(command(way, file), m_home, full);
    QVERIFY2(outcome.code == 1 && outcome.said.contains(u"The disk is full"_s), qPrintable(outcome.said));
#endif
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"morning.pdf"_s});
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
}

int main(int argc, char **argv)
{
    const bool isAsked = argc > 2;
    if (isAsked && prepareForEdition(argc, argv))
        registerScheme();
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (isAsked && arguments[1] == u"--edition"_s)
        return runEdition(arguments);
    if (isAsked && arguments[1] == u"--save"_s)
        return save(arguments[2]);
    PaperNowhere test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_papernowhere.moc"
