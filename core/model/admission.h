// What a reader gives so that a server lets us in.
#pragma once

#include <QByteArray>
#include <QString>

namespace broadsheet {

struct Login
{
    QString name = {};
    QString password = {};
    bool isEmpty() const { return name.isEmpty() && password.isEmpty(); }
    friend bool operator==(const Login &, const Login &) = default;
};

struct Admission
{
    Login login = {};
    QByteArray certificate = {}; // SHA-256 of the one accepted although it does not hold; empty: none
};

} // namespace broadsheet
