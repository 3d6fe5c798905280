#include "core/text/encodinglabels.h"

#include "core/text/ascii.h"

namespace broadsheet::text {

namespace {

struct Codec
{
    const char *name;   // for QStringDecoder, or one of our own tables
    const char *labels; // each between spaces
};

constexpr Codec codecs[] = {
    {"utf-8", " utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf8mb4 utf_8 "},
    {"windows-1252",
     " ascii us-ascii ansi_x3.4-1968 cp1252 cp819 ibm819 iso-8859-1 iso8859-1 iso88591 iso-ir-100 "
     "iso_8859-1 iso_8859-1:1987 iso 8859-1 l1 latin1 latin-1 csisolatin1 windows-1252 x-cp1252 ansi "},
    {"windows-1250", " cp1250 windows-1250 x-cp1250 win-1250 "},
    {"windows-1251", " cp1251 windows-1251 x-cp1251 win-1251 win1251 cp-1251 "},
    {"windows-1253", " cp1253 windows-1253 x-cp1253 "},
    {"windows-1254", " cp1254 windows-1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso-ir-148 iso_8859-9 "
                     "iso_8859-9:1989 l5 latin5 csisolatin5 "},
    {"windows-1255", " cp1255 windows-1255 x-cp1255 "},
    {"windows-1256", " cp1256 windows-1256 x-cp1256 "},
    {"windows-1257", " cp1257 windows-1257 x-cp1257 "},
    {"windows-1258", " cp1258 windows-1258 x-cp1258 "},
    {"windows-874", " windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 cp874 "},
    {"iso-8859-2",
     " iso-8859-2 iso8859-2 iso88592 iso-ir-101 iso_8859-2 iso_8859-2:1987 l2 latin2 csisolatin2 "},
    {"iso-8859-3",
     " iso-8859-3 iso8859-3 iso88593 iso-ir-109 iso_8859-3 iso_8859-3:1988 l3 latin3 csisolatin3 "},
    {"iso-8859-4",
     " iso-8859-4 iso8859-4 iso88594 iso-ir-110 iso_8859-4 iso_8859-4:1988 l4 latin4 csisolatin4 "},
    {"iso-8859-5", " iso-8859-5 iso8859-5 iso88595 iso-ir-144 iso_8859-5 iso_8859-5:1988 cyrillic "
                   "csisolatincyrillic "},
    {"iso-8859-6", " iso-8859-6 iso-8859-6-e iso-8859-6-i iso8859-6 iso88596 iso-ir-127 iso_8859-6 "
                   "iso_8859-6:1987 arabic asmo-708 csisolatinarabic csiso88596e csiso88596i ecma-114 "},
    {"iso-8859-7",
     " iso-8859-7 iso8859-7 iso88597 iso-ir-126 iso_8859-7 iso_8859-7:1987 greek greek8 ecma-118 "
     "elot_928 csisolatingreek sun_eu_greek "},
    {"iso-8859-8", " iso-8859-8 iso-8859-8-e iso-8859-8-i iso8859-8 iso88598 iso-ir-138 iso_8859-8 "
                   "iso_8859-8:1988 hebrew visual logical csisolatinhebrew csiso88598e csiso88598i "},
    {"iso-8859-10", " iso-8859-10 iso8859-10 iso885910 iso-ir-157 l6 latin6 csisolatin6 "},
    {"iso-8859-13", " iso-8859-13 iso8859-13 iso885913 "},
    {"iso-8859-14", " iso-8859-14 iso8859-14 iso885914 "},
    {"iso-8859-15", " iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9 csisolatin9 "},
    {"iso-8859-16", " iso-8859-16 iso8859-16 iso885916 "},
    {"armscii-8", " armscii-8 armscii8 "},
    {"ibm866", " ibm866 866 cp866 csibm866 "},
    {"koi8-r", " koi8-r koi koi8 koi8_r cskoi8r "},
    {"koi8-u", " koi8-u koi8-ru "},
    {"macintosh", " macintosh mac x-mac-roman csmacintosh mac-roman macroman "},
    {"x-mac-cyrillic", " x-mac-cyrillic x-mac-ukrainian mac-cyrillic "},
    {"x-mac-greek", " x-mac-greek mac-greek "},
    {"x-mac-turkish", " x-mac-turkish mac-turkish "},
    {"x-mac-centraleurroman", " x-mac-centraleurroman mac-latin2 mac-centeuro "},
    {"cp437", " cp437 ibm437 437 cspc8codepage437 "},
    {"cp737", " cp737 ibm737 "},
    {"cp775", " cp775 ibm775 cspc775baltic "},
    {"cp850", " cp850 ibm850 850 cspc850multilingual "},
    {"cp852", " cp852 ibm852 852 cspcp852 "},
    {"cp855", " cp855 ibm855 855 csibm855 "},
    {"cp857", " cp857 ibm857 857 csibm857 "},
    {"cp858", " cp858 ibm00858 "},
    {"cp860", " cp860 ibm860 860 csibm860 "},
    {"cp861", " cp861 ibm861 861 csibm861 "},
    {"cp862", " cp862 ibm862 862 cspc862latinhebrew "},
    {"cp863", " cp863 ibm863 863 csibm863 "},
    {"cp864", " cp864 ibm864 csibm864 "},
    {"cp865", " cp865 ibm865 865 csibm865 "},
    {"cp869", " cp869 ibm869 869 csibm869 "},
    {"gb18030", " gb18030 gbk gb2312 gb_2312 gb_2312-80 chinese cp936 windows-936 csgb2312 csiso58gb231280 "
                "iso-ir-58 x-gbk euc-cn "},
    {"hz-gb-2312", " hz-gb-2312 hz "},
    {"big5-hkscs", " big5 big5-hkscs big5hkscs cn-big5 csbig5 x-x-big5 cp950 "},
    {"euc-jp", " euc-jp x-euc-jp cseucpkdfmtjapanese "},
    {"iso-2022-jp", " iso-2022-jp csiso2022jp iso2022-jp iso-2022-jp-2 iso-2022-jp-1 "},
    {"windows-31j", " shift_jis shift-jis sjis x-sjis ms932 ms_kanji windows-31j csshiftjis cp932 "},
    {"windows-949",
     " euc-kr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cp949 uhc iso-ir-149 "
     "cseuckr csksc56011987 "},
    {"iso-2022-kr", " iso-2022-kr csiso2022kr iso2022-kr "},
    {"utf-16le", " utf-16 utf-16le utf16 utf16le unicode ucs-2 csunicode iso-10646-ucs-2 unicodefeff "},
    {"utf-16be", " utf-16be utf16be unicodefffe "},
    {"utf-32le", " utf-32 utf-32le utf32 "},
    {"utf-32be", " utf-32be "},
};

constexpr qsizetype longestLabel = 40;

} // namespace

QByteArrayView codecForLabel(QByteArrayView label)
{
    label = trimmed(label);
    if (label.isEmpty() || label.size() > longestLabel)
        return {};
    const QByteArray written = lowered(label);
    const QByteArray hyphened = QByteArray(written).replace('_', '-'); // euc_jp, as Python and Java write
    for (const QByteArray &one : {written, hyphened}) {
        for (const Codec &codec : codecs) {
            if (QByteArrayView(codec.labels).contains(' ' + one + ' '))
                return codec.name;
        }
    }
    return {};
}

} // namespace broadsheet::text
