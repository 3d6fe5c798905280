// Where newspapers are followed and their apps are got: what a network is called, and its sign, a line
// drawing of ours that takes the colour of the text.
#pragma once

#include <QByteArray>
#include <QString>

namespace broadsheet::pages {

QString networkName(const QString &network);    // "telegram" → "Telegram"; an unknown one is its own name
QByteArray networkSign(const QString &network); // <svg>; a globe for an unknown one

} // namespace broadsheet::pages
