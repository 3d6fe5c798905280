// Some pages repeat the article's text in their structured data. It tells whether the right part of the page
// was lifted, and stands for the article where a script was to fetch it.
#pragma once

#include "core/article/lifting.h"

#include <QString>
#include <QStringList>

namespace broadsheet::article {

class BodyHint final
{
public:
    explicit BodyHint(const QString &body); // plain text

    bool says() const { return !m_samples.isEmpty(); }

    // 0 … 1: how much of the body is in there.
    double share(const markup::HtmlNode *node) const;

    // The smallest part of the page that holds nearly all of it; nullptr: there is none.
    const markup::HtmlNode *placeIn(const markup::HtmlTree &page) const;

    Lifted asArticle() const; // its paragraphs

private:
    QString m_body;
    QList<QByteArray> m_samples; // UTF-8 without white space
};

} // namespace broadsheet::article
