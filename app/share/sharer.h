// Passes a story on: to a share target, to a program, to the mail program, to the clipboard. Says what came
// of it, and asks what it must know once. Nothing is loaded; what opens, opens outside the program.
#pragma once

#include "app/share/outside.h"
#include "app/share/passedstory.h"
#include "core/model/share.h"
#include "core/share/copies.h"

#include <QObject>

#include <memory>

class QImage;
class QWidget;

namespace broadsheet {

class Library;
class Toast;

class Sharer final : public QObject
{
    Q_OBJECT

public:
    Sharer(Library &library, Toast &toast, QWidget *window, Outside outside = systemOutside());
    ~Sharer() override;

    void share(const ShareTarget &target, const PassedStory &story);
    void copy(const PassedStory &story, share::CopyAs form);
    void copyReference(const PassedStory &story, share::CitationFormat format);
    void copyQuotation(const PassedStory &story, share::CitationFormat format);
    void copyPicture(const QImage &picture);
    void copyWords(const share::Copied &words);
    // With a line that says where they are from, and a way to have them alone.
    void copyWithSource(const PassedStory &story, const share::Copied &words);

    void run(const ShareTarget &target, const PassedStory &story, const QString &file);

signals:
    // A program of the reader's wants the story as a file; to be answered with run().
    void fileWanted(const broadsheet::ShareTarget &target, const broadsheet::PassedStory &story);

private:
    Clipboard take(const share::Copied &copied) const;
    void put(const share::Copied &copied, const QString &done);
    void sayRefused();
    void open(const ShareTarget &target, const QUrl &address);
    void askServer(const ShareTarget &target, const PassedStory &story);

    Library &m_library;
    Toast &m_toast;
    QWidget *m_window;
    Outside m_outside;
};

} // namespace broadsheet
