// Newspapers as files, *.publication.json: asks for the name, reads or writes, says what came of it.
#pragma once

#include "core/model/publication.h"

#include <functional>

class QMimeData;
class QWidget;

namespace broadsheet {

inline constexpr QLatin1String manifestEnding(".publication.json");

// The first file of a newspaper among what is dragged; empty: there is none.
QString droppedManifest(const QMimeData &data);

// What is wrong with the file is told in a box of its own.
void openManifest(QWidget *window, const std::function<void(const Publication &)> &read);
void readManifestFile(const QString &path, QWidget *window,
                      const std::function<void(const Publication &)> &read);

void saveManifest(const Publication &publication, QWidget *window,
                  const std::function<void(const QString &)> &say);

} // namespace broadsheet
