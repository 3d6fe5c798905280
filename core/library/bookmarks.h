// Door: keeping stories. A kept story is never pruned, nor are its pictures; those not here yet are fetched.
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace broadsheet {

struct LibraryCore;

class Bookmarks final : public QObject
{
    Q_OBJECT

public:
    explicit Bookmarks(LibraryCore &core);

    enum class Keeping { Keep, LetGo };
    QFuture<Result<int>> set(const QList<StoryId> &ids, Keeping keeping); // journalled

private:
    LibraryCore &m_core;
};

} // namespace broadsheet
