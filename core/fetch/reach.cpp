#include "core/fetch/reach.h"

#include <algorithm>
#include <array>

namespace broadsheet::fetch {

namespace {

struct Subnet
{
    const char *first;
    int bits;
};

constexpr std::array notPublic = {
    Subnet{"0.0.0.0", 8},     Subnet{"10.0.0.0", 8},      Subnet{"100.64.0.0", 10},
    Subnet{"127.0.0.0", 8},   Subnet{"169.254.0.0", 16},  Subnet{"172.16.0.0", 12},
    Subnet{"192.0.0.0", 24},  Subnet{"192.0.2.0", 24},    Subnet{"192.168.0.0", 16},
    Subnet{"198.18.0.0", 15}, Subnet{"198.51.100.0", 24}, Subnet{"203.0.113.0", 24},
    Subnet{"224.0.0.0", 4},   Subnet{"240.0.0.0", 4},     Subnet{"::", 128},
    Subnet{"::1", 128},       Subnet{"64:ff9b:1::", 48},  Subnet{"100::", 64},
    Subnet{"2001::", 32}, // Teredo
    Subnet{"2001:db8::", 32}, Subnet{"fc00::", 7},        Subnet{"fe80::", 10},
    Subnet{"fec0::", 10},     Subnet{"ff00::", 8},
};

// Ranges whose addresses carry an IPv4 address, and at which byte.
struct Carrier
{
    Subnet subnet;
    int at;
};

constexpr std::array carriers = {
    Carrier{{"::ffff:0:0", 96}, 12},
    Carrier{{"64:ff9b::", 96}, 12}, // NAT64
    Carrier{{"2002::", 16}, 2},     // 6to4
    Carrier{{"::", 96}, 12},
};

bool isIn(const QHostAddress &address, const Subnet &subnet)
{
    return address.isInSubnet(QHostAddress(QString(QLatin1String(subnet.first))), subnet.bits);
}

QHostAddress carriedAddress(const QHostAddress &address, int at)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    quint32 result = 0;
    for (int i = at; i < at + 4; ++i)
        result = result << 8 | bytes[i];
    return QHostAddress(result);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.isNull() || std::any_of(notPublic.begin(), notPublic.end(),
                                        [&](const Subnet &net) { return isIn(address, net); }))
        return false;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        for (const Carrier &carrier : carriers) {
            if (isIn(address, carrier.subnet))
                return isPublicAddress(carriedAddress(address, carrier.at));
        }
    }
    return true;
}

} // namespace broadsheet::fetch
