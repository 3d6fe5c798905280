#include "app/newsstand/certificatequestion.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

using Fault = ShownCertificate::Fault;

constexpr qsizetype bytesInALine = 16;

QString word(const char *text) { return QCoreApplication::translate("CertificateQuestion", text); }

struct Row
{
    Fault fault;
    const char *text;
};

constexpr Row rows[] = {
    {Fault::SelfSigned,
     QT_TRANSLATE_NOOP("CertificateQuestion", "nobody but the server itself vouches for it")},
    {Fault::UnknownIssuer,
     QT_TRANSLATE_NOOP("CertificateQuestion", "this computer does not know who issued it")},
    {Fault::Expired, QT_TRANSLATE_NOOP("CertificateQuestion", "it has expired")},
    {Fault::NotYetValid, QT_TRANSLATE_NOOP("CertificateQuestion", "it is not valid yet")},
    {Fault::OtherHost, QT_TRANSLATE_NOOP("CertificateQuestion", "it is made out to another site")},
    {Fault::Other, QT_TRANSLATE_NOOP("CertificateQuestion", "it is not in order")},
};

QString whatIsWrong(const QList<Fault> &faults)
{
    QStringList list;
    for (const Row &row : rows) {
        if (faults.contains(row.fault))
            list.append(word(row.text));
    }
    return list.isEmpty() ? word(rows[std::size(rows) - 1].text) : list.join(u"; "_s);
}

QString fingerprint(const QByteArray &sha256)
{
    QStringList lines;
    for (qsizetype at = 0; at < sha256.size(); at += bytesInALine)
        lines.append(QString::fromLatin1(sha256.mid(at, bytesInALine).toHex(':').toUpper()));
    return lines.join(u'\n');
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

QString detailsOf(const ShownCertificate &certificate)
{
    return QStringList{
        word(QT_TRANSLATE_NOOP("CertificateQuestion", "What is wrong: %1."))
            .arg(whatIsWrong(certificate.faults)),
        {},
        word(QT_TRANSLATE_NOOP("CertificateQuestion", "Site: %1")).arg(certificate.host),
        word(QT_TRANSLATE_NOOP("CertificateQuestion", "Made out to: %1"))
            .arg(certificate.names.join(u", "_s)),
        word(QT_TRANSLATE_NOOP("CertificateQuestion", "Issued by: %1")).arg(certificate.issuer),
        word(QT_TRANSLATE_NOOP("CertificateQuestion", "Valid from %1 to %2"))
            .arg(day(certificate.from), day(certificate.until)),
        word(QT_TRANSLATE_NOOP("CertificateQuestion", "Fingerprint (SHA-256):")),
        fingerprint(certificate.sha256),
        {},
        word(QT_TRANSLATE_NOOP("CertificateQuestion",
                               "Accept it only when you know this server. It holds for this feed alone, and "
                               "should the server show another one, that is refused again.")),
    }
        .join(u'\n');
}

} // namespace

void askAboutCertificate(const ShownCertificate &certificate, QWidget *parent,
                         const std::function<void()> &accepted, const std::function<void()> &declined)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"certificateQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(word(QT_TRANSLATE_NOOP("CertificateQuestion", "Accept this certificate")));
    box->setTextFormat(Qt::PlainText); // the server's own words stand in it
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setText(
        word(QT_TRANSLATE_NOOP("CertificateQuestion",
                               "The connection to %1 is not secure. Accept its certificate all the same?"))
            .arg(certificate.host));
    box->setInformativeText(detailsOf(certificate));
    box->addButton(word(QT_TRANSLATE_NOOP("CertificateQuestion", "&Accept")), QMessageBox::AcceptRole)
        ->setObjectName(u"acceptCertificate"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QDialog::finished, parent, [box, accepted, declined] {
        if (box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole)
            accepted();
        else
            declined();
    });
    box->open();
}

} // namespace broadsheet
