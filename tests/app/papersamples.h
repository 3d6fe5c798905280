// Stories to print in tests: four languages, invented, with pictures drawn on the spot.
#pragma once

#include "app/article/schemehandler.h"
#include "app/words/pagewords.h"
#include "core/article/sanitize.h"
#include "core/base/async.h"
#include "core/pages/paperpage.h"

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>

#include <memory>

namespace broadsheet::papersamples {

using namespace Qt::StringLiterals;

struct Sample
{
    const char *language;
    const char16_t *kicker;
    const char16_t *title;
    const char16_t *summary;
};

inline const Sample samples[] = {
    {"en", u"World", u"Harbour cities agree on a common flood barrier after three years of talks",
     u"The plan joins five ports in one warning system and shares the cost by length of shoreline."},
    {"ru", u"Общество", u"Горная дорога снова открыта: зимой на перевал сошло одиннадцать лавин",
     u"Первыми проехали автобусы с учениками сельской школы."},
    {"hy", u"Հասարակություն", u"Լեռնային լճի մակարդակը բարձրացել է հինգ տարվա մեջ առաջին անգամ",
     u"Վերադարձել է նաև ձկնատեսակ, որը համարվում էր անհետացած։"},
    {"ar", u"ثقافة", u"السوق القديم يفتح أبوابه بعد ثلاث سنوات من الترميم",
     u"عاد معظم أصحاب الدكاكين إلى أماكنهم."},
};

inline article::SafeHtml body(const QString &language)
{
    QFile file(QLatin1String(BROADSHEET_FIXTURES) + u"/paper/"_s + language + u".html"_s);
    return file.open(QIODevice::ReadOnly) ? article::sanitize(file.readAll(), u"https://gazette.example/"_s)
                                          : article::SafeHtml();
}

inline pages::ArticlePage page(const QString &language)
{
    const Sample *sample = samples;
    for (const Sample &candidate : samples) {
        if (QLatin1String(candidate.language) == language)
            sample = &candidate;
    }
    pages::ArticlePage page;
    page.story.edition = language;
    page.story.item.language = language;
    page.story.item.title = QString::fromUtf16(sample->title);
    page.story.item.summary = QString::fromUtf16(sample->summary);
    page.story.item.url = u"https://gazette.example/%1/post/harbour-cities-agree"_s.arg(language);
    page.story.item.published = QDateTime(QDate(2023, 3, 7), QTime(8, 28), Qt::UTC);
    page.body = body(language);
    page.publication.name = u"The Gazette"_s;
    page.publication.home = u"https://gazette.example/"_s;
    page.publication.linkRequired = true;
    page.kicker = QString::fromUtf16(sample->kicker);
    page.zone = QTimeZone("Asia/Baku");
    return page;
}

// A landscape of greys, different for each address.
inline PictureSource pictures()
{
    return [drawn = std::make_shared<QHash<QString, Picture>>()](const QString &address) {
        if (address.contains(u"missing"_s))
            return readyFuture(Result<Picture>(Error{Error::Kind::NotFound, address}));
        if (const auto known = drawn->constFind(address); known != drawn->constEnd())
            return readyFuture(Result<Picture>(*known));
        QImage image(960, 640, QImage::Format_RGB32);
        QPainter painter(&image);
        QLinearGradient sky(0, 0, 0, 640);
        const int hue = int(qHash(address) % 360u);
        sky.setColorAt(0, QColor::fromHsv(hue, 40, 230));
        sky.setColorAt(1, QColor::fromHsv(hue, 90, 90));
        painter.fillRect(image.rect(), sky);
        painter.setBrush(QColor::fromHsv(hue, 60, 60));
        painter.drawPolygon(QPolygon({{0, 640}, {0, 420}, {340, 250}, {620, 400}, {960, 180}, {960, 640}}));
        painter.end();
        Picture picture{{}, "image/jpeg"};
        QBuffer buffer(&picture.bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG", 85);
        drawn->insert(address, picture);
        return readyFuture(Result<Picture>(picture));
    };
}

inline pages::PaperEdition edition(int stories)
{
    pages::PaperEdition edition{u"The Gazette"_s, u"World"_s, QDate(2026, 11, 23), u"en"_s, {}, {}};
    const QString titles[] = {
        u"Harbour cities agree on a common flood barrier"_s,
        u"Night trains return to the old coastal line"_s,
        u"Glacier survey finds a lake that was on no map"_s,
        u"Parliament extends the book-price law by two years, and librarians ask for ten more"_s,
        u"Ferry operators test quiet engines in the strait"_s,
        u"A school bell is moved, and a village is late"_s,
        u"Bridge keeper retires after the last mast has passed"_s};
    for (int i = 0; i < stories; ++i) {
        pages::ArticlePage one = page(u"en"_s);
        one.story.item.title = titles[i % 7] + (i < 7 ? QString() : u" (%1)"_s.arg(i / 7 + 1));
        one.story.item.url += u"-%1"_s.arg(i);
        QByteArray html = one.body.utf8();
        if (i % 3 == 1)
            html.remove(0, html.indexOf("<p>")).truncate(html.indexOf("<blockquote"));
        if (i % 3 == 2)
            html.truncate(html.indexOf("<h"));
        html.replace("harbour.jpg", "picture" + QByteArray::number(i) + ".jpg");
        one.body = article::sanitize(html, one.publication.home);
        edition.stories.append(one);
    }
    return edition;
}

} // namespace broadsheet::papersamples
