// A profile folder that is empty at the beginning of a test and gone at its end.
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace broadsheet::testing {

class TemporaryProfile final
{
public:
    TemporaryProfile()
    {
        if (!m_dir.isValid())
            qFatal("No temporary folder: %s", qPrintable(m_dir.errorString()));
    }

    QString path() const { return m_dir.path(); }
    QString file(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

} // namespace broadsheet::testing
