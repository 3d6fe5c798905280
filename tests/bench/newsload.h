// Made-up feeds on disk and an nginx that serves them, each feed from an address of its own (127.x.y.z), so
// that politeness towards one host does not slow the measurement.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <cmath>

namespace broadsheet::bench {

using namespace Qt::StringLiterals;

struct Load
{
    int feeds;
    int stories; // in each
};

// A few words are common and most are rare, as in a language.
inline QByteArray word(QRandomGenerator &random)
{
    const auto rank = static_cast<int>(40'000 * std::pow(random.generateDouble(), 4));
    return (rank % 3 == 0 ? QByteArray("слово") : QByteArray("word")) + QByteArray::number(rank, 36);
}

inline QByteArray words(QRandomGenerator &random, qsizetype bytes)
{
    QByteArray text;
    while (text.size() < bytes)
        text += word(random) + ' ';
    text.chop(1);
    return text;
}

// RSS with about 3 kB of content a story.
inline QByteArray feed(int number, int stories, const QDateTime &now)
{
    QRandomGenerator random(static_cast<quint32>(number + 1));
    const QByteArray name = QByteArray::number(number);
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
                     "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Bench " +
                     name + "</title><link>https://bench" + name + ".example/</link>\n";
    for (int i = 0; i < stories; ++i) {
        const QByteArray link =
            "https://bench" + name + ".example/story/" + QByteArray::number(i * 7919 + 1000);
        const QByteArray date =
            now.addSecs(-60 * (i * 37 + number % 37)).toString(Qt::RFC2822Date).toLatin1();
        xml += "<item><title>" + words(random, 60) + "</title><link>" + link + "</link><guid>" + link +
               "</guid><pubDate>" + date + "</pubDate><category>News</category><description>" +
               words(random, 150) + "</description><content:encoded><![CDATA[";
        for (int paragraph = 0; paragraph < 6; ++paragraph)
            xml += "<p>" + words(random, 500) + "</p>\n";
        xml += "]]></content:encoded></item>\n";
    }
    return xml + "</channel></rss>\n";
}

class NewsLoad final
{
public:
    explicit NewsLoad(const Load &load) : m_load(load)
    {
        QDir(m_folder.path()).mkpath(u"www"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < load.feeds; ++i) {
            QFile file(filePath(i));
            if (file.open(QIODevice::WriteOnly))
                file.write(feed(i, load.stories, now));
        }
    }

    ~NewsLoad()
    {
        m_nginx.terminate();
        m_nginx.waitForFinished();
    }

    // Empty when nginx serves, else why not.
    QString serve()
    {
        const QStringList places = {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/opt/homebrew/bin"_s};
        QString nginx = QStandardPaths::findExecutable(u"nginx"_s);
        if (nginx.isEmpty())
            nginx = QStandardPaths::findExecutable(u"nginx"_s, places);
        if (nginx.isEmpty())
            return u"nginx is not installed (Debian: apt-get install nginx-light)"_s;
        m_port = freePort();
        QFile file(m_folder.filePath(u"nginx.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return file.errorString();
        file.write(configuration());
        file.close();
        m_nginx.start(nginx, {u"-p"_s, m_folder.path(), u"-e"_s, u"error.log"_s, u"-c"_s, file.fileName()});
        if (!m_nginx.waitForStarted())
            return m_nginx.errorString();
        QThread::msleep(300);
        m_nginx.waitForFinished(10);
        return m_nginx.state() == QProcess::Running ? QString()
                                                    : QString::fromUtf8(m_nginx.readAllStandardError());
    }

    QString filePath(int number) const { return m_folder.filePath(u"www/%1.xml"_s.arg(number)); }

    QStringList addresses() const
    {
        QStringList list;
        for (int i = 0; i < m_load.feeds; ++i)
            list.append(u"http://127.%1.%2.%3:%4/%5.xml"_s.arg(1 + i / 40'000)
                            .arg(i / 200 % 200 + 1)
                            .arg(i % 200 + 1)
                            .arg(m_port)
                            .arg(i));
        return list;
    }

    // How often nginx has answered so since the last question.
    int answered(const QByteArray &status)
    {
        QFile log(m_folder.filePath(u"access.log"_s));
        if (!log.open(QIODevice::ReadOnly) || !log.seek(m_read))
            return 0;
        const QByteArray news = log.readAll();
        m_read += news.size();
        return static_cast<int>(news.count(status + '\n'));
    }

private:
    static quint16 freePort()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return probe.serverPort();
    }

    QByteArray configuration() const
    {
        return "daemon off; master_process off; pid nginx.pid;\nevents { worker_connections 4096; }\n"
               "http { log_format short '$status'; access_log access.log short; types { text/xml xml; }\n"
               "client_body_temp_path b; proxy_temp_path p; fastcgi_temp_path f; uwsgi_temp_path u; "
               "scgi_temp_path s;\n"
               "server { listen 0.0.0.0:" +
               QByteArray::number(m_port) + " backlog=4096; allow 127.0.0.0/8; deny all; root www; } }\n";
    }

    Load m_load;
    QTemporaryDir m_folder;
    QProcess m_nginx;
    quint16 m_port = 0;
    qint64 m_read = 0;
};

} // namespace broadsheet::bench
