// main() of a test that shows web pages: the scheme is registered before the application is made.
#pragma once

#include "app/article/scheme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#define BROADSHEET_WEB_TEST(Class)                                                                           \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        broadsheet::registerScheme();                                                                        \
        QApplication application(argc, argv);                                                                \
        QApplication::setStyle(QStringLiteral("Fusion"));                                                    \
        QStandardPaths::setTestModeEnabled(true);                                                            \
        Class test;                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
