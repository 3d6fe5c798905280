// A PDF for a place that takes none: a folder that must not be written into, and a disk that is full. The
// reader is told in words, nothing half-written is left, and what was there stays. Each runs as a process of
// its own, without the rights of root in the one, on a very small disk of its own in the other.
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

constexpr int cannotBeTried = 99;

struct Outcome
{
    int code = -1;
    QString said; // on both streams
};

Outcome run(const QStringList &command, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.sliced(1));
    if (!process.waitForFinished(100'000))
        return {cannotBeTried, process.errorString()};
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
        return {QCoreApplication::applicationFilePath(),
                way,
                file,
                u"--language"_s,
                u"en"_s,
                u"--profile"_s,
                m_folder.filePath(u"home/"_s + QString::fromUtf8(QTest::currentTestFunction()))};
    }

    QTemporaryDir m_folder;
    QString m_home;
};

void PaperNowhere::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("Neither can be had here.");
#endif
    m_home = m_folder.filePath(u"home"_s);
    QVERIFY(QDir().mkpath(m_home));
    const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                           QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder.path(), everybody));
    QVERIFY(QFile::setPermissions(m_home, everybody));
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
    // First the proof that it is forbidden, and that the program can be run at all.
    if (run(nobody + QStringList{u"touch"_s, folder + u"/proof"_s}, m_home).code == 0 ||
        run(nobody + QStringList{u"test"_s, u"-x"_s, QCoreApplication::applicationFilePath()}, m_home).code !=
            0)
        QSKIP("Nobody can be forbidden anything here.");
    const QString file = folder + u"/morning.pdf"_s;
    const Outcome outcome = run(nobody + command(way, file), m_home);
    QVERIFY2(outcome.code == 1 && outcome.said.contains(u"may not write here: "_s + file),
             qPrintable(outcome.said));
    QVERIFY(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void PaperNowhere::fullDisk()
{
    QFETCH(QString, way);
    const QString folder = m_folder.filePath(u"full"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString script =
        u"mount -t tmpfs -o size=16k none \"$0\" 2>/dev/null || exit %1; "
        "printf before > \"$0/morning.pdf\"; \"$@\"; code=$?; "
        "echo \"left: $(ls -A \"$0\") $(cat \"$0/morning.pdf\")\"; exit $code"_s.arg(cannotBeTried);
    const Outcome outcome =
        run(QStringList{u"unshare"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, folder} +
                command(way, folder + u"/morning.pdf"_s),
            m_home);
    if (!outcome.said.contains(u"left: "_s))
        QSKIP("No small disk can be had here.");
    QVERIFY2(outcome.code == 1 && outcome.said.contains(u"The disk is full"_s), qPrintable(outcome.said));
    QVERIFY2(outcome.said.contains(u"left: morning.pdf before"_s), qPrintable(outcome.said));
}

int main(int argc, char **argv)
{
    const bool isAsked = argc > 2;
    if (isAsked && qstrcmp(argv[1], "--edition") == 0)
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
