#pragma once

#include "app/contactsheet.h"

#include <QImage>
#include <QMutex>
#include <QSemaphore>
#include <QStringList>
#include <QThreadPool>

#include <map>

namespace anjungan {

/// Saves pages' pictures (pagepicture.h) on a thread of its own while the walk goes on to the next page: making a PNG takes as long as all
/// else that is done with a page. Not more than a few pictures wait: save() waits for a place then.
/// Contact sheets (contactsheet.h) are made there too, and written last.
/// Threads: called from one; what it was given is written when finish() or the destructor returns, sheets by finish() alone.
class PictureSaver {
public:
    PictureSaver();
    ~PictureSaver();
    PictureSaver(const PictureSaver&) = delete;
    PictureSaver& operator=(const PictureSaver&) = delete;

    /// `sheet`: the file of the contact sheet that shows the picture too, under its file's name; empty: none does.
    void save(const QImage& picture, const QString& file, const QString& sheet = {});
    /// Writes the sheets and waits until all is written. The files that could not be, since the last call.
    [[nodiscard]] QStringList finish();

private:
    void write(const QImage& picture, const QString& file);
    void writeSheets();

    std::map<QString, ContactSheet> m_sheets; ///< by file; of the pool's one thread alone
    QThreadPool m_pool;
    QSemaphore m_places;
    QMutex m_lock;
    QStringList m_failed; ///< under m_lock
};

} // namespace anjungan
