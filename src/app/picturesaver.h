#pragma once

#include <QImage>
#include <QMutex>
#include <QSemaphore>
#include <QStringList>
#include <QThreadPool>

namespace anjungan {

/// Saves pages' pictures (pagepicture.h) on a thread of its own while the walk goes on to the next page: making a PNG takes as long as all
/// else that is done with a page. Not more than a few pictures wait: save() waits for a place then.
/// Threads: called from one; what it was given is written when finish() or the destructor returns.
class PictureSaver {
public:
    PictureSaver();
    ~PictureSaver();
    PictureSaver(const PictureSaver&) = delete;
    PictureSaver& operator=(const PictureSaver&) = delete;

    void save(const QImage& picture, const QString& file);
    /// Waits until all is written. The files that could not be, since the last call.
    [[nodiscard]] QStringList finish();

private:
    void write(const QImage& picture, const QString& file);

    QThreadPool m_pool;
    QSemaphore m_places;
    QMutex m_lock;
    QStringList m_failed; ///< under m_lock
};

} // namespace anjungan
