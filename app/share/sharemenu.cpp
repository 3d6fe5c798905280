#include "app/share/sharemenu.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

struct CopyRow
{
    share::CopyAs form;
    const char *text;
};

constexpr CopyRow ofStory[] = {
    {share::CopyAs::Link, QT_TRANSLATE_NOOP("broadsheet::ShareMenu", "&Link")},
    {share::CopyAs::CleanLink, QT_TRANSLATE_NOOP("broadsheet::ShareMenu", "&Clean link, without tracking")},
    {share::CopyAs::TitleAndLink, QT_TRANSLATE_NOOP("broadsheet::ShareMenu", "&Headline and link")},
    {share::CopyAs::Quotation, QT_TRANSLATE_NOOP("broadsheet::ShareMenu", "Headline, &source and link")},
    {share::CopyAs::Markdown, QT_TRANSLATE_NOOP("broadsheet::ShareMenu", "Link as &Markdown")},
    {share::CopyAs::Html, QT_TRANSLATE_NOOP("broadsheet::ShareMenu", "Link as H&TML")},
};

struct FormatRow
{
    share::CitationFormat format;
    const char *text;
};

constexpr FormatRow ofQuotation[] = {
    {share::CitationFormat::Plain, QT_TRANSLATE_NOOP("broadsheet::ShareMenu", "As &text")},
    {share::CitationFormat::Html, QT_TRANSLATE_NOOP("broadsheet::ShareMenu", "As &HTML")},
    {share::CitationFormat::Markdown, QT_TRANSLATE_NOOP("broadsheet::ShareMenu", "As &Markdown")},
};

// Names of formats, the same in every language.
constexpr std::pair<share::CitationFormat, const char *> references[] = {
    {share::CitationFormat::Bibtex, "BibTeX"},
    {share::CitationFormat::Biblatex, "biblatex"},
    {share::CitationFormat::Ris, "RIS"},
    {share::CitationFormat::CslJson, "CSL-JSON"}};

} // namespace

QString targetName(const ShareTarget &target)
{
    const bool shipped = target.id == u"email"_s && target.name == u"E-mail"_s;
    return shipped ? QCoreApplication::translate("broadsheet::ShareBar", "E-mail") : target.name;
}

ShareMenu::ShareMenu(Of what, QWidget *parent) : QMenu(parent), m_of(what), m_copy(new QMenu(this)) {}

void ShareMenu::setTargets(const QList<ShareTarget> &targets)
{
    m_targets = targets;
    retranslate();
}

void ShareMenu::setLink(bool present)
{
    setEnabled(present);
    m_copy->setEnabled(present);
}

void ShareMenu::retranslate()
{
    clear();
    const bool story = m_of == Of::Story;
    setTitle(story ? tr("S&hare") : tr("Share the &quotation"));
    m_copy->setTitle(story ? tr("Copy &as") : tr("Copy the q&uotation"));
    fillCopies();
    if (story) { // a quotation's stands beside this menu
        addMenu(m_copy);
        addSeparator();
    }
    for (const ShareTarget &target : std::as_const(m_targets)) {
        if (!target.shown)
            continue;
        QAction *action = addAction(targetName(target).replace(u'&', u"&&"_s), this,
                                    [this, target] { emit targetChosen(target); });
        if (story)
            action->setShortcut(QKeySequence(target.key, QKeySequence::PortableText));
    }
    addSeparator();
    addAction(tr("As a &picture…"), this, &ShareMenu::cardWanted);
    addAction(tr("QR c&ode…"), this, &ShareMenu::codeWanted);
    addAction(tr("&Where to share…"), this, &ShareMenu::arrangeWanted);
}

void ShareMenu::fillCopies()
{
    m_copy->clear();
    if (m_of == Of::Story) {
        for (const CopyRow &row : ofStory)
            m_copy->addAction(tr(row.text), this, [this, form = row.form] { emit copyWanted(form); });
    } else {
        for (const FormatRow &row : ofQuotation)
            m_copy->addAction(tr(row.text), this,
                              [this, format = row.format] { emit referenceWanted(format); });
    }
    m_copy->addSeparator();
    for (const auto &[format, name] : references)
        m_copy->addAction(QString::fromLatin1(name), this,
                          [this, wanted = format] { emit referenceWanted(wanted); });
}

} // namespace broadsheet
