#include "app/paper/editionorder.h"

#include "core/pages/paperpage.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Not called tr(): lupdate would look for the text in the call itself and miss the macro.
QString word(const char *text) { return QCoreApplication::translate("Edition", text); }

struct PaperRow
{
    QLatin1String name;
    pages::PaperSize size;
};
constexpr PaperRow papers[] = {{"a4"_L1, pages::PaperSize::A4}, {"letter"_L1, pages::PaperSize::Letter},
                               {"a5"_L1, pages::PaperSize::A5}, {"a3"_L1, pages::PaperSize::A3},
                               {"a6"_L1, pages::PaperSize::A6}, {"legal"_L1, pages::PaperSize::Legal}};

struct FromRow
{
    QLatin1String name;
    EditionOrder::From from;
};
constexpr FromRow froms[] = {{"section"_L1, EditionOrder::From::Section},
                             {"collection"_L1, EditionOrder::From::Collection},
                             {"bookmarks"_L1, EditionOrder::From::Bookmarks},
                             {"later"_L1, EditionOrder::From::Later},
                             {"today"_L1, EditionOrder::From::Today}};

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"edition"_s,
                      word(QT_TRANSLATE_NOOP("Edition", "Sets stories like a newspaper and writes FILE.")),
                      u"FILE.pdf"_s});
    parser.addOption(
        {u"section"_s,
         word(QT_TRANSLATE_NOOP("Edition", "The stories of this section, or of this newspaper.")), u"S"_s});
    parser.addOption({u"bookmarks"_s, word(QT_TRANSLATE_NOOP("Edition", "The bookmarked stories."))});
    parser.addOption({u"collection"_s,
                      word(QT_TRANSLATE_NOOP("Edition", "The stories of this collection of bookmarks.")),
                      u"C"_s});
    parser.addOption({u"later"_s, word(QT_TRANSLATE_NOOP("Edition", "The stories to be read later."))});
    parser.addOption({u"today"_s, word(QT_TRANSLATE_NOOP("Edition", "The stories of today."))});
    parser.addOption(
        {u"refresh"_s, word(QT_TRANSLATE_NOOP("Edition", "Asks the newspapers for news first."))});
    parser.addOption(
        {u"stories"_s, word(QT_TRANSLATE_NOOP("Edition", "How many stories at most, 1 to 500.")), u"N"_s});
    parser.addOption({u"pages"_s,
                      word(QT_TRANSLATE_NOOP(
                          "Edition", "How many pages at most, 1 to 200; the last stories become headlines.")),
                      u"N"_s});
    parser.addOption({u"paper"_s, word(QT_TRANSLATE_NOOP("Edition", "A4, Letter, A5 or A3.")), u"SIZE"_s});
    parser.addOption({u"columns"_s, word(QT_TRANSLATE_NOOP("Edition", "1, 2 or 3.")), u"N"_s});
    parser.addOption({u"text-size"_s, word(QT_TRANSLATE_NOOP("Edition", "In points, 6 to 24.")), u"N"_s});
    parser.addOption({u"no-pictures"_s, word(QT_TRANSLATE_NOOP("Edition", "Text alone."))});
    parser.addOption(
        {u"profile"_s, word(QT_TRANSLATE_NOOP("Edition", "The folder of the library.")), u"DIR"_s});
    parser.addOption(
        {u"language"_s, word(QT_TRANSLATE_NOOP("Edition", "Of the words around the stories.")), u"CODE"_s});
    parser.addOption({{u"h"_s, u"help"_s}, word(QT_TRANSLATE_NOOP("Edition", "Shows this help."))});
}

QString readFrom(const QCommandLineParser &parser, EditionOrder &order)
{
    int chosen = 0;
    for (const FromRow &row : froms) {
        if (!parser.isSet(row.name))
            continue;
        order.from = row.from;
        order.name = parser.value(row.name).trimmed();
        ++chosen;
    }
    if (chosen > 1)
        return word(QT_TRANSLATE_NOOP(
            "Edition", "Choose one of --section, --collection, --bookmarks, --later and --today."));
    if (order.from == EditionOrder::From::Section && order.name.isEmpty())
        return word(QT_TRANSLATE_NOOP("Edition", "Which section? For example: --section world"));
    if (order.from == EditionOrder::From::Collection && order.name.isEmpty())
        return word(QT_TRANSLATE_NOOP("Edition", "Which collection? For example: --collection Travel"));
    return {};
}

QString readPaper(const QCommandLineParser &parser, EditionOrder &order)
{
    if (!parser.isSet(u"paper"_s))
        return {};
    for (const PaperRow &row : papers) {
        if (parser.value(u"paper"_s).compare(row.name, Qt::CaseInsensitive) == 0) {
            order.style.size = row.size;
            return {};
        }
    }
    return word(QT_TRANSLATE_NOOP("Edition", "There is no paper “%1” here. Choose A4, Letter, A5 or A3."))
        .arg(parser.value(u"paper"_s));
}

// A number between two others; the complaint when it is none.
template <typename Number>
QString readNumber(const QCommandLineParser &parser, const QString &option, Number low, Number high,
                   Number &target)
{
    if (!parser.isSet(option))
        return {};
    bool understood = false;
    const double number = parser.value(option).toDouble(&understood);
    if (!understood || number < double(low) || number > double(high) || double(Number(number)) != number)
        return word(QT_TRANSLATE_NOOP("Edition", "--%1 takes a number from %2 to %3."))
            .arg(option)
            .arg(low)
            .arg(high);
    target = Number(number);
    return {};
}

} // namespace

EditionOrder readEditionOrder(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        word(QT_TRANSLATE_NOOP("Edition", "Sets many stories on paper like a newspaper, without a window.")));
    addOptions(parser);
    EditionOrder order;
    if (!parser.parse(arguments)) {
        order.complaint = parser.errorText();
        return order;
    }
    const QString file = parser.value(u"edition"_s);
    if (parser.isSet(u"help"_s) || file == "--help"_L1 || file == "-h"_L1) { // a question, not a file's name
        order.help = parser.helpText();
        return order;
    }
    order.file = file;
    order.profile = parser.value(u"profile"_s);
    order.language = parser.value(u"language"_s);
    order.refreshes = parser.isSet(u"refresh"_s);
    if (parser.isSet(u"no-pictures"_s))
        order.style.pictures = pages::PaperPictures::None;
    const QString complaints[] = {
        order.file.isEmpty()
            ? word(QT_TRANSLATE_NOOP("Edition", "Into which file? For example: --edition today.pdf"))
            : QString(),
        parser.positionalArguments().isEmpty()
            ? QString()
            : word(QT_TRANSLATE_NOOP("Edition", "“%1” is one word too many."))
                  .arg(parser.positionalArguments().first()),
        readFrom(parser, order),
        readPaper(parser, order),
        readNumber(parser, u"columns"_s, 1, pages::mostColumns, order.style.columns),
        readNumber(parser, u"stories"_s, 1, pages::mostStoriesInAnEdition, order.stories),
        readNumber(parser, u"pages"_s, 1, pages::mostPagesAsked, order.style.mostPages),
        readNumber(parser, u"text-size"_s, pages::smallestText, pages::largestText, order.style.textPoints),
    };
    for (const QString &complaint : complaints) {
        if (order.complaint.isEmpty())
            order.complaint = complaint;
    }
    return order;
}

} // namespace broadsheet
